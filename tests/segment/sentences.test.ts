import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/gazetteer/load.js';
import { SentenceKind } from '../../src/model.js';
import { splitSentences } from '../../src/segment/sentences.js';
import { tokenize } from '../../src/segment/tokenize.js';

const { lexicon } = loadLanguage('de');

function split(text: string): { text: string; kind: number }[] {
  lexicon.forget();
  const tokens = tokenize(text, lexicon);
  const sentences = splitSentences(text, tokens, lexicon);
  return Array.from({ length: sentences.count }, (_, s) => ({
    text: text.slice(tokens.start[sentences.first[s]!], tokens.end[sentences.first[s + 1]! - 1]),
    kind: sentences.kind[s]!,
  }));
}

describe('sentences', () => {
  // | marks the ends that are to be found.
  it.each([
    'Er kam.| Sie ging.|',
    'Am 9. August wurde gewählt.| Dann war Ruhe.|',
    'Das war im 19. Jahrhundert so.| Heute nicht.|',
    'Es kostet 1,5 Mrd. Euro.| Das ist viel.|',
    'Dr. Meier und Prof. Dr. Schulz kamen.| Frau Dr. Lang auch.|',
    'Sie las J. R. R. Tolkien.| Er nicht.|',
    'Z. B. in St. Gallen regnete es.| Und in Bern.|',
    '„Das ist gut.“| Er nickte.|',
    '„Kommst du?“, fragte sie.| „Ja!“ rief er.|',
    '"Wir gehen!", sagte er.| Dann gingen sie.|',
    'Wer war das?| Niemand weiß es.|',
    'Um 18.30 Uhr begann es.| Um 20 Uhr war Schluss.|',
    'Er wartete ... und ging.| Es war spät …|',
    'Die Firma Müller & Co. KG baut.| Das Haus steht.|',
    'Der Verein wurde 3.| Der Trainer jubelte.|',
    'Mehr unter www.beispiel.de.| Danke.|',
  ])('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    const expected = marked.split('|').map((s) => s.trim()).filter((s) => s !== '');
    expect(split(text).map((s) => s.text)).toEqual(expected);
  });

  it('tells headlines, datelines and captions from the body', () => {
    const text = 'Kanzlerin reist nach Kiew\n\nKiew (dpa) - Die Kanzlerin reist.\n\nDie Kanzlerin am Flughafen © AFP\n\nSie bleibt zwei Tage.\n';
    expect(split(text)).toEqual([
      { text: 'Kanzlerin reist nach Kiew', kind: SentenceKind.Headline },
      { text: 'Kiew (dpa) -', kind: SentenceKind.Dateline },
      { text: 'Die Kanzlerin reist.', kind: SentenceKind.Body },
      { text: 'Die Kanzlerin am Flughafen © AFP', kind: SentenceKind.Caption },
      { text: 'Sie bleibt zwei Tage.', kind: SentenceKind.Body },
    ]);
  });

  it('goes on over the line breaks of a text that is wrapped by hand', () => {
    const text = 'Die Regierung hat am Montag nach langen Beratungen mit den Ländern\nbeschlossen, dass die Schulen im Herbst wieder öffnen, und sie will\nauch die Museen öffnen. Das gilt ab sofort.\n';
    expect(split(text).map((s) => s.text.replaceAll('\n', ' '))).toEqual([
      'Die Regierung hat am Montag nach langen Beratungen mit den Ländern beschlossen, dass die Schulen im Herbst wieder öffnen, und sie will auch die Museen öffnen.',
      'Das gilt ab sofort.',
    ]);
  });

  it('keeps the date of a header apart from the title', () => {
    expect(split(' date 2019-03-07 Rat tagt in Oslo\n\nDer Rat kam.')).toEqual([
      { text: 'date 2019-03-07', kind: SentenceKind.Dateline },
      { text: 'Rat tagt in Oslo', kind: SentenceKind.Body },
      { text: 'Der Rat kam.', kind: SentenceKind.Body },
    ]);
    expect(split('Date war ein Versuch.')).toHaveLength(1);
  });
});
