/** Article -> facts: rules on every sentence that has a trigger, roles of the persons named, one fact per event. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { indexSets } from '../gazetteer/word-set.js';
import type { LanguageData } from '../gazetteer/load.js';
import type { FactPack } from '../lang/fact-pack.js';
import type { DescriptionPack } from '../lang/description-pack.js';
import type { RolePack } from '../lang/role-pack.js';
import type { VerbParts } from '../lang/verb-parts.js';
import { SentenceKind, type Analysis, type Fact } from '../model.js';
import { ParticipantResolver } from '../resolve/participants.js';
import { Posts } from '../resolve/posts.js';
import type { SentenceParser } from '../syntax/parse.js';
import type { SyntaxWords } from '../syntax/words.js';
import { matchSentence, type Addressee, type NearMiss } from './match.js';
import { fillFromEvents, fillFromLead } from './events.js';
import { mergeFacts } from './merge.js';
import { fillFromRoles } from './offices.js';
import { anchorQuotes } from './quoted.js';
import { fillFromTopics } from './said-amounts.js';
import { RoleFinder } from './roles.js';
import { compileRole } from './slots.js';
import type { Rule } from './rules.js';
import { addTriggers, openTriggers, type PackedTriggers, packTriggers, TriggerIndex, type TriggerTables } from './triggers.js';
import { addPrepositionRoles, compileFactWords, type FactWords, type FactWordTables } from './words.js';

/** The words and rules of a language, compiled for a lexicon. */
export type FactTables = { words: FactWordTables; triggers: PackedTriggers };

export function compileFactTables(lexicon: Lexicon, pack: FactPack, syntax: Pick<SyntaxWords, 'reflexive'>, verbParts: VerbParts, rules: readonly Rule[]): FactTables {
  const words = compileFactWords(lexicon, pack);
  const triggers = openTriggers();
  addRules(words, triggers, rules, lexicon, syntax, verbParts);
  return { words, triggers: packTriggers(triggers) };
}

/** Puts rules behind those that the tables have. */
function addRules(words: FactWordTables, triggers: TriggerTables, rules: readonly Rule[], lexicon: Lexicon, { reflexive }: Pick<SyntaxWords, 'reflexive'>, verbParts: VerbParts): void {
  addPrepositionRoles(words, rules, lexicon);
  addTriggers(triggers, rules, { lexicon, partsOf: (verb) => verbParts.partsOf(verb), reflexive, contractions: words.contractions });
}

/** What a language brings for titles and descriptions. */
export type FinderPacks = { roles: RolePack; descriptions: DescriptionPack };

export class FactFinder {
  private readonly data: LanguageData;
  private readonly syntax: SyntaxWords;
  private readonly words: FactWords;
  private readonly triggers: TriggerIndex;
  private readonly addressees: readonly Addressee[];
  private readonly posts: Posts;
  private readonly roles: RoleFinder;

  /** `rules` are the user's own. */
  constructor(data: LanguageData, tables: FactTables, syntax: SyntaxWords, verbParts: VerbParts, packs: FinderPacks, rules: readonly Rule[] = []) {
    const triggers = openTriggers(tables.triggers);
    addRules(tables.words, triggers, rules, data.lexicon, syntax, verbParts);
    this.data = data;
    this.syntax = syntax;
    this.words = indexSets(tables.words);
    const { prepositionRoles, addresseeRoles } = this.words;
    this.triggers = new TriggerIndex(triggers, data.lexicon, prepositionRoles);
    this.addressees = addresseeRoles.map((role) => ({ role, find: compileRole(role, prepositionRoles) }));
    this.posts = new Posts(data, packs.descriptions);
    this.roles = new RoleFinder(data.lexicon, packs.roles, syntax);
  }

  /** All facts, in text order. */
  find(analysis: Analysis, parser: SentenceParser, onNearMiss?: NearMiss): Fact[] {
    const resolver = new ParticipantResolver(analysis, parser, this.data, this.posts);
    const matcher = { analysis, data: this.data, syntax: this.syntax, words: this.words, triggers: this.triggers, addressees: this.addressees, parser, resolver, quotes: anchorQuotes(analysis), ...(onNearMiss && { onNearMiss }) };
    const facts = this.roles.find(analysis, parser, resolver);
    for (let s = 0; s < analysis.sentences.count; s++) {
      if (analysis.sentences.kind[s] === SentenceKind.Dateline) continue;
      for (const fact of matchSentence(matcher, s)) facts.push(fact);
    }
    facts.sort((a, b) => a.sentence - b.sentence || a.evidence.start - b.evidence.start);
    const { kept, tellings } = mergeFacts(facts, analysis, this.data.lexicon, this.words);
    fillFromEvents(tellings, analysis);
    fillFromRoles(kept);
    fillFromTopics(kept, analysis);
    fillFromLead(kept, { analysis, lexicon: this.data.lexicon, rows: this.data.rows, syntax: this.syntax, words: this.words, triggers: this.triggers }, parser, resolver);
    return kept;
  }
}
