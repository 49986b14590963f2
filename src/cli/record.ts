import type { Analysis, Span } from '../detectors/types.ts';

/** One flag of a record. The score is evidence for this message, never for a person. */
export interface FlagRecord {
  readonly flag: string;
  readonly score: number;
  readonly rules: readonly string[];
  readonly spans: readonly Span[];
  readonly reason: string;
}

/** What every answer holds, whichever command gives it. */
export interface AnswerRecord {
  readonly flags: readonly FlagRecord[];
  readonly signals: readonly string[];
  readonly commitments: readonly { readonly what: string; readonly due: string | null }[];
}

/** The fixed outer shape of an analysis; scores are rounded to three digits. */
export function toRecord(analysis: Analysis): AnswerRecord {
  return {
    flags: analysis.flags.map(({ flag, score, rules, spans, reason }) => ({
      flag,
      score: Math.round(score * 1000) / 1000,
      rules,
      spans,
      reason,
    })),
    signals: analysis.signals.map(({ signal }) => signal),
    commitments: analysis.commitments.map(({ what, due }) => ({ what, due })),
  };
}
