/** The cases that adjectives and names can be in. */
import { Agreement, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import type { Analysis } from '../model.js';

/** Strong endings of an adjective without article, as readings. */
const STRONG: Record<string, number> = {
  e: (Agreement.Nominative | Agreement.Accusative) & (Agreement.Feminine | Agreement.Plural),
  er: (Agreement.Nominative & Agreement.Masculine) | (Agreement.Feminine & (Agreement.Genitive | Agreement.Dative)) | (Agreement.Plural & Agreement.Genitive),
  es: (Agreement.Nominative | Agreement.Accusative) & Agreement.Neuter,
  em: Agreement.Dative & (Agreement.Masculine | Agreement.Neuter),
  en: (Agreement.Accusative & Agreement.Masculine) | (Agreement.Dative & Agreement.Plural) | (Agreement.Genitive & (Agreement.Masculine | Agreement.Neuter)),
};

/** Readings that an adjective without article leaves: its last letters tell. `end` is the text position behind it. */
export function strongReadings(text: string, end: number): number {
  const last = text.slice(end - 2, end).toLowerCase();
  return STRONG[last] ?? (last.endsWith('e') ? STRONG.e! : Agreement.Any);
}

/** Readings of a name: by its gender where that is known. */
export function mentionReadings(analysis: Analysis, lexicon: Lexicon, mention: number): number {
  const { mentions, entities } = analysis;
  const it = mentions[mention]!;
  const entity = entities[it.entity];
  let readings: number = Agreement.Any;
  if (it.type === 'person') readings = entity?.gender === 'm' ? Agreement.Masculine : entity?.gender === 'f' ? Agreement.Feminine : Agreement.Masculine | Agreement.Feminine;
  else if (it.type === 'place') readings = Agreement.Neuter | Agreement.Plural | Agreement.Masculine | Agreement.Feminine;
  if (isGenitive(analysis, lexicon, mention)) return readings & Agreement.Genitive;
  return readings & (it.type === 'person' ? ~Agreement.Genitive : Agreement.Any);
}

/** Does the name stand with a genitive -s that its canonical form lacks? */
export function isGenitive(analysis: Analysis, lexicon: Lexicon, mention: number): boolean {
  const { text } = analysis.article;
  const it = analysis.mentions[mention]!;
  const last = text.charCodeAt(it.end - 1);
  if (last === 0x2019 || last === 39) return true;
  if (last !== 115) return false;
  const name = it.name ?? analysis.entities[it.entity]?.name ?? '';
  const end = name.charCodeAt(name.length - 1);
  if (end === 115) return false;
  if (name === '') return (lexicon.nounForm[analysis.tokens.word[it.to - 1]!]! & Agreement.Genitive) !== 0;
  const lastWord = text.slice(it.end - 2, it.end - 1);
  return lastWord.toLowerCase() === name.slice(-1).toLowerCase() || name.length < it.end - it.start;
}

/** Does the noun belong to the name behind it? Titles, roles, and class nouns of organizations and places do. */
export function namesNoun(analysis: Analysis, lexicon: Lexicon, word: number, mention: number): boolean {
  const it = analysis.mentions[mention]!;
  if (isGenitive(analysis, lexicon, mention)) return false;
  const f = lexicon.flags[word]!;
  if (it.type === 'person') return (f & (WordFlag.Role | WordFlag.Title | WordFlag.Group)) !== 0;
  return (f & (WordFlag.OrgHead | WordFlag.PlaceHead | WordFlag.Group)) !== 0;
}
