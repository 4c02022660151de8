import { beforeAll, describe, expect, it } from 'vitest';
import { countUsage, printUsage, type Usage } from '../../src/compile/rule-usage.js';
import { createExtractor, type Extractor } from '../../src/extractor.js';

const REISEN = 'de/visit/reisen';
const FORDERN = 'de/demand/fordern';
const WARNEN = 'de/warning/warnen';

describe('how rules do on articles', () => {
  let extractor: Extractor;
  const count = (lines: Parameters<typeof countUsage>[0]): Usage => countUsage(lines, [REISEN, FORDERN, WARNEN], (article) => extractor.extract(article));

  beforeAll(() => {
    extractor = createExtractor({ language: 'de' });
  });

  it('lists what never fired', () => {
    const usage = count([{ id: 'a', text: 'Angela Merkel reiste nach Kiew.' }, { id: 'b', text: 'Der Minister warnte die Bürger vor Betrügern.' }]);
    expect(printUsage(usage)).toBe(`2 articles, 0 with facts to compare, 3 rules, 1 of them never fired\n  ${FORDERN}\n`);
  });

  it('takes records as they are printed', () => {
    const record = extractor.extract({ id: 'a', text: 'Angela Merkel reiste nach Kiew.' });
    expect(count([record]).rules.get(REISEN)).toEqual({ fired: 1, right: 0, wrong: [] });
  });

  it('tells right from wrong by type and participants', () => {
    const text = 'Angela Merkel reiste nach Kiew. Der Gewerkschafter Emil Traub warnte vor Betrügern.';
    const facts = [{ type: 'visit', subject: { text: 'Angela Merkel' } }, { type: 'warning', subject: { text: 'Minister' } }];
    const { rules, judged } = count([{ id: 'a', text, facts }]);
    expect(judged).toBe(1);
    expect(rules.get(REISEN)).toEqual({ fired: 1, right: 1, wrong: [] });
    expect(rules.get(WARNEN)).toEqual({ fired: 1, right: 0, wrong: ['a: Der Gewerkschafter Emil Traub warnte vor Betrügern.'] });
  });

  it('gives each fact of the reader to one of its own', () => {
    const text = 'Angela Merkel reiste nach Kiew. Später reiste Angela Merkel nach Oslo.';
    const { rules } = count([{ id: 'a', text, facts: [{ type: 'visit', subject: { name: 'Merkel' }, place: { text: 'Oslo' } }] }]);
    expect(rules.get(REISEN)).toEqual({ fired: 2, right: 1, wrong: ['a: Angela Merkel reiste nach Kiew.'] });
  });

  it('puts the worst rule first', () => {
    const usage: Usage = { articles: 3, judged: 3, rules: new Map([['x', { fired: 2, right: 1, wrong: ['1: X.'] }], ['y', { fired: 3, right: 0, wrong: ['1: A.', '2: B.', '3: C.'] }]]) };
    expect(printUsage(usage)).toBe('3 articles, 3 with facts to compare, 2 rules, 0 of them never fired\n2 rules were wrong at least once\n  y: wrong 3, right 0\n      1: A.\n      2: B.\n  x: wrong 1, right 1\n      1: X.\n');
  });
});
