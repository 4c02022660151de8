/** Attributes that tell what happened: "der [am Freitag in Lyon verhaftete] Händler" as a clause of its own. */
import { type Lexicon, VerbForm } from '../gazetteer/lexicon.js';
import type { Tokens } from '../model.js';
import { ClauseKind, copyPhrase, type Clause, type Parse, type Phrase } from './model.js';
import type { SyntaxWords } from './words.js';

/** The participles in front of nouns that have a time, place or agent with them, each with a parse in which those stand free. */
export function findAttributeClauses(parse: Parse, tokens: Tokens, lexicon: Lexicon, words: SyntaxWords): { parse: Parse; clause: Clause }[] {
  const found: { parse: Parse; clause: Clause }[] = [];
  parse.phrases.forEach((noun, index) => {
    if (!noun.determined || noun.head - noun.core < 3) return;
    const participle = participleIn(noun, tokens, lexicon);
    if (participle < 0) return;
    const inside = parse.phrases.flatMap((phrase, i) => (phrase.attached === index && phrase.from > noun.core && phrase.to <= participle ? [i] : []));
    if (inside.length === 0) return;
    const phrases = parse.phrases.slice();
    for (const i of inside) {
      phrases[i] = copyPhrase(phrases[i]!);
      phrases[i].attached = -1;
    }
    phrases[index] = copyPhrase(noun);
    phrases[index].from = phrases[index].core = participle + 1;
    const { sentence, from, to, clauses } = parse;
    found.push({ parse: { sentence, from, to, phrases, clauses }, clause: makeClause(participle, index, inside, noun, tokens, lexicon, words) });
  });
  return found;
}

/** The last participle of a phrase in front of its head, -1. */
function participleIn(noun: Phrase, tokens: Tokens, lexicon: Lexicon): number {
  for (let i = noun.head - 1; i > noun.core; i--) {
    const word = tokens.word[i]!;
    if (lexicon.verb[word] !== 0 && lexicon.verbForm[word]! & (VerbForm.Participle2 | VerbForm.Attribute)) return i;
  }
  return -1;
}

function makeClause(participle: number, index: number, inside: number[], noun: Phrase, tokens: Tokens, lexicon: Lexicon, words: SyntaxWords): Clause {
  const verb = lexicon.verb[tokens.word[participle]!]!;
  return {
    kind: ClauseKind.Relative, pieces: [noun.core + 1, participle + 1], finite: -1, main: participle, verb, prefix: -1,
    passive: !words.perfectWithSein.has(verb), perfect: true, modal: 0, unfinished: false, future: false, form: 0, negated: false,
    subjunction: 0, parent: noun.clause, subjectOf: -1, antecedent: index, complement: -1, phrases: inside,
    subject: index, accusative: -1, dative: -1, predicate: -1, reflexive: false,
  };
}
