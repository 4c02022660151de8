/**
 * Rebuilds the generated word tables: node gazetteers/sources/words.mjs [verbs nouns adjectives roles]
 * The tables ending in -hand.tsv and function-words.tsv are written by people and only read here.
 */
import { buildVerbs, unusual } from './words/verbs.mjs';
import { buildNouns } from './words/nouns.mjs';

buildVerbs();
buildNouns();
if (process.env.DEBUG_UNUSUAL) console.log(unusual.join('\n'));
