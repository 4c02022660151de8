/** German news to measure on: articles made from sentence patterns and the names of the gazetteers, the same on every machine. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const gazetteer = (file) => fileURLToPath(new URL(`../../gazetteers/${file}`, import.meta.url));

/** One column of a table. */
function column(file, name) {
  const lines = readFileSync(gazetteer(file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const at = lines[0].split('\t').indexOf(name);
  return lines.slice(1).map((line) => line.split('\t')[at]);
}

/** A small generator of pseudo-random numbers (mulberry32), seeded, so that every run has the same text. */
function randomFrom(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PATTERNS = [
  'Der {adjective} {role} {person} hat am {day} in {place} erklärt, die {noun} sei für das Land von großer Bedeutung.',
  '{person} traf sich am {day} mit {person} in {place}, um über die {noun} zu beraten.',
  'Nach Angaben der Polizei wurden bei dem Unfall in {place} {number} Menschen verletzt, zwei von ihnen schwer.',
  'Das Unternehmen {organization} will im kommenden Jahr rund {number} Stellen streichen und {amount} Millionen Euro in die {noun} investieren.',
  'Die Opposition warf der Regierung vor, die {noun} verschleppt zu haben, und forderte den Rücktritt des Ministers.',
  '„Wir werden die {noun} nicht aufgeben“, sagte {person} der Zeitung {organization}.',
  'Seit {year} gilt die {noun} in {place} als umstritten; im Sommer {year} hatten Tausende gegen sie demonstriert.',
  'Ob die {noun} wirklich kommt, ist offen: Weder {organization} noch {organization} wollten sich dazu äußern.',
  'Wie die Staatsanwaltschaft mitteilte, wird gegen einen {age} Mann aus {place} wegen Betrugs ermittelt.',
  'Auch in {place} und {place} blieb es gestern ruhig, obwohl viele mit neuen Protesten gerechnet hatten.',
  'Die {noun}, die {person} vor drei Jahren angekündigt hatte, soll nun bis Ende {month} fertig sein.',
  'Der {role} wies die Vorwürfe zurück und sprach von einer {adjective} {noun}, die niemandem nütze.',
  'Bei der Wahl am {date} {month} kam die Partei nach vorläufigen Ergebnissen auf {percent} Prozent der Stimmen.',
  'Im Norden von {place} fiel am Abend der Strom aus, weil ein {noun2} die Leitung beschädigt hatte.',
];
const ADJECTIVES = ['neue', 'frühere', 'umstrittene', 'erfolgreiche', 'bekannte', 'langjährige', 'gefährliche', 'unabhängige'];
const ROLES = ['Außenminister', 'Regierungssprecher', 'Parteichef', 'Vorstandsvorsitzende', 'Bürgermeister', 'Generalsekretär', 'Polizeisprecher'];
const DAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];

/** Articles of 10 to 30 sentences, `size` bytes in all: [{ id, text, published }]. */
export function makeArticles(size, seed = 7) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const people = column('people.tsv', 'name');
  const places = column('places.tsv', 'name');
  const organizations = column('organizations.tsv', 'name');
  const nouns = column('words/nouns.tsv', 'lemma').filter((noun) => noun.length > 5 && /(ung|heit|keit|ion|schaft)$/.test(noun));
  const things = column('words/nouns.tsv', 'lemma').filter((noun) => noun.length > 4 && noun.length < 14);
  const fillers = {
    adjective: () => pick(ADJECTIVES), role: () => pick(ROLES), person: () => pick(people), place: () => pick(places), organization: () => pick(organizations), day: () => pick(DAYS), month: () => pick(MONTHS),
    noun: () => pick(nouns), noun2: () => pick(things), number: () => 2 + Math.floor(random() * 900), amount: () => (1 + random() * 90).toFixed(1).replace('.', ','), year: () => 1980 + Math.floor(random() * 45),
    age: () => `${18 + Math.floor(random() * 60)}-jährigen`, date: () => `${1 + Math.floor(random() * 28)}.`, percent: () => (random() * 60).toFixed(1).replace('.', ','),
  };
  const fill = (pattern) => pattern.replace(/\{(\w+)\}/g, (_, name) => fillers[name]());
  const articles = [];
  for (let bytes = 0; bytes < size; ) {
    const sentences = Array.from({ length: 10 + Math.floor(random() * 20) }, () => fill(pick(PATTERNS)));
    const paragraphs = [];
    while (sentences.length > 0) paragraphs.push(sentences.splice(0, 4).join(' '));
    const text = `${fill('{organization} und {person}: Streit um die {noun}')}\n\n${paragraphs.join('\n\n')}\n`;
    articles.push({ id: String(articles.length), text, published: '2020-09-16' });
    bytes += Buffer.byteLength(text);
  }
  return articles;
}
