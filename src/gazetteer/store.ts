/**
 * The compiled form of all tables of a language: one file, sections of typed arrays one behind the other, each on an
 * eight-byte edge. Loading is one read and a view per section; nothing is parsed but the short index at the front.
 */
import { readFileSync } from 'node:fs';
import { FatalProblem } from '../problem.js';

const MAGIC = 0x4e465831; // NFX1

const ARRAYS = { Uint8Array, Uint16Array, Int32Array, Uint32Array } as const;
type ArrayName = keyof typeof ARRAYS;
export type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array;
type IndexEntry = { name: string; type: ArrayName; at: number; length: number };
type Index = { sections: IndexEntry[]; notes: Record<string, unknown> };

const align = (n: number) => (n + 7) & ~7;

/** The bytes of a store: sections by name, and notes that are small enough to be JSON. */
export function packStore(sections: Record<string, Section>, notes: Record<string, unknown>): Uint8Array {
  const entries: IndexEntry[] = [];
  let at = 0;
  for (const [name, array] of Object.entries(sections)) {
    entries.push({ name, type: array.constructor.name as ArrayName, at, length: array.length });
    at = align(at + array.byteLength);
  }
  const index = new TextEncoder().encode(JSON.stringify({ sections: entries, notes } satisfies Index));
  const base = align(8 + index.length);
  const bytes = new Uint8Array(base + at);
  new DataView(bytes.buffer).setUint32(0, MAGIC);
  new DataView(bytes.buffer).setUint32(4, index.length);
  bytes.set(index, 8);
  entries.forEach((entry) => {
    const array = sections[entry.name]!;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + entry.at);
  });
  return bytes;
}

export type Store = { section: <T extends Section>(name: string) => T; notes: Record<string, unknown> };

/** Opens a compiled file. Throws FatalProblem when it is missing or not one of ours. */
export function openStore(path: string): Store {
  let buffer: ArrayBuffer;
  try {
    const read = readFileSync(path);
    // A small file comes out of Node's pool at any offset: sections want an aligned buffer of their own.
    buffer = read.byteOffset % 8 === 0 ? (read.buffer as ArrayBuffer) : (new Uint8Array(read).buffer as ArrayBuffer);
    if (read.byteOffset !== 0 && read.byteOffset % 8 === 0) buffer = (read.buffer as ArrayBuffer).slice(read.byteOffset, read.byteOffset + read.byteLength);
  } catch {
    throw new FatalProblem({ code: 'no-data', place: path, message: 'the compiled gazetteers are missing; run "npm run build"' });
  }
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0) !== MAGIC) {
    throw new FatalProblem({ code: 'bad-data', place: path, message: 'is not a compiled gazetteer of this version; run "npm run build"' });
  }
  const indexLength = view.getUint32(4);
  const index = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, indexLength))) as Index;
  const base = align(8 + indexLength);
  const byName = new Map(index.sections.map((entry) => [entry.name, entry]));
  return {
    notes: index.notes,
    section: <T extends Section>(name: string): T => {
      const entry = byName.get(name);
      if (!entry) throw new FatalProblem({ code: 'bad-data', place: path, message: `has no section "${name}"; run "npm run build"` });
      return new ARRAYS[entry.type](buffer, base + entry.at, entry.length) as T;
    },
  };
}
