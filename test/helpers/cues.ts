import type { Deps } from '../../src/deps.ts';
import type { CommitmentMatch, FlagMatch, SignalMatch } from '../../src/detectors/types.ts';

const VAGUE = /Still working on it\./;
const OUTCOME = /Merged [\w-]+/;
const PROMISE = /I'll send the report by Friday/;
const BLOCKER = /Blocked on [\w-]+/;
const ASSENT = /^\+1$/;

/**
 * Stands in for the detectors where a story is about what happens around them: five cues, nothing else.
 * "Still working on it." is vague, "+1" only assents, "Merged …" is an outcome, "Blocked on …" a clear blocker, and
 * "I'll send the report by Friday" a promise.
 */
export const analyseCues: Deps['analyse'] = ({ raw }) => {
  const flags: FlagMatch[] = [];
  const signals: SignalMatch[] = [];
  const commitments: CommitmentMatch[] = [];
  const vague = VAGUE.exec(raw);
  if (vague !== null) {
    flags.push({
      flag: 'vague_update',
      score: 0.9,
      rules: ['vague-update.still-working'],
      spans: [[vague.index, vague.index + vague[0].length]],
      reason: 'Nobody can tell what has changed since last time.',
      suggestion: 'Name one thing that is different now, and what comes next.',
    });
  }
  if (ASSENT.test(raw)) {
    flags.push({
      flag: 'passive_agreement',
      score: 0.9,
      rules: ['passive-agreement.bare'],
      spans: [[0, raw.length]],
      reason: 'A plan was put up, and this adds no thought to it.',
      suggestion: 'Add one reason, one risk or one question.',
    });
  }
  const blocker = BLOCKER.exec(raw);
  if (blocker !== null) {
    const span = [blocker.index, blocker.index + blocker[0].length] as const;
    signals.push({ signal: 'clear_blocker', score: 1, rules: ['clear-blocker.wait-way'], spans: [span] });
  }
  const outcome = OUTCOME.exec(raw);
  if (outcome !== null) {
    const end = outcome.index + outcome[0].length;
    signals.push({ signal: 'outcome', score: 1, rules: ['outcome.merged'], spans: [[outcome.index, end]] });
  }
  const promise = PROMISE.exec(raw);
  if (promise !== null) {
    const span = [promise.index, promise.index + promise[0].length] as const;
    signals.push({ signal: 'commitment', score: 1, rules: ['commitment.will'], spans: [span] });
    commitments.push({ what: 'send the report', due: '2026-11-27', span, rule: 'commitment.will' });
  }
  return { flags, signals, commitments, isEnglish: true };
};
