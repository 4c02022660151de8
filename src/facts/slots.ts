/** Where a slot stands: from a role ("dative", "gegen", "genitive", "clause") to the phrase or stretch that fills it. */
import { Agreement, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import type { Rows } from '../gazetteer/rows.js';
import { TokenKind, type Analysis, type Span } from '../model.js';
import { firstEndingAfter } from '../span.js';
import { ClauseKind, makePhrase, type Clause, type Parse, type Phrase } from '../syntax/model.js';
import type { SyntaxWords } from '../syntax/words.js';
import { complementOf, namedAs, namedWhole, quotedBy, quoteIn } from './topics.js';
import type { TriggerIndex } from './triggers.js';
import type { FactWords, PrepositionRole } from './words.js';

/** What was found for a role. */
export type Found = { phrase: Phrase; index: number } | { span: Span };

export type SlotContext = {
  analysis: Analysis;
  lexicon: Lexicon;
  rows: Rows;
  syntax: SyntaxWords;
  words: FactWords;
  triggers: TriggerIndex;
  parse: Parse;
  clause: Clause;
  /** Phrase of the trigger noun, -1 for verb rules. */
  trigger: number;
  /** Phrases of the nouns that belong to the trigger: "Kritik" of "Kritik üben". */
  companions: readonly number[];
};

/** No phrase is taken: a topic, place or quantity may be in a phrase that serves otherwise, too. */
export const NONE: readonly number[] = [];

/** What of a context is the same for a whole article. */
export type Surroundings = Omit<SlotContext, 'parse' | 'clause' | 'trigger' | 'companions'>;

/** The context of a clause, of no noun. */
export function contextIn({ analysis, lexicon, rows, syntax, words, triggers }: Surroundings, parse: Parse, clause: Clause): SlotContext {
  return { analysis, lexicon, rows, syntax, words, triggers, parse, clause, trigger: -1, companions: NONE };
}

/** Finds what stands in a role; `used` are the phrases that serve already. */
export type Locator = (context: SlotContext, used: readonly number[]) => Found | undefined;

/** The roles that are no preposition. */
const LOCATORS: Readonly<Record<string, Locator>> = {
  nominative: (context, used) => (context.clause.passive && context.trigger < 0 ? agentOf(context, used) : phraseAt(context, context.clause.subject, used)),
  accusative: accusativeOf,
  dative: dativeOf,
  predicate: (context, used) => phraseAt(context, context.clause.predicate, used),
  agent: agentOf,
  self: ({ parse, trigger }) => (trigger >= 0 ? { phrase: parse.phrases[trigger]!, index: trigger } : undefined),
  partner: partnerOf,
  genitive: genitiveOf,
  possessive: possessorOf,
  clause: (context) => quotedBy(context) ?? complementOf(context),
  quote: quoteIn,
  as: namedAs,
  named: namedWhole,
  target: targetOf,
};

/** Is a role a preposition: "nach", "in+acc"? */
export function isPrepositional(role: string): boolean {
  return LOCATORS[role] === undefined && !role.includes('>');
}

/** The locator of a role as rules write it: "dative", "in+acc", "accusative>owner". */
export function compileRole(role: string, prepositions: ReadonlyMap<string, PrepositionRole>): Locator {
  const base = role.indexOf('>');
  if (base > 0) {
    const owned = compileRole(role.slice(0, base), prepositions);
    return (context, used) => ownerOf(context, owned(context, NONE), used);
  }
  const preposition = prepositions.get(role);
  return LOCATORS[role] ?? ((context, used) => preposition && prepositional(context, preposition, used));
}

function phraseAt({ parse }: SlotContext, index: number, used: readonly number[]): Found | undefined {
  return index >= 0 && !used.includes(index) ? { phrase: parse.phrases[index]!, index } : undefined;
}

function accusativeOf(context: SlotContext, used: readonly number[]): Found | undefined {
  const { parse, clause, trigger } = context;
  if (clause.passive && trigger < 0) return phraseAt(context, clause.subject, used);
  return phraseAt(context, clause.accusative, used) ?? (clause.dative >= 0 && parse.phrases[clause.dative]!.cases & Agreement.Accusative ? phraseAt(context, clause.dative, used) : undefined);
}

function dativeOf(context: SlotContext, used: readonly number[]): Found | undefined {
  const { parse, clause } = context;
  return phraseAt(context, clause.dative, used) ?? (clause.accusative >= 0 && parse.phrases[clause.accusative]!.cases & Agreement.Dative ? phraseAt(context, clause.accusative, used) : undefined);
}

/** The second of two that do something together: "A und B trafen sich". */
function partnerOf(context: SlotContext, used: readonly number[]): Found | undefined {
  const { parse, clause, trigger } = context;
  const subject = trigger >= 0 ? firstAttached(context) : clause.passive ? -1 : clause.subject;
  if (subject < 0) return undefined;
  return phraseAt(context, parse.phrases.findIndex((phrase, i) => phrase.first === subject && !used.includes(i)), used);
}

/** What the event of the trigger noun does something to: "Ein Beben erschütterte [die Insel]", "[Die Insel] wurde von einem Beben erschüttert". */
function targetOf({ parse, clause, trigger, words, analysis }: SlotContext): Found | undefined {
  const event = parse.phrases[trigger];
  if (!event) return undefined;
  const acts = clause.passive ? event.prep >= 0 && words.byPrepositions.has(analysis.tokens.word[event.prep]!) : clause.subject === trigger;
  const index = clause.passive ? clause.subject : clause.accusative;
  return acts && index >= 0 ? { phrase: parse.phrases[index]!, index } : undefined;
}

function agentOf(context: SlotContext, used: readonly number[]): Found | undefined {
  const { parse, clause, words } = context;
  // "wurde von X entführt und ermordet": a bare second verb shares the agent of the first.
  const { phrases } = clause.phrases.length === 0 && clause.subjectOf >= 0 ? parse.clauses[clause.subjectOf]! : clause;
  let found: Found | undefined;
  for (const index of phrases) {
    const phrase = parse.phrases[index]!;
    if (phrase.prep < 0 || used.includes(index) || !words.byPrepositions.has(prepOf(context, phrase)) || phrase.date >= 0) continue;
    if (phrase.attached < 0) return { phrase, index };
    if (phrase.loose && !takesOwner(context, parse.phrases[phrase.attached]!) && !passes(context, phrase, 'place')) found ??= { phrase, index };
  }
  return found;
}

/** "viele von ihnen", "zwei von 30 Insassen", "der Sprecher von Siemens": what follows is the whole or the owner, no agent. */
function takesOwner({ words }: SlotContext, { quantity, noun, mention }: Phrase): boolean {
  return mention < 0 && (quantity >= 0 || noun === 0 || words.relationalNouns.has(noun));
}

function firstAttached({ parse, trigger }: SlotContext): number {
  return parse.phrases.findIndex((phrase) => phrase.attached === trigger && phrase.first < 0);
}

/** Id of the preposition of a phrase, contractions undone; 0 for none. Of "unweit von" it is the one that says where. */
export function prepOf({ analysis, words }: SlotContext, phrase: Phrase): number {
  if (phrase.prep < 0) return 0;
  const first = analysis.tokens.word[phrase.from]!;
  const word = phrase.from < phrase.prep && words.placePrepositions.has(first) ? first : analysis.tokens.word[phrase.prep]!;
  return words.contractions.get(word) ?? word;
}

/** The genitive of a trigger noun (before or behind it), or of the object's noun in a verb rule. */
function genitiveOf(context: SlotContext, used: readonly number[]): Found | undefined {
  const { parse, trigger } = context;
  if (trigger < 0) return undefined;
  const index = parse.phrases.findIndex((phrase, i) => phrase.attached === trigger && phrase.prep < 0 && (phrase.cases & Agreement.Genitive) !== 0 && !used.includes(i) && phrase.first < 0);
  return index >= 0 ? { phrase: parse.phrases[index]!, index } : undefined;
}

/** "accusative>owner": whose the phrase in a role is: den Vorschlag [der Opposition], [seine] Politik, die Zustände [in der Klinik]. */
function ownerOf(context: SlotContext, found: Found | undefined, used: readonly number[]): Found | undefined {
  if (!found || !('phrase' in found)) return undefined;
  if (found.phrase.possessive >= 0) return possessiveOf(found.phrase);
  const { parse } = context;
  const owned = found.phrase.antecedent >= 0 ? found.phrase.antecedent : parse.phrases.indexOf(found.phrase);
  const index = parse.phrases.findIndex((phrase, i) => phrase.attached === owned && !used.includes(i) && passes(context, phrase, 'participant'));
  return index >= 0 ? { phrase: parse.phrases[index]!, index } : undefined;
}

/** seine Festnahme: the possessive article as a phrase of its own. */
function possessorOf({ parse, trigger }: SlotContext): Found | undefined {
  const noun = parse.phrases[trigger];
  return noun && noun.possessive >= 0 ? possessiveOf(noun) : undefined;
}

function possessiveOf(noun: Phrase): Found {
  const pronoun = makePhrase(noun.possessive, noun.possessive, -1);
  pronoun.to = noun.possessive + 1;
  pronoun.pronoun = true;
  pronoun.possessive = noun.possessive;
  pronoun.loose = noun.loose;
  pronoun.first = noun.first;
  pronoun.antecedent = noun.antecedent;
  pronoun.clause = noun.clause;
  pronoun.determined = noun.determined;
  return { phrase: pronoun, index: -2 };
}

/** A prepositional phrase: of the trigger noun first, then free in the clause. */
function prepositional(context: SlotContext, { preposition: wanted, cases }: PrepositionRole, used: readonly number[]): Found | undefined {
  const { parse, clause, trigger, words } = context;
  let best = -1;
  let bestScore = -1;
  for (const index of clause.phrases) {
    const phrase = parse.phrases[index]!;
    if (phrase.prep < 0 || phrase.date >= 0 || used.includes(index) || index === trigger || phrase.first >= 0) continue;
    if (prepOf(context, phrase) !== wanted || !(phrase.cases & cases)) continue;
    let score = 1;
    if (trigger >= 0) {
      if (phrase.attached === trigger) score = 4;
      else if (phrase.attached >= 0 && parse.phrases[phrase.attached]!.attached === trigger && !words.byPrepositions.has(wanted)) score = 3;
      else if (verbBetween(clause, parse.phrases[trigger]!, phrase)) continue;
      else if (phrase.attached < 0 && phrase.from >= parse.phrases[trigger]!.to) score = 2;
    } else if (phrase.attached < 0) score = 3;
    else if (isFirm(clause, parse.phrases[phrase.attached]!, phrase) && !context.companions.includes(phrase.attached)) continue;
    else if (isVouched(context, phrase)) continue;
    else if (phrase.loose) score = 2;
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  }
  if (best < 0 && trigger < 0) best = sharedFront(context, wanted, cases, used);
  return best >= 0 ? { phrase: parse.phrases[best]!, index: best } : undefined;
}

/** "[Bei dem Brand] wurden zwei Menschen getötet und fünf verletzt": what stands in front of the verb holds for both halves. */
function sharedFront(context: SlotContext, preposition: number, cases: number, used: readonly number[]): number {
  const { parse, clause } = context;
  const shared = parse.clauses[clause.subjectOf];
  if (!shared || shared.kind !== ClauseKind.Main) return -1;
  return shared.phrases.find((index) => {
    const phrase = parse.phrases[index]!;
    return phrase.from === shared.pieces[0] && phrase.to <= shared.finite && phrase.prep >= 0 && prepOf(context, phrase) === preposition && (phrase.cases & cases) !== 0 && !used.includes(index);
  }) ?? -1;
}

/** Of two phrases in front of the finite verb of a main clause, the second is part of the first: only one thing stands there. */
function isFirm({ kind, finite }: Clause, owner: Phrase, phrase: Phrase): boolean {
  return kind === ClauseKind.Main && owner.prep < 0 && owner.from < finite && phrase.from < finite;
}

/** "nach Einschätzung [von Experten]": who vouches for the fact has no part in it. */
function isVouched(context: SlotContext, phrase: Phrase): boolean {
  const { parse, words } = context;
  const owner = parse.phrases[phrase.attached];
  return owner !== undefined && owner.prep >= 0 && words.sourceNouns.has(owner.noun) && words.byPrepositions.has(prepOf(context, phrase));
}

/** Do two phrases stand on two sides of the verb? */
function verbBetween(clause: Clause, a: Phrase, b: Phrase): boolean {
  const [from, to] = a.from < b.from ? [a.to, b.from] : [b.to, a.from];
  return (clause.finite >= from && clause.finite < to) || (clause.main >= from && clause.main < to);
}

/** Does the phrase denote somebody who can act or be acted upon, or what the filter asks for? */
export function passes(context: SlotContext, phrase: Phrase, filter: string): boolean {
  // A relative pronoun is what it stands for.
  if (phrase.antecedent >= 0) return passes(context, context.parse.phrases[phrase.antecedent]!, filter);
  if (filter === 'any') return phrase.date < 0;
  const { analysis, lexicon } = context;
  const mention = phrase.mention >= 0 ? analysis.mentions[phrase.mention]! : undefined;
  const flags = phrase.noun !== 0 ? lexicon.flags[analysis.tokens.word[phrase.head]!]! : 0;
  switch (filter) {
    case 'person':
      return mention ? mention.type === 'person' : phrase.pronoun ? isPersonal(context, phrase) : (flags & (WordFlag.Role | WordFlag.Group)) !== 0 || isPersonByForm(context, phrase);
    case 'organization':
      return mention ? mention.type === 'organization' : (flags & (WordFlag.OrgHead | WordFlag.Group)) !== 0;
    case 'company':
      return isCompany(context, phrase);
    case 'place':
      return mention?.type === 'place';
    case 'thing':
      if (phrase.date >= 0 || context.syntax.measures.has(phrase.noun)) return false;
      if (phrase.pronoun) return isNeuter(context, phrase);
      return !mention && phrase.noun !== 0 && (flags & (WordFlag.Role | WordFlag.Group)) === 0;
    case 'money':
      return phrase.money >= 0;
    case 'counted':
      return phrase.quantity >= 0;
    case 'named':
      return mention !== undefined;
    case 'court':
      return isCourt(context, phrase);
    case 'people':
      return (phrase.quantity >= 0 && phrase.noun === 0) || isGenericPeople(context, phrase) || passes(context, phrase, 'participant');
    default:
      if (phrase.quantity >= 0 && isGenericPeople(context, phrase)) return false;
      if (mention) return true;
      if (phrase.pronoun) return isPersonal(context, phrase);
      if (phrase.date >= 0 || phrase.money >= 0) return false;
      return (flags & (WordFlag.Role | WordFlag.Group | WordFlag.OrgHead)) !== 0 || isPersonByForm(context, phrase);
  }
}

/** 30 Menschen, drei Verletzte: a number of whom nothing more is said. */
function isGenericPeople({ words }: SlotContext, phrase: Phrase): boolean {
  return phrase.mention < 0 && words.genericPeople.has(phrase.noun);
}

/** Landgericht, Richterin, the name of a court. */
function isCourt({ analysis, lexicon, words }: SlotContext, phrase: Phrase): boolean {
  for (let i = phrase.core; i < phrase.to; i++) {
    const word = analysis.tokens.word[i]!;
    if (words.courts.has(lexicon.noun[word]! || word)) return true;
  }
  return false;
}

/** A company by its entry or its legal form, or by the noun: "Konzern", "Flughafen Bremen". */
function isCompany({ analysis, lexicon, words, rows }: SlotContext, phrase: Phrase): boolean {
  if (words.companies.has(phrase.noun)) return true;
  if (phrase.mention < 0) return false;
  const mention = analysis.mentions[phrase.mention]!;
  const row = analysis.entities[mention.entity]?.row ?? -1;
  if (row >= 0 && words.companyKinds.includes(rows.kind(row))) return true;
  const { word } = analysis.tokens;
  return words.companies.has(lexicon.noun[word[mention.from]!]!) || (lexicon.flags[word[mention.to - 1]!]! & WordFlag.LegalForm) !== 0;
}

/** er, sie, ihm, die (relative) - but neither "es", "man", "das", "sich" nor those of the one who speaks: ich, wir. */
function isPersonal({ analysis, lexicon, syntax }: SlotContext, phrase: Phrase): boolean {
  const word = analysis.tokens.word[phrase.head]!;
  if (word === syntax.reflexive) return false;
  const cases = lexicon.nounForm[word]!;
  return !syntax.speakerPronouns.has(word) && (cases & (Agreement.Masculine | Agreement.Feminine | Agreement.Plural)) !== 0;
}

/** das, dies, es: stands for a thing. */
function isNeuter({ analysis, lexicon }: SlotContext, phrase: Phrase): boolean {
  const cases = lexicon.nounForm[analysis.tokens.word[phrase.head]!]!;
  return cases !== 0 && (cases & ~Agreement.Neuter) === 0;
}

const PERSONAL = Agreement.Masculine | Agreement.Feminine | Agreement.Plural;

function isPersonByForm(context: SlotContext, phrase: Phrase): boolean {
  return isNominalizedPerson(context, phrase) || isInhabitant(context, phrase);
}

/** Syrer, Franzosen: a noun made from the name of a country. */
function isInhabitant({ analysis: { mentions, entities, tokens }, rows }: SlotContext, { noun, head, to }: Phrase): boolean {
  // "der Schweizer Bundesrat": an adjective.
  if (noun === 0 || tokens.kind[to] === TokenKind.Capital) return false;
  const mention = mentions[firstEndingAfter(mentions, head)];
  if (mention === undefined || mention.from !== head || mention.to !== head + 1 || mention.form !== 'derived') return false;
  const row = entities[mention.entity]?.row ?? -1;
  return row >= 0 && rows.kind(row) === 'country';
}

/** 42-Jährige, Verletzte: a nominalised adjective of persons. */
function isNominalizedPerson({ analysis, lexicon }: SlotContext, phrase: Phrase): boolean {
  const word = analysis.tokens.word[phrase.head]!;
  const flags = lexicon.flags[word]!;
  return (flags & WordFlag.Adjective) !== 0 && (flags & WordFlag.Noun) === 0 && phrase.determined && (phrase.cases & PERSONAL) !== 0 && analysis.tokens.kind[phrase.head] !== TokenKind.Lower;
}
