/** placeholder */
import type { MakeRecordWriter } from './writer.js';
export const writeHtml: MakeRecordWriter = (sink) => ({ write: () => {}, end: () => sink('\n') });
