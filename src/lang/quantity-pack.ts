/** What a language brings for counts: units that are no nouns, and nouns in front of their number. */
export type QuantityPack = {
  /** What `by` prints. */
  id: string;
  /** Signs and abbreviations behind a number, and the noun that they stand for: "%" Prozent. */
  units: Readonly<Record<string, string>>;
  /** Nouns whose number follows: Stärke 6,3. */
  scales: readonly string[];
  /** Words that may stand between a number and its noun without being adjectives: schwer, Millionen-. */
  between: readonly string[];
  /** Words for a number that nobody knows which are verbs where they count nothing: sich einigen. */
  verbs: readonly string[];
};
