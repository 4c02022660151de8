/** What a language brings for money, beside the table of currencies. */

/** A way to write an amount: its id is what `by` prints, its examples are run by the tests. */
export type MoneyRule = {
  id: string;
  hits: readonly (readonly [text: string, span: string, amount: number, currency: string])[];
  misses: readonly string[];
};

export type MoneyPack = {
  rules: {
    /** A number with its currency: 5 Euro, CHF 240. */
    amount: MoneyRule;
    /** The lower end of a range: 250 in "250 bis 600 Euro". */
    range: MoneyRule;
    /** The currency of the amount before goes on: "52 Millionen Euro gegenüber 38 Millionen". */
    carried: MoneyRule;
    /** Inside one word: 5-Euro-Schein. */
    inWord: MoneyRule;
  };
  /** Endings that an adjective in front of the noun can have: kanadisch-e. */
  adjectiveEndings: readonly string[];
  /** Endings of the noun itself, beside the forms that the table has: Dollar-s. */
  nounEndings: readonly string[];
  /** Words that a second amount without currency may follow. */
  carriers: readonly string[];
  /** Joins the two parts of "fünf Euro und zwanzig Cent". */
  and: readonly string[];
  /** Currency nouns that are weights as well: "zwei Pfund Mehl". */
  weights: readonly string[];
};

/** A currency as the table has it, the generated and the hand-made row together. */
export type Currency = {
  code: string;
  /** Full names: "Kanadische Dollar". */
  names: readonly string[];
  signs: readonly string[];
  /** Words that mean this currency when they stand alone. */
  bare: readonly string[];
  /** Small coins. */
  minor: readonly string[];
  minorPer: number;
  /** The code is written in front of amounts: "CHF 240". */
  codeFirst: boolean;
};
