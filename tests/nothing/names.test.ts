/** News sentences in which no name stands. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../recognize/names.js';

describe('no names', () => {
  it.each([
    'Am Montag stiegen die Preise um drei Prozent.',
    'Die Polizei nahm zwei Verdächtige fest.',
    'Der Minister wollte sich dazu nicht äußern.',
    'Nach Angaben der Behörden starben zwölf Menschen.',
    'Die Opposition fordert Neuwahlen.',
    'Das Gericht verurteilte den Angeklagten zu fünf Jahren Haft.',
    'Wegen des Sturms fielen viele Züge aus.',
    'In der Nacht brannte ein Wohnhaus.',
    'Zehntausende gingen auf die Straße.',
    'Die Aktie verlor zwei Prozent.',
    'Ein Sprecher bestätigte den Vorfall.',
    'Im Frühjahr beginnt die Messe.',
    'Die Feuerwehr rückte mit drei Wagen an.',
    'Der Trainer lobte seine Mannschaft.',
  ])('%s', (text) => expect(namesIn(text)).toEqual([]));
});
