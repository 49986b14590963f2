import type { Message } from '../text/message.ts';

/** The six red flags; names and meaning are those of the rule catalogue (docs/rules.md). */
export const FLAGS = [
  'vague_update',
  'slow_escalation',
  'defensive_escalation',
  'not_my_job',
  'slipped_commitment',
  'passive_agreement',
] as const;
export type Flag = (typeof FLAGS)[number];

/** The good signals, which are celebrated and offset flags. */
export const SIGNALS = [
  'commitment',
  'outcome',
  'clear_blocker',
  'ownership_taken',
  'recontract',
  'constructive_challenge',
] as const;
export type Signal = (typeof SIGNALS)[number];
export type Label = Flag | Signal;

/** `[start, end)` in UTF-16 code units of the raw text. */
export type Span = readonly [start: number, end: number];

/** A calendar day and, when known, a wall-clock time in the author's zone. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM`, 24 hours */
  readonly time: string | null;
}

/** A message that stands around the one under analysis. */
export interface ContextMessage {
  readonly author: string | null;
  readonly message: Message;
  readonly sentAt: LocalTime | null;
}

/** What a channel is for; decides which rules may speak. */
export type ChannelKind = 'standup' | 'updates' | 'decisions';

/** What a ledger of promises knows of an author, beside their words. */
export interface OwnLedger {
  /** Promises that wait for a word: open, or past their day without one. Lines of plans are left out. */
  readonly waiting: readonly { readonly what: string; readonly due: string | null }[];
  /** Promises that ended well or were taken back, lately. */
  readonly settled: readonly { readonly what: string; readonly due: string | null }[];
  /** How many pieces of different work passed their day without a word, lately. */
  readonly silentSlips: number;
}

/** Everything outside the text that the detectors may use. Rules that need a part that is missing abstain. */
export interface Context {
  readonly author: string | null;
  /** The first message of the thread, when the message is a reply. */
  readonly parent: ContextMessage | null;
  /** The conversation before the message, oldest first, by anybody; for a reply the earlier replies of its thread. */
  readonly conversation: readonly ContextMessage[];
  /** The author's own earlier messages, oldest first, wherever they are known from (a bounded number). */
  readonly own: readonly ContextMessage[];
  readonly sentAt: LocalTime | null;
  readonly channelKind: ChannelKind | null;
  /** Left out where there is no ledger: then the author's messages alone tell what they promised. */
  readonly ledger?: OwnLedger | undefined;
}

/** A red flag seen in one message: the evidence for this message, never for a person. */
export interface FlagMatch {
  readonly flag: Flag;
  /** 0 to 1; the evidence that this message shows the pattern. */
  readonly score: number;
  /** Ids of the rules that spoke for the flag, strongest first. */
  readonly rules: readonly string[];
  readonly spans: readonly Span[];
  /** One sentence: what was seen and why it matters. */
  readonly reason: string;
  /** One concrete edit the author could make. */
  readonly suggestion: string;
}

/** A good signal seen in one message. */
export interface SignalMatch {
  readonly signal: Signal;
  readonly score: number;
  readonly rules: readonly string[];
  readonly spans: readonly Span[];
}

/** A promise made in one message. */
export interface CommitmentMatch {
  /** A few words that make sense out of context. */
  readonly what: string;
  /** `YYYY-MM-DD`, or null when none was stated or it could not be told. */
  readonly due: string | null;
  readonly span: Span;
  readonly rule: string;
}

/** The answer for one message. */
export interface Analysis {
  readonly flags: readonly FlagMatch[];
  /** `commitment` is present exactly when `commitments` is not empty. */
  readonly signals: readonly SignalMatch[];
  readonly commitments: readonly CommitmentMatch[];
  /** False when the message is not clearly English; then nothing else is reported. */
  readonly isEnglish: boolean;
}

/** How easily a flag is raised: a threshold on the score. */
export type Sensitivity = 'low' | 'medium' | 'high';

/** A phrase that an admin added, and the flag that it speaks for or against. `*` stands for one word. */
export interface TunedPhrase {
  readonly flag: Flag;
  readonly phrase: string;
}

/** An admin's changes to the shipped rules, for one workspace or channel. */
export interface Tuning {
  /** Ids of rules, and flags, that are switched off. */
  readonly off: readonly string[];
  /** What a channel keeps although its workspace switched it off. */
  readonly on: readonly string[];
  readonly sensitivity: Readonly<Partial<Record<Flag, Sensitivity>>>;
  readonly phrases: readonly TunedPhrase[];
  readonly exceptions: readonly TunedPhrase[];
  /** Ids of people and channels whose messages are left alone. */
  readonly exempt: readonly string[];
  /** How many people must contest a rule until it goes quiet by itself; 0 never, null as shipped. */
  readonly quietAfter: number | null;
}

/** No change to the shipped rules. */
export const NO_TUNING: Tuning = {
  off: [],
  on: [],
  sensitivity: {},
  phrases: [],
  exceptions: [],
  exempt: [],
  quietAfter: null,
};
