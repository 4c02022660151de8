import { describe, expect, test } from 'vitest';
import { findFormat, outputFormats } from '../../src/print/formats.js';
import { makeRecord, type ErrorRecord, type ExtractRecord } from '../../src/print/record.js';
import { columnsOf, writeRows } from '../../src/print/rows.js';
import { findTable } from '../../src/print/tables.js';
import type { RowOptions, Sink } from '../../src/print/writer.js';
import { analyzeByHand } from './fixture.js';

const record = makeRecord(analyzeByHand(), { name: 'newsfacts', version: '1.2.3', data: 'abc' }, { text: false, layout: false });
const failure: ErrorRecord = { id: 'x', error: { code: 'bad-json', message: 'line 17: no JSON' } };

async function print(name: string, table: string, records: (ExtractRecord | ErrorRecord)[], terminal: { width?: number; color?: boolean } = {}) {
  let text = '';
  const sink: Sink = (piece) => { text += piece as string; };
  const options: RowOptions = { table: findTable(table)! };
  const format = findFormat(name)!;
  if (format.holds !== 'records' && format.holds !== 'rows') throw new TypeError(`${name} is no stream of text`);
  const writer = format.holds === 'records' ? (await format.load())(sink)
    : writeRows((await format.load())(sink, columnsOf(options), { color: false, ...terminal }), options);
  for (const item of records) await writer.write(item);
  await writer.end();
  return text;
}

describe('csv', () => {
  test.each([
    ['articles', 'id,title,language,published,place,agency,characters,entities,facts\na.txt,Kredit für Minsk,de,2020-09-16,Moskau,AFP,75,2,1\n'],
    ['entities', 'article,id,type,name,wikidata,country,mentions\na.txt,Q7747,person,Wladimir Putin,Q7747,RU,1\na.txt,lukaschenko,person,Alexander Lukaschenko,,,1\n'],
    ['mentions', 'article,entity,type,form,text,start,end,sentence,by\na.txt,Q7747,person,name,Putin,0,5,3,gazetteer:people\na.txt,lukaschenko,person,name,Lukaschenko,12,23,3,gazetteer:people\na.txt,,place,name,Sotschi,27,34,3,de/name/in\n'],
    ['money', 'article,text,amount,currency,modifier,start,end,sentence,by\na.txt,"1,5 Milliarden Dollar",1500000000,USD,APPROX,50,71,3,de/money/amount\n'],
    ['dates', 'article,text,type,value,modifier,from,to,start,end,sentence,by\na.txt,Montag,DATE,2020-09-14,,,,38,44,3,de/date/weekday\n'],
    ['quotes', 'article,kind,speaker,speaker_id,cue,text,start,end,sentence\na.txt,indirect,Wladimir Putin,Q7747,sagte,in Sotschi am Montag,24,44,3\n'],
    ['facts', 'article,published,type,subtype,subject,object,amount,currency,quantity,unit,place,date,topic,source,polarity,modality,subject_id,object_id,place_id,plover,evidence,start,end,rule\n'
      + 'a.txt,2020-09-16,funding,loan,Wladimir Putin,A. Lukaschenko,1500000000,USD,>400,Demonstranten,Sotschi,2020-09-14,zu,,affirmed,planned,Q7747,,,AID,"Putin sagte Lukaschenko in Sotschi am Montag rund 1,5 Milliarden Dollar zu.",0,75,de/funding/zusagen\n'],
  ])('%s', async (table, expected) => {
    expect(await print('csv', table, [record, failure])).toBe(expected);
  });

  test('has a header also when there are no rows', async () => {
    expect(await print('csv', 'entities', [])).toBe('article,id,type,name,wikidata,country,mentions\n');
  });

  test('quotes what needs it', async () => {
    const odd = { ...record, article: { ...record.article, title: 'Er sagte: "Nein",\nund ging', place: '\ttab' } };
    expect(await print('csv', 'articles', [odd])).toContain('a.txt,"Er sagte: ""Nein"",\nund ging",de,2020-09-16,\ttab,AFP');
    expect(await print('tsv', 'articles', [odd])).toContain('a.txt\t"Er sagte: ""Nein"",\nund ging"\tde\t2020-09-16\t"\ttab"\tAFP');
  });

  test('writes large and odd amounts without noise', async () => {
    const money = [1e22, 19.99, 8200000].map((amount) => ({ ...record.money[0]!, amount }));
    expect((await print('csv', 'money', [{ ...record, money }])).split('\n').map((line) => line.split(',')[3])).toEqual(
      ['currency', '10000000000000000000000', '19.99', '8200000', undefined],
    );
  });
});

describe('json and ndjson', () => {
  test('ndjson is a record a line, errors included', async () => {
    const lines = (await print('ndjson', 'facts', [record, failure])).split('\n');
    expect(lines.map((line) => line && JSON.parse(line))).toEqual([record, failure, '']);
  });

  test('json is an array', async () => {
    expect(JSON.parse(await print('json', 'facts', [record, record]))).toEqual([record, record]);
    expect(await print('json', 'facts', [])).toBe('[]\n');
  });
});

describe('table', () => {
  test('aligns columns and leaves out the empty ones', async () => {
    expect(await print('table', 'entities', [record])).toBe([
      'article  id           type    name                   wikidata  country  mentions',
      'a.txt    Q7747        person  Wladimir Putin         Q7747     RU              1',
      'a.txt    lukaschenko  person  Alexander Lukaschenko                            1',
      '',
    ].join('\n'));
  });

  test.each([40, 80, 120, 200])('fits into %i columns', async (width) => {
    const text = await print('table', 'facts', [record], { width });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(text).toMatch(/subject +object/);
  });

  test('counts the columns that signs take on a terminal', async () => {
    const named = { ...record, entities: ['習近平', 'Zoë', 'Zoe\u0308', '👩‍👩‍👧'].map((name) => ({ ...record.entities[1]!, name })) };
    expect(await print('table', 'entities', [named])).toBe([
      'article  id           type    name    mentions',
      'a.txt    lukaschenko  person  習近平         1',
      'a.txt    lukaschenko  person  Zoë            1',
      'a.txt    lukaschenko  person  Zoe\u0308            1',
      'a.txt    lukaschenko  person  👩‍👩‍👧             1',
      '',
    ].join('\n'));
  });

  test('passes no control characters to the terminal', async () => {
    const hostile = { ...record, entities: [{ ...record.entities[1]!, name: 'a\u001b[31mb\nc\u0007' }] };
    // eslint-disable-next-line no-control-regex
    expect(await print('table', 'entities', [hostile])).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('is colored only when asked to', async () => {
    expect(await print('table', 'facts', [record], { color: true })).toContain('\u001b[');
    expect(await print('table', 'facts', [record])).not.toContain('\u001b[');
  });
});

test('every stream of text ends with a newline', async () => {
  const streams = outputFormats.filter((format) => format.holds === 'records' || (format.holds === 'rows' && !format.binary));
  for (const { name } of streams) expect(await print(name, 'facts', [record])).toMatch(/\n$/);
});
