import { describe, expect, it } from 'vitest';
import { quoteLines, quotesOf } from './quotes.js';

const table = (cases: [text: string, lines: string[]][]) => it.each(cases)('%s', (text, lines) => expect(quoteLines(text)).toEqual(lines));

describe('direct speech', () => {
  table([
    ['Der Bäckermeister sagte: „Das Mehl ist knapp.“', ['direct: Das Mehl ist knapp. | Der Bäckermeister']],
    ['„Das Mehl ist knapp“, sagte der Bäckermeister.', ['direct: Das Mehl ist knapp | der Bäckermeister']],
    ['„Das Mehl ist knapp. Es wird teurer“, sagte die Bäckerin. „Wir müssen sparen.“', ['direct: Das Mehl ist knapp. Es wird teurer | die Bäckerin', 'direct: Wir müssen sparen. | die Bäckerin']],
    ['„Ja, das Mehl ist knapp.“ Das musste die Müllerin zugeben.', ['direct: Ja, das Mehl ist knapp. | die Müllerin']],
    ['Der Obermeister wird mit den Worten zitiert: „Wir schließen die Backstube.“', ['direct: Wir schließen die Backstube. | Der Obermeister']],
    // A verb of saying behind the words is theirs, whoever announced them.
    ['Der Müller war zufrieden: „Das Mehl reicht“, sagte die Bäckerin.', ['direct: Das Mehl reicht | die Bäckerin']],
    ['Der Müller war zufrieden: „Das Mehl reicht.“', ['direct: Das Mehl reicht. | Der Müller']],
  ]);
});

describe('interrupted quotations are one, in pieces', () => {
  table([
    ['„Das Mehl“, sagte die Bäckerin, „ist seit Wochen knapp.“', ['direct: Das Mehl ... ist seit Wochen knapp. | die Bäckerin']],
    ['„Wenn das so weitergeht“, warnte der Obermeister, „schließen wir.“ Dann ging er.', ['direct: Wenn das so weitergeht ... schließen wir. | der Obermeister']],
  ]);
});

describe('fragments in quotation marks', () => {
  table([
    ['Er nannte die Preise „unverschämt hoch“.', ['direct: unverschämt hoch | Er']],
    ['Die Müllerin bezeichnete die Abgabe als „Unsinn“.', ['direct: Unsinn | Die Müllerin']],
    ['Die Polizei berichtet, der Mann habe „laut gerufen“.', ['indirect: der Mann habe „laut gerufen“ | Die Polizei', 'direct: laut gerufen | Die Polizei']],
    ['Die Polizei berichtet, der Mann habe ein „rotes“ Tuch getragen.', ['indirect: der Mann habe ein „rotes“ Tuch getragen | Die Polizei', 'direct: rotes | Die Polizei']],
    ['Die Bäckerin forderte einen „sofortigen“ Stopp.', ['direct: sofortigen | Die Bäckerin']],
    ['Die Innung teilte mit, die Öfen seien kalt. Der Müller habe „nichts gewusst“.', ['indirect: die Öfen seien kalt | Die Innung', 'indirect-free-indirect: Der Müller habe „nichts gewusst“. | Die Innung', 'direct: nichts gewusst | Die Innung']],
    // The frame is reported itself.
    ['Die Innung teilte mit, die Öfen seien kalt. Das Ziel der Müller sei, „endlich zu liefern“.', ['indirect: die Öfen seien kalt | Die Innung', 'direct: endlich zu liefern | Die Innung']],
    ['„Brot und Mehl“ und die Innung kündigten an, die Preise zu senken.', ['indirect: die Preise zu senken | „Brot und Mehl“ und die Innung']],
    // The verb inside the marks says nothing about who speaks.
    ['Die Bäckerin rügt den Müller, wenn er Brote „als Steine beschreiben will“.', ['direct: als Steine beschreiben will | Die Bäckerin']],
    ['Der Müller will „endlich liefern“. Das erklärte die Bäckerin am Montag.', ['indirect: Der Müller will „endlich liefern“. | die Bäckerin', 'direct: endlich liefern | die Bäckerin']],
  ]);
});

