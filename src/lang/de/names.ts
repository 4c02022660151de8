/**
 * The German words that the grammar of names asks for, turned into bits by word id once, when the extractor is created.
 * Words that make up names (legal forms, heads, particles) are in gazetteers/words/parts.tsv, roles and titles in roles.tsv.
 */
import type { Lexicon } from '../../gazetteer/lexicon.js';

/** What a word beside a name says about it. */
export const Clue = {
  /** in, nach, aus: a name without an article behind it is a place. */
  PlacePreposition: 1,
  /** sagen, erklären: who does it is a person or speaks for an organization. */
  Speech: 2,
  /** sterben, heiraten, spielen: who does it is a person. */
  PersonVerb: 4,
  /** Opens the tail of an organization's name: Bundesamt *für* Gesundheit. */
  Tail: 8,
  /** Goes on inside such a tail: der, des, und. */
  TailLink: 16,
  /** Names a kind of company or body; the name follows: Hersteller X, Sender X. */
  OrgKind: 32,
  /** Names a kind of place; the name follows: Ort X, Provinz X. */
  PlaceKind: 64,
  /** und, oder, sowie: joins names of one kind. */
  And: 128,
  /** Junior, Jr., II.: behind a surname. */
  Suffix: 256,
  /** Behind a hyphen it makes an organization of a name: Kreisky-*Archiv*. */
  OrgCompound: 512,
  /** Behind a hyphen it says that the name is an organization: Haniel-*Chef*. */
  OrgOwned: 1024,
  /** Direction in front of a place: Nord-, Süd-. */
  Direction: 2048,
  /** von, zu: a German preposition that may open a surname. */
  Noble: 4096,
  /** Says what kind of place follows and belongs to its name: Flughafen Brüssel, Schloss Bellevue. */
  PlaceInside: 8192,
  /** A closed-class word of another language: in names of works and songs. */
  Foreign: 16384,
  /** Streets and squares: an unknown compound with such an end is a place. */
  Street: 32768,
  /** Heads of organizations that are named after their town: Berliner *Zeitung*; others only belong there: Bozner *Gemeinderat*. */
  TownOrganization: 65536,
  /** Heads whose members stand in the genitive behind: *Verband* der Automobilindustrie. */
  Association: 131072,
  /** Heads that a tail with *für* may follow: Bundesamt *für Gesundheit*. */
  TailHead: 262144,
  /** so, laut: who is named behind them speaks. */
  Quoting: 524288,
  /** Familie, Ehepaar: a surname follows. */
  Family: 1048576,
  /** Behind a town and a hyphen it makes the name of a part of it: Berlin-*Mitte*. */
  Quarter: 2097152,
  /** Money: Taiwan-*Dollar* is no compound of interest. */
  Currency: 4194304,
  /** One of many: ein, kein, sein, dieser. */
  Indefinite: 8388608,
} as const;

