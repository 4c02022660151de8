/** German words around titles and posts. */
import type { RolePack } from '../role-pack.js';

export const germanRoles: RolePack = {
  honorifics: ['Herr', 'Frau', 'Fräulein', 'Dr.', 'Prof.', 'Doktor', 'Mag.', 'Ing.', 'Dipl.-Ing.', 'Sankt', 'St.', 'Hl.', 'hl.', 'Mr.', 'Mrs.', 'Ms.', 'Sir', 'Lady', 'Lord', 'Herrn', 'Dame'],
  relations: [
    'Kollege', 'Kollegin', 'Amtskollege', 'Amtskollegin', 'Vater', 'Mutter', 'Bruder', 'Schwester', 'Sohn', 'Tochter', 'Frau', 'Mann', 'Ehefrau', 'Ehemann', 'Gatte', 'Gattin', 'Freund', 'Freundin', 'Partner', 'Partnerin', 'Onkel', 'Tante', 'Neffe', 'Nichte', 'Enkel', 'Enkelin', 'Großvater', 'Großmutter', 'Cousin', 'Cousine', 'Witwe', 'Witwer',
    'Vorgänger', 'Vorgängerin', 'Nachfolger', 'Nachfolgerin', 'Gegner', 'Gegnerin', 'Rivale', 'Rivalin', 'Konkurrent', 'Konkurrentin', 'Herausforderer', 'Herausforderin', 'Gastgeber', 'Gastgeberin', 'Gast', 'Sieger', 'Siegerin', 'Verlierer', 'Opfer', 'Täter', 'Verdächtige', 'Angeklagte', 'Beschuldigte', 'Verletzte', 'Tote', 'Zeuge', 'Zeugin', 'Landsmann', 'Bürger', 'Bürgerin', 'Kind', 'Mensch', 'Leute', 'Person', 'Kandidat', 'Kandidatin', 'Spitzenkandidat', 'Spitzenkandidatin', 'Präsidentschaftskandidat', 'Präsidentschaftskandidatin', 'Bewerber', 'Bewerberin', 'Favorit', 'Favoritin', 'Verbündete', 'Schulfreund', 'Schulfreundin', 'Jugendfreund', 'Lebensgefährte', 'Lebensgefährtin', 'Lebenspartner', 'Lebenspartnerin', 'Ersatzmitglied', 'Meister', 'Weltmeister', 'Europameister', 'Olympiasieger', 'Titelverteidiger', 'Namensgeber', 'Verfasser', 'Vertreter', 'Vertreterin', 'Anhänger', 'Unterstützer', 'Fan', 'Held', 'Heldin', 'Angehörige', 'Überlebende', 'Vermisste',
  ],
  colleagues: ['Kollege', 'Kollegin', 'Amtskollege', 'Amtskollegin'],
  titleAdjectives: ['ehemalig', 'früher', 'einstig', 'damalig', 'amtierend', 'designiert', 'stellvertretend', 'künftig', 'neu', 'bisherig', 'erst', 'zweit', 'langjährig', 'geschäftsführend', 'parlamentarisch', 'leitend', 'kommissarisch', 'gewählt', 'regierend', 'zuständig', 'oberst', 'wissenschaftlich', 'technisch', 'kaufmännisch'],
  titleAdjectiveEnding: /politische[nrm]?$/,
  genitiveArticles: ['des', 'der', 'dieses', 'dieser', 'eines', 'einer', 'seiner', 'ihrer'],
  bodyPrepositions: ['von', 'vom', 'bei', 'beim', 'in', 'im', 'am', 'an', 'für'],
  employerPrepositions: ['von', 'vom', 'bei', 'beim'],
  quotationMarks: '"„“”»«‚‘’',
  copulas: ['sein', 'bleiben', 'heißen'],
  officeNouns: ['Amt', 'Posten', 'Tätigkeit', 'Funktion', 'Rolle', 'Arbeit', 'Eigenschaft', 'Position', 'Stelle', 'Amtszeit', 'Zeit', 'Karriere'],
  officeVerbs: ['arbeiten', 'amtieren', 'fungieren', 'beschäftigen', 'dienen', 'wirken', 'tätig', 'agieren'],
};
