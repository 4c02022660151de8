/** What a language brings for nouns that stand for a name said before. */

export type DescriptionPack = {
  /** German nouns that stand for a named organization or place said before, and the kinds that they can mean. */
  describedKinds: Record<string, readonly string[]>;
  /** Articles and demonstratives in front of what was said before, and contractions with them. */
  definite: readonly string[];
  /** German nouns of persons who mostly come in as somebody new, whatever was told of others before: "der Sprecher", "die Mutter". */
  strangers: readonly string[];
};
