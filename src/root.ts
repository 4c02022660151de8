/** Where the package is. The same from src/ (tests), from dist/ (the library) and from dist/bundle/ (the command line, bundled so that it starts fast). */
import { fileURLToPath } from 'node:url';

const here = new URL('.', import.meta.url);
const root = new URL(here.pathname.endsWith('/bundle/') ? '../../' : '../', here);

/** Path of a file of the package. */
export function packagePath(file: string): string {
  return fileURLToPath(new URL(file, root));
}