const WORDS: [number, string][] = [
  [Clue.PlacePreposition, 'in nach aus bei nahe gen ab via Richtung nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich unweit'],
  [Clue.Tail, 'für'],
  [Clue.Noble, 'von vom zu zum zur'],
  [Clue.PlaceInside, 'Bad Sankt St. San Santa São Saint Port Lake Mount Rio Río Monte Cap Kap Cerro Isla Isola Lido Valle Gorge Val Puerto Costa Sierra Piazza Via Rue Avenue Place Camp Fort Flughafen Airport Schloss Schlosspark Kreis Landkreis Fürstentum Königreich Republik Bahnhof Hauptbahnhof Kloster Autobahn Bundesstraße Kraftwerk Kernkraftwerk Atomkraftwerk Stadion Park Platz Straße Allee Weg Gasse Mautstelle Schacht Grube Volksrepublik'],
  [Clue.Street, 'Straße Strasse Gasse Allee Platz Ufer Damm Chaussee Promenade Steig Stieg Tor Brücke Tunnel Kirche Kapelle Park Stadion Arena Turm Tal Berg Burg Schloss Bach Graben Bahnhof Hauptbahnhof Dreieck Kreuz See Wald Forst Heide Moor Dom'],
  [
    Clue.TownOrganization,
    'Zeitung Anzeiger Kurier Rundschau Nachrichten Tagblatt Tageblatt Allgemeine Morgenpost Abendblatt Abendzeitung Merkur Bote Volksblatt Philharmoniker Symphoniker Sinfoniker Sparkasse Volksbank Bank Kantonalbank Privatbank Institut Akademie Ensemble Mieterverein Turnverein Frauenverein Verlag Messe Börse Verkehrsbetriebe Schauspielhaus ' +
      'Staatstheater Oper Staatsoper Haie Löwen Eisbären Adler Frauenverbände Frauenhilfe Sezession Gruppe Schule Kreis Tafel Wasserbetriebe Stadtwerke Festspiele Hütte Werke Universität Hochschule Kammerspiele Theater Ensembles Sängerknaben Dom Volkspartei',
  ],
  [Clue.Association, 'Verband Bundesverband Landesverband Dachverband Zentralverband Fachverband Berufsverband Zentralverein Bund Zentralrat Vereinigung Reichsvereinigung Bundesvereinigung Arbeitsgemeinschaft Kammer Verein Bundesanstalt Bundesamt Hochrat Akademie Allianz Bündnis Zentralkomitee'],
  [
    Clue.TailHead,
    'Bundesamt Landesamt Amt Staatsamt Institut Forschungsinstitut Ministerium Staatsministerium Bundesministerium Zentrum Forschungszentrum Hochschule Fachhochschule Akademie Gesellschaft Bundesanstalt Anstalt Bundeszentrale Zentrale Agentur Bundesagentur Verband Verein Fakultät Komitee Büro Stiftung Behörde Organisation Bundesverband Landesverband Aktion Bund Kuratorium Landesanstalt Direktion Generaldirektion Staatssekretariat Departement Vereinigung Beratungsstelle Koordinierungsstelle Dienst Bundesinstitut Universität Museum Bibliothek Landeszentrale',
  ],
  [Clue.Indefinite, 'ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer dieser diese diesen diesem dieses jeder jede jeden jedem jedes solche solcher solchen viele vielen mehrere mehreren zwei drei vier alle allen aller'],
  [Clue.Quoting, 'so laut'],
  [Clue.Family, 'heilige heiligen heiliger Familie Ehepaar Geschwister Brüder Gebrüder Eheleute Sippe Haus geborene geborener'],
  [Clue.Quarter, 'Mitte Nord Süd Ost West Nordost Nordwest Südost Südwest Altstadt Neustadt Innenstadt City Stadt Land Umland Zentrum Wahn'],
  [Clue.Currency, 'Dollar Euro Pfund Franken Yen Rubel Mark Krone Kronen Lira Peso Pesos Dinar Rupie Rupien Zloty Real'],
  [Clue.Foreign, 'mio mrd mill new the of and on my your me you to do us with is are at by from our we they this that love night day world life all some'],
  [Clue.TailLink, 'der des und die das den'],
  [
    Clue.OrgKind,
    'Hersteller Autohersteller Konzern Autokonzern Medienkonzern Energiekonzern Unternehmen Firma Sender Fernsehsender Radiosender TV-Sender Nachrichtensender Partei Agentur Nachrichtenagentur Band Rockband Gruppe Terrorgruppe Miliz ' +
      'Zeitung Tageszeitung Wochenzeitung Boulevardzeitung Zeitschrift Magazin Nachrichtenmagazin Wochenmagazin Bank Großbank Investmentbank Kette Handelskette Supermarktkette Fluggesellschaft Airline Fluglinie Billigflieger Autobauer Sportwagenbauer ' +
      'Versicherer Rückversicherer Anbieter Betreiber Händler Onlinehändler Versandhändler Discounter Zulieferer Autozulieferer Start-up Startup Tochter Tochterfirma Tochterunternehmen Tochtergesellschaft Mutterkonzern Organisation Hilfsorganisation ' +
      'Menschenrechtsorganisation Umweltorganisation Umweltschutzorganisation Bewegung Gewerkschaft Bundesligist Zweitligist Drittligist Regionalligist Oberligist Erstligist Ligist Aufsteiger Absteiger Rekordmeister Tabellenführer Plattenfirma Label ' +
      'Softwarekonzern Softwarehersteller Chiphersteller Pharmakonzern Chemiekonzern Stahlkonzern Ölkonzern Energieversorger Stromversorger Versorger Mobilfunkanbieter Netzbetreiber Suchmaschine Suchmaschinenbetreiber Internetkonzern Plattform Portal Onlineportal ' +
      'Netzwerk Miteigentümer Fonds Finanzinvestor Beteiligungsgesellschaft Beratungsfirma Unternehmensberatung Rebellengruppe Extremistengruppe Terrororganisation Terrormiliz Dienstleister Flugzeugbauer Maschinenbauer Reederei Werft Brauerei',
  ],
  [
    Clue.PlaceKind,
    'Ort Ortschaft Ortsteil Stadtteil Stadt Hauptstadt Landeshauptstadt Kreisstadt Hafenstadt Kleinstadt Großstadt Millionenstadt Grenzstadt Industriestadt Küstenstadt Metropole Gemeinde Dorf Bergdorf Fischerdorf Provinz Bundesstaat US-Bundesstaat Staat Inselstaat Region Bezirk ' +
      'Stadtbezirk Insel Halbinsel Ferieninsel Urlaubsinsel Mittelmeerinsel Kanton Département Grafschaft Distrikt Bundesland Gouvernement Oblast Rayon Präfektur Berg Vulkan Fluss Tal Raum Großraum Kolonie Herzogtum Vorort Badeort Ferienort Wallfahrtsort Kurort Wintersportort Hafen Burg Planet Nachbarland Festung Stausee See Küste Zielstadt Altstadt Kirchengemeinde Siedlung Weiler Ortsgemeinde Verbandsgemeinde Samtgemeinde Marktgemeinde Stadtgemeinde Landgemeinde Teilort Partnerstadt Universitätsstadt Geburtsort Heimatstadt Heimatort Nachbarort Nachbarstadt',
  ],
  [Clue.And, 'und oder sowie bzw.'],
  [Clue.Suffix, 'jr. jr sr. sr junior senior jun. sen. ii iii iv ii. iii. iv. v. vi. xvi. xiv. xii. i.'],
  [
    Clue.OrgCompound,
    'Archiv Institut Stiftung Museum Universität Klinikum Krankenhaus Kommission Gymnasium Schule Realschule Gesamtschule Grundschule Hauptschule Hochschule Akademie Verlag Zeitung Bank Gesellschaft Orchester Chor Theater Bund Verband Verein Partei Ministerium Allianz Gruppe Nachrichten Anzeiger Kurier ' +
      'Rundschau Fraktion Anstalt Bibliothek Galerie Club Klub Brigade Division Sekte Kirche Agentur Holding Group Rat Parlament Regierung Kongregation Orden Komitee Forum Kolleg',
  ],
  [
    Clue.OrgOwned,
    'Chef Chefin Vorstandschef Vorstandschefin Vorstand Vorstandsvorsitzende Vorstandsvorsitzender Vorsitzende Vorsitzender Sprecher Sprecherin Manager Managerin Geschäftsführer Geschäftsführerin Aktie Aktien Aktionär Aktionäre Aufsichtsrat Betriebsrat Mitarbeiter Mitarbeitern Mitarbeiterin Beschäftigte ' +
      'Beschäftigten Belegschaft Konzern Konzerns Zentrale Tochter Fans Fan Profi Profis Trainer Coach Spieler Stürmer Torwart Keeper Kapitän Präsident Präsidentin Mitglied Mitglieder Mitgliedern Politiker Politikerin Abgeordnete Abgeordneter Abgeordneten Fraktion Parteitag Kämpfer Kämpfern Filiale Filialen Gründer Mitgründer ' +
      'Kunden Bilanz Anteile Übernahme Korrespondent Reporter Moderator Moderatorin Redakteur Redaktion Vertreter Funktionär Generalsekretär Elf Team Sieg Niederlage Werk Werke Werks Fabrik Anleger Filialleiter Ableger Vize Spitze Führung Papiere Titel Management Kandidat Kandidatin Spitzenkandidat Spitzenkandidatin Obmann Pilot Fahrer Pressesprecher Pressesprecherin',
  ],
  [Clue.Direction, 'nord süd ost west nordost nordwest südost südwest zentral mittel ober unter'],
];

