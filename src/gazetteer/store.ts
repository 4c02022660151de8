/**
 * The compiled form of all tables of a language: one file, sections of typed arrays one behind the other, each on an
 * eight-byte edge. Loading is one read and a view per section; nothing is parsed but the short index at the front, and nothing
 * is copied: a column that grows gets its room when the memory for all is taken.
 */
import { closeSync, fstatSync, openSync, readSync, readvSync } from 'node:fs';
import { FatalProblem } from '../problem.js';

const MAGIC = 0x4e465832; // NFX2

const ARRAYS = { Uint8Array, Uint16Array, Int32Array, Uint32Array } as const;
type ArrayName = keyof typeof ARRAYS;
export type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array;
/** `room` is the length in memory: what is beyond the section's own length is zero. */
type IndexEntry = { name: string; type: ArrayName; length: number; room: number };
type Index = { sections: IndexEntry[]; notes: Record<string, unknown> };

const align = (n: number) => (n + 7) & ~7;

/** The bytes of a store: sections by name, for some of them the length that they have in memory, and notes that are small enough to be JSON. */
export function packStore(sections: Record<string, Section>, rooms: Record<string, number>, notes: Record<string, unknown>): Uint8Array {
  const entries: IndexEntry[] = Object.entries(sections).map(([name, array]) => ({ name, type: array.constructor.name as ArrayName, length: array.length, room: rooms[name] ?? array.length }));
  const index = new TextEncoder().encode(JSON.stringify({ sections: entries, notes } satisfies Index));
  const base = align(8 + index.length);
  const bytes = new Uint8Array(base + entries.reduce((sum, entry) => sum + sizeOf(entry), 0));
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MAGIC);
  head.setUint32(4, index.length);
  bytes.set(index, 8);
  let at = base;
  for (const entry of entries) {
    const array = sections[entry.name]!;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += sizeOf(entry);
  }
  return bytes;
}

const sizeOf = ({ type, length }: IndexEntry) => align(length * ARRAYS[type].BYTES_PER_ELEMENT);
const roomOf = ({ type, room }: IndexEntry) => align(room * ARRAYS[type].BYTES_PER_ELEMENT);

export type Store = { section: <T extends Section>(name: string) => T; notes: Record<string, unknown> };

/** A compiled file in memory: its sections with their room, one behind the other. Threads can share it. */
export type StoreMemory = { buffer: ArrayBuffer; index: Index };

/** Opens a compiled file. Throws FatalProblem when it is missing, broken or not one of ours. */
export function openStore(path: string): Store {
  return openMemory(readStore(path, (size) => new ArrayBuffer(size)), path);
}

/** The same in memory that threads share. Whoever opens it gets a copy of what grows. */
export function shareStore(path: string): StoreMemory {
  // Views of either kind of memory are the same.
  return readStore(path, (size) => new SharedArrayBuffer(size) as unknown as ArrayBuffer);
}

/** Opens what has been read from the path; of shared memory, sections that grow are copied. */
export function openMemory({ buffer, index: { sections, notes } }: StoreMemory, path: string): Store {
  const isShared = (buffer as ArrayBufferLike) instanceof SharedArrayBuffer;
  const byName = new Map<string, Section>();
  let at = 0;
  for (const entry of sections) {
    const section = new ARRAYS[entry.type](buffer, at, entry.room);
    byName.set(entry.name, isShared && entry.room > entry.length ? section.slice() : section);
    at += roomOf(entry);
  }
  return {
    notes,
    section: <T extends Section>(name: string): T => {
      const section = byName.get(name);
      if (!section) throw broken(path, `has no section "${name}"`);
      return section as T;
    },
  };
}

function readStore(path: string, allocate: (size: number) => ArrayBuffer): StoreMemory {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    throw new FatalProblem({ code: 'no-data', place: path, message: 'the compiled gazetteers are missing; run "npm run build"' });
  }
  try {
    return readSections(file, path, allocate);
  } finally {
    closeSync(file);
  }
}

function readSections(file: number, path: string, allocate: (size: number) => ArrayBuffer): StoreMemory {
  const head = new DataView(new ArrayBuffer(8));
  if (readSync(file, head, 0, 8, 0) < 8 || head.getUint32(0) !== MAGIC) throw broken(path, 'is not a compiled gazetteer of this version');
  const { size } = fstatSync(file);
  const indexLength = head.getUint32(4);
  const base = align(8 + indexLength);
  if (base > size) throw broken(path, 'is cut off');
  const text = new Uint8Array(indexLength);
  readSync(file, text, 0, indexLength, 8);
  const index = JSON.parse(new TextDecoder().decode(text)) as Index;
  const { sections } = index;
  if (size !== base + sections.reduce((sum, entry) => sum + sizeOf(entry), 0)) throw broken(path, 'is cut off');
  const buffer = allocate(sections.reduce((sum, entry) => sum + roomOf(entry), 0));
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const entry of sections) {
    pieces.push(new Uint8Array(buffer, at, sizeOf(entry)));
    at += roomOf(entry);
  }
  readvSync(file, pieces, base);
  return { buffer, index };
}

function broken(path: string, what: string): FatalProblem {
  return new FatalProblem({ code: 'bad-data', place: path, message: `${what}; run "npm run build"` });
}
