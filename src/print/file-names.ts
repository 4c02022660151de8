/** Names that nobody has used in this run yet. Only hashes are remembered, so that millions of them take little memory. */

/** Gives each name back as it is the first time, and with a number behind it when it comes again. */
export function makeUnique(join: (name: string, count: number) => string = (name, count) => `${name}#${count}`): (name: string) => string {
  const used = new Set<number>();
  return (name) => {
    let unique = name;
    for (let count = 2; used.has(hash(unique)); count++) unique = join(name, count);
    used.add(hash(unique));
    return unique;
  };
}

/** The longest name, in bytes, that leaves room for an ending in every file system. */
const LONGEST = 200;

/** A name for a file about an article: the id with everything replaced that a file system or a shell could take amiss. */
export function fileNameOf(id: string): string {
  const harmless = id.replace(/^(\.{0,2}\/)+/, '').replace(/\.(txt|html?|xml|md|json)$/i, '').replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '_');
  let name = '';
  for (const character of harmless) {
    if (Buffer.byteLength(name + character) > LONGEST) break;
    name += character;
  }
  return name === '' ? 'article' : name;
}

/** 52 bits of two FNV-1a hashes. Two names with one hash cost a number behind a name, nothing else. */
function hash(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) + (b >>> 13);
  }
  return (a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff);
}
