/** German numbers: the words, and how they are put together ("dreiundzwanzigtausendvierhundert"). */
import type { NumberPack, NumberPrefix } from '../number-pack.js';

const ONES: readonly string[] = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS: readonly string[] = ['zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const TENS: readonly string[] = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** Every number below a hundred by its word; spellings with ss, ue and "zwo" beside the usual ones. */
const BELOW_HUNDRED: ReadonlyMap<string, number> = belowHundred();
type Letters = { value?: number; next: Map<number, Letters> };
const LETTERS = lettersOf(BELOW_HUNDRED);

/** The words as a tree of letters. */
function lettersOf(words: ReadonlyMap<string, number>): Letters {
  const root: Letters = { next: new Map() };
  for (const [word, value] of words) {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      let next = node.next.get(letter);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(letter, next);
      }
      node = next;
    }
    node.value = value;
  }
  return root;
}

function belowHundred(): Map<string, number> {
  const words = new Map<string, number>();
  ONES.forEach((word, n) => words.set(word, n));
  words.set('eins', 1).set('zwo', 2);
  TEENS.forEach((word, n) => words.set(word, 10 + n));
  for (let tens = 2; tens < 10; tens++) {
    words.set(TENS[tens]!, tens * 10);
    for (let ones = 1; ones < 10; ones++) words.set(`${ONES[ones]!}und${TENS[tens]!}`, tens * 10 + ones);
  }
  const spellings = [...words].flatMap(([word, n]) => respell(word).map((spelling) => [spelling, n] as const));
  return new Map([...words, ...spellings]);
}

/** Swiss ss for ß, ue and oe for umlauts. */
function respell(word: string): string[] {
  const swiss = word.replace('ß', 'ss');
  return [swiss, swiss.replaceAll('ü', 'ue').replaceAll('ö', 'oe')];
}

/** The longest number below a hundred at `at`, letter by letter. */
function readBelowHundred(word: string, at: number): NumberPrefix | undefined {
  let node: Letters | undefined = LETTERS;
  let found: NumberPrefix | undefined;
  for (let end = at; ; ) {
    node = node.next.get(word.charCodeAt(end));
    if (node === undefined) return found;
    end++;
    if (node.value !== undefined) found = { value: node.value, length: end - at };
  }
}

/** A number below ten thousand at `at`: "siebenhundertzwölf", "neunzehnhundertfünf", "hundert". */
function readHundreds(word: string, at: number): NumberPrefix | undefined {
  const head = readBelowHundred(word, at);
  let end = at + (head?.length ?? 0);
  if (!word.startsWith('hundert', end)) return head;
  end += 'hundert'.length;
  let value = (head?.value ?? 1) * 100;
  const tail = readTail(word, end, readBelowHundred);
  if (tail !== undefined) {
    value += tail.value;
    end += tail.length;
  }
  return { value, length: end - at };
}

/** What follows "hundert" or "tausend", with or without "und"; the "ein" of "hunderteinhalb" is none. */
function readTail(word: string, at: number, read: typeof readHundreds): NumberPrefix | undefined {
  const joint = word.startsWith('und', at) ? 3 : 0;
  const tail = read(word, at + joint);
  if (tail === undefined || tail.value === 0) return undefined;
  return { value: tail.value, length: tail.length + joint };
}

/** The number at the head of a lower-cased word, up to 999,999,999: "dreijährig" -> 3 in 4 letters. */
export function readNumberPrefix(word: string): NumberPrefix | undefined {
  const head = readHundreds(word, 0);
  let end = head?.length ?? 0;
  if (!word.startsWith('tausend', end)) return head;
  end += 'tausend'.length;
  let value = (head?.value ?? 1) * 1000;
  const tail = readTail(word, end, readHundreds);
  if (tail !== undefined) {
    value += tail.value;
    end += tail.length;
  }
  return { value, length: end };
}

/** Numbers that news write out most: found by a look into the table, not by taking the word apart. */
function commonWords(): string[] {
  const words = [...BELOW_HUNDRED.keys()].filter((word) => word !== 'ein');
  for (let n = 1; n < 10; n++) words.push(`${ONES[n]!}hundert`, `${ONES[n]!}tausend`);
  for (const word of TEENS) words.push(`${word}tausend`, `${word}hundert`);
  for (const word of TENS.slice(2)) words.push(`${word}tausend`);
  words.push('hundert', 'tausend', 'hunderttausend', 'zweihunderttausend', 'dreihunderttausend', 'fünfhunderttausend');
  return words;
}

/** halb-, with the endings of an adjective. */
const endings = (stem: string): string[] => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending);
const each = <T>(words: readonly string[], value: T): Record<string, T> => Object.fromEntries(words.map((word) => [word, value]));

