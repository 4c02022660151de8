/** What a language brings for money, beside the table of currencies. */
export type MoneyPack = {
  /** Column of the currency table that holds full names in this language: "de". */
  column: 'de' | 'en';
  /** Endings that an adjective in front of the noun can have: kanadisch-e. */
  adjectiveEndings: readonly string[];
  /** Endings of the noun itself, beside the forms that the table has: Dollar-s. */
  nounEndings: readonly string[];
  /** Words that a second amount without currency may follow: "67 Millionen Euro gegenüber 44 Millionen". */
  carriers: readonly string[];
  /** Joins the two parts of "fünf Euro und zwanzig Cent". */
  and: readonly string[];
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
  /** An amount as news write it, which the tests read back. */
  example: string;
};