describe('who is quoted, and who passes it on', () => {
  table([
    ['Der „Mühlenbote“ zitiert den Obermeister mit den Worten: „Das Mehl ist knapp.“', ['direct: Das Mehl ist knapp. | Der „Mühlenbote“', 'direct: Das Mehl ist knapp. | den Obermeister']],
    ['„Das Mehl ist knapp“, zitiert die Zeitung den Müller.', ['direct: Das Mehl ist knapp | die Zeitung', 'direct: Das Mehl ist knapp | den Müller']],
    ['Die Bäckerin wird von der „Backpost“ mit den Worten zitiert: „Wir schließen.“', ['direct: Wir schließen. | der „Backpost“', 'direct: Wir schließen. | Die Bäckerin']],
    // A proverb says nothing itself.
    ['Die Bäckerin zitierte ein Sprichwort: „Wer rastet, der rostet.“', ['direct: Wer rastet, der rostet. | Die Bäckerin']],
  ]);
});

describe('slogans', () => {
  table([
    ['Auf dem Schild stand die Parole „Brot statt Beton“.', ['direct: Brot statt Beton | -']],
    ['Sie riefen Sprüche wie „Mehl für Müller“.', ['direct: Mehl für Müller | Sie']],
    ['Die Müller riefen das Fest „Mehl für Müller“ aus.', []],
  ]);
});

describe('names and titles in quotation marks are no quotations', () => {
  table([
    ['Der Film „Das Brot der frühen Jahre“ läuft im Kino.', []],
    ['Er trat im „Theater am Fluss“ auf.', []],
    ['Unter dem Motto „Brot für alle“ zogen sie durch die Stadt.', []],
    ['Die sogenannte „weiße Pest“ kam aus dem Osten.', []],
    ['Die Firma „brot und mehr“ sagte das Fest ab.', []],
    ['Der Verein nennt sich „backwerk 12“.', []],
    ['Die Bäckerin nannte sich „hoffnungslos müde“.', ['direct: hoffnungslos müde | Die Bäckerin']],
    ['Der Müller sprach über ein „rot-weißes“ Banner.', []],
    ['Am Abend stellte der Chor sein neues Lied vor: „Lied vom alten Brot“.', []],
    ['Am Abend sagte der Müller zur Lage: „Hunger, Durst und vor allem Kälte“.', ['direct: Hunger, Durst und vor allem Kälte | der Müller']],
    // The twin: the words after "mit den Worten" are somebody's.
    ['Die Müllerin trat mit den Worten „Es gibt Brot für alle“ vor die Tür.', ['direct: Es gibt Brot für alle | Die Müllerin']],
  ]);
});

