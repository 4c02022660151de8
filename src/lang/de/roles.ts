/** German words around titles and posts. */

/** Forms of address and degrees: they go with a name and are no posts. */
export const HONORIFICS = ['Herr', 'Frau', 'Fräulein', 'Dr.', 'Prof.', 'Doktor', 'Mag.', 'Ing.', 'Dipl.-Ing.', 'Sankt', 'St.', 'Hl.', 'hl.', 'Mr.', 'Mrs.', 'Ms.', 'Sir', 'Lady', 'Lord', 'Herrn', 'Dame'];

/** Nouns of persons that tell a relation to somebody, not a post. */
export const RELATIONS = [
  'Kollege', 'Kollegin', 'Amtskollege', 'Amtskollegin', 'Vater', 'Mutter', 'Bruder', 'Schwester', 'Sohn', 'Tochter', 'Frau', 'Mann', 'Ehefrau', 'Ehemann', 'Gatte', 'Gattin', 'Freund', 'Freundin', 'Partner', 'Partnerin', 'Onkel', 'Tante', 'Neffe', 'Nichte', 'Enkel', 'Enkelin', 'Großvater', 'Großmutter', 'Cousin', 'Cousine', 'Witwe', 'Witwer',
  'Vorgänger', 'Vorgängerin', 'Nachfolger', 'Nachfolgerin', 'Gegner', 'Gegnerin', 'Rivale', 'Rivalin', 'Konkurrent', 'Konkurrentin', 'Herausforderer', 'Herausforderin', 'Gastgeber', 'Gastgeberin', 'Gast', 'Sieger', 'Siegerin', 'Verlierer', 'Opfer', 'Täter', 'Verdächtige', 'Angeklagte', 'Beschuldigte', 'Verletzte', 'Tote', 'Zeuge', 'Zeugin', 'Landsmann', 'Bürger', 'Bürgerin', 'Kind', 'Mensch', 'Leute', 'Person', 'Kandidat', 'Kandidatin', 'Spitzenkandidat', 'Spitzenkandidatin', 'Präsidentschaftskandidat', 'Präsidentschaftskandidatin', 'Bewerber', 'Bewerberin', 'Favorit', 'Favoritin', 'Verbündete', 'Mitglied',
];

/** Adjectives that belong to a title: they stay in its words. */
export const TITLE_ADJECTIVES = ['ehemalig', 'früher', 'einstig', 'damalig', 'amtierend', 'designiert', 'stellvertretend', 'künftig', 'neu', 'bisherig', 'erst', 'zweit', 'langjährig', 'geschäftsführend', 'parlamentarisch', 'leitend'];
/** Words in front of a title that make it a former one. */
export const FORMER = ['ex'];
