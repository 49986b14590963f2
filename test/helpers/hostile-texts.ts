/** Texts that people may have written, by name: none of them may break a message or come alive in one. */
export const HOSTILE_TEXTS: readonly (readonly [string, string])[] = [
  ['huge', 'word '.repeat(8_000)],
  ['empty', ''],
  ['white', '  \n \n'],
  ['right-to-left', 'لم أنتهِ بعد '.repeat(300)],
  ['emoji', '🧵'.repeat(3_000)],
  ['markup', '<!channel> <!here|x> <@U1> <https://e.x|*a*> ```x``` &lt;!everyone&gt; <!subteam^S1|@team>'],
  ['quotes', '"\\\n'.repeat(400)],
];