describe('clauses that a verb of saying governs', () => {
  table([
    ['Die Bäckerin sagte, dass das Mehl knapp sei.', ['indirect: dass das Mehl knapp sei | Die Bäckerin']],
    ['Die Bäckerin sagte, das Mehl sei knapp.', ['indirect: das Mehl sei knapp | Die Bäckerin']],
    ['Das Mehl sei knapp, sagte die Bäckerin am Montag.', ['indirect: Das Mehl sei knapp | die Bäckerin']],
    ['Die Bäckerin fragte, ob das Mehl reiche.', ['indirect: ob das Mehl reiche | Die Bäckerin']],
    ['Die Innung gab bekannt, dass die Öfen kalt bleiben.', ['indirect: dass die Öfen kalt bleiben | Die Innung']],
    ['Die Bäckerin ging davon aus, dass die Öfen kalt bleiben.', ['indirect: dass die Öfen kalt bleiben | Die Bäckerin']],
    ['Die Gewerkschaft forderte die Müller auf, mehr Lohn zu zahlen.', ['indirect: mehr Lohn zu zahlen | Die Gewerkschaft']],
    ['Die Bäckerin hofft, die Preise halten zu können.', ['indirect: die Preise halten zu können | Die Bäckerin']],
    ['Dem Müller wird vorgeworfen, an dem Streit beteiligt gewesen zu sein.', ['indirect: an dem Streit beteiligt gewesen zu sein | -']],
    ['Der Müller wurde aufgefordert, bis zum Herbst Mehl zu liefern.', ['indirect: bis zum Herbst Mehl zu liefern | -']],
    ['Die Bäckerin sagte, die Müller müssten in alle Fragen einbezogen werden.', ['indirect: die Müller müssten in alle Fragen einbezogen werden | Die Bäckerin']],
    ['Die Bäckerin sagte, damit solle ein Streit vermieden werden.', ['indirect: damit solle ein Streit vermieden werden | Die Bäckerin']],
    ['Die Bäckerin räumte ein, das Mehl sei knapp, blieb aber gelassen.', ['indirect: das Mehl sei knapp | Die Bäckerin']],
    ['Die Bäckerin sagte, das Mehl sei knapp, doch Peter Roggenfeld erklärte, liefern zu können.', ['indirect: das Mehl sei knapp | Die Bäckerin', 'indirect: liefern zu können | Peter Roggenfeld']],
    ['Daraus wurde von Bäckern der Schluss gezogen, das Mehl sei knapp.', ['indirect: das Mehl sei knapp | Bäckern']],
    ['Sie sprach mit der Müllerin, die erklärte, dass das Mehl reicht.', ['indirect: dass das Mehl reicht | der Müllerin, die']],
    ['Die Bäckerin nannte Peter Roggenfeld, der erklärte, dass das Mehl reicht.', ['indirect: dass das Mehl reicht | Peter Roggenfeld, der']],
    ['Die alten und neuen Müller sagten, dass das Mehl reicht.', ['indirect: dass das Mehl reicht | Die alten und neuen Müller']],
    ['Sie ist der Meinung, dass das Mehl reicht.', ['indirect: dass das Mehl reicht | Sie']],
    ['Die Innung, deren Chef verreist ist, teilte am Montag mit, dass die Öfen kalt bleiben.', ['indirect: dass die Öfen kalt bleiben | Die Innung']],
    ['Hans Roggenfeld, Obermeister der Innung, sagte, dass das Mehl reiche.', ['indirect: dass das Mehl reiche | Hans Roggenfeld, Obermeister der Innung']],
    ['Die Bäckerin, die sagte, dass das Mehl knapp sei, ging nach Hause.', ['indirect: dass das Mehl knapp sei | Die Bäckerin, die']],
    ['So wird in einer Mitteilung der Innung gefordert, dass die Öfen kalt bleiben.', ['indirect: dass die Öfen kalt bleiben | einer Mitteilung der Innung']],
    ['Aus der Innung verlautete, die Öfen seien kalt.', ['indirect: die Öfen seien kalt | der Innung']],
    ['Der örtlichen Zeitung sagte Hans Roggenfeld, die Öfen seien kalt.', ['indirect: die Öfen seien kalt | Hans Roggenfeld']],
    ['Zu Guttenberg sagte, die Öfen seien kalt.', ['indirect: die Öfen seien kalt | Zu Guttenberg']],
    ['Bald wurden Vorwürfe laut, das Mehl sei gestreckt.', ['indirect: das Mehl sei gestreckt | Vorwürfe']],
    ['Das Mehl sei knapp, „weil die Mühle steht“, sagte die Bäckerin.', ['indirect: Das Mehl sei knapp, „weil die Mühle steht“ | die Bäckerin', 'direct: weil die Mühle steht | die Bäckerin']],
    ['In der Mitteilung heißt es, die Öfen seien kalt.', ['indirect: die Öfen seien kalt | der Mitteilung']],
  ]);
});

describe('clauses with wie and so', () => {
  table([
    ['Wie die Innung mitteilte, sind die Öfen kalt geblieben.', ['indirect: sind die Öfen kalt geblieben | die Innung']],
    ['Die Öfen sind kalt geblieben, wie die Innung mitteilte.', ['indirect: Die Öfen sind kalt geblieben | die Innung']],
    ['Das Mehl wird knapp, so die Innung.', ['indirect: Das Mehl wird knapp | die Innung']],
    ['Wie Anna Roggenfeld, eine Sprecherin der Innung, am Montag mitteilte, seien die Öfen kalt.', ['indirect: seien die Öfen kalt | Anna Roggenfeld, eine Sprecherin der Innung']],
    ['Wie Anna Roggenfeld, die das Haus leitet, sagte, seien die Öfen kalt.', ['indirect: seien die Öfen kalt | Anna Roggenfeld']],
    ['Wie „backstube.de“ berichtet, sind die Öfen kalt.', ['indirect: sind die Öfen kalt | „backstube.de“']],
    ['Die Öfen sind kalt, das teilte die Innung mit.', ['indirect: Die Öfen sind kalt | die Innung']],
    ['Die Öfen sind kalt, das stört die Innung.', []],
  ]);
});

