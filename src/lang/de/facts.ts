/** German words that decide how certain a fact is, whose word it is, and where prepositions hide in contractions. */

/** Contractions of preposition and article; "als" stands in front of a noun like a preposition. */
export const CONTRACTIONS: Record<string, string> = {
  als: 'als', im: 'in', ins: 'in', zum: 'zu', zur: 'zu', am: 'an', ans: 'an', beim: 'bei', vom: 'von', ums: 'um', aufs: 'auf', fürs: 'für', durchs: 'durch', übers: 'über', unters: 'unter', vors: 'vor', gegens: 'gegen', hinterm: 'hinter', überm: 'über', unterm: 'unter', vorm: 'vor',
};

/** Adverbs that make a fact a possibility. */
export const POSSIBLE_WORDS = ['angeblich', 'mutmaßlich', 'möglicherweise', 'vielleicht', 'womöglich', 'vermutlich', 'wahrscheinlich', 'offenbar', 'anscheinend', 'eventuell', 'gegebenenfalls'];
/** Adjectives that do so in front of the noun that tells it: der mutmaßliche Anschlag. In front of a person they doubt the person, not the fact. */
export const POSSIBLE_ADJECTIVES = ['angebliche', 'angeblichen', 'angeblicher', 'angebliches', 'mutmaßliche', 'mutmaßlichen', 'mutmaßlicher', 'mutmaßliches', 'mögliche', 'möglichen', 'möglicher', 'mögliches', 'vermeintliche', 'vermeintlichen', 'vermeintlicher', 'drohende', 'drohenden', 'drohender', 'befürchtete', 'befürchteten'];
/** Adverbs that put a fact into the future. */
export const PLANNED_WORDS = ['voraussichtlich', 'demnächst', 'künftig', 'geplant', 'geplante', 'geplanten', 'geplanter', 'geplantes'];
/** Conjunctions under which a fact is only supposed. */
export const CONDITIONALS = ['wenn', 'falls', 'sofern'];

/** What a verb makes of the fact in the infinitive or dass-clause that completes it. */
export const GOVERNORS: Record<string, 'planned' | 'demanded' | 'possible' | 'negated'> = {
  planen: 'planned', beabsichtigen: 'planned', ankündigen: 'planned', versprechen: 'planned', vorhaben: 'planned', erwägen: 'possible', zusichern: 'planned', zusagen: 'planned', vereinbaren: 'planned', beschließen: 'planned',
  vornehmen: 'planned', anbieten: 'planned', hoffen: 'possible', erwarten: 'possible', befürchten: 'possible', fürchten: 'possible', drohen: 'possible', bereiterklären: 'planned', entscheiden: 'planned', einigen: 'planned', wollen: 'planned', anstreben: 'planned', prüfen: 'possible', überlegen: 'possible', wünschen: 'demanded',
  fordern: 'demanded', verlangen: 'demanded', auffordern: 'demanded', bitten: 'demanded', appellieren: 'demanded', aufrufen: 'demanded', drängen: 'demanded', mahnen: 'demanded', empfehlen: 'demanded', vorschlagen: 'demanded', plädieren: 'demanded', raten: 'demanded', ermahnen: 'demanded',
  ablehnen: 'negated', weigern: 'negated', dementieren: 'negated', bestreiten: 'negated', leugnen: 'negated', verzichten: 'negated', zurückweisen: 'negated', ausschließen: 'negated', verhindern: 'negated', unterlassen: 'negated', verneinen: 'negated',
  vermuten: 'possible', spekulieren: 'possible', annehmen: 'possible', verdächtigen: 'possible', vorwerfen: 'possible', beschuldigen: 'possible', bezichtigen: 'possible', behaupten: 'possible', glauben: 'possible',
};

/** At the head of a sentence they stand for what the one before said: Das bestätigte die Polizei. */
export const BACK_REFERENCES = ['das', 'dies', 'dieses'];

/** Prepositions in front of what such a verb asks for: zum Streik aufrufen, mit Entlassungen drohen. */
export const GOVERNED_PREPOSITIONS = ['zu', 'mit', 'auf', 'für', 'um', 'vor', 'von'];

/** Prepositions and nouns in front of the one who vouches for a statement: laut X, nach Angaben von X. */
export const SOURCE_PREPOSITIONS = ['laut', 'gemäß'];
/** Behind them: Berichten zufolge. */
export const SOURCE_POSTPOSITIONS = ['zufolge'];
export const SOURCE_NOUNS = ['Angabe', 'Aussage', 'Ansicht', 'Auffassung', 'Einschätzung', 'Bericht', 'Darstellung', 'Mitteilung', 'Meinung', 'Worten', 'Wort', 'Informationen', 'Information', 'Auskunft', 'Schätzung', 'Erkenntnis', 'Quelle', 'Medienbericht', 'Überzeugung', 'Sicht'];
export const SOURCE_NOUN_PREPOSITIONS = ['nach', 'laut', 'aus'];

/** Prepositions in front of the place where something happens, and of the one somebody goes to. */
export const PLACE_PREPOSITIONS = ['in', 'bei', 'auf', 'an', 'vor', 'nahe', 'unweit', 'nördlich', 'südlich', 'östlich', 'westlich', 'nordöstlich', 'nordwestlich', 'südöstlich', 'südwestlich'];
/** With a dative only: über dem Atlantik, hinter der Grenze. */
export const PLACE_DATIVE_PREPOSITIONS = ['über', 'hinter', 'neben', 'zwischen', 'unter'];
export const GOAL_PREPOSITIONS = ['nach', 'in', 'zu'];

/** Verbs that say what a complement is: their fact gives way to the fact that the complement tells. */
export const BY_PREPOSITIONS = ['von', 'durch'];

