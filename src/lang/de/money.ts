/** German words around amounts of money; the currencies themselves are in gazetteers/currencies*.tsv. */
import type { MoneyPack } from '../money-pack.js';

export const money: MoneyPack = {
  rules: {
    amount: {
      id: 'de/money/amount',
      hits: [
        ['Das kostet rund 1,5 Mrd. Dollar.', '1,5 Mrd. Dollar', 1_500_000_000, 'USD'], ['Er zahlte 1.200,50 € bar.', '1.200,50 €', 1200.5, 'EUR'], ['Der Umsatz lag bei 1 200 000 Euro.', '1 200 000 Euro', 1_200_000, 'EUR'],
        ["Der Kurs fiel auf CHF 1'200.20 am Abend.", "CHF 1'200.20", 1200.2, 'CHF'], ['Für EUR 19,99 gibt es das Buch.', 'EUR 19,99', 19.99, 'EUR'], ['Der Stempel kostet 20 Cent.', '20 Cent', 0.2, 'EUR'],
        ['Er erbte eine halbe Milliarde Euro.', 'eine halbe Milliarde Euro', 500_000_000, 'EUR'], ['Ein Kaffee kostet zwölf Euro fünfzig.', 'zwölf Euro fünfzig', 12.5, 'EUR'], ['Tausende Euro fehlen.', 'Tausende Euro', 1000, 'EUR'], ['Hunderte Millionen Euro fehlen.', 'Hunderte Millionen Euro', 100_000_000, 'EUR'], ['Er erbte eine Viertelmillion Euro.', 'eine Viertelmillion Euro', 250_000, 'EUR'],
        ['Sie schuldet mehrere zehntausend Euro.', 'mehrere zehntausend Euro', 10_000, 'EUR'], ['Es fehlen drei viertel Millionen Euro.', 'drei viertel Millionen Euro', 750_000, 'EUR'], ['Es fehlen 1½ Millionen Euro.', '1½ Millionen Euro', 1_500_000, 'EUR'], ['Er bot 500k Euro.', '500k Euro', 500_000, 'EUR'],
        ['Der Eintritt kostet Euro 5,50 je Gast.', 'Euro 5,50', 5.5, 'EUR'],
        ['Das Buch kostete 32,- DM im Laden.', '32,- DM', 32, 'DEM'], ['Sie bot 8,2 Millionen kanadische Dollar.', '8,2 Millionen kanadische Dollar', 8_200_000, 'CAD'], ['Die Firma nahm $1.5 billion ein.', '$1.5 billion', 1_500_000_000, 'USD'],
        ['Es fehlen fünf Euro und zwanzig Cent.', 'fünf Euro und zwanzig Cent', 5.2, 'EUR'], ['Der Preis stieg auf 3 US-$ je Liter.', '3 US-$', 3, 'USD'], ['Er bekam 300 norwegische Kronen und 20 Kronen dazu.', '20 Kronen', 20, 'NOK'],
      ],
      misses: ['Ein Milliardenkredit hilft.', 'Der Euro fiel.', 'Die Euro 2008 war in Wien.', 'Er wog zwei Pfund Mehl ab.', 'Mark traf Franken in Rand.', 'Der Yen gab um 3 Prozent nach.', 'Es standen 5 Kronen in der Vitrine.'],
    },
    range: {
      id: 'de/money/range',
      hits: [['Das kostet zwei bis drei Millionen Euro.', 'zwei', 2_000_000, 'EUR'], ['Je nach Strecke gibt es 250 bis 600 Euro.', '250', 250, 'EUR'], ['Zwischen 10 und 20 Euro kostet es.', '10', 10, 'EUR']],
      misses: ['Von 10 stieg der Preis um 20 Euro.', 'Er zahlte 10 und 20 Euro nacheinander.'],
    },
    carried: {
      id: 'de/money/carried',
      hits: [['Der Gewinn lag bei 52 Millionen Euro gegenüber 38 Millionen im Vorjahr.', '38 Millionen', 38_000_000, 'EUR']],
      misses: ['Es gab 52 Millionen Euro für 38 Millionen Menschen.', 'Der Staat zahlt 52 Millionen Euro. Davon leben 38 Millionen.'],
    },
    inWord: {
      id: 'de/money/in-word',
      hits: [['Er fand einen 5-Euro-Schein.', '5-Euro', 5, 'EUR'], ['Das 100-Millionen-Euro-Projekt ruht.', '100-Millionen-Euro', 100_000_000, 'EUR'], ['Die 500.000-Dollar-Spende kam an.', '500.000-Dollar', 500_000, 'USD'], ['Ein Fünf-Euro-Schein lag da.', 'Fünf-Euro', 5, 'EUR']],
      misses: ['Der 5-Tage-Vertrag endet.', 'Die Euro-Zone wächst.'],
    },
  },
  adjectiveEndings: ['', 'e', 'er', 'es', 'en', 'em'],
  nounEndings: ['', 's', 'n'],
  carriers: ['gegenüber', 'nach', 'statt', 'anstatt', 'oder', 'als', 'auf', 'von', 'vorjahr', 'zuvor'],
  and: ['und'],
  weights: ['pfund', 'pfunden', 'pfunds'],
};
