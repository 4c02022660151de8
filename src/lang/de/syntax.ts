/** The German words that carry the structure of a sentence: auxiliaries, modals, complementizers, and verbs of motion. */

export const AUXILIARIES = { have: 'haben', be: 'sein', become: 'werden' } as const;

/** Modal verbs and what they do to the modality of a fact. "müssen" and "sollen" leave a wish or a rumor, not a fact. */
export const MODALS: Record<string, 'possible' | 'planned' | 'demanded'> = {
  können: 'possible',
  dürfen: 'possible',
  mögen: 'possible',
  müssen: 'demanded',
  sollen: 'planned',
  wollen: 'planned',
};

/** Copulas: a second nominative is the predicate. */
export const COPULAS = ['sein', 'werden', 'bleiben', 'heißen', 'gelten'];

/** Verbs whose perfect takes "sein": with them, sein + participle is no passive. Duden, Die Grammatik (2016), § 664. */
export const PERFECT_WITH_SEIN = [
  'abfahren', 'abfliegen', 'abreisen', 'abspringen', 'abstürzen', 'abtreten', 'abweichen', 'abziehen', 'ankommen', 'anreisen', 'ansteigen', 'antreten', 'anwachsen', 'aufbrechen', 'aufstehen',
  'aufsteigen', 'aufstoßen', 'auftauchen', 'auftreten', 'ausbleiben', 'ausbrechen', 'auseinandergehen', 'ausfallen', 'ausgehen', 'auslaufen', 'ausreisen', 'ausrücken', 'ausscheiden', 'aussteigen', 'aussterben', 'auswandern', 'ausweichen',
  'begegnen', 'beitreten', 'bleiben', 'brennen', 'davonkommen', 'durchfallen', 'eilen', 'einbrechen', 'eindringen', 'einfallen', 'eingehen', 'einreisen', 'einschlafen', 'einschreiten', 'einsteigen', 'einstürzen', 'eintreffen', 'eintreten', 'einziehen',
  'entgleisen', 'entgehen', 'entkommen', 'entspringen', 'entstehen', 'erfolgen', 'erkranken', 'erliegen', 'ersaufen', 'erscheinen', 'ersticken', 'ertrinken', 'erwachsen', 'explodieren', 'fahren', 'fallen', 'fliegen', 'fliehen', 'fließen', 'flüchten', 'folgen',
  'gehen', 'gelangen', 'gelingen', 'genesen', 'geraten', 'geschehen', 'herausfallen', 'herauskommen', 'hervorgehen', 'hinausgehen', 'hinzukommen', 'kommen', 'kollidieren', 'kriechen', 'landen', 'laufen', 'marschieren', 'misslingen', 'nachkommen', 'passieren', 'platzen', 'reisen', 'rücken',
  'rutschen', 'scheiden', 'scheitern', 'schreiten', 'schwimmen', 'schrumpfen', 'schwinden', 'sein', 'sinken', 'springen', 'stehenbleiben', 'steigen', 'sterben', 'stoßen', 'stranden', 'stürmen', 'stürzen', 'tauchen', 'treten', 'überlaufen', 'umfallen', 'umkippen', 'umkommen', 'umsteigen', 'umziehen', 'unterliegen', 'untergehen',
  'untertauchen', 'verfallen', 'vergehen', 'verschwinden', 'versterben', 'verunglücken', 'vorkommen', 'vorrücken', 'wachsen', 'wandern', 'weichen', 'werden', 'zerbrechen', 'zerfallen', 'ziehen', 'zukommen', 'zunehmen', 'zurückfahren', 'zurückfliegen', 'zurückgehen', 'zurückkehren', 'zurückkommen', 'zurückreisen', 'zurückschrecken', 'zurücktreten', 'zusammenbrechen',
  'einmarschieren', 'aufmarschieren', 'vordringen', 'einrücken', 'abbrennen', 'ausbrennen', 'niederbrennen', 'verbrennen', 'verglühen', 'kentern', 'havarieren', 'zerschellen', 'auflaufen', 'bruchlanden', 'notlanden', 'prallen', 'aufprallen', 'umstürzen', 'bersten', 'detonieren', 'verbluten', 'verhungern', 'erfrieren', 'verdursten', 'zusammenkommen', 'zusammenprallen', 'zusammenstoßen', 'zusammentreffen', 'zusammentreten',
];

