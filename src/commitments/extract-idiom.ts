import type { Sentence } from '../text/message.ts';
import { findDue, hasDateCue } from './due.ts';
import { requestOf } from './extract-request.ts';
import { type Found, itemOf, rawOf, type Source } from './extract-source.ts';
import { brief, nounOf, topicBefore } from './extract-what.ts';
import { isEmptyWork } from './extract-words.ts';

/** A set phrase of undertaking. Group 1, where there is one, holds what is undertaken; else the words before tell. */
const IDIOMS: readonly RegExp[] = [
  /\beta (?:for|of) (?:the )?([^.;]{3,40}?)(?: is|:)/i,
  /\b(?:eta|target date|targeting|aiming (?:for|at)|shooting for)\b/i,
  /\b(?:in|on) your (?:inbox|desk|hands|mailbox|dms?|table)\b/i,
  /\bon (?:my|our) (?:list|plate|calendar|agenda|to-?do(?: list)?) (?:for|until) [^.;:]{2,20}:\s*(.{4,})/i,
  /\bon (?:my|our) (?:list|plate|calendar|agenda|to-?do(?: list)?)\b/i,
  /\bcount on me for\s+(.{4,})/i,
  /\b(?:i|we|i['’]ve|i have|we['’]ve)\b[^.;]{0,20}\b(?:scheduled|booked|planned)\s+(.{4,60}?)\s+for\b/i,
  /\b(?:my|our|the) (?:plan|task|job|focus|goal|aim|target|priority) (?:for|until) [^.;]{2,30}?(?:\bis\b|:)\s*(.{4,})/i,
  /\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday)['’]?s (?:plan|task|job|focus|goal|work)(?: is|:)\s*(.{4,})/i,
  /(?:\b(?:i|we)(?: will|['’]ll)? |^\s*)need (?:until|till)\b/i,
  /\bfrom me (?:by|on|until|before|at|tomorrow|tonight|today|mon|tue|wed|thu|fri)/i,
  /\b(?:i have|i['’]ve got|we have|we['’]ve got) (.{3,60}?) (?:planned|scheduled|down|lined up|pencilled in|set) for\b/i,
  /\bplan is to\s+(.{4,})/i,
  /\bgive me (?:until|till|an?|one|two|three|four|five|\d+)\b/i,
  /\b(?:i|we|i've|i have|we've)\b[^.;]{0,60}\b(?:blocked|booked|reserved|set aside|scheduled)\b[^.;]{2,40}?\b(?:for|to)\s+(?!me\b|today|tomorrow|monday|tuesday|wednesday|thursday|friday)(.{2,})/i,
  /\b(?:on the hook for|committed to|i commit to|i volunteer (?:for|to)|i promise(?: to)?|i'?m in for)\s+(.{4,})/i,
  /^(?:[\w, ]{0,20}\b)?(?:heads? down on|busy with|focus(?:sing|ing)? on|deep in|working on)\s+(.{4,})/i,
  /^\s*(?:let'?s say|say|make it|call it)\b/i,
];
const UNSURE =
  /\b(?:not|no|never|if|maybe|might|should|could|hopefully|was|were|had|waiting|blocked by|depends|who|what)\b|n't\b|\?/i;

function idiomIn(text: string): RegExpExecArray | null {
  for (const idiom of IDIOMS) {
    const match = idiom.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** "ETA Friday", "on your desk Monday", "give me until noon", "heads down on the survey today". */
export function readIdiom(source: Source, sentence: Sentence): Found | null {
  const { message, answered, sentAt } = source;
  const section = itemOf(message, sentence)?.section;
  if (sentence.isQuestion || section === 'done' || section === 'blockers' || section === 'risks') return null;
  const text = rawOf(message, sentence);
  const isAsking = answered !== null && /\bgive me\b/i.test(text);
  if ((!hasDateCue(text) && !isAsking) || UNSURE.test(text)) return null;
  const match = idiomIn(text);
  if (!match || (match.index === 0 && /^\s*(?:let|say|make|call)/i.test(match[0]) && answered === null)) return null;
  const due = findDue(text, source.dates);
  const isToday = /\btoday['’]s\b/i.test(text) && sentAt !== null;
  const day = due?.due ?? (isToday ? sentAt.date : null);
  if (!isAsking && !isToday && (due === null || (due.due === null && sentAt !== null))) return null;
  const said = nounOf(
    brief(match[1] ?? text.slice(0, match.index), source).replace(/\s(?:is|are|will be|goes|comes)$/i, ''),
  );
  const isPronoun = /^(?:it|this|that|them|these|those|i|we|my)$/i.test(said);
  if (match[1] !== undefined && !isPronoun && isEmptyWork(said)) return null;
  const asked = answered === null ? null : requestOf(answered);
  const isBare = said === '' || isPronoun || (match.index === 0 && match[1] === undefined);
  const what = isBare ? (topicBefore(source, sentence) ?? asked ?? said) : said;
  if (what === '') return null;
  return { rule: 'commitment.idiom', from: sentence.from, to: sentence.to, what, due: day };
}
