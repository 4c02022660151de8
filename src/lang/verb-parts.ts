/** Verbs that are made of a prefix and a simple verb, by word ids. */
export type VerbParts = {
  /** May the word be a prefix that stands apart: "zu" of "sagte ... zu"? */
  isPrefix(word: number): boolean;
  /** The verb of a prefix and a simple verb; 0 for none. */
  join(prefix: number, verb: number): number;
  /** Pairs of prefix and simple verb of which a verb may be made. */
  partsOf(verb: number): readonly number[];
  /** Other verbs that a form may be of: pairs of lemma and form; undefined for none. */
  readings(word: number): readonly number[] | undefined;
};
