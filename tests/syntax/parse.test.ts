import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model.js';
import { createPipeline } from '../../src/pipeline.js';
import type { Clause, Parse } from '../../src/syntax/model.js';

const pipeline = createPipeline({ language: 'de' });

/** Clauses of a sentence, one line each: full verb with marks, then the roles. Only sentences with a trigger are parsed: "Die Polizei ermittelt." goes first. */
function clausesOf(sentence: string): string[] {
  const parses: Parse[] = [];
  const analysis = pipeline.analyze({ id: 't', text: sentence, language: 'de' }, { lost: () => {}, nearMiss: () => {}, parsed: (parse) => parses.push(parse) });
  return parses.flatMap((parse) => parse.clauses.map((clause) => describeClause(analysis, parse, clause)));
}

function describeClause({ tokens, article }: Analysis, parse: Parse, clause: Clause): string {
  const cut = (from: number, to: number) => article.text.slice(tokens.start[from]!, tokens.end[to - 1]!);
  const phrase = (index: number) => cut(parse.phrases[index]!.from, parse.phrases[index]!.to);
  const verb = clause.main < 0 ? '-' : [cut(clause.main, clause.main + 1), ...(clause.prefix >= 0 ? [cut(clause.prefix, clause.prefix + 1)] : [])].join('+');
  const marks = [clause.passive && 'passive', clause.modal !== 0 && 'modal', clause.future && 'future', clause.negated && 'negated'].filter(Boolean).join(' ');
  const roles = (['subject', 'accusative', 'dative', 'predicate'] as const).filter((role) => clause[role] >= 0).map((role) => `${role}: ${phrase(clause[role])}`);
  return [`${verb}${marks ? ` (${marks})` : ''}`, ...roles].join('; ');
}

describe('clauses and roles', () => {
  it.each([
    ['Die Regierung sagte dem Land einen Kredit zu.', ['sagte+zu; subject: Die Regierung; accusative: einen Kredit; dative: dem Land']],
    ['Einen Kredit sagte die Regierung dem Land zu.', ['sagte+zu; subject: die Regierung; accusative: Einen Kredit; dative: dem Land']],
    ['Der Polizist hat den Mann festgenommen.', ['festgenommen; subject: Der Polizist; accusative: den Mann']],
    ['Der Mann wurde von der Polizei festgenommen.', ['festgenommen (passive); subject: Der Mann']],
    ['Der Minister will nicht zurücktreten.', ['zurücktreten (modal negated); subject: Der Minister']],
    ['Der Minister wird im Mai zurücktreten.', ['zurücktreten (future); subject: Der Minister']],
    ['Die Polizei teilte mit, dass der Fahrer verletzt wurde.', ['teilte+mit; subject: Die Polizei', 'verletzt (passive); subject: der Fahrer']],
    ['Die Demonstranten, die ihm Betrug vorwerfen und Neuwahlen fordern, gingen auf die Straße.', ['gingen; subject: Die Demonstranten', 'vorwerfen; subject: die; accusative: Betrug; dative: ihm', 'fordern; subject: die; accusative: Neuwahlen']],
    ['Der Präsident reiste nach Kiew und traf dort den Kanzler.', ['reiste; subject: Der Präsident', 'traf; subject: Der Präsident; accusative: den Kanzler']],
    ['Die Gewerkschaft forderte die Firma auf, die Löhne zu erhöhen.', ['forderte+auf; subject: Die Gewerkschaft; accusative: die Firma', 'erhöhen; subject: die Firma; accusative: die Löhne']],
    ['Der seit Mai gesuchte Mann wurde verhaftet.', ['verhaftet (passive); subject: Der seit Mai gesuchte Mann']],
    ['Der kurz nach der Tat verhaftete Lehrling wurde in Trier angeklagt.', ['angeklagt (passive); subject: Der kurz nach der Tat verhaftete Lehrling']],
    ['Die Täter verletzten zehn Soldaten.', ['verletzten; subject: Die Täter; accusative: zehn Soldaten']],
    ['Unbekannte haben einen Arzt entführt und ermordet.', ['entführt; subject: Unbekannte; accusative: einen Arzt', 'ermordet; subject: Unbekannte; accusative: einen Arzt']],
    ['Ein Mann hat das Feuer eröffnet und sieben Menschen getötet.', ['eröffnet; subject: Ein Mann; accusative: das Feuer', 'getötet; subject: Ein Mann; accusative: sieben Menschen']],
    ['Ein 35 Jahre alter Mann wurde zu fünf Jahren Haft verurteilt.', ['verurteilt (passive); subject: Ein 35 Jahre alter Mann']],
    ['Dabei wurden 30 Menschen getötet, darunter drei Kinder.', ['getötet (passive); subject: 30 Menschen']],
    ['Die Polizei sagte, dass Beamte zwei Diebe festnahmen.', ['sagte; subject: Die Polizei', 'festnahmen; subject: Beamte; accusative: zwei Diebe']],
    ['Festnahmen wurden nicht gemeldet.', ['gemeldet (passive negated); subject: Festnahmen']],
    ['Der wegen Betrugs angeklagte Arzt wurde freigesprochen.', ['freigesprochen (passive); subject: Der wegen Betrugs angeklagte Arzt']],
    ['Der Mann soll in Ulm verhaftet worden sein.', ['verhaftet (passive modal); subject: Der Mann']],
    ['Der Mann soll verhaftet und angeklagt werden.', ['verhaftet (passive modal); subject: Der Mann', 'angeklagt (passive modal); subject: Der Mann']],
    ['Im Mai haben Polen und Spanien ein Abkommen unterzeichnet.', ['unterzeichnet; subject: Polen; accusative: ein Abkommen']],
    ['Die Partei – so viel ist klar – hat den Antrag abgelehnt.', ['abgelehnt; subject: Die Partei; accusative: den Antrag', '-; subject: viel']],
    ['Der Mann hat, so die Polizei, einen Fahrer überfallen.', ['überfallen; subject: Der Mann; accusative: einen Fahrer', '-; subject: die Polizei']],
    ['Die Stellen, die Siemens streichen will, liegen in Bayern.', ['liegen; subject: Die Stellen', 'streichen (modal); subject: Siemens; accusative: die']],
    ['Das Haus, das Siemens eröffnet hat, steht leer.', ['steht+leer; subject: Das Haus', 'eröffnet; subject: Siemens; accusative: das']],
    ['Der wegen Betrugs verurteilte Hans Meier legte Berufung ein.', ['legte+ein; subject: Der wegen Betrugs verurteilte Hans Meier; accusative: Berufung']],
    ['Das Gericht soll den Mann freigesprochen haben.', ['freigesprochen (modal); subject: Das Gericht; accusative: den Mann']],
  ])('%s', (sentence, expected) => expect(clausesOf(sentence)).toEqual(expected));
});
