/** The source tables under gazetteers/: found by name, read once, hashed for `by.data`. */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable, type TableRow } from '../gazetteer/tsv.js';

export class Tables {
  private readonly root: string;
  private readonly hash: Hash = createHash('sha256');

  constructor(root: string) {
    this.root = root;
  }

  /** Files of a table: `places` is places.tsv, then places-hand.tsv and every other places-*.tsv, in order of name. */
  files(name: string): string[] {
    const slash = name.lastIndexOf('/');
    const folder = slash < 0 ? '' : name.slice(0, slash);
    const stem = name.slice(slash + 1);
    return readdirSync(join(this.root, folder))
      .filter((file) => file === `${stem}.tsv` || (file.startsWith(`${stem}-`) && file.endsWith('.tsv')))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .map((file) => (folder === '' ? file : `${folder}/${file}`));
  }

  /** All rows of a table. Throws FatalProblem on a broken line. */
  named(name: string, required: readonly string[]): TableRow[] {
    return this.files(name).flatMap((file) => {
      const text = readFileSync(join(this.root, file), 'utf8');
      this.hash.update(file).update(text);
      return parseTable(text, required, `gazetteers/${file}`);
    });
  }

  /** Adds other sources (the rules) to the hash. */
  include(text: string): void {
    this.hash.update(text);
  }

  /** Hash over everything that was read. */
  digest(): string {
    return this.hash.digest('hex').slice(0, 16);
  }
}
