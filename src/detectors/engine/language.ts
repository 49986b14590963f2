import type { Message } from '../../text/message.ts';

/** The most frequent words of English; two hundred cover about half of any running text. */
const COMMON = new Set(
  `the be is are was were am been to of and a an in that have has had i it for not on with he as you do does did at this but his by from they we say her she or will my one all would there their what so up out if about who get which go me when make can like time no just him know take people into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us today yesterday tomorrow done still need please thanks yes ok okay sure sounds fine again more here why where should meeting team week working waiting blocked update fixed merged sent next monday tuesday wednesday thursday friday`.split(
    ' ',
  ),
);

/** Function words of other languages that share Slack with English, none of which is an English word. */
const FOREIGN = new Set(
  `und der die das ist nicht ich wir mit für auf ein eine einen dem den von zu im heute gestern morgen noch aber auch el la los las de del que y en un una por para con es está estoy hoy ayer mañana le les des du et est pas je nous pour dans sur avec une qui aujourd'hui hier il non di che sono per della oggi ieri o os uma não com para estou hoje ontem em do da na no ik het een van niet wij vandaag gisteren jag och är inte vi idag igår och jeg ikke og er`.split(
    ' ',
  ),
);

const LATIN = /^[\p{Script=Latin}\p{N}'_]+$/u;

/** Letters of ASCII, which are nearly all, are told without a regular expression. */
function isLatin(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return LATIN.test(word);
  }
  return word !== '';
}

/** Whether a word, in lower case, is among the commonest two hundred of English. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

/**
 * Whether the text is English as far as its words tell. Short texts get the benefit of the doubt unless their letters
 * or function words are plainly of another language.
 */
export function isClearlyEnglish(message: Message): boolean {
  let words = 0;
  let common = 0;
  let foreign = 0;
  let nonLatin = 0;
  for (const token of message.tokens) {
    if (token.kind !== 'word') continue;
    words++;
    const word = token.norm;
    // Words of both lists count as English; those of either are Latin.
    if (COMMON.has(word)) common++;
    else if (FOREIGN.has(word)) foreign++;
    else if (!isLatin(word)) nonLatin++;
  }
  if (words === 0) return true;
  if (nonLatin * 2 > words) return false;
  return foreign < 2 || foreign <= common;
}
