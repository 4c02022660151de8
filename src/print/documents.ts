/** Formats with one document an article: into a folder, or one behind the other where the format allows it. */
import { join } from 'node:path';
import { FatalProblem } from '../problem.js';
import type { DocumentFormat } from './formats.js';
import { fileNameOf, makeUnique } from './file-names.js';
import type { Output } from './output.js';
import { isError } from './record.js';
import type { DocumentPrinter, DocumentRecord, RecordWriter, Sink } from './writer.js';

/** Writes the files of each article into a folder, each named for the id of its article and whole when it appears. */
export function openDocuments({ print, companions = [] }: DocumentPrinter, folder: string, open: (path: string) => Output): RecordWriter & { abort(): void } {
  const unique = makeUnique((name, count) => `${name}-${count}`);
  let current: Output | undefined;
  const put = async (name: string, text: string) => {
    current = open(join(folder, name));
    await current.sink(text);
    await current.close();
    current = undefined;
  };
  return {
    async write(record) {
      if (isError(record)) return;
      const name = unique(fileNameOf(record.article.id));
      for (const { ending, text } of print(record as DocumentRecord)) await put(`${name}.${ending}`, text);
    },
    async end() {
      for (const { name, text } of companions) await put(name, text);
    },
    abort: () => current?.abort(),
  };
}

/** Writes documents into one stream. Throws FatalProblem at the second article when the format holds only one. */
export function writeDocuments({ print }: DocumentPrinter, sink: Sink, { name, joinable }: DocumentFormat): RecordWriter {
  let count = 0;
  return {
    write(record) {
      if (isError(record)) return undefined;
      if (count++ > 0 && !joinable) throw new FatalProblem({ code: 'one-article', place: record.article.id, message: `a ${name} file holds one article; --output DIR/ writes one file an article` });
      return sink(print(record as DocumentRecord).map(({ text }) => text).join(''));
    },
    end: () => {},
  };
}
