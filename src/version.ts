/** Name and version of the package, from package.json. */
import { packagePath } from './root.js';
import { readFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { name: string; version: string };

export { name, version };
