/** German words around titles and posts. */

/** Forms of address and degrees: they go with a name and are no posts. */
export const HONORIFICS = ['Herr', 'Frau', 'Fräulein', 'Dr.', 'Prof.', 'Doktor', 'Mag.', 'Ing.', 'Dipl.-Ing.', 'Sankt', 'St.', 'Hl.', 'hl.', 'Mr.', 'Mrs.', 'Ms.', 'Sir', 'Lady', 'Lord', 'Herrn', 'Dame'];

/** Nouns of persons that tell a relation to somebody, not a post. */
export const RELATIONS = [
  'Kollege', 'Kollegin', 'Amtskollege', 'Amtskollegin', 'Vater', 'Mutter', 'Bruder', 'Schwester', 'Sohn', 'Tochter', 'Frau', 'Mann', 'Ehefrau', 'Ehemann', 'Gatte', 'Gattin', 'Freund', 'Freundin', 'Partner', 'Partnerin', 'Onkel', 'Tante', 'Neffe', 'Nichte', 'Enkel', 'Enkelin', 'Großvater', 'Großmutter', 'Cousin', 'Cousine', 'Witwe', 'Witwer',
  'Vorgänger', 'Vorgängerin', 'Nachfolger', 'Nachfolgerin', 'Gegner', 'Gegnerin', 'Rivale', 'Rivalin', 'Konkurrent', 'Konkurrentin', 'Herausforderer', 'Herausforderin', 'Gastgeber', 'Gastgeberin', 'Gast', 'Sieger', 'Siegerin', 'Verlierer', 'Opfer', 'Täter', 'Verdächtige', 'Angeklagte', 'Beschuldigte', 'Verletzte', 'Tote', 'Zeuge', 'Zeugin', 'Landsmann', 'Bürger', 'Bürgerin', 'Kind', 'Mensch', 'Leute', 'Person', 'Kandidat', 'Kandidatin', 'Spitzenkandidat', 'Spitzenkandidatin', 'Präsidentschaftskandidat', 'Präsidentschaftskandidatin', 'Bewerber', 'Bewerberin', 'Favorit', 'Favoritin', 'Verbündete', 'Schulfreund', 'Schulfreundin', 'Jugendfreund', 'Lebensgefährte', 'Lebensgefährtin', 'Lebenspartner', 'Lebenspartnerin', 'Ersatzmitglied', 'Meister', 'Weltmeister', 'Europameister', 'Olympiasieger', 'Titelverteidiger', 'Namensgeber', 'Verfasser', 'Vertreter', 'Vertreterin', 'Anhänger', 'Unterstützer', 'Fan', 'Held', 'Heldin', 'Angehörige', 'Überlebende', 'Vermisste',
];

/** Nouns that stand for the post of the one talked about, in another country: "sein belarussischer Kollege". */
export const COLLEAGUES = ['Kollege', 'Kollegin', 'Amtskollege', 'Amtskollegin'];

/** Adjectives that belong to a title: they stay in its words. */
export const TITLE_ADJECTIVES = ['ehemalig', 'früher', 'einstig', 'damalig', 'amtierend', 'designiert', 'stellvertretend', 'künftig', 'neu', 'bisherig', 'erst', 'zweit', 'langjährig', 'geschäftsführend', 'parlamentarisch', 'leitend', 'kommissarisch', 'gewählt', 'regierend', 'zuständig', 'oberst', 'wissenschaftlich', 'technisch', 'kaufmännisch'];
/** außenpolitische, verteidigungspolitischer */
export const TITLE_ADJECTIVE_ENDING = /politische[nrm]?$/;

/** What stands between a title and its body: Sprecher des Kreml, Präsident von Belarus, Redakteur bei der Zeitung, Botschafter in Moskau. */
export const GENITIVE_ARTICLES = ['des', 'der', 'dieses', 'dieser', 'eines', 'einer', 'seiner', 'ihrer'];
export const BODY_PREPOSITIONS = ['von', 'vom', 'bei', 'beim', 'in', 'im', 'am', 'an', 'für'];
/** Behind a name, these lead to the body: der Architekt Jens Meier von der Firma Holz. */
export const EMPLOYER_PREPOSITIONS = ['von', 'vom', 'bei', 'beim'];
export const QUOTATION_MARKS = '"„“”»«‚‘’';

/** Verbs that say what somebody is; "heißen" in "Der Chef heißt Meier". */
export const COPULAS = ['sein', 'bleiben', 'heißen'];
/** With "als", these say what somebody works as: the nouns in front of it, or the verb of the clause. */
export const OFFICE_NOUNS = ['Amt', 'Posten', 'Tätigkeit', 'Funktion', 'Rolle', 'Arbeit', 'Eigenschaft', 'Position', 'Stelle', 'Amtszeit', 'Zeit', 'Karriere'];
export const OFFICE_VERBS = ['arbeiten', 'amtieren', 'fungieren', 'beschäftigen', 'dienen', 'wirken', 'tätig', 'agieren'];
