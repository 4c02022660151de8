/** What the finders of names, dates, amounts and quantities took, by token. */
import type { Analysis, Span } from '../model.js';

/** Which mention, date, amount or quantity covers a token: index + 1 by token, 0 for none. */
export type Cover = { mention: Int32Array; date: Int32Array; money: Int32Array; quantity: Int32Array };

export function coverTokens(analysis: Analysis): Cover {
  const { count } = analysis.tokens;
  const fill = (spans: readonly { from: number; to: number }[], use: (i: number) => boolean = () => true) => {
    const cover = new Int32Array(count + 1);
    spans.forEach((span, i) => {
      if (use(i)) for (let t = span.from; t < span.to; t++) cover[t] = i + 1;
    });
    return cover;
  };
  const mention = fill(analysis.mentions, (i) => analysis.mentions[i]!.form === 'name');
  // "Jan" of "Jan Meier" is no month.
  const isInName = (date: Span) => {
    const name = analysis.mentions[mention[date.from]! - 1];
    return name !== undefined && name.to - name.from > date.to - date.from;
  };
  return {
    mention,
    date: fill(analysis.dates, (i) => !isInName(analysis.dates[i]!)),
    money: fill(analysis.money),
    quantity: fill(analysis.quantities),
  };
}
