import { addDays } from './calendar.ts';
import type { DateRule, DueContext, Reading } from './due-types.ts';
import { closes } from './due-words.ts';

const MIDDAY = '12:00';
const AFTERNOON = '15:00';
const LUNCH_OVER = '14:00';
/** A bare hour up to this one is meant after noon: nobody promises something "at 3" for the night. */
const LAST_AFTERNOON_HOUR = 7;

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function part(context: DueContext, until: string | null): Reading {
  const now = context.now;
  if (!now) return { kind: 'part', date: null };
  return { kind: 'part', date: until && now.time && now.time >= until ? null : now.date };
}

/** "EOD", "COB", "end of day", "close of business": today, or the day that stands beside it. */
const endOfDay: DateRule = {
  id: 'end-of-day',
  cue: /e\.?o\.?[bdp]|c\.?o\.?b|end|close/,
  pattern:
    /(?:e\.?o\.?d|e\.?o\.?b|c\.?o\.?b|eobd|eop|(?:end|close)\s{1,2}of\s{1,2}(?:the\s{1,2}|my\s{1,2}|our\s{1,2}|this\s{1,2}|your\s{1,2})?(?:business\s{1,2}|working\s{1,2}|work\s{1,2})?(?:day|business|play|shift|workday))(?!\w|-\w)/i,
  read: (_match, context) => part(context, null),
};

/** "this afternoon", "in the morning", "first thing", "after lunch", "Monday morning", "by tonight". */
const partOfDay: DateRule = {
  id: 'part-of-day',
  cue: /morning|afternoon|evening|night|lunch|noon|midday|first|breakfast/,
  pattern:
    /(?:(this|in\s{1,2}the|by|first\s{1,2}thing\s{1,2}in\s{1,2}the|early|late|later\s{1,2}this|over|before|after|at|around|during|until|till)\s{1,2})?(?:the\s{1,2})?(morning|afternoon|evening|night|lunch(?:\s?time|\s{1,2}break)?|noon|midday|midnight|first\s{1,2}thing|breakfast)(?!\w|-\w|['’]s)/i,
  read: (match, context) => {
    const lead = (match[1] ?? '').toLowerCase().replace(/\s+/g, ' ');
    const word = (match[2] ?? '').toLowerCase().replace(/\s+/g, ' ');
    const now = context.now;
    if (word === 'noon' || word === 'midday') {
      const reading = part(context, lead === 'after' ? null : MIDDAY);
      return lead === 'after' ? reading : { ...reading, time: MIDDAY };
    }
    if (word === 'midnight') return { ...part(context, null), time: null };
    if (word.startsWith('lunch')) {
      return lead || context.now === null ? part(context, LUNCH_OVER) : null;
    }
    if (word === 'breakfast') return null;
    const isMorning = word === 'morning' || word === 'first thing';
    if (lead === 'this' || lead === 'later this') {
      return part(context, isMorning ? MIDDAY : word === 'afternoon' ? '18:00' : null);
    }
    // without a day beside it, a coming morning is tomorrow's once today's is over
    if (isMorning && /in the$|^by$|^first/.test(lead || word)) {
      if (!now) return { kind: 'part', date: null };
      if (!now.time) return { kind: 'part', date: null };
      return { kind: 'part', date: now.time >= MIDDAY ? addDays(now.date, 1) : now.date };
    }
    if (/^(?:in the|by|before|until|till)$/.test(lead)) return part(context, word === 'afternoon' ? AFTERNOON : null);
    return { kind: 'part', date: null };
  },
};

const ZONE =
  /^\s{0,2}(?:utc|gmt|cet|cest|ist|bst|est|edt|et|cst|cdt|pst|pdt|pt|jst|sgt|(?:ny|london|berlin|your|their)\s+time)\b/i;
const TIME_CUE =
  /(?:^|[^\w])(?:at|by|before|until|till|around|about|from|after|@|~|for|no later than)\s{0,2}[*_(]{0,2}$/i;
const STATE_BEFORE =
  /(?:^|[^\w])(?:is|are|was|were|be|been|['’]?re|['’]s|stuck|currently|now|still|sits?|stays?|stands?|capped|looking|look|arrived|remains?|open|starts?|p\d\d|since)\s+at\s+$/i;
const BESIDE_DAY =
  /(?:today|tomorrow|tmrw|tmr|tonight|morning|noon|afternoon|evening|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d(?:st|nd|rd|th))[\s,]{1,3}(?:at\s+|by\s+|before\s+)?$/i;

/** "5pm", "17:00", "17.00", "15h", "17h30", "at 15", "by 3 o'clock". */
const time: DateRule = {
  id: 'time',
  cue: /\d/,
  pattern: /(\d{1,2})(?:(:|\.|h)(\d{2})(?!\d))?\s?(h(?!\w)|a\.?m\b\.?|p\.?m\b\.?|o['’]?clock\b)?/i,
  read: (match, context, around) => {
    const [text, hourText = '', separator, minuteText, mark = ''] = match;
    let hour = Number(hourText);
    const minute = Number(minuteText ?? '0');
    if (hour > 23 || minute > 59) return null;
    const isCued = TIME_CUE.test(around.before);
    const isBesideDay = BESIDE_DAY.test(around.before);
    const hasZone = ZONE.test(around.after);
    const half = mark.toLowerCase().charAt(0);
    if (half === 'a' || half === 'p') {
      if (hour < 1 || hour > 12) return null;
      hour = (hour % 12) + (half === 'p' ? 12 : 0);
    } else if (mark) {
      if (!isCued && !isBesideDay) return null;
    } else if (separator === ':') {
      if (!isCued && !isBesideDay && !hasZone) return null;
    } else if (separator) {
      if (!(isBesideDay || isCued) || !/^(?:00|15|30|45)$/.test(minuteText ?? '')) return null;
    } else if (!isBesideDay && !(/(?:^|[^\w])at\s+$/i.test(around.before) && !STATE_BEFORE.test(around.before))) {
      return null;
    }
    if (!closes(around.after) && !hasZone) return null;
    if (/^\s+(?:of|out of)\b/i.test(around.after)) return null;
    if (
      (!mark || half === 'o') &&
      !separator &&
      hour >= 1 &&
      hour <= LAST_AFTERNOON_HOUR &&
      !BESIDE_DAY.test(around.before)
    )
      hour += 12;
    const named = clock(hour, minute);
    const now = context.now;
    const zone = ZONE.exec(around.after)?.[0].length ?? 0;
    if (!now) return { kind: 'clock', date: null, time: named };
    if (zone) return { kind: 'clock', date: now.date, time: null };
    const isOver = now.time !== null && named < now.time;
    return { kind: 'clock', date: isOver ? null : now.date, time: named, length: text.trimEnd().length };
  },
};

export const CLOCK_RULES: readonly DateRule[] = [endOfDay, partOfDay, time];
