/** The German words that carry the structure of a sentence: auxiliaries, modals, complementizers, and verbs of motion. */
import type { SyntaxPack } from '../syntax-pack.js';

export const germanSyntax: SyntaxPack = {
  auxiliaries: { have: 'haben', be: 'sein', become: 'werden' },
  modals: {
    können: 'possible',
    dürfen: 'possible',
    mögen: 'possible',
    müssen: 'demanded',
    sollen: 'planned',
    wollen: 'planned',
  },
  copulas: ['sein', 'werden', 'bleiben', 'heißen', 'gelten'],
  perfectWithSein: [
    'abfahren', 'abfliegen', 'abreisen', 'abspringen', 'abstürzen', 'abtreten', 'abweichen', 'abziehen', 'ankommen', 'anreisen', 'ansteigen', 'antreten', 'anwachsen', 'aufbrechen', 'aufstehen',
    'aufsteigen', 'aufstoßen', 'auftauchen', 'auftreten', 'ausbleiben', 'ausbrechen', 'auseinandergehen', 'ausfallen', 'ausgehen', 'auslaufen', 'ausreisen', 'ausrücken', 'ausscheiden', 'aussteigen', 'aussterben', 'auswandern', 'ausweichen',
    'begegnen', 'beitreten', 'bleiben', 'brennen', 'davonkommen', 'durchfallen', 'eilen', 'einbrechen', 'eindringen', 'einfallen', 'eingehen', 'einreisen', 'einschlafen', 'einschreiten', 'einsteigen', 'einstürzen', 'eintreffen', 'eintreten', 'einziehen',
    'entgleisen', 'entgehen', 'entkommen', 'entspringen', 'entstehen', 'erfolgen', 'erkranken', 'erliegen', 'ersaufen', 'erscheinen', 'ersticken', 'ertrinken', 'erwachsen', 'explodieren', 'fahren', 'fallen', 'fliegen', 'fliehen', 'fließen', 'flüchten', 'folgen',
    'gehen', 'gelangen', 'gelingen', 'genesen', 'geraten', 'geschehen', 'herausfallen', 'herauskommen', 'hervorgehen', 'hinausgehen', 'hinzukommen', 'kommen', 'kollidieren', 'kriechen', 'landen', 'laufen', 'marschieren', 'misslingen', 'nachkommen', 'passieren', 'platzen', 'reisen', 'rücken',
    'rutschen', 'scheiden', 'scheitern', 'schreiten', 'schwimmen', 'schrumpfen', 'schwinden', 'sein', 'sinken', 'springen', 'stehenbleiben', 'steigen', 'sterben', 'stoßen', 'stranden', 'stürmen', 'stürzen', 'tauchen', 'treten', 'überlaufen', 'umfallen', 'umkippen', 'umkommen', 'umsteigen', 'umziehen', 'unterliegen', 'untergehen',
    'untertauchen', 'verfallen', 'vergehen', 'verschwinden', 'versterben', 'verunglücken', 'vorkommen', 'vorrücken', 'wachsen', 'wandern', 'weichen', 'werden', 'zerbrechen', 'zerfallen', 'ziehen', 'zukommen', 'zunehmen', 'zurückfahren', 'zurückfliegen', 'zurückgehen', 'zurückkehren', 'zurückkommen', 'zurückreisen', 'zurückschrecken', 'zurücktreten', 'zusammenbrechen',
    'einmarschieren', 'aufmarschieren', 'vordringen', 'einrücken', 'abbrennen', 'ausbrennen', 'niederbrennen', 'verbrennen', 'verglühen', 'kentern', 'havarieren', 'zerschellen', 'auflaufen', 'bruchlanden', 'notlanden', 'prallen', 'aufprallen', 'umstürzen', 'bersten', 'detonieren', 'verbluten', 'verhungern', 'erfrieren', 'verdursten', 'zusammenkommen', 'zusammenprallen', 'zusammenstoßen', 'zusammentreffen', 'zusammentreten',
  ],
  objectControl: [
    'anhalten', 'anweisen', 'auffordern', 'aufrufen', 'beauftragen', 'beschuldigen', 'bewegen', 'bezichtigen', 'bitten', 'drängen', 'empfehlen', 'erlauben', 'ermahnen', 'ermöglichen', 'ermuntern', 'ermutigen', 'ersuchen', 'gestatten',
    'helfen', 'hindern', 'mahnen', 'nahelegen', 'nötigen', 'raten', 'überreden', 'untersagen', 'überzeugen', 'verbieten', 'verdächtigen', 'verpflichten', 'verleiten', 'vorhalten', 'vorwerfen', 'warnen', 'zwingen', 'anlasten', 'unterstellen',
  ],
  complementizers: ['dass', 'daß', 'ob', 'warum', 'weshalb', 'wieso', 'wer', 'wen', 'wem', 'wann', 'inwieweit', 'inwiefern'],
  circumstantials: ['um', 'ohne', 'statt', 'anstatt'],
  negations: ['nicht', 'nie', 'niemals', 'keinesfalls', 'keineswegs', 'weder', 'nirgends', 'niemand', 'nichts', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'kaum'],
  notNegatingAfter: ['nur', 'zuletzt', 'allein', 'zufällig', 'weniger'],
  coordinators: ['und', 'oder', 'sowie', 'aber', 'sondern', 'doch', 'denn', 'beziehungsweise', 'bzw.'],
  coordinatesPhrases: ['und', 'oder', 'sowie', 'beziehungsweise', 'bzw.'],
  speakerPronouns: ['ich', 'mich', 'mir', 'wir', 'uns', 'du', 'dich', 'dir', 'euch', 'man', 'jemand', 'jemanden', 'jemandem', 'niemand', 'niemanden', 'niemandem', 'einander', 'solche', 'solcher', 'solchen', 'wer', 'wen', 'wem', 'was', 'wie'],
  firstPerson: ['ich', 'mich', 'mir', 'wir', 'uns'],
  reflexive: 'sich',
  zu: 'zu',
  as: 'als',
  also: 'auch',
  passiveParticiple: 'worden',
  partitives: ['darunter', 'davon'],
  measures: ['Jahr', 'Monat', 'Woche', 'Tag', 'Stunde', 'Minute', 'Meter', 'Kilometer', 'Zentimeter', 'Kilo', 'Kilogramm', 'Tonne', 'Hektar', 'Quadratmeter', 'Quadratkilometer', 'Prozent', 'Grad', 'Euro', 'Dollar'],
};
