/** German words of saying, asking and thinking, of sources, and of the edges of clauses. */
import type { QuotePack } from '../quote-pack.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

export const germanQuotes: QuotePack = {
  verbs: {
    say: words(`
      sagen erklären berichten mitteilen betonen schreiben meinen behaupten bestätigen melden vermelden ankündigen bekanntgeben bekanntmachen erläutern
      äußern kritisieren versichern beteuern bekräftigen unterstreichen hervorheben argumentieren hinzufügen ergänzen anmerken warnen entgegnen
      erwidern antworten kontern einräumen zugeben gestehen eingestehen aussagen angeben verkünden verlautbaren erzählen schildern feststellen klarstellen
      fordern verlangen mahnen fragen beklagen bemängeln monieren rügen loben darlegen ausführen nachlegen twittern posten prognostizieren voraussagen vorhersagen
      begründen urteilen konstatieren erwähnen verlauten resümieren zitieren dementieren heißen hinweisen verweisen argwöhnen spekulieren mutmaßen vermuten
      rufen zurufen ausrufen skandieren kommentieren appellieren bilanzieren zusammenfassen präzisieren versprechen beschreiben bedauern lauten
      unterstellen orakeln scherzen spotten ätzen poltern schimpfen wettern bekunden beschwichtigen einwenden einwerfen entgegenhalten widersprechen
      zusichern schätzen besagen mitgeben predigen raten aufrufen auffordern vorschlagen empfehlen anregen beschweren
      nachfragen meckern jubeln frohlocken stöhnen flüstern murmeln brüllen schreien plädieren folgern schlussfolgern schwärmen klagen informieren weitergeben
      unken sinnieren zugestehen herausstreichen herausstellen anprangern verteidigen rechtfertigen attestieren bescheinigen signalisieren
      andeuten durchblicken formulieren referieren vortragen verdeutlichen zurückgeben offenbaren enthüllen übermitteln erinnern bezeugen`),
    think: words(`
      glauben denken hoffen fürchten befürchten erwarten annehmen bezweifeln zweifeln wissen finden bestreiten abstreiten leugnen verneinen
      verdächtigen verurteilen ermitteln herausfinden errechnen berechnen ausrechnen erkennen beschließen entscheiden ergeben hervorgehen
      vereinbaren einigen zeigen belegen vorwerfen beschuldigen bezichtigen anlasten verdeutlichen festhalten festlegen sehen vorsehen klarmachen deutlichmachen
      überlegen prüfen diskutieren erwägen anzweifeln voraussehen rechnen ablehnen begrüßen garantieren bewerten
      wünschen erhoffen wollen drohen bitten beantragen anordnen festsetzen einschätzen pochen drängen insistieren nahelegen vertreten nachweisen ausschließen`),
    ask: words(`
      fordern verlangen auffordern aufrufen bitten ersuchen raten empfehlen anregen vorschlagen mahnen ermahnen appellieren drängen befehlen anweisen anordnen
      versprechen zusagen zusichern geloben schwören ankündigen drohen androhen anbieten erklären hoffen glauben beschließen entscheiden vereinbaren
      vorwerfen beschuldigen bezichtigen verdächtigen anlasten behaupten angeben beteuern versichern bestreiten abstreiten leugnen zugeben einräumen gestehen
      planen erwägen beabsichtigen beantragen warnen anhalten nahelegen abraten plädieren unterstellen nachsagen
      einigen entschließen überlegen verkünden bekräftigen bekunden anstreben befürchten`),
    sum: words(`
      fordern zurückweisen bezeichnen begründen verlangen beklagen
      ankündigen warnen bemängeln vorschlagen empfehlen zusagen zusichern plädieren appellieren
      befürchten vorwerfen beschuldigen androhen drohen bekräftigen berichten versprechen verweisen hinweisen
      werten einräumen auffordern aufrufen erwägen monieren beanstanden prognostizieren anregen vermuten`),
    cite: words('zitieren'),
    name: words('nennen bezeichnen sprechen beschreiben titulieren werten brandmarken geißeln würdigen loben kritisieren betiteln beschimpfen einstufen charakterisieren warnen bewerten vergleichen zurückweisen sehen beurteilen verurteilen abtun betrachten verstehen rechtfertigen'),
  },
  phrases: [
    ['bekannt', 'geben'], ['bekannt', 'machen'], ['bekannt', 'werden'], ['davon', 'ausgehen'], ['darauf', 'hinweisen'], ['deutlich', 'machen'], ['klar', 'machen'],
    ['klar', 'stellen'], ['davor', 'warnen'], ['darauf', 'verweisen'], ['davon', 'sprechen'], ['dagegen', 'wehren'], ['dafür', 'aussprechen'], ['dagegen', 'aussprechen'],
    ['überzeugt', 'sein'], ['überzeugt', 'zeigen'], ['zuversichtlich', 'zeigen'], ['zuversichtlich', 'sein'], ['sicher', 'sein'], ['besorgt', 'zeigen'], ['optimistisch', 'zeigen'],
    ['enttäuscht', 'zeigen'], ['bereit', 'erklären'], ['bereit', 'zeigen'], ['möglich', 'halten'], ['unwahrscheinlich', 'halten'], ['wahrscheinlich', 'halten'], ['wissen', 'lassen'],
    ['verlauten', 'lassen'], ['durchblicken', 'lassen'], ['darum', 'bitten'], ['damit', 'rechnen'], ['damit', 'drohen'], ['damit', 'begründen'], ['einig', 'sein'], ['daran', 'erinnern'],
    ['darauf', 'bestehen'], ['darüber', 'klagen'], ['darüber', 'informieren'], ['dazu', 'auffordern'], ['dazu', 'aufrufen'], ['darüber', 'nachdenken'], ['davon', 'berichten'], ['bewusst', 'sein'],
  ],
  sumPhrases: [
    ['von', 'sprechen'], ['von', 'ausgehen'], ['mit', 'rechnen'], ['für', 'aussprechen'], ['gegen', 'aussprechen'], ['für', 'halten'], ['als', 'nennen'], ['als', 'sehen'],
    ['als', 'angeben'], ['auf', 'hinweisen'], ['bekannt', 'geben'], ['auf', 'beziffern'], ['auf', 'schätzen'],
  ],
  sayingNouns: words(`
    Auffassung Meinung Ansicht Überzeugung Behauptung Vorwurf Forderung Hinweis Aussage Ankündigung Begründung Vermutung Befürchtung Verdacht These Hypothese Prognose
    Einschätzung Feststellung Erklärung Mitteilung Nachricht Meldung Information Warnung Drohung Appell Aufforderung Aufruf Bitte Zusage Versprechen Ergebnis Schluss
    Schlussfolgerung Hoffnung Erwartung Kritik Argument Worten Gerücht Gerüchte Zweifel Bericht Berichte Spekulationen Anschuldigung Vorschlag Empfehlung Beschluss Entschluss Frage
    Parole Parolen Aufschrift Spruch Sprüche Slogan Slogans Ruf Rufe Sprechchor Sprechchöre
    Behauptungen Vorwürfe Vorwürfen Forderungen Hinweise Hinweisen Aussagen Äußerung Äußerungen Ankündigungen Vermutungen Befürchtungen Thesen Prognosen Einschätzungen Meldungen Informationen
    Warnungen Drohungen Appelle Aufrufe Zusagen Hoffnungen Erwartungen Argumente Vorschläge Vorschlägen Empfehlungen Beschwerde Beschwerden Klage Klagen Botschaft Theorie Darstellung
    Anfrage Anfragen Antrag Mahnung Anweisung Weisung Befehl Verpflichtung Versprechungen Anschuldigungen Eindruck Standpunkt Berichten Gerüchten`),
  speakerNouns: words(`
    Studie Bericht Umfrage Gutachten Untersuchung Erhebung Statistik Papier Erklärung Mitteilung Resolution Brief Schreiben Urteil Zeuge Veranstalter Betreiber Hersteller Anbieter
    Bundesregierung Landesregierung Staatsregierung Militärregierung Übergangsregierung Stimme Kommentar Jahresbericht Zwischenbericht Abschlussbericht Polizeibericht Medienbericht
    Kreis Front Lager Vertreter Angehörige Hinterbliebene Befragter Befragte Prognose Anklage Verteidigung Anklageschrift`),
  sourceNouns: words(`
    Angabe Angaben Ansicht Meinung Auffassung Einschätzung Aussage Aussagen Bericht Berichten Worten Worte Darstellung Überzeugung Schätzung Schätzungen Berechnung Berechnungen
    Erkenntnis Erkenntnisse Mitteilung Meldung Meldungen Information Informationen Auskunft Auskünften Erklärung Vernehmen Medienbericht Medienberichten Medienberichte
    Zeitungsbericht Zeitungsberichten Pressebericht Presseberichten Fernsehbericht Fernsehberichten Agenturbericht Agenturberichten Polizeiangaben Behördenangaben Medienangaben
    Unternehmensangaben Regierungsangaben Augenzeugenbericht Augenzeugenberichten Zeugenaussagen Zeugenangaben Polizeibericht Pressemitteilung Einschätzungen Prognose Prognosen
    Erkenntnisstand Kenntnisstand Expertenmeinung Ankündigung Vorhersage Idee Bewertung Darstellungen Quellenlage Gesetzentwurf Gesetzesentwurf Beurteilung
    Studie Umfrage Umfragen Gutachten Statistik Statistiken Planung Planungen Befürchtung Befürchtungen Vorstellung Vorstellungen Willen Wissen Lesart Theorie Ermittlung Ermittlungen
    Beobachtung Beobachtungen Darlegung Ausführung Ausführungen Recherche Recherchen Untersuchung Untersuchungen Analyse Radiobericht Rundfunkbericht Quelle Quellen
    Agenturmeldung Agenturmeldungen Pressemeldung Zeitungsmeldung Armeeangaben Militärangaben Regierungskreisen Überlieferung Vermutung Vermutungen Hochrechnung Hochrechnungen Bekunden
    Stellungnahme Stellungnahmen Verlautbarung Verlautbarungen Medien Erfahrung Erfahrungen Wunsch Wünschen Gesetz Grundgesetz Verfassung Endergebnis Gerüchten Gerüchte Dokument Dokumenten Plänen Kenntnis Dafürhalten
    Standpunkt Lesarten Zahlen Daten Erhebung Erhebungen Augenzeugen Presseberichte Zeitungsberichte Zwischenergebnis Eindruck Überzeugungen Aufzeichnungen
    Krankenhausangaben Firmenangaben Konzernangaben Klinikangaben Bahnangaben Veranstalterangaben`),
  viewNouns: words('Sicht Perspektive Blickwinkel Warte'),
  words: {
    sourceBefore: words('laut gemäß lt. lt'),
    sourceAfter: words('zufolge'),
    nounBefore: words('nach'),
    viewBefore: words('aus'),
    thus: words('demnach danach demzufolge'),
    ambiguousThus: words('danach'),
    whereby: words('wonach'),
    that: words('dass daß'),
    whether: words('ob'),
    as: words('wie'),
    so: words('so'),
    purpose: words('um ohne statt anstatt'),
    infinitiveMark: words('zu'),
    attached: words('von vom des der für aus bei beim und'),
    agent: words('von vom durch seitens'),
    placeOfSaying: words('in im aus auf bei beim seitens von vom'),
    nobody: words('es man'),
    firstPerson: words('ich'),
    wishes: words('möchte möchten'),
    hearsay: words('soll sollen'),
    oblique: words('dies sich des dem den'),
    time: words('Stunde Tag Woche Monat Jahr Ende Anfang Mitte Abend Morgen Nachmittag Vormittag Mittag Nacht Minute Jahrhundert Wochenende'),
    backReference: words('das dies dieses'),
    namedAs: words('als'),
    indefinite: words('ein eine einen einem einer eines kein keine keinen keinem keiner'),
    titleNouns: words(`
      Motto Titel Untertitel Name Namen Namens Film Buch Werk Roman Lied Song Album CD Oper Serie Sendung Firma Stamm Stamms Stammes Magazin Magazins Magazines Zeitung Zeitschrift
      Homepage Webseite Website Internetseite Rubrik Kategorie Bereich Grundsatz`),
    sloganNouns: words('Parole Parolen Aufschrift Aufschriften Spruch Sprüche Sprüchen Slogan Slogans Ruf Rufe Rufen Sprechchor Sprechchöre Sprechchören Losung Losungen Worten'),
    reflexive: words('sich'),
    soCalled: words('sogenannte sogenannten sogenannter sogenanntes genannte genannten genannter genanntes namens'),
  },
  auxiliaries: { have: 'haben', be: 'sein', become: 'werden' },
};