/** Prepositions of an event in whose course something happens: "bei einem Anschlag starben ..." */
export const DURING_PREPOSITIONS = ['bei', 'beim', 'durch', 'infolge', 'während', 'in', 'im', 'zu', 'zum', 'zur'];
/** Nouns that, with "der" or "die", mean somebody of whom was told. */
export const VAGUE_PEOPLE = ['Mann', 'Frau', 'Opfer', 'Junge', 'Mädchen', 'Kind', 'Jugendliche', 'Täter', 'Verdächtige', 'Tatverdächtige', 'Angreifer', 'Festgenommene', 'Getötete', 'Verstorbene'];
/** Prepositions of an event at another time or place than what is told: "nach einem Anschlag". */
export const APART_PREPOSITIONS = ['nach', 'seit', 'vor', 'gegen', 'wegen', 'über', 'für', 'ohne', 'aus', 'trotz', 'laut', 'gemäß'];
/** Prepositions of an event that is feared or fought. */
export const FEAR_PREPOSITIONS = ['vor', 'gegen'];
/** Verbs that say when and where their subject happened. */
export const OCCURRENCE_VERBS = ['ereignen', 'geschehen', 'passieren', 'stattfinden', 'beginnen', 'ausbrechen', 'zutragen', 'erschüttern', 'treffen', 'heimsuchen', 'fordern', 'kosten', 'töten', 'verwüsten', 'zerstören', 'enden', 'entstehen', 'auslösen', 'verlaufen'];
/** Words in front of what is known already. */
export const DEFINITES = ['der', 'die', 'das', 'dem', 'den', 'des', 'dieser', 'diese', 'dieses', 'diesem', 'diesen', 'beim', 'im', 'am', 'vom', 'zum', 'zur'];

/** Nouns that say of a number of people no more than that they are people, or what became of them. */
export const GENERIC_PEOPLE = ['Mensch', 'Person', 'Leute', 'Tote', 'Opfer', 'Todesopfer', 'Verletzte', 'Schwerverletzte', 'Leichtverletzte', 'Verwundete', 'Menschenleben'];
/** Nouns of somebody who belongs to somebody: behind them "von" names the owner, not the agent of a passive. */
export const RELATIONAL_NOUNS = ['Sprecher', 'Sprecherin', 'Mitarbeiter', 'Mitarbeiterin', 'Chef', 'Chefin', 'Leiter', 'Leiterin', 'Mitglied', 'Sohn', 'Tochter', 'Bruder', 'Schwester', 'Vater', 'Mutter', 'Ehefrau', 'Ehemann', 'Freund', 'Freundin', 'Anwalt', 'Anwältin', 'Anhänger', 'Vertreter', 'Vertreterin', 'Berater', 'Beraterin', 'Nachfolger', 'Nachfolgerin', 'Vorgänger', 'Vorgängerin', 'Gründer', 'Gründerin', 'Fan', 'Hauptstadt', 'Präsident', 'Gouverneur', 'Bürgermeister', 'König'];
/** Courts and those who speak for them. */
export const COURTS = ['Gericht', 'Gerichtshof', 'Richter', 'Richterin', 'Bundesrichter', 'Bundesgerichtshof', 'BGH', 'EuGH', 'Bundesverfassungsgericht', 'Verfassungsgericht', 'Verfassungsgerichtshof', 'Verfassungsrichter', 'Landgericht', 'Amtsgericht', 'Oberlandesgericht', 'Kammergericht', 'Verwaltungsgericht', 'Oberverwaltungsgericht', 'Bundesverwaltungsgericht', 'Arbeitsgericht', 'Bundesarbeitsgericht', 'Sozialgericht', 'Bundessozialgericht', 'Finanzgericht', 'Bundesfinanzhof', 'Berufungsgericht', 'Bezirksgericht', 'Schwurgericht', 'Kreisgericht', 'Strafgericht', 'Strafgerichtshof', 'Militärgericht', 'Schiedsgericht', 'Kassationsgericht', 'Tribunal', 'Kriegsverbrechertribunal', 'Strafkammer', 'Strafsenat', 'Jury', 'Geschworene', 'Justiz'];

/** Nouns for companies, and the kinds of rows that are companies. */
export const COMPANY_NOUNS = ['Unternehmen', 'Konzern', 'Firma', 'Hersteller', 'Autobauer', 'Autohersteller', 'Fluggesellschaft', 'Airline', 'Bank', 'Großbank', 'Flughafen', 'Werft', 'Brauerei', 'Verlag', 'Reederei', 'Kette', 'Supermarktkette', 'Kaufhauskette', 'Betreiber', 'Anbieter', 'Zulieferer', 'Tochterfirma', 'Tochtergesellschaft', 'Tochterunternehmen', 'Mutterkonzern', 'Versicherer', 'Händler', 'Handelskette', 'Einzelhändler', 'Discounter', 'Energieversorger', 'Versorger', 'Stromkonzern', 'Aktiengesellschaft', 'Betrieb', 'Produzent', 'Automobilhersteller', 'Flugzeugbauer', 'Softwarehersteller', 'Mineralölkonzern', 'Chiphersteller', 'Bahn', 'Post', 'Start-up', 'Privatbank', 'Investmentbank', 'Sparkasse', 'Bauunternehmen', 'Börse'];
export const COMPANY_KINDS = ['company', 'airline', 'bank', 'newspaper', 'broadcaster', 'stock-exchange'];

/** Where the one stands to whom something is said: "gegenüber der Zeitung", or a dative. */
export const ADDRESSEE_ROLES = ['gegenüber', 'dative'];
