/** German words that tell German from English: frequent, and no English words. */
export const TELLING_WORDS = [
  'der', 'das', 'und', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'ist', 'nicht', 'mit', 'auf', 'für', 'von', 'zu', 'im', 'sich', 'auch', 'als', 'nach', 'wird', 'bei', 'aus', 'sind', 'wurde', 'werden', 'hat', 'haben', 'dass', 'er', 'sie', 'es', 'wie', 'aber', 'oder', 'über', 'zum', 'zur', 'vom', 'sein', 'seine', 'ihre', 'noch', 'nur', 'durch', 'wenn', 'gegen', 'sei', 'unter', 'vor', 'seit', 'bis', 'kein', 'keine', 'um',
];
