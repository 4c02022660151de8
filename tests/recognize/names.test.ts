import { describe, expect, it } from 'vitest';
import { analyze, namesIn } from './names.js';

const table = (cases: [text: string, names: string[]][]) => it.each(cases)('%s', (text, names) => expect(namesIn(text)).toEqual(names));

describe('persons in no list', () => {
  table([
    ['Am Abend sprach Ministerin Hedwig Quastenbrink mit den Leuten.', ['person:Hedwig Quastenbrink']],
    ['Herr Quastenbrink kam zu spät.', ['person:Quastenbrink']],
    ['Darüber schrieb J. K. Quastenbrink ein Buch.', ['person:J. K. Quastenbrink']],
    ['Die Reportage stammt von Ludger von der Quastenbrink.', ['person:Ludger von der Quastenbrink']],
    ['Susanne R. wurde freigelassen.', ['person:Susanne R.']],
    ['„Das war so“, sagte Quastenbrink.', ['person:Quastenbrink']],
    ['Es gewann Quastenbrink (45).', ['person:Quastenbrink']],
  ]);
});

describe('nouns that look like persons', () => {
  table([
    ['Der Koch rührte die Suppe um.', []],
    ['Im März fiel viel Schnee.', []],
    ['Sein Bruder und seine Schwester kamen.', []],
    ['Die Präsidentin lehnte ab.', []],
  ]);
});

describe('organizations made of parts', () => {
  table([
    ['Die Quastenbrink GmbH & Co. KG baut Schränke.', ['organization:Quastenbrink GmbH & Co. KG']],
    ['Er studierte an der Universität Göttingen Physik.', ['organization:Universität Göttingen']],
    ['Sie leitet das Bundesamt für Strahlenschutz.', ['organization:Bundesamt für Strahlenschutz']],
    ['Das sagte ein Sprecher vom Verband der Quastenhersteller.', ['organization:Verband der Quastenhersteller']],
    ['Den Neubau entwarfen Quastenbrink & Zwirner.', ['organization:Quastenbrink & Zwirner']],
    ['Gestern siegte der SV Quastenbrink mit 2:1.', ['organization:SV Quastenbrink']],
  ]);
});

describe('common nouns that head organizations', () => {
  table([
    ['Die Bank gab ihm keinen Kredit.', []],
    ['Der Verein sucht neue Mitglieder.', []],
    ['Das Institut schließt um acht.', []],
    ['Eine Athener Zeitung berichtete davon.', ['place/derived:Athener']],
  ]);
});

describe('places', () => {
  table([
    ['Der Unfall geschah in der Quastenbrinkstraße.', ['place:Quastenbrinkstraße']],
    ['Sie kommt aus der Stadt Göttingen.', ['place:Göttingen']],
    ['Er fuhr auf der A 7 nach Süden.', ['place:A 7']],
    ['In Berlin-Kreuzberg brannte ein Haus.', ['place:Berlin-Kreuzberg']],
    ['In Teilen Westjapans regnet es.', ['place:Westjapans']],
  ]);
});

describe('listed names that look like something else', () => {
  table([
    ['Am Sonntag wählen Rheinland-Pfalz und Sachsen-Anhalt.', ['place:Rheinland-Pfalz', 'place:Sachsen-Anhalt']],
    ['Am Samstag gewann der 1. FC Köln in Bremen.', ['organization:1. FC Köln', 'place:Bremen']],
    ['Kunden von 1&1 klagen über Störungen.', ['organization:1&1']],
    ['Zu dem Angriff bekannte sich die Hamas.', ['organization:Hamas']],
    ['Die Uhr kostet 200 Franken.', []],
    ['Das Papier DE000A0QUAS7 fiel.', []],
    ['Im Hafen entstehen grüne Anlagen. Grüne Anlagen sind teuer.', []],
    ['Die Fotos machte Ludger Quastenbrink\nLas Vegas leuchtet.', ['person:Ludger Quastenbrink', 'place:Las Vegas']],
  ]);
});

describe('works, products and events', () => {
  table([
    ['Sie sahen sich Star Wars an.', []],
    ['Er fuhr einen Audi A4.', []],
    ['Der Dow Jones Industrial stieg um zwei Prozent.', []],
  ]);
});

describe('what the rest of the article says', () => {
  table([
    ['Quastalow galt als gefährlich. Nach allem, was man weiß, soll Quastalow dort gewesen sein.', ['person:Quastalow', 'person:Quastalow']],
    ['Quastenwatt baut eine Fabrik, teilte die Quastenwatt GmbH mit.', ['organization:Quastenwatt', 'organization:Quastenwatt GmbH']],
  ]);
});

