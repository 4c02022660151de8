/** Which part of a full name is the surname. */

/** Particles that belong to a surname: von der Leyen. */
const PARTICLES = /^(von|van|de|del|della|di|da|dos|der|den|ten|ter|zu|al|el|bin|ibn|le|la|du|des|af|av|y|e|und|zur|vom|st\.|mac|ben|abu)$/i;

/** Countries whose names begin with the family's: Xi Jinping. */
const FAMILY_FIRST = new Set(['CN', 'TW', 'HK', 'KR', 'KP', 'VN', 'KH']);

/** The surname of a full name, with its particles: "von der Leyen". */
export function surnameOf(name: string, country = '', isGiven: (word: string) => boolean = () => false): string | undefined {
  const words = name.split(' ');
  if (FAMILY_FIRST.has(country) && words.length >= 2 && (words.length > 2 || words[1]!.includes('-') || !isGiven(words[0]!))) return words[0];
  if (words.length < 2 || /\d|^(Papst|König|Königin|Kaiser|Prinz|Prinzessin|Zar|Dalai|Scheich)/.test(name) || /^[IVX]+\.?$/.test(words.at(-1)!)) return undefined;
  let from = words.length - 1;
  if (/^(jr\.?|sr\.?|junior|senior)$/i.test(words[from]!)) from--;
  while (from > 1 && PARTICLES.test(words[from - 1]!)) from--;
  return words.slice(from).join(' ');
}
