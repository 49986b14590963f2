/**
 * What reading a Slack message yields. Every offset is a UTF-16 code unit of the raw text that was read,
 * Slack escapes included, so a span can be cut from the raw text with `slice`.
 */

/** What a token stands for. `quote` and `code` are not the author's words: no rule ever matches inside them. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'punct'
  | 'user'
  | 'channel'
  | 'link'
  | 'emoji'
  | 'code'
  | 'ticket'
  | 'quote'
  | 'break';

/** One token. `norm` is lower case with straight apostrophes; for entities it is a placeholder such as `<user>`. */
export interface Token {
  readonly kind: TokenKind;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

/** The part of an update that a line belongs to; `none` outside any recognised part. */
export type Section = 'done' | 'plan' | 'blockers' | 'risks' | 'notes' | 'none';

/** A line or bullet of the message, or the part of a line that follows an inline heading such as "Today:". */
export interface Item {
  readonly section: Section;
  /** True under a heading that plans for the coming week rather than for today. */
  readonly isWeekly: boolean;
  readonly isBullet: boolean;
  /** First token and one past the last token, heading excluded. */
  readonly from: number;
  readonly to: number;
}

/** A sentence inside one item, as a token range. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly item: number;
  /** Ends with a question mark. */
  readonly isQuestion: boolean;
}

/** A message as the detectors see it. */
export interface Message {
  readonly raw: string;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  readonly sentences: readonly Sentence[];
  /** True when at least one heading of a standup or weekly update was recognised. */
  readonly hasSections: boolean;
}
