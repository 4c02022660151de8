/** Reads WebAnno TSV 3.3 with one layer of spans, as the user guide of INCEpTION describes it. */
export type Annotation = { start: number; end: number; features: (string | undefined)[] };

export function readWebanno(file: string): { sentences: string[]; annotations: Annotation[] } {
  const [head, ...blocks] = file.split('\n\n');
  const layer = /^#FORMAT=WebAnno TSV 3\.3\n#T_SP=([\w.]+)((?:\|\w+)+)$/.exec(head!);
  if (!layer) throw new Error('no head of WebAnno TSV 3.3');
  const features = layer[2]!.slice(1).split('|').length;
  const sentences: string[] = [];
  const annotations: Annotation[] = [];
  blocks.forEach((block, index) => {
    const [text, ...lines] = block.replace(/^\n|\n$/g, '').split('\n');
    if (!text?.startsWith('#Text=')) throw new Error(`sentence ${index + 1} has no text`);
    sentences.push(unescapeText(text.slice(6)));
    annotations.push(...readSentence(lines, index + 1, features, sentences.at(-1)!));
  });
  return { sentences, annotations };
}

function readSentence(lines: readonly string[], number: number, features: number, sentence: string): Annotation[] {
  const numbered = new Map<string, Annotation>();
  const found: Annotation[] = [];
  let begin: number | undefined;
  lines.forEach((line, i) => {
    const cells = line.split('\t');
    const place = /^(\d+)-(\d+)$/.exec(cells[1]!);
    if (cells.length !== 4 + features || cells.at(-1) !== '' || cells[0] !== `${number}-${i + 1}` || !place) throw new Error(`"${line}" is no line of WebAnno TSV`);
    const [start, end] = [Number(place[1]), Number(place[2])];
    begin ??= start;
    if (sentence.slice(start - begin, end - begin) !== unescapeText(cells[2]!)) throw new Error(`"${cells[2]!}" does not stand at ${cells[1]!}`);
    const columns = cells.slice(3, 3 + features).map((cell) => cell.split(/(?<!\\)\|/));
    columns[0]!.forEach((_, k) => {
      const values = columns.map((column) => /^(.*?)(?:\[(\d+)\])?$/s.exec(column[k]!)!);
      if (values[0]![1] === '_' && values[0]![2] === undefined) return;
      const id = values[0]![2];
      const known = id === undefined ? undefined : numbered.get(id);
      if (known) known.end = end;
      else {
        const annotation = { start, end, features: values.map(([, value]) => (value === '*' ? undefined : value!.replace(/\\(->|.)/g, '$1'))) };
        if (id !== undefined) numbered.set(id, annotation);
        found.push(annotation);
      }
    });
  });
  return found;
}

const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', b: '\b', '\\': '\\' };

function unescapeText(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => {
    const character = controls[letter];
    if (character === undefined) throw new Error(`"\\${letter}" is no escape`);
    return character;
  });
}
