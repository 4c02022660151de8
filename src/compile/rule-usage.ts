/** How rules do on articles: which never fire, and, where the articles bring the facts that a reader would write, which are wrong most often. */
import type { ExtractRecord, FactRecord } from '../print/record.js';

/** A fact as a line of gold has it; a participant is known by `name`, else by its words. */
type GoldParticipant = { text?: string; name?: string; value?: number; amount?: number };
type GoldFact = { type: string; evidence?: { start: number; end: number } } & Partial<Record<(typeof PAIRING)[number], GoldParticipant>>;

/** A line of the input: a record that extract has printed, or an article, maybe with its facts. */
export type UsageLine = ExtractRecord | { id: string; text: string; published?: string; facts?: GoldFact[] };

/** What became of the facts of a rule; `right` and `wrong` count those that gold speaks of. */
export type RuleUsage = { fired: number; right: number; wrong: string[] };

export type Usage = { articles: number; judged: number; rules: Map<string, RuleUsage> };

/** Slots by one of which two facts of a type are known to be the same. */
const PAIRING = ['subject', 'object', 'place', 'amount', 'quantity'] as const;

const isRecord = (line: UsageLine): line is ExtractRecord => 'schema' in line;

/** Counts what the rules do on each line; `ids` are all the rules there are, `extract` makes the record of an article. */
export function countUsage(lines: Iterable<UsageLine>, ids: readonly string[], extract: (article: { id: string; text: string; published?: string }) => ExtractRecord): Usage {
  const usage: Usage = { articles: 0, judged: 0, rules: new Map(ids.map((id) => [id, { fired: 0, right: 0, wrong: [] }])) };
  for (const line of lines) {
    usage.articles++;
    const record = isRecord(line) ? line : extract({ id: line.id, text: line.text, ...(line.published !== undefined && { published: line.published }) });
    const gold = isRecord(line) ? undefined : line.facts;
    if (gold) usage.judged++;
    const right = gold && pairFacts(record, gold);
    for (const fact of record.facts) {
      let of = usage.rules.get(fact.rule);
      if (!of) usage.rules.set(fact.rule, (of = { fired: 0, right: 0, wrong: [] }));
      of.fired++;
      if (right?.has(fact)) of.right++;
      else if (right) of.wrong.push(`${record.article.id}: ${fact.evidence.text.replace(/\s+/g, ' ')}`);
    }
  }
  return usage;
}

/** The report: a line for each rule that never fired, then those with wrong facts, the worst first, with some of their sentences. */
export function printUsage({ articles, judged, rules }: Usage, examples = 2): string {
  const all = [...rules];
  const idle = all.filter(([, { fired }]) => fired === 0).map(([id]) => id).sort();
  const lines = [`${articles} articles, ${judged} with facts to compare, ${all.length} rules, ${idle.length} of them never fired`, ...idle.map((id) => `  ${id}`)];
  const wrong = all.filter(([, of]) => of.wrong.length > 0).sort(([a, x], [b, y]) => y.wrong.length - x.wrong.length || x.right - y.right || (a < b ? -1 : 1));
  if (judged > 0) lines.push(`${wrong.length} rules were wrong at least once`);
  for (const [id, of] of wrong) {
    lines.push(`  ${id}: wrong ${of.wrong.length}, right ${of.right}`);
    for (const sentence of of.wrong.slice(0, examples)) lines.push(`      ${sentence}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The facts of a record that gold has as well, each gold fact with one of them: the pairs that share most come first. */
function pairFacts({ entities, facts }: ExtractRecord, gold: readonly GoldFact[]): Set<FactRecord> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const pairs = facts.flatMap((fact) => gold.map((wanted) => ({ fact, wanted, shared: sharedSlots(fact, wanted, names) }))).filter(({ shared }) => shared > 0);
  pairs.sort((a, b) => b.shared - a.shared);
  const right = new Set<FactRecord>();
  const taken = new Set<GoldFact>();
  for (const { fact, wanted } of pairs) {
    if (right.has(fact) || taken.has(wanted)) continue;
    right.add(fact);
    taken.add(wanted);
  }
  return right;
}

/** How much two facts of a type have in common; a fact that gold gives no participant is known by its sentence. */
function sharedSlots(fact: FactRecord, gold: GoldFact, names: ReadonlyMap<string, string>): number {
  if (fact.type !== gold.type) return 0;
  const shared = PAIRING.filter((slot) => {
    const a = fact[slot];
    const b = gold[slot];
    if (!a || !b) return false;
    if ('amount' in a) return a.amount === b.amount;
    if ('value' in a) return a.value === b.value;
    const known = 'entity' in a && a.entity !== undefined ? names.get(a.entity) : 'name' in a ? a.name : undefined;
    return isSameName(known ?? a.text, b.name ?? b.text ?? '');
  }).length;
  const { evidence } = gold;
  const told = evidence !== undefined && evidence.start < fact.evidence.end && evidence.end > fact.evidence.start;
  return shared === 0 && PAIRING.some((slot) => gold[slot]) ? 0 : shared + (told ? 0.5 : 0);
}

/** Names are the same when they end in the same word, or one is in the other. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => ` ${name.toLowerCase()} `) as [string, string];
  if (x.trim() === '' || y.trim() === '') return false;
  return x.includes(y) || y.includes(x) || x.trim().split(/\s+/).at(-1) === y.trim().split(/\s+/).at(-1);
}
