/** News sentences in which nobody is quoted. */
import { describe, expect, it } from 'vitest';
import { quoteLines } from '../recognize/quotes.js';

describe('no quotations', () => {
  it.each([
    'Der Minister will die Abgabe senken.',
    'Er sagte den Termin ab.',
    'Die Firma teilt das Lager in zwei Hallen.',
    'Nach dem Spiel fuhr er heim.',
    'Nach Berlin kamen viele Gäste.',
    'Danach ging er heim.',
    'So viele kamen selten.',
    'Der Vorstand lässt die Halle bauen.',
    'Die Öfen wären kalt geblieben, wenn niemand geheizt hätte.',
    'Der Müller gab den Bäckern die Schuld.',
    'Das Dorf liegt nach wie vor im Tal.',
    'Um das Dach zu decken, fehlt das Geld.',
    'Ihm droht eine lange Haft.',
    'Die Straße soll im Mai fertig werden.',
    'Der Roman „Die Mühle“ erschien im Herbst.',
    'Das Schiff „Seestern“ lief am Morgen aus.',
    'Die Polizei wartet. Ich habe das Boot gesehen.',
    'Die Opposition lehnte den Entwurf ab.',
    'Aus heutiger Sicht war der Umbau ein Fehler.',
    'Die Behörde erlaubte dem Verein, ein Fest zu feiern.',
  ])('%s', (text) => expect(quoteLines(text)).toEqual([]));
});
