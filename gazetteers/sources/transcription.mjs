/**
 * Cyrillic names in the German spelling of the news (Duden): Хрущёв -> Chruschtschow, Сергей -> Sergei and Sergej.
 */
const SHARED = {
  а: 'a', б: 'b', в: 'w', д: 'd', ж: 'sch', з: 's', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', т: 't', у: 'u',
  ф: 'f', х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', ъ: '', ь: '', ю: 'ju', я: 'ja', э: 'e', "'": '', 'ʼ': '', '’': '',
};
const BY_LANGUAGE = {
  ru: { ...SHARED, г: 'g', и: 'i', ы: 'y' },
  uk: { ...SHARED, г: 'h', ґ: 'g', е: 'e', є: 'je', и: 'y', і: 'i', ї: 'ji' },
  bg: { ...SHARED, г: 'g', и: 'i', е: 'e', щ: 'scht', ъ: 'a' },
};
const VOWELS = 'аеёиіїоуыэюяє';

/** All usual German spellings of a Cyrillic name; an empty list when it has letters that the language does not. */
export function transcribeCyrillic(name, language) {
  const letters = name.normalize('NFC').toLowerCase();
  let out = '';
  for (let i = 0; i < letters.length; i++) {
    const part = transcribeLetter(letters, i, language);
    if (part === undefined) return [];
    out += part;
  }
  out = out.replace(/ks/g, 'x').replace(/iji$/, 'i').replace(/ii$/, 'i').replace(/yi$/, language === 'uk' ? 'yj' : 'y');
  out = out[0].toUpperCase() + out.slice(1);
  return [out, ...spellingVariants(out)];
}

function transcribeLetter(letters, i, language) {
  const letter = letters[i];
  const before = letters[i - 1] ?? '';
  const after = letters[i + 1] ?? '';
  const soft = before === '' || VOWELS.includes(before) || 'ьъ'.includes(before);
  if (letter === 'й' && (before === '' || (after !== '' && VOWELS.includes(after)))) return after !== '' && 'юяєё'.includes(after) ? '' : 'j';
  if (letter === 'с') return before !== '' && VOWELS.includes(before) && after !== '' && VOWELS.includes(after) ? 'ss' : 's';
  if (letter === 'е' && language === 'ru') return soft ? 'je' : 'e';
  if (letter === 'ё') return 'жчшщ'.includes(before) && before !== '' ? 'o' : 'jo';
  if ((letter === 'о' || letter === 'і') && before === 'ь') return `j${BY_LANGUAGE[language][letter] ?? letter}`;
  return BY_LANGUAGE[language][letter];
}

function spellingVariants(name) {
  const variants = [];
  if (/[ae]i$/.test(name)) variants.push(name.replace(/i$/, 'j'));
  if (/[^aeiou]i$/.test(name)) variants.push(`${name}j`);
  if (/ski$/.test(name)) variants.push(name.replace(/i$/, 'y'));
  if (/skyj$/.test(name)) variants.push(name.replace(/yj$/, 'y'), name.replace(/yj$/, 'yi'));
  if (/jow(a?)$/.test(name)) variants.push(name.replace(/jow(a?)$/, 'ew$1'));
  return variants;
}
