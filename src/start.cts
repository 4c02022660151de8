/**
 * Starts the bundle of the command line. All of it is one script, and beside it lies what V8 made of that script when the
 * package was built: most of the time of a short run would go into reading modules and compiling functions once more.
 */
import fs = require('node:fs');
import path = require('node:path');
import vm = require('node:vm');
import type { Bundle } from './bundle.js' with { 'resolution-mode': 'import' };

const BUNDLE = path.join(__dirname, 'bundle/extract.cjs');
/** V8 itself turns down what another version of it has made, but does not look at the processor. */
const CODE = path.join(__dirname, `bundle/extract-${process.version}-${process.arch}.code`);

type Scope = (exports: object, require: NodeJS.Require, module: { exports: object }, file: string, folder: string) => void;

/** The bundle, from compiled code where there is some for this Node. */
function openBundle(): Bundle {
  return fs.existsSync(CODE) ? runScript(compile(fs.readFileSync(CODE))) : (require(BUNDLE) as Bundle);
}

/** Runs what `use` does with the bundle, then keeps the code that V8 has compiled for it. */
async function saveCode(use: (bundle: Bundle) => Promise<void>): Promise<void> {
  const script = compile();
  await use(runScript(script));
  fs.writeFileSync(CODE, script.createCachedData());
}

function compile(cachedData?: Buffer): vm.Script {
  // The bundle is written in ASCII, which is what is read fastest.
  const source = `(function(exports,require,module,__filename,__dirname){${fs.readFileSync(BUNDLE, 'latin1')}\n})`;
  return new vm.Script(source, { filename: BUNDLE, ...(cachedData && { cachedData }) });
}

function runScript(script: vm.Script): Bundle {
  const module = { exports: {} };
  (script.runInThisContext() as Scope)(module.exports, require, module, BUNDLE, path.dirname(BUNDLE));
  return module.exports as Bundle;
}

export = { openBundle, saveCode };
