import { describe, expect, it } from 'vitest';
import { quoteLines } from './quotes.js';

describe('every style of marks', () => {
  it.each(['„ “', '„ ”', '" "', '» «', '« »', '“ ”', '‚ ‘', '› ‹'])('%s', (marks) => {
    const [open, close] = marks.split(' ');
    expect(quoteLines(`${open}Das Mehl ist knapp${close}, klagte die Bäckerin.`)).toEqual(['direct: Das Mehl ist knapp | die Bäckerin']);
  });
});

describe('marks that go wrong', () => {
  it('ends an unclosed quotation with its paragraph', () => {
    expect(quoteLines('Die Bäckerin erklärte: „Das Mehl ist knapp.\n\nDer Müller schwieg.')).toEqual(['direct: Das Mehl ist knapp. | Die Bäckerin']);
  });
  it('takes a quotation inside another for part of it', () => {
    expect(quoteLines('„Der Müller rief: ‚Die Mühle steht!‘ Dann lief er fort“, erzählte die Bäckerin.')).toEqual(['direct: Der Müller rief: ‚Die Mühle steht!‘ Dann lief er fort | die Bäckerin']);
  });
  it('knows an apostrophe from a mark', () => {
    expect(quoteLines('Er hat’s eilig und kauft Andrea’s Brot.')).toEqual([]);
  });
  it('knows inches from a mark', () => {
    expect(quoteLines('Das Brett misst 3" in der Breite.')).toEqual([]);
  });
});

describe('comes through with odd marks', () => {
  it.each(['„', '"', '„ a ', '(„', 'A “ „', 'sagte er, dass ', 'laut ', 'der sei '])('a megabyte of %s, and what is said behind it', (unit) => {
    const text = `${unit.repeat(Math.floor(1_000_000 / unit.length))}\n\nDie Bäckerin erklärte, das Mehl sei knapp.`;
    expect(quoteLines(text).at(-1)).toBe('indirect: das Mehl sei knapp | Die Bäckerin');
  });
});
