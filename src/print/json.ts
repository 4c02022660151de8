/** One array of records, a record a line, so that it can be read and compared. */
import type { MakeRecordWriter } from './writer.js';

export const writeJson: MakeRecordWriter = (sink) => {
  let separator = '[\n';
  return {
    write(record) {
      const text = `${separator}${JSON.stringify(record)}`;
      separator = ',\n';
      return sink(text);
    },
    async writePrepared(prepared) {
      if (!('joined' in prepared) || prepared.joined.length === 0) return;
      await sink(separator);
      await sink(prepared.joined);
      separator = ',\n';
    },
    end: () => sink(separator === '[\n' ? '[]\n' : '\n]\n'),
  };
};