describe('derived words and compounds', () => {
  table([
    ['Die russische Regierung schwieg.', ['place/derived:russische']],
    ['Ein Berliner gewann.', ['place/derived:Berliner']],
    ['Das deutsch-polnische Abkommen gilt.', ['place/derived:deutsch-polnische']],
    ['Die SPD-Fraktion beriet.', ['organization/part:SPD-Fraktion']],
    ['Der Kreml-Sprecher lehnte ab.', ['organization/part:Kreml-Sprecher']],
    ['Die CDU-Politikerin kam aus München.', ['organization/part:CDU-Politikerin', 'place:München']],
    ['Der US-Präsident reist ab.', ['place/part:US-Präsident']],
    ['Es kostete 90 Taiwan-Dollar.', []],
  ]);

  it('says what the name inside is', () => {
    const { mentions } = analyze('Der Kreml-Sprecher traf die russische Delegation.');
    expect(mentions.map((m) => m.name)).toEqual(['Kreml', 'Russland']);
  });
});

describe('ambiguous names', () => {
  table([
    ['Er fuhr nach Essen.', ['place:Essen']],
    ['Das Essen war kalt.', []],
    ['Die Grünen stimmten dagegen.', ['organization:Grünen']],
    ['Die grünen Blätter fielen.', []],
    ['Der „Spiegel“ berichtete darüber.', ['organization:Spiegel']],
    ['Der Spiegel hing schief.', []],
    ['Er träumt von einer Union mit dem Nachbarn.', []],
    ['So sagte er es.', []],
  ]);
});

describe('evidence of the document', () => {
  table([
    ['Quastenbrink tritt zurück\n\nDer Bürgermeister Ludger Quastenbrink hat genug. Quastenbrinks Frau freut sich.', ['person:Quastenbrink', 'person:Ludger Quastenbrink', 'person:Quastenbrinks']],
  ]);
});

describe('the shape of the input', () => {
  it.each([
    ['capital letters', 'A'],
    ['capitalised words', 'Quastenbrink '],
    ['commas', ','],
    ['compounds', 'Quasten-'],
    ['given names', 'Peter '],
    ['legal forms', 'AG & '],
  ])('comes through with a long run of %s', (_name, unit) => {
    const text = `${unit.repeat(20_000)}\n\nAm Abend kam Ministerin Hedwig Brandenstein.`;
    const { start, end, type } = analyze(text).mentions.at(-1)!;
    expect([type, text.slice(start, end)]).toEqual(['person', 'Hedwig Brandenstein']);
  });
});

describe('what the word in front says', () => {
  table([
    ['Sie aßen im Restaurant „Zur Quaste“ zu Abend.', ['organization:Zur Quaste']],
    ['Das berichtet die Zeitschrift „Quaste heute“.', ['organization:Quaste heute']],
    ['Der Film „Quasten in Berlin“ läuft im Kino.', []],
    ['Das Tief Quastine bringt Regen.', []],
    ['Der Hubschrauber vom Typ Quaste 12 landete.', []],
    ['Sie sprach mit Bürgermeister Hugo Boss.', ['person:Hugo Boss']],
  ]);
});

describe('names joined to others', () => {
  table([
    ['Beteiligt sind Siemens und Ford.', ['organization:Siemens', 'organization:Ford']],
    ['Die Aktien von Allianz und Commerzbank stiegen.', ['organization:Allianz', 'organization:Commerzbank']],
    ['Es regnete in Duisburg und Essen.', ['place:Duisburg', 'place:Essen']],
  ]);
});

describe('given names with an odd surname', () => {
  table([
    ['Das meint Matthias Wurst, der Trainer.', ['person:Matthias Wurst']],
    ['Der Täter ist der 30-jährige Thomas St., der flüchtete.', ['person:Thomas St.']],
    ['Margarete von Österreich regierte lange.', ['person:Margarete von Österreich']],
    ['Das Erbe von Otto II. von Quastenburg ist verloren.', ['person:Otto II. von Quastenburg']],
  ]);
});

describe('bodies with what belongs to them', () => {
  table([
    ['Der Rat der Stadt Göttingen stimmte zu.', ['organization:Rat der Stadt Göttingen']],
    ['Das Institut der Universität Göttingen forscht weiter.', ['organization:Institut der Universität Göttingen']],
    ['Das fordert der Verband der Quastenmacher in Deutschland.', ['organization:Verband der Quastenmacher in Deutschland']],
    ['Sie leitet die Stiftung zur Erforschung der Quasten.', ['organization:Stiftung zur Erforschung der Quasten']],
    ['Das sagte die GEW Niedersachsen.', ['organization:GEW Niedersachsen']],
    ['Die Quastentunnelgesellschaft QTG SE zieht um.', ['organization:QTG SE']],
  ]);
});

describe('rivers, planets, streets', () => {
  table([
    ['Das Hochwasser auf der Oder steigt.', ['place:Oder']],
    ['Morgen kommt er, oder er bleibt.', []],
    ['Die Sonde ist auf dem Mars gelandet.', ['place:Mars']],
    ['Der Markt ist auf dem Waltherplatz.', ['place:Waltherplatz']],
    ['Die Zufahrtsstraße ist gesperrt.', []],
    ['Sie wohnt am Quasta River.', ['place:Quasta River']],
    ['Sie stecken viel Geld in Quastenforschung.', []],
    ['Die Arbeiter starben in Fabriktrümmern.', []],
  ]);
});
