/** German words around counts of people and things. */
import type { QuantityPack } from '../quantity-pack.js';

export const quantities: QuantityPack = {
  id: 'de/quantity/count',
  units: { '%': 'Prozent', 'prozent': 'Prozent', 'km': 'Kilometer', 'm': 'Meter', 'cm': 'Zentimeter', 'kg': 'Kilogramm', 't': 'Tonnen', 'ha': 'Hektar', 'qm': 'Quadratmeter', 'km/h': 'Kilometer pro Stunde', '°': 'Grad', 'mw': 'Megawatt', 'kwh': 'Kilowattstunden' },
  scales: ['stärke', 'magnitude'],
  between: ['schwer', 'leicht', 'zum', 'teil', 'teils', 'bis', 'von', 'der', 'des', 'unter', 'zwei', 'mehr', 'weniger', 'meist', 'überwiegend', 'rund', 'insgesamt'],
  verbs: ['einigen'],
};
