/** `node dist/compile/bundle.js`: joins the command line into one script, and keeps the code that V8 compiles for it in a run. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import start from '../start.cjs';
import { packagePath } from '../root.js';

/** Packages that few runs need and that stay where they are. */
const EXTERNAL = ['@duckdb/node-api', 'piscina', 'node-sqlite3-wasm', 'linkedom', '@mozilla/readability', 'warcio', 'yaml'];
/** Runs whose functions are compiled ahead: what is not among them is compiled when it is called, as always. */
const WARM_UP = [['--version'], ['seeds', '--format', 'csv'], ['seeds', '--format', 'ndjson']];

const folder = packagePath('dist/bundle');
rmSync(folder, { recursive: true, force: true });
const { outputFiles } = await build({
  entryPoints: [packagePath('dist/bundle.js')],
  outfile: `${folder}/extract.cjs`,
  bundle: true, platform: 'node', format: 'cjs', target: 'node20', charset: 'ascii',
  minifyWhitespace: true, minifySyntax: true,
  external: EXTERNAL,
  alias: { 'node:child_process': packagePath('dist/compile/no-child-process.js') },
  // CommonJS has no import.meta, and a script that is run by hand no import().
  define: { 'import.meta.url': '__moduleUrl' },
  banner: { js: 'const __moduleUrl=require("node:url").pathToFileURL(__filename).href;' },
  supported: { 'dynamic-import': false },
  logLevel: 'warning', write: false,
});
mkdirSync(folder);
// esbuild leaves patterns as they are.
const ascii = outputFiles[0]!.text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
writeFileSync(`${folder}/extract.cjs`, ascii);
process.chdir(packagePath('.'));
await start.saveCode(async ({ main }) => {
  for (const args of WARM_UP) await main(args);
});
