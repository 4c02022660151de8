/**
 * The German words that the grammar of names asks for. Words that make up names (legal forms, heads, particles) are in
 * gazetteers/words/parts.tsv, roles and titles in roles.tsv.
 */
import { Clue, type ClueWords, type NamePack } from '../name-pack.js';

const WORDS: ClueWords = [
  [Clue.PlacePreposition, 'in nach aus bei nahe gen ab via Richtung nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich unweit'],
  [Clue.Locative, 'in'],
  [Clue.Tail, 'für'],
  [Clue.Purpose, 'zur'],
  [Clue.Owner, 'Universität Hochschule Stadt Gemeinde Rat Klinik Klinikum'],
  [Clue.Noble, 'von vom zu zum zur'],
  [Clue.PlaceInside, 'Bad Sankt St. San Santa São Saint Port Lake Mount Rio Río Monte Cap Kap Cerro Isla Isola Lido Valle Gorge Val Puerto Costa Sierra Piazza Via Rue Avenue Place Camp Fort Flughafen Airport Schloss Kreis Landkreis Fürstentum Königreich Republik Bahnhof Hauptbahnhof Kloster Autobahn Bundesstraße Kraftwerk Kernkraftwerk Atomkraftwerk Stadion Park Platz Straße Allee Weg Gasse Volksrepublik'],
  [Clue.Street, 'Straße Strasse Gasse Allee Platz Ufer Damm Chaussee Promenade Steig Stieg Tor Brücke Tunnel Kirche Kapelle Park Stadion Arena Turm Tal Berg Burg Schloss Bach Graben Bahnhof Hauptbahnhof Dreieck Kreuz See Wald Forst Heide Moor Dom'],
  [
    Clue.TownOrganization,
    'Zeitung Anzeiger Kurier Rundschau Nachrichten Tagblatt Tageblatt Allgemeine Morgenpost Abendblatt Abendzeitung Merkur Bote Volksblatt Philharmoniker Symphoniker Sinfoniker Sparkasse Volksbank Bank Kantonalbank Privatbank Institut Akademie Ensemble Mieterverein Turnverein Frauenverein Verlag Messe Börse Verkehrsbetriebe Schauspielhaus ' +
      'Staatstheater Oper Staatsoper Haie Löwen Eisbären Adler Gruppe Schule Kreis Tafel Wasserbetriebe Stadtwerke Festspiele Hütte Werke Universität Hochschule Kammerspiele Theater Ensembles Sängerknaben Dom Volkspartei',
  ],
  [Clue.Association, 'Verband Bundesverband Landesverband Dachverband Zentralverband Fachverband Berufsverband Zentralverein Bund Zentralrat Vereinigung Reichsvereinigung Bundesvereinigung Arbeitsgemeinschaft Kammer Verein Bundesanstalt Bundesamt Hochrat Akademie Allianz Bündnis Zentralkomitee'],
  [
    Clue.TailHead,
    'Bundesamt Landesamt Amt Staatsamt Institut Forschungsinstitut Ministerium Staatsministerium Bundesministerium Zentrum Forschungszentrum Hochschule Fachhochschule Akademie Gesellschaft Bundesanstalt Anstalt Bundeszentrale Zentrale Agentur Bundesagentur Verband Verein Fakultät Komitee Büro Stiftung Behörde Organisation Bundesverband Landesverband Aktion Bund Kuratorium Landesanstalt Direktion Generaldirektion Staatssekretariat Departement Vereinigung Beratungsstelle Koordinierungsstelle Dienst Bundesinstitut Universität Museum Bibliothek Landeszentrale Bundesstiftung Landesstiftung Senatsverwaltung Beirat Landesbeirat Lehrstuhl Hilfswerk Kommissariat Hochkommissariat Sachverständigenrat Landesvereinigung Landesarbeitsgemeinschaft Bundesarbeitsgemeinschaft Arbeitsgemeinschaft Arbeitskreis Bündnis Allianz Netzwerk',
  ],
  [Clue.Indefinite, 'ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer dieser diese diesen diesem dieses jeder jede jeden jedem jedes solche solcher solchen viele vielen mehrere mehreren zwei drei vier alle allen aller'],
  [Clue.Quoting, 'so laut'],
  [Clue.Family, 'heilige heiligen heiliger Familie Ehepaar Geschwister Brüder Gebrüder Eheleute Sippe Haus geborene geborener'],
  [Clue.Quarter, 'Mitte Nord Süd Ost West Nordost Nordwest Südost Südwest Altstadt Neustadt Innenstadt City Stadt Land Umland Zentrum'],
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
      'Netzwerk Miteigentümer Fonds Finanzinvestor Beteiligungsgesellschaft Beratungsfirma Unternehmensberatung Rebellengruppe Extremistengruppe Terrororganisation Terrormiliz Dienstleister Flugzeugbauer Maschinenbauer Reederei Werft Brauerei Kanzlei Anwaltskanzlei Rechtsanwaltskanzlei Wirtschaftskanzlei Architekturbüro Architektenbüro Ingenieurbüro Bankhaus Eventagentur Werbeagentur Ratingagentur Privatbank Sängervereinigung Schutzverband Sportverein Kulturverein Interessenverband Branchenverband Wirtschaftsverband Arbeitgeberverband',
  ],
  [
    Clue.PlaceKind,
    'Ort Ortschaft Ortsteil Stadtteil Stadt Hauptstadt Landeshauptstadt Kreisstadt Hafenstadt Kleinstadt Großstadt Millionenstadt Grenzstadt Industriestadt Küstenstadt Metropole Gemeinde Dorf Bergdorf Fischerdorf Provinz Bundesstaat US-Bundesstaat Staat Inselstaat Region Bezirk ' +
      'Stadtbezirk Insel Halbinsel Ferieninsel Urlaubsinsel Mittelmeerinsel Kanton Département Grafschaft Distrikt Bundesland Gouvernement Oblast Rayon Präfektur Berg Vulkan Fluss Tal Raum Großraum Kolonie Herzogtum Vorort Badeort Ferienort Wallfahrtsort Kurort Wintersportort Hafen Burg Planet Nachbarland Festung Stausee See Küste Zielstadt Altstadt Kirchengemeinde Siedlung Weiler Ortsgemeinde Verbandsgemeinde Samtgemeinde Marktgemeinde Stadtgemeinde Landgemeinde Teilort Partnerstadt Universitätsstadt Geburtsort Heimatstadt Heimatort Nachbarort Nachbarstadt Emirat Sultanat Werk Standort Niederlassung Filiale Versandzentrum Studio Finanzplatz Drehkreuz Handelsplatz Nachbargemeinde Heimatgemeinde Marktflecken Republikhauptstadt Kantonshauptort Bezirkshauptstadt',
  ],
  [Clue.And, 'und oder sowie bzw.'],
  [Clue.Suffix, 'jr. jr sr. sr junior senior jun. sen. ii iii iv ii. iii. iv. v. vi. xvi. xiv. xii. i.'],
  [
    Clue.OrgCompound,
    'Archiv Institut Stiftung Museum Universität Klinikum Krankenhaus Kommission Gymnasium Schule Realschule Gesamtschule Grundschule Hauptschule Hochschule Akademie Verlag Zeitung Bank Gesellschaft Orchester Chor Theater Bund Verband Verein Partei Ministerium Allianz Gruppe Nachrichten Anzeiger Kurier ' +
      'Rundschau Anstalt Bibliothek Galerie Club Klub Brigade Division Sekte Kirche Agentur Holding Group Rat Parlament Kongregation Orden Komitee Forum Kolleg',
  ],
  [
    Clue.OrgOwned,
    'Chef Chefin Vorstandschef Vorstandschefin Vorstand Vorstandsvorsitzende Vorstandsvorsitzender Vorsitzende Vorsitzender Sprecher Sprecherin Manager Managerin Geschäftsführer Geschäftsführerin Aktie Aktien Aktionär Aktionäre Aufsichtsrat Betriebsrat Mitarbeiter Mitarbeitern Mitarbeiterin Beschäftigte ' +
      'Beschäftigten Belegschaft Konzern Konzerns Zentrale Tochter Fans Fan Profi Profis Trainer Coach Spieler Stürmer Torwart Keeper Kapitän Präsident Präsidentin Mitglied Mitglieder Mitgliedern Politiker Politikerin Abgeordnete Abgeordneter Abgeordneten Fraktion Bundestagsfraktion Landtagsfraktion Ratsfraktion Parteitag Kämpfer Kämpfern Filiale Filialen Gründer Mitgründer ' +
      'Kunden Bilanz Anteile Übernahme Korrespondent Reporter Moderator Moderatorin Redakteur Redaktion Vertreter Funktionär Generalsekretär Elf Team Sieg Niederlage Werk Werke Werks Fabrik Anleger Filialleiter Ableger Vize Spitze Führung Papiere Titel Management Kandidat Kandidatin Spitzenkandidat Spitzenkandidatin Obmann Pilot Fahrer Pressesprecher Pressesprecherin',
  ],
  [
    Clue.ThingKind,
    'Tief Tiefdruckgebiet Hochdruckgebiet Sturm Sturmtief Orkan Orkantief Hurrikan Taifun Zyklon Wirbelsturm Tropensturm Wintersturm Typ Modell Baumuster Baureihe Schiff Fähre Frachter Tanker Öltanker Kreuzfahrtschiff Containerschiff Forschungsschiff ' +
      'Segelschiff Yacht Rakete Trägerrakete Satellit Raumschiff Raumfähre Raumsonde Rettungshubschrauber Rettungshelikopter Hubschrauber Betriebssystem',
  ],
  [Clue.TitleKind, 'Film Spielfilm Kinofilm Dokumentarfilm Kurzfilm Stummfilm Roman Album Song Hit Fernsehserie Musical Operation Buch Bestseller Theaterstück Stück Projekt Vortrag Ausstellung Motto Titel Thema Sonde'],
  [Clue.PlaceBehind, 'River Street Avenue Bridge Tower Towers Building Falls Island Islands Creek Valley Mountain Mountains Road Square Stadium Castle Cathedral Palace Hall House Hills Heights Springs Beach Harbour Harbor Gardens Desert Plateau Peninsula Cemetery Reservoir Ranch Lagoon Tableland Monument Memorial Boulevard Canyon Peak Reef Strait Ridge Cove Bay Lake'],
  [Clue.VenueKind, 'Restaurant Gaststätte Gasthaus Gasthof Lokal Hotel Disco Diskothek Nachtclub Kneipe Café Bar Wirtshaus Pension Initiative Bürgerinitiative Aktionsbündnis Bündnis Liste Wählergruppe Kampagne Verein Ensemble Orchester Duo Trio Quartett Verlag Arbeitsgemeinschaft Hilfswerk Stiftung Website Webseite Internetseite Blog Nachrichtenportal Internetportal Pizzeria'],
  [Clue.Direction, 'nord süd ost west nordost nordwest südost südwest zentral mittel ober unter'],
];

/** Verbs by infinitive. */
const VERBS: ClueWords = [
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

export const germanNames: NamePack = {
  words: WORDS,
  verbs: VERBS,
  orgKindEndings: [
    'konzern', 'hersteller', 'sender', 'firma', 'fluggesellschaft', 'tochtergesellschaft', 'kette', 'anbieter', 'betreiber', 'gruppe', 'partei',
    'agentur', 'zeitung', 'magazin', 'label', 'unternehmen', 'händler', 'autobauer', 'versicherer', 'zulieferer', 'ligist', 'fluglinie',
    'organisation', 'portal',
  ],
  bodyEndings: ['ministerium', 'ministeriums'],
  bodyBeginnings: ['Bundes'],
  inhabitantEndings: ['erinnen', 'erin', 'ern', 'ers', 'er'],
  abstractEndings: ['ung', 'ungen', 'heit', 'keit', 'schaft', 'tion', 'tionen', 'tät', 'ismus'],
  townEnding: 'er',
  genitiveEnding: 's',
  placeEndings: ['', 'en', 'e', 'n'],
  compoundLinks: ['', 's'],
};
