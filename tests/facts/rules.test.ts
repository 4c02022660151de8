import { describe, expect, it } from 'vitest';
import { FILTERS } from '../../src/facts/rules.js';
import { checkUnique, parseRules } from '../../src/facts/read-rules.js';

const read = (text: string, type: string | undefined = 'funding') => parseRules(text, 'funding.yaml', 'de', type);
const message = (text: string, type?: string) => {
  try {
    read(text, type);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};

describe('rule files', () => {
  it('reads a rule', () => {
    const [rule] = read('zusagen:\n  verb: [zusagen, in Aussicht stellen]\n  slots: { subject: nominative, object: "dative | an" }\n  needs: [subject]\n');
    expect(rule).toMatchObject({ id: 'de/funding/zusagen', type: 'funding', verb: ['zusagen', 'in Aussicht stellen'], slots: { subject: ['nominative'], object: ['dative', 'an'] }, needs: ['subject'] });
  });

  it.each([
    ['a:\n  verb: x\nb:\n  verb: x\n  modalty: planned\n', 'funding.yaml:3: de/funding/b: unknown key "modalty", did you mean "modality"?'],
    ['b:\n  slots: { subject: nominative }\n', 'funding.yaml:1: de/funding/b: has no trigger: give it "verb" or "noun"'],
    ['b:\n  verb: x\n  slots: { subjekt: nominative }\n', 'funding.yaml:1: de/funding/b: unknown slot "subjekt", want one of subject, object, amount, quantity, place, date, topic, source'],
    ['b:\n  verb: x\n  slots: { object: "dative:personn" }\n', 'funding.yaml:1: de/funding/b: "dative:personn": unknown filter "personn", want one of ' + FILTERS.join(', ')],
    ['b:\n  verb: x\n  polarity: no\n', 'funding.yaml:1: de/funding/b: polarity "no", want affirmed or negated'],
    ['b: [1, 2]\n', 'funding.yaml:1: de/funding/b: is no record of keys and values'],
    ['a:\n  verb: x\na:\n  verb: y\n', 'funding.yaml:3: Map keys must be unique at line 3, column 1:'],
    ['a: {verb: x', 'funding.yaml:1: Flow map in block collection must be sufficiently indented and end with a } at line 1, column 12:'],
    ['- a\n- b\n', 'funding.yaml: holds no rules (want "name: { verb: ..., slots: ... }")'],
  ])('%j', (text, expected) => expect(message(text)).toBe(expected));

  it('takes several types in a file of the user', () => {
    expect(parseRules('funding:\n  a: { verb: x }\nvisit:\n  b: { noun: Y }\n', 'my.yaml', 'user').map((rule) => rule.id)).toEqual(['user/funding/a', 'user/visit/b']);
    expect(() => parseRules('fundng:\n  a: { verb: x }\n', 'my.yaml', 'user')).toThrow('my.yaml:1: "fundng" is no fact type');
  });

  it('wants names to be unique', () => {
    const rules = read('a: { verb: x }\n');
    expect(() => checkUnique([...rules, ...rules], () => 'x.yaml')).toThrow('x.yaml: de/funding/a: there are two rules of this name');
  });
});
