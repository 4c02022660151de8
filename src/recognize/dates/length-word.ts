/** Lengths inside one word: 13-jährig, dreiundzwanzigtägig, 35-Stunden-Woche, 10-Minuten-Takt, 14-Tage-Frist. */
import { Unit } from '../../lang/time-pack.js';
import type { Tokens } from '../../model.js';
import { NO_PARTS, type TimeReading } from '../../time/reading.js';
import { scaled } from '../../digits.js';
import type { NumberHead } from '../numbers.js';
import { carriesLength, type Context } from './context.js';
import { NO_VALUE, valueIn } from './pattern.js';

const HYPHEN = 45;

/** Reads the rest of a word that begins with a number. */
export function readLengthWord(context: Context, head: NumberHead): TimeReading | undefined {
  const { text, tokens, words } = context;
  const { token } = head;
  const wordEnd = tokens.end[token]!;
  const at = text.charCodeAt(head.end) === HYPHEN ? head.end + 1 : head.end;
  const rest = text.slice(at, wordEnd).toLowerCase();
  for (const [stem, unit] of words.lengthStems) {
    if (!rest.startsWith(stem)) continue;
    if (!words.pack.lengthEndings.includes(rest.slice(stem.length)) || !carriesLength(context, token + 1)) return undefined;
    return makeReading(head, tokens, wordEnd, words.pack.wordRules.adjective, false, unit);
  }
  if (text.charCodeAt(head.end) !== HYPHEN) return undefined;
  const hyphen = rest.indexOf('-');
  const unit = valueIn(words.unit, words.words.ofForm(hyphen < 0 ? rest : rest.slice(0, hyphen)));
  if (unit === NO_VALUE || unit > Unit.Millennium) return undefined;
  // "35-Stunden-Woche" is a length as a whole, in "14-Tage-Frist" only the first two parts are.
  const last = rest.slice(hyphen + 1);
  const every = hyphen >= 0 && words.pack.rhythms.includes(last);
  const whole = hyphen < 0 || every || valueIn(words.unit, words.words.ofForm(last)) !== NO_VALUE;
  return makeReading(head, tokens, whole ? wordEnd : at + hyphen, every ? words.pack.wordRules.rhythm : words.pack.wordRules.unit, every, unit);
}

function makeReading({ token, digits, decimals }: NumberHead, tokens: Tokens, end: number, id: string, every: boolean, unit: number): TimeReading {
  return {
    from: token, to: token + 1, start: tokens.start[token]!, end, by: id, means: every ? 'set' : 'length', type: every ? 'SET' : 'DURATION',
    parts: { ...NO_PARTS, unit }, modifier: undefined, count: scaled(digits, decimals, 0), count2: undefined, unit2: undefined, article: false,
  };
}