/** Verbs whose infinitive says what their object does or did: "forderte die Stadt auf, zu zahlen". */
export const OBJECT_CONTROL = [
  'anhalten', 'anweisen', 'auffordern', 'aufrufen', 'beauftragen', 'beschuldigen', 'bewegen', 'bezichtigen', 'bitten', 'drängen', 'empfehlen', 'erlauben', 'ermahnen', 'ermöglichen', 'ermuntern', 'ermutigen', 'ersuchen', 'gestatten',
  'helfen', 'hindern', 'mahnen', 'nahelegen', 'nötigen', 'raten', 'überreden', 'untersagen', 'überzeugen', 'verbieten', 'verdächtigen', 'verpflichten', 'verleiten', 'vorhalten', 'vorwerfen', 'warnen', 'zwingen', 'anlasten', 'unterstellen',
];

/** Words that introduce a clause that completes a verb of saying. */
export const COMPLEMENTIZERS = ['dass', 'daß', 'ob', 'warum', 'weshalb', 'wieso', 'wer', 'wen', 'wem', 'wann', 'inwieweit', 'inwiefern'];

/** Words that deny: they negate the verb of their clause unless they stand right in front of another part of it. */
export const NEGATIONS = ['nicht', 'nie', 'niemals', 'keinesfalls', 'keineswegs', 'weder', 'nirgends', 'niemand', 'nichts', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'kaum'];
/** "nicht nur", "nicht zuletzt", "nicht mehr" (which still denies) ... : behind "nicht", these take the denial away. */
export const NOT_NEGATING_AFTER = ['nur', 'zuletzt', 'allein', 'zufällig', 'weniger'];

/** Coordinating words between two clauses or two participants. */
export const COORDINATORS = ['und', 'oder', 'sowie', 'aber', 'sondern', 'doch', 'denn', 'beziehungsweise', 'bzw.'];
export const COORDINATES_PHRASES = ['und', 'oder', 'sowie', 'beziehungsweise', 'bzw.'];

/** Pronouns of those who speak and are spoken to, and those that stand for nobody known: no participants of a fact. */
export const SPEAKER_PRONOUNS = ['ich', 'mich', 'mir', 'wir', 'uns', 'du', 'dich', 'dir', 'euch', 'man', 'jemand', 'jemanden', 'jemandem', 'niemand', 'niemanden', 'niemandem', 'einander', 'solche', 'solcher', 'solchen', 'wer', 'wen', 'wem', 'was', 'wie'];

/** Those by which a speaker means himself, alone or with others. */
export const FIRST_PERSON = ['ich', 'mich', 'mir', 'wir', 'uns'];

/** Reflexive pronoun. */
export const REFLEXIVE = 'sich';
export const ZU = 'zu';
export const AS = 'als';
export const ALSO = 'auch';
export const PASSIVE_PARTICIPLE = 'worden';

/** Adverbs that name a part of what stands in front: "30 Tote, darunter drei Kinder". */
export const PARTITIVES = ['darunter', 'davon'];
/** Units that measure an adjective: "35 Jahre alt", "zehn Meter hoch". */
export const MEASURES = ['Jahr', 'Monat', 'Woche', 'Tag', 'Stunde', 'Minute', 'Meter', 'Kilometer', 'Zentimeter', 'Kilo', 'Kilogramm', 'Tonne', 'Hektar', 'Quadratmeter', 'Quadratkilometer', 'Prozent', 'Grad', 'Euro', 'Dollar'];
