import type { Section } from '../../text/message.ts';
import type { ChannelKind, Flag, Label, OwnLedger } from '../types.ts';
import type { NamedPatterns } from './net.ts';
import type { Match } from './scan.ts';

/** Where in the text a match counts. Several conditions must all hold. */
export interface Where {
  /** Only inside these parts of an update. */
  readonly section?: readonly Section[];
  /** True: only in questions. False: only in statements. */
  readonly question?: boolean;
  /** Drop the match when a negation stands within three words before it. */
  readonly unnegated?: boolean;
  /** Drop the match when its sentence is a conditional ("if", "unless", "in case") before the match. */
  readonly unconditional?: boolean;
  /** Only in the first sentence of the message. */
  readonly first?: boolean;
}

/** A reusable observation: patterns with a name, without a verdict. */
export interface Cue extends NamedPatterns {
  readonly where?: Where;
}

/** A sentence that proves a rule, alone or with its context. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly parent?: string;
      /** The author's own earlier messages, oldest first. */
      readonly own?: readonly string[];
      /** What others said in the thread before it, oldest first; the last one is what it follows. */
      readonly talk?: readonly string[];
      /** The day it was sent, `YYYY-MM-DD`, when the calendar matters. */
      readonly sent?: string;
      /** What the channel is for, when that matters. */
      readonly channel?: ChannelKind;
      /** What the ledger knows of the author's promises, where one is kept. */
      readonly ledger?: OwnLedger;
      /** The part of the text that the rule must point at. */
      readonly span?: string;
    };

/**
 * One piece of evidence for a label (weight above zero) or against it (below zero).
 * It holds when a pattern matches (if it has patterns) and every condition of `all` and one of `any` (if given) holds.
 * A condition is the name of a cue or predicate; `!` negates it; `parent:` asks the thread parent, `own:` any earlier
 * message of the author, `talk:` any earlier message of the conversation.
 */
export interface Rule {
  readonly id: string;
  readonly label: Label;
  /** Evidence in logits before fitting; the fitted number stands in `weights.ts` beside the detector. */
  readonly weight: number;
  readonly patterns?: readonly string[];
  readonly where?: Where;
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  /** One sentence: what was seen and why it matters. Required when the weight is above zero. */
  readonly reason?: string;
  /** One concrete edit. Falls back to the detector's own. */
  readonly suggestion?: string;
  readonly examples?: { readonly flag: readonly Example[]; readonly leave: readonly Example[] };
}

/** Everything one file says about one label. */
export interface Detector {
  readonly label: Label;
  /** Logit with no evidence at all. */
  readonly bias: number;
  /** One sentence for people: what the label means. */
  readonly meaning: string;
  readonly suggestion: string;
  readonly rules: readonly Rule[];
  /** A good signal is left out where this flag is raised: the same words can hardly be both. */
  readonly yieldsTo?: Flag;
}

/** A rule that holds for a message, with where it was seen. */
export interface Evidence {
  readonly rule: Rule;
  /** What it counts, in logits: the fitted weight. */
  readonly weight: number;
  readonly matches: readonly Match[];
}

/** What a detector makes of a message. */
export interface Decision {
  /** Sum of the evidence; above zero the label is more likely right than wrong. */
  readonly logit: number;
  readonly evidence: readonly Evidence[];
}
