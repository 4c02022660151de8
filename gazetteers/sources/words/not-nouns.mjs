/** Words that the sources list as nouns and that are names, months or no nouns at all. */

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jänner Feber';

const PLACES = `Aalen Afrika Antarktis Arktis Amerika Asien Australien Bahamas Bayern Deutschland Elsass Europa Hitlerdeutschland Kreml Mannheim
München Niederlande Nordsee Ostsee Olympia Pentagon Philippinen Polen Schwarzwald Schweiz Vatikan Waterkant Erlangen Gießen Capitol Mekka Ruhr
Acre Attika Boston Brissago Bundesrepublik Ceylon Chihuahua Devon Elbe Engadin Genua Guinea Havanna Kalmar Kiel Komi Kongo Konstanz Milan Nyala
Oder Oshana Perm Radom Ries Tamale Van Wales Wedel Weihnachtsinsel Weinzierl Hawaii Nippes
Adria Afar Aland Alkoven Aralsee Arak Außenalster Aztekenreich Baikalsee Baltikum Bodensee Buchenwald Curaçao Eiffelturm Elbsandsteingebirge
Freiheitsstatue Gazastreifen Generalgouvernement Genfersee Gruyère Hadrianswall Haspe Hidalgo Hokkaido Inarisee Jersey Jungholz Kasel Lenzing
Marmarameer Marsala Melano Memelland Nanking Nordseeküste Ostschweiz Ovar Panamakanal Petersdom Plattensee Quiché Reeperbahn Rheintal Ruhrgebiet
Seidenstraße Siegerland Siegessäule Stanz Süddeutschland Sudetenland Südsee Suezkanal Taft Taiwanstraße Tanganjikasee Tempelberg Urbar Weichsel
Yellowstone-Nationalpark Ägäis Dortmund-Ems-Kanal Namib`;

const COMPANIES = `Agfa Boeing Borussia Calgon Contergan Concordia Konkordia Gema Mercedes Nutella Reclam Reuter Suhrkamp Technicolor Telekom Times
Toyota Wikipedia Xetra Tesla Google Hisbollah Solidarnosc Intifada Gestapo Nato Documenta Berlinale Tüv Tuerei Perlon Lysoform`;

const PEOPLE = `Apollo Aurora Barbie Bambi Buddha Carina Christus Clementine Dolan Fidel Fortuna Horst Inka Jesus Justitia Liese Luke Mai Manitu Massa Michel
Minna Müller Nova Parker Nicki Alba Lolita Irin Ade Alkan Amin Axel Charlotte Cheyenne Dan Dirk Edda Erika Ethan Franziska Kevin Ken Lew Lore Mara Matt Merlin Moa Penny Rakel Sami Tommy Eren Epiphanias Senne Calypso Terra Kat Carboneum Aurum Ferrum`;

/** Trades and other words that news know as surnames. */
const SURNAMES = `Ackermann Barras Bast Bergmann Bester Biedermann Böhme Brandenburg Braun Brauer Burger Demut Dreier Ecker Faber Gerber Grimm Grüner Hafner
Hartung Hausmann Heger Hesse Hock Holm Huber Karner Kline Köhler Landmann Lauer Lek Leu Lutz Meier Mohr Merino Runge Sandberg Schiller Schmid
Schober Schott Schulze Schuppe Schwarz Schütz Seidel Seiler Stander Strang Stumpf Tang Vogt Wagner Wallis Weber Weiler Weinberg Wild Zürcher Khan
Altenburg Baas Babel Holland Klaus Korinth Maya Mari Bader Bertram Dietrich Kasper Lund More Newton Pascal Wendel Elias Anton Kai Karl Michael Peter Grant Gray Green Henry Jean`;

const BROKEN = `Erster Zweiter Dritter Vierter Fünfter Sechster Siebter Achter Neunter Zehnter Grünen Reps Kickers Khmer Rechtsradikaler Schaulaufen Wachse Modems Militärs Slums Halbe Erste Kleine Kommende Harmonische Elektrische
Freie Genitale Dicke Süße Er Du His Cis Dis Aus Sem Sen Pa Sondern Russ Hehl Verbeissendere Busineß Ansichsein Wiedersehn Miteinader Vehemens Auslegware Aufwaschwasser Piep Loste Ex Pro Entweder
Nirgendland Engen Gehren Nord Süd Ost West Zurück Klarschiff `;

const words = (list) => list.split(/\s+/);
const LEFT_OUT = new Set([MONTHS, PLACES, COMPANIES, PEOPLE, SURNAMES, BROKEN].flatMap(words));

/** Is the word no common noun? Forms like "BürgerInnen" and bare abbreviations (CDU, USA) are not either. */
export const isLeftOut = (word) => LEFT_OUT.has(word) || /^[A-ZÄÖÜ.]+$/.test(word) || /[a-zäöüß]Innen$/.test(word);
