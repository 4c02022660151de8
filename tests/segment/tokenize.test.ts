import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/gazetteer/load.js';
import { TokenKind } from '../../src/model.js';
import { tokenize } from '../../src/segment/tokenize.js';

const { lexicon } = loadLanguage('de');

function formsOf(text: string): string[] {
  lexicon.forget();
  const tokens = tokenize(text, lexicon);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

function kindsOf(text: string): number[] {
  lexicon.forget();
  const tokens = tokenize(text, lexicon);
  return [...tokens.kind.subarray(0, tokens.count)];
}

describe('tokens', () => {
  it.each([
    ['Der Kreml-Sprecher schwieg.', ['Der', 'Kreml-Sprecher', 'schwieg', '.']],
    ['z. B. am 9. August', ['z.', 'B.', 'am', '9', '.', 'August']],
    ['z.B. in den U.S. oder bei E.ON', ['z.B.', 'in', 'den', 'U.S.', 'oder', 'bei', 'E.ON']],
    ['Dr. Meier zahlt 1,5 Mrd. Euro', ['Dr.', 'Meier', 'zahlt', '1,5', 'Mrd.', 'Euro']],
    ['J. R. R. Tolkien', ['J.', 'R.', 'R.', 'Tolkien']],
    ['um 18.30 Uhr, am 09.08.2020 (2020-08-09)', ['um', '18.30', 'Uhr', ',', 'am', '09.08.2020', '(', '2020-08-09', ')']],
    ["CHF 1'200.20 und 1.200,50 €", ['CHF', "1'200.20", 'und', '1.200,50', '€']],
    ['ein 5-Euro-Schein, die 13-jährige, 1990er', ['ein', '5-Euro-Schein', ',', 'die', '13-jährige', ',', '1990er']],
    ['H&M, AT&T und ver.di', ['H&M', ',', 'AT&T', 'und', 'ver.di']],
    ['„Ja“, «oui», »nein«', ['„', 'Ja', '“', ',', '«', 'oui', '»', ',', '»', 'nein', '«']],
    ["geht's, Ku'damm, O’Neill, Hans’ Hut", ["geht's", ',', "Ku'damm", ',', 'O’Neill', ',', 'Hans', '’', 'Hut']],
    ['Nord- und Südkorea', ['Nord', '-', 'und', 'Südkorea']],
    ['Das Spiel endete 3:2.', ['Das', 'Spiel', 'endete', '3:2', '.']],
    ['2005-2010, 2007/08', ['2005', '-', '2010', ',', '2007', '/', '08']],
    ['Ende.Neu', ['Ende', '.', 'Neu']],
    ['👍🏽 gut', ['👍', '🏽', 'gut']],
    ['', []],
  ])('%s', (text, forms) => expect(formsOf(text)).toEqual(forms));

  it('tells how a word is written', () => {
    expect(kindsOf('in Berlin UN GmbH 13-jährige 400 .')).toEqual([TokenKind.Lower, TokenKind.Capital, TokenKind.Upper, TokenKind.Mixed, TokenKind.DigitWord, TokenKind.Number, TokenKind.Punct]);
  });

  it('gives one word one id, however it is written or composed', () => {
    lexicon.forget();
    const text = 'Zürich ZÜRICH Zu\u0308rich Zü\u00adrich Zurich Xqzblö xqzblö Xqzblo';
    const { word } = tokenize(text, lexicon);
    expect(new Set([word[0], word[1], word[2], word[3]]).size).toBe(1);
    expect(word[4]).not.toBe(word[0]);
    expect(word[5]).toBe(word[6]);
    expect(word[7]).not.toBe(word[5]);
  });

  it('forgets the words of an article', () => {
    lexicon.forget();
    const before = lexicon.count;
    tokenize('Qwxzyrk Blofptz 😀 frmbl', lexicon);
    expect(lexicon.count).toBe(before + 3);
    lexicon.forget();
    expect(lexicon.count).toBe(before);
    expect(lexicon.idOf('Qwxzyrk')).toBe(0);
  });

  it('loses nothing: tokens and gaps give the text back', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('Ä', 'ö', 'ß', ' ', '\n', '\u00ad', 'U.', '1.', ',5', '-', '„', '“', '😀', 'e\u0301', '\u200b', 'z.', '.', '&'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), (text) => {
      lexicon.forget();
      const { count, start, end } = tokenize(text, lexicon);
      let at = 0;
      let joined = '';
      for (let i = 0; i < count; i++) {
        expect(start[i]).toBeGreaterThanOrEqual(at);
        expect(end[i]).toBeGreaterThan(start[i]!);
        joined += text.slice(at, start[i]) + text.slice(start[i], end[i]);
        // Between tokens stand blanks and signs without a shape of their own, nothing else.
        expect(text.slice(at, start[i])).toMatch(/^[\s\u00ad\u200b-\u200f\u2060\ufeff\u0085]*$/u);
        at = end[i]!;
      }
      expect(joined + text.slice(at)).toBe(text);
    }), { numRuns: 500 });
  });
});