describe('sources', () => {
  table([
    ['Laut der Innung sind die Öfen kalt geblieben.', ['indirect: sind die Öfen kalt geblieben | der Innung']],
    ['Die Öfen sind nach Angaben der Innung kalt geblieben.', ['indirect: Die Öfen sind ... kalt geblieben | Angaben der Innung']],
    ['Der Innung zufolge sind die Öfen kalt geblieben.', ['indirect: sind die Öfen kalt geblieben | Der Innung']],
    ['Seiner Meinung nach ist das Mehl zu teuer.', ['indirect: ist das Mehl zu teuer | Seiner Meinung']],
    ['Die Bäckerin sagte, ihrer Meinung nach sei das Mehl zu teuer.', ['indirect: ihrer Meinung nach sei das Mehl zu teuer | Die Bäckerin']],
    ['Der Müller bestätigte laut der Innung, dass das Mehl reicht.', ['indirect: Der Müller bestätigte ... dass das Mehl reicht | der Innung', 'indirect: dass das Mehl reicht | Der Müller']],
    ['Aus Sicht der Innung ist das Mehl zu teuer.', ['indirect: ist das Mehl zu teuer | Sicht der Innung']],
    ['Der Müller kam aus Angst um das Mehl.', []],
    ['Sie fordert freie Sicht nach draußen.', ['reported: Sie fordert freie Sicht nach draußen | Sie']],
    ['Ein Bericht der Innung, wonach das Mehl reicht, wurde bekannt.', ['indirect: das Mehl reicht | Ein Bericht der Innung']],
    ['Es gibt Berichte, nach denen das Mehl knapp ist.', ['indirect: das Mehl knapp ist | denen']],
    ['Es gibt Straßen, nach denen niemand fragt.', []],
  ]);
});

describe('speech that runs on', () => {
  table([
    ['Die Innung teilte mit, die Öfen seien kalt. Es gebe keine Kohle mehr. Die Lehrlinge müssten warten. Dann kam der Lastwagen.', [
      'indirect: die Öfen seien kalt | Die Innung',
      'indirect-free-indirect: Es gebe keine Kohle mehr. Die Lehrlinge müssten warten. | Die Innung',
    ]],
    ['Die Öfen sind kalt. Das teilte die Innung am Montag mit.', ['indirect: Die Öfen sind kalt. | die Innung']],
    ['Die Innung teilte mit, die Öfen seien kalt. Sie gehe davon aus, dass die Kohle komme.', ['indirect: die Öfen seien kalt | Die Innung', 'indirect-free-indirect: Sie gehe davon aus, dass die Kohle komme. | Die Innung']],
    ['Der Obermeister, Hans Roggenfeld, sprach über die Kohle. So seien die Öfen seit Wochen kalt.', ['indirect-free-indirect: So seien die Öfen seit Wochen kalt. | Der Obermeister, Hans Roggenfeld']],
    ['Der Müller soll das Mehl gestreckt haben.', ['free-indirect: Der Müller soll das Mehl gestreckt haben | -']],
  ]);
});

describe('sentences that sum up', () => {
  table([
    ['Der Minister kündigte höhere Abgaben an.', ['reported: Der Minister kündigte höhere Abgaben an | Der Minister']],
    ['Die Opposition bezeichnete den Entwurf als untauglich.', ['reported: Die Opposition bezeichnete den Entwurf als untauglich | Die Opposition']],
    // What somebody thinks of a thing tells nothing that was said.
    ['Der Minister kritisierte die Gewerkschaft scharf.', []],
    ['Das Gericht verurteilte den Müller.', []],
  ]);
});

it('leaves the cue outside the quotation', () => {
  const [quote] = quotesOf('Das Mehl sei knapp, sagte die Bäckerin.');
  expect(quote!.cue!.start).toBeGreaterThanOrEqual(quote!.end);
});
