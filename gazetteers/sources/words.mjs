/**
 * Rebuilds the generated word tables: node gazetteers/sources/words.mjs
 * The tables ending in -hand.tsv, function-words.tsv and the roles of roles-hand.tsv are written by people and only read here.
 */
import { buildVerbs, unusual } from './words/verbs.mjs';
import { buildNouns } from './words/nouns.mjs';
import { buildAdjectives } from './words/adjectives.mjs';

buildVerbs();
buildNouns();
buildAdjectives();
if (process.argv.includes('--unusual')) console.log(unusual.join('\n'));
