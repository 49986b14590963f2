import type { Message } from '../text/message.ts';
import { isTimeAt } from './extract-clause.ts';
import { normAt, type Range, type Source } from './extract-source.ts';
import { GERUNDS, NOUN_LIKE } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

/** Who comes from elsewhere, and what somebody else sends. */
const FROM_ELSEWHERE = setOf(
  `engineer engineers technician technicians carpenter carpenters plumber plumbers electrician electricians builder builders
  painter painters mechanic mechanics inspector inspectors auditor auditors visitor visitors guest guests courier couriers
  driver drivers truck trucks lorry lorries van pallet pallets container containers parcel parcels shipment delivery
  machine machines hardware replacement spare spares cert certificate quote quotes offer offers invoice broker customs
  customers clients vendors suppliers students parents colleagues`,
);
/** What takes place by itself. */
const OCCASIONS = setOf(
  `hall meeting demo run rehearsal race show fair sale exam exams course school term season window freeze outage strike
  maintenance audit inspection conference festival trial campaign match game count election holidays leave`,
);
const COMES = setOf('come comes coming land lands');
const BEGINS = setOf('start starts begin begins open opens end ends close closes');
const ENDS_BY_ITSELF = setOf('arrive arrives expire expires lapse lapses');

/**
 * Whether a stretch tells what takes place or arrives whoever undertakes what: "the carpenter comes on Thursday", "the cert
 * arrives at two", "the town hall starts at three", "a reminder that …", or since when something is as it is.
 */
export function isEvent({ message }: Source, { from, to }: Range): boolean {
  if (isReminder(message, from)) return true;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    const before = normAt(message, at - 1);
    if (norm === 'since' && isTimeAt(message, at + 1)) return true;
    if (at === from || before === 'i' || before === 'we') continue;
    if (isContractedIs(message, at - 1)) return true;
    if (ENDS_BY_ITSELF.has(norm)) return true;
    if (COMES.has(norm) && FROM_ELSEWHERE.has(before)) return true;
    if (BEGINS.has(norm) && OCCASIONS.has(before)) return true;
  }
  return false;
}

/** "The printer's waiting", "reception's sending it": somebody or something is at it. */
function isContractedIs(message: Message, at: number): boolean {
  if (normAt(message, at) !== "'s") return false;
  const next = normAt(message, at + 1);
  return next === 'waiting' || (GERUNDS.has(next) && !NOUN_LIKE.has(next));
}

/** "A gentle reminder: …" */
function isReminder(message: Message, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const norm = normAt(message, at);
    if (norm === 'reminder') return isOneOf(normAt(message, at + 1), 'that : about for of');
    if (!isOneOf(norm, 'a an the as just quick small gentle kind friendly little short one last')) return false;
  }
  return false;
}
