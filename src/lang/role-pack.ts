/** What a language brings for titles and posts. */

export type RolePack = {
  /** Forms of address and degrees: they go with a name and are no posts. */
  honorifics: readonly string[];
  /** Nouns of persons that tell a relation to somebody, not a post. */
  relations: readonly string[];
  /** Nouns that stand for the post of the one talked about, in another country: "sein belarussischer Kollege". */
  colleagues: readonly string[];
  /** Adjectives that belong to a title: they stay in its words. */
  titleAdjectives: readonly string[];
  /** außenpolitische, verteidigungspolitischer */
  titleAdjectiveEnding: RegExp;
  /** What stands between a title and its body: Sprecher des Kreml, Präsident von Belarus, Redakteur bei der Zeitung, Botschafter in Moskau. */
  genitiveArticles: readonly string[];
  bodyPrepositions: readonly string[];
  /** Behind a name, these lead to the body: der Architekt Jens Meier von der Firma Holz. */
  employerPrepositions: readonly string[];
  quotationMarks: string;
  /** Verbs that say what somebody is; "heißen" in "Der Chef heißt Meier". */
  copulas: readonly string[];
  /** With "als", these say what somebody works as: the nouns in front of it, or the verb of the clause. */
  officeNouns: readonly string[];
  officeVerbs: readonly string[];
};