/** Ends of compounds that say what kind of organization follows: Rüstungskonzern EADS. */
export const ORG_KIND_ENDINGS = ['konzern', 'hersteller', 'sender', 'firma', 'fluggesellschaft', 'tochtergesellschaft', 'kette', 'anbieter', 'betreiber', 'gruppe', 'partei', 'agentur', 'zeitung', 'magazin', 'label', 'unternehmen', 'händler', 'autobauer', 'versicherer', 'zulieferer', 'ligist', 'fluglinie', 'organisation', 'portal'];

/** Bodies that there is one of in a country, so that the word alone names it: by its end, by its beginning (and a head of organizations). */
export const BODY_ENDINGS = ['ministerium', 'ministeriums'];
export const BODY_BEGINNINGS = ['Bundes'];

/** Verbs by infinitive. */
const VERBS: [number, string][] = [
  [
    Clue.Speech,
    'sagen erklären betonen fordern warnen kritisieren mitteilen berichten meinen antworten äußern behaupten bestätigen dementieren verlangen versichern verkünden ankündigen erzählen erläutern erwidern glauben hoffen bitten hinweisen schreiben sprechen reden rufen urteilen klagen loben räumen werfen zeigen ' +
      'bezeichnen begrüßen ablehnen drohen versprechen vorwerfen zurückweisen einräumen begründen hinzufügen unterstreichen beklagen bedauern plädieren appellieren mahnen finden denken wissen wollen',
  ],
  [
    Clue.PersonVerb,
    'sterben heiraten leben wohnen kommen gehen reisen treffen spielen schießen gewinnen studieren arbeiten lernen lachen weinen trinken essen schlafen fahren laufen empfangen besuchen treten nehmen geben sehen wechseln siegen singen malen dichten komponieren geboren gebären ermorden erschießen verhaften festnehmen verletzen töten',
  ],
];

/** Bits of `Clue` by word id; verbs by the id of their infinitive. */
export function buildClues(lexicon: Lexicon): Uint32Array {
  const pairs: [number, number][] = [];
  for (const [clue, words] of WORDS) for (const word of words.split(' ')) pairs.push([lexicon.intern(word), clue]);
  for (const [clue, verbs] of VERBS) for (const verb of verbs.split(' ')) pairs.push([lexicon.intern(verb), clue]);
  const clues = new Uint32Array(lexicon.count);
  for (const [id, clue] of pairs) clues[id]! |= clue;
  return clues;
}
