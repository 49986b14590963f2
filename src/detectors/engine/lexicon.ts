import { addS, verbForms } from './inflect.ts';

/**
 * Word classes by name. The value lists members separated by spaces; `_` joins the words of a longer member.
 * A key `v:name` lists verbs and yields the classes `name` (all forms), `name.base` (with third person),
 * `name.third`, `name.past` and `name.ing`; a key `n:name` lists nouns and yields singular and plural under `name`.
 * A member `@other` takes in another class.
 */
export type Lexicon = Readonly<Record<string, string>>;

/** Class name -> members; a member of several words is a sequence. */
export type Classes = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Expands lexicons into classes. Throws on an unknown `@class`, so that a typo fails at start and in the tests. */
export function expandLexicons(lexicons: readonly Lexicon[]): Classes {
  const classes = new Map<string, Set<string>>();
  const add = (name: string, member: string): void => {
    const set = classes.get(name) ?? new Set<string>();
    set.add(member);
    classes.set(name, set);
  };
  for (const lexicon of lexicons) {
    for (const [key, list] of Object.entries(lexicon)) {
      for (const member of list.split(/\s+/).filter((word) => word !== '')) addMember(add, key, member);
    }
  }
  return resolve(classes);
}

function addMember(add: (name: string, member: string) => void, key: string, member: string): void {
  if (!key.includes(':') || member.startsWith('@')) {
    add(key.replace(/^[vn]:/, ''), member);
    return;
  }
  const name = key.slice(2);
  const [head = '', ...rest] = member.split('_');
  const tail = rest.length > 0 ? `_${rest.join('_')}` : '';
  if (key.startsWith('n:')) {
    add(name, member);
    add(name, rest.length > 0 ? member : addS(head));
    return;
  }
  const forms = verbForms(head);
  for (const form of [...forms.base, ...forms.third]) add(`${name}.base`, form + tail);
  for (const form of forms.third) add(`${name}.third`, form + tail);
  for (const form of forms.past) add(`${name}.past`, form + tail);
  for (const form of forms.ing) add(`${name}.ing`, form + tail);
  for (const form of [...forms.base, ...forms.third, ...forms.past, ...forms.ing]) add(name, form + tail);
}

function resolve(classes: ReadonlyMap<string, ReadonlySet<string>>): Classes {
  const resolved = new Map<string, readonly (readonly string[])[]>();
  const visit = (name: string, trail: readonly string[]): readonly (readonly string[])[] => {
    const known = resolved.get(name);
    if (known) return known;
    const members = classes.get(name);
    if (!members) throw new Error(`unknown word class @${name} (${trail.join(' > ')})`);
    if (trail.includes(name)) throw new Error(`word class @${name} contains itself`);
    const all = new Map<string, readonly string[]>();
    for (const member of members) {
      const sequences = member.startsWith('@') ? visit(member.slice(1), [...trail, name]) : [member.split('_')];
      for (const sequence of sequences) all.set(sequence.join(' '), sequence);
    }
    const list = [...all.values()];
    resolved.set(name, list);
    return list;
  };
  for (const name of classes.keys()) visit(name, []);
  return resolved;
}