const withHalf: Record<string, number> = { anderthalb: 1.5, eineinhalb: 1.5, einundeinhalb: 1.5, dreiviertel: 0.75, ...each(endings('halb'), 0.5), halb: 0.5 };
for (let n = 2; n <= 20; n++) {
  const word = n < 10 ? ONES[n]! : n < 20 ? TEENS[n - 10]! : TENS[2]!;
  withHalf[`${word}einhalb`] = n + 0.5;
  withHalf[`${word}undeinhalb`] = n + 0.5;
}

/** German numbers. */
export const numbers: NumberPack = {
  readPrefix: readNumberPrefix,
  words: commonWords(),
  heads: ['ei', 'zw', 'dr', 'vi', 'fü', 'fu', 'se', 'si', 'ac', 'ne', 'ze', 'el', 'hu', 'ta'],
  one: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
  scales: {
    hundert: 2, tausend: 3, tsd: 3, 'tsd.': 3,
    million: 6, millionen: 6, 'mio.': 6, mio: 6, 'mill.': 6,
    milliarde: 9, milliarden: 9, 'mrd.': 9, mrd: 9, 'mia.': 9, mia: 9, 'md.': 9,
    billion: 12, billionen: 12, 'bio.': 12, billiarde: 15, billiarden: 15, trillion: 18, trillionen: 18,
  },
  suffixes: { k: 3, tsd: 3, mio: 6, mrd: 9, bn: 9 },
  dozens: { viertelmillion: 250_000, dreiviertelmillion: 750_000, viertelmilliarde: 250_000_000, dreiviertelmilliarde: 750_000_000, dutzend: 12, dutzende: 12, dutzenden: 12 },
  crowds: {
    ...each(['dutzende', 'dutzenden', 'dutzender'], 12), ...each(['hunderte', 'hunderten', 'hunderter', 'aberhunderte'], 100),
    ...each(['tausende', 'tausenden', 'tausender', 'abertausende', 'abertausenden'], 1000),
    ...each(['zehntausende', 'zehntausenden', 'zehntausender'], 10_000), ...each(['hunderttausende', 'hunderttausenden', 'hunderttausender'], 100_000),
    ...each(['millionen'], 1_000_000), ...each(['milliarden'], 1_000_000_000),
  },
  halves: withHalf,
  fractions: {
    hälfte: 2, drittel: 3, dritteln: 3, viertel: 4, vierteln: 4, fünftel: 5, fünfteln: 5, sechstel: 6, siebtel: 7, achtel: 8, neuntel: 9, zehntel: 10, zehnteln: 10,
    hundertstel: 100, tausendstel: 1000,
  },
  some: [...endings('mehrer'), ...endings('einig'), ...endings('etlich'), 'viele', 'vielen', 'vieler', ...endings('zahlreich'), 'wenige', 'wenigen', 'weniger', ...endings('unzählig')],
  pair: ['paar'],
  modifiers: {
    rund: 'APPROX', etwa: 'APPROX', circa: 'APPROX', 'ca.': 'APPROX', ca: 'APPROX', zirka: 'APPROX', ungefähr: 'APPROX', 'etwas mehr als': 'MORE_THAN',
    'in etwa': 'APPROX', schätzungsweise: 'APPROX',  geschätzt: 'APPROX', geschätzte: 'APPROX', geschätzten: 'APPROX',  'um die': 'APPROX',
    knapp: 'LESS_THAN', fast: 'LESS_THAN', beinahe: 'LESS_THAN', nahezu: 'LESS_THAN', annähernd: 'LESS_THAN', unter: 'LESS_THAN', 'weniger als': 'LESS_THAN', 'nicht ganz': 'LESS_THAN', 'nicht einmal': 'LESS_THAN',
    gut: 'MORE_THAN', über: 'MORE_THAN', 'mehr als': 'MORE_THAN', 'weit über': 'MORE_THAN', 'weit mehr als': 'MORE_THAN', 'deutlich über': 'MORE_THAN', 'deutlich mehr als': 'MORE_THAN', reichlich: 'MORE_THAN',
    'bis zu': 'EQUAL_OR_LESS', höchstens: 'EQUAL_OR_LESS', maximal: 'EQUAL_OR_LESS', 'nicht mehr als': 'EQUAL_OR_LESS', längstens: 'EQUAL_OR_LESS',
    mindestens: 'EQUAL_OR_MORE', wenigstens: 'EQUAL_OR_MORE', 'nicht weniger als': 'EQUAL_OR_MORE', minimal: 'EQUAL_OR_MORE', 'zumindest': 'EQUAL_OR_MORE',
  },
  to: ['bis'],
  and: ['und'],
  between: ['zwischen'],
};
