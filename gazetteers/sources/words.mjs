/**
 * Rebuilds the generated word tables: node gazetteers/sources/words.mjs
 * The tables ending in -hand.tsv and function-words.tsv are written by people; they are only read here.
 */
import { buildVerbs, unusual } from './words/verbs.mjs';
import { buildNouns } from './words/nouns.mjs';
import { buildAdjectives } from './words/adjectives.mjs';
import { buildRoles } from './words/roles.mjs';
import { buildFrequent } from './words/frequent.mjs';

buildVerbs();
buildNouns();
buildAdjectives();
buildRoles();
buildFrequent();
if (process.argv.includes('--unusual')) console.log(unusual.join('\n'));
