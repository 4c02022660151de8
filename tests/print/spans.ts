/** Everything in a record that has a text and a place. */
export function spansOf(record: unknown): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  const walk = (value: unknown) => {
    if (value === null || typeof value !== 'object') return;
    if ('start' in value && 'text' in value) found.push(value as (typeof found)[number]);
    for (const child of Object.values(value)) walk(child);
  };
  walk(record);
  return found;
}
