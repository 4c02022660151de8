/** Phrases that make one participant: coordinated ones, and a name with what it is. */
import { Agreement, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import { TokenKind, type Analysis } from '../model.js';
import type { Clause, Phrase } from './model.js';
import type { SyntaxWords } from './words.js';

/** Nouns that say what a name is. */
const DESCRIBING = WordFlag.Role | WordFlag.OrgHead | WordFlag.Group;
/** How many phrases an apposition looks back: "die Sprecherin [der Fraktion] [im Bundestag], ..." */
const LONGEST_DESCRIPTION = 5;

/** A und B, A, B und C: members point to the first one; "mit A und B" shares the preposition. */
export function coordinatePhrases(clauses: readonly Clause[], phrases: readonly Phrase[], analysis: Analysis, lexicon: Lexicon, words: SyntaxWords): void {
  const { tokens, article, mentions } = analysis;
  for (const clause of clauses) {
    for (let k = 1; k < clause.phrases.length; k++) {
      const phrase = phrases[clause.phrases[k]!]!;
      let at = phrase.from - 1;
      if (at < 1) continue;
      const comma = tokens.kind[at] === TokenKind.Punct && article.text.charCodeAt(tokens.start[at]!) === 44;
      if (comma && joinApposition(clause, phrases, k, at, analysis, lexicon, words)) continue;
      // sowohl A als auch B; A, aber auch B
      const both = tokens.word[at] === words.also && (tokens.word[at - 1] === words.as || words.coordinators.has(tokens.word[at - 1]!));
      if (both) at -= tokens.kind[at - 2] === TokenKind.Punct ? 2 : 1;
      if (!comma && !both && !words.coordinatesPhrases.has(tokens.word[at]!)) continue;
      let before = -1;
      for (let j = k - 1; j >= 0; j--) {
        const candidate = phrases[clause.phrases[j]!]!;
        if (candidate.to !== at) continue;
        before = clause.phrases[j]!;
        // Of nested phrases that end here, the one that is free or has a like preposition.
        if (candidate.attached < 0) break;
      }
      if (before < 0) continue;
      // "die Sprecherin der Partei und Angela Merkel": what is inside of a phrase yields to the phrase that agrees.
      while (phrase.prep < 0 && (caseBits(phrase.cases) & caseBits(phrases[before]!.cases)) === 0 && phrases[before]!.attached >= 0) before = phrases[before]!.attached;
      const head = phrases[before]!;
      if (comma && phrase.mention >= 0 && head.mention >= 0 && mentions[phrase.mention]!.type !== mentions[head.mention]!.type) continue;
      if (phrase.pronoun !== head.pronoun && phrase.pronoun) continue;
      if (phrase.date >= 0 !== head.date >= 0) continue;
      if (phrase.prep >= 0 && (head.prep < 0 || tokens.word[phrase.prep] !== tokens.word[head.prep])) continue;
      if (phrase.prep < 0 && (caseBits(phrase.cases) & caseBits(head.cases)) === 0) continue;
      phrase.first = head.first >= 0 ? head.first : before;
      if (phrase.prep < 0) phrase.prep = head.prep;
      if (head.attached >= 0) phrase.attached = head.attached;
    }
  }
}

/** "die Sprecherin der Grünen, Anja Meier," or "Anja Meier, Sprecherin der Grünen,": a name and what it is are one participant. */
function joinApposition(clause: Clause, phrases: readonly Phrase[], k: number, comma: number, analysis: Analysis, lexicon: Lexicon, words: SyntaxWords): boolean {
  const { tokens } = analysis;
  const second = phrases[clause.phrases[k]!]!;
  if (second.prep >= 0 || words.coordinatesPhrases.has(tokens.word[second.to]!)) return false;
  let reach = comma;
  for (let j = k - 1; j >= 0 && j > k - LONGEST_DESCRIPTION; j--) {
    const first = phrases[clause.phrases[j]!]!;
    if (first.to !== reach) continue;
    const [name, description] = first.mention >= 0 ? [first, second] : [second, first];
    if (describes(description, name, analysis, lexicon)) {
      description.mention = name.mention;
      // "Der Bürgermeister und Senator, Hans Meier"
      if (description === first && first.first >= 0 && describes(phrases[first.first]!, name, analysis, lexicon)) phrases[first.first]!.mention = name.mention;
      second.attached = clause.phrases[j]!;
      return true;
    }
    if (first.attached < 0 && first.prep < 0) return false;
    reach = first.from;
  }
  return false;
}

/** Can the one phrase say what the name in the other is? */
function describes(description: Phrase, name: Phrase, { tokens, mentions }: Analysis, lexicon: Lexicon): boolean {
  if (name.mention < 0 || description.mention >= 0 || description.pronoun || description.quantity >= 0) return false;
  // "der Vorsitzende der Fraktion, Anna Vogt": a person is no body.
  const fitting = mentions[name.mention]!.type === 'person' ? WordFlag.Role : DESCRIBING;
  if (!(lexicon.flags[tokens.word[description.head]!]! & fitting) || !(description.cases & Agreement.Singular)) return false;
  return (caseBits(name.cases) & caseBits(description.cases)) !== 0;
}

/** The cases of readings, whatever gender and number: 1 nominative, 2 genitive, 4 dative, 8 accusative. */
function caseBits(cases: number): number {
  return (cases & Agreement.Nominative ? 1 : 0) | (cases & Agreement.Genitive ? 2 : 0) | (cases & Agreement.Dative ? 4 : 0) | (cases & Agreement.Accusative ? 8 : 0);
}
