/** Feasts of Germany, Austria, South Tyrol and Switzerland; codes as in ../time-pack.ts. */
import { EASTER, Movable } from '../time-pack.js';

export const holidays: Readonly<Record<string, number>> = {
  neujahr: 101, neujahrstag: 101, dreikönig: 106, dreikönigstag: 106, dreikönigsfest: 106, valentinstag: 214, weltfrauentag: 308, frauentag: 308, josefitag: 319, josefi: 319,
  maifeiertag: 501, bundesfeiertag: 801, augustfeiertag: 815, ferragosto: 815, reformationstag: 1031, halloween: 1031, allerheiligen: 1101, allerseelen: 1102, martinstag: 1111, martini: 1111,
  nikolaustag: 1206, nikolausabend: 1205, heiligabend: 1224, heiligabends: 1224, weihnachtsabend: 1224, weihnachten: 1225, weihnacht: 1225, weihnachtstag: 1225, christtag: 1225,
  stephanitag: 1226, stefanitag: 1226, stephanstag: 1226, stefanstag: 1226, silvester: 1231, silvesterabend: 1231, silvesternacht: 1231, neujahrsnacht: 1231, johannistag: 624, nationalfeiertag: 1026,
  weiberfastnacht: EASTER - 52, 'unsinniger donnerstag': EASTER - 52, rosenmontag: EASTER - 48, faschingsdienstag: EASTER - 47, fastnachtsdienstag: EASTER - 47, veilchendienstag: EASTER - 47,
  faschingssonntag: EASTER - 49, faschingssamstag: EASTER - 50, aschermittwoch: EASTER - 46, palmsonntag: EASTER - 7, gründonnerstag: EASTER - 3, karfreitag: EASTER - 2, karsamstag: EASTER - 1, ostersamstag: EASTER - 1,
  osternacht: EASTER - 1, ostern: EASTER, osterfest: EASTER, ostersonntag: EASTER, ostermontag: EASTER + 1, himmelfahrtstag: EASTER + 39, vatertag: EASTER + 39,
  pfingsten: EASTER + 49, pfingstfest: EASTER + 49, pfingstsonntag: EASTER + 49, pfingstsamstag: EASTER + 48, pfingstmontag: EASTER + 50, fronleichnam: EASTER + 60, fronleichnamstag: EASTER + 60,
  muttertag: Movable.MothersDay, totensonntag: Movable.SundayOfTheDead, ewigkeitssonntag: Movable.SundayOfTheDead, volkstrauertag: Movable.DayOfMourning, erntedankfest: Movable.Thanksgiving, erntedank: Movable.Thanksgiving,
  adventsonntag: Movable.Advent + 1, adventssonntag: Movable.Advent + 1,
};
