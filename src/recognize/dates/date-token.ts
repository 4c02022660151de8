/** Dates in one token of digits: 09.08.2020, 9.8.20, 3.10, 2020-08-09. */

export type DateToken = { year?: number; month: number; day?: number };

/** Reads such a token; undefined when it is a number of another kind. */
export function readDateToken(text: string, start: number, end: number, shape: 'dateToken' | 'dayMonth' | 'isoDate'): DateToken | undefined {
  const mark = shape === 'isoDate' ? 45 : 46;
  const parts: number[] = [];
  const lengths: number[] = [];
  let value = 0;
  let length = 0;
  for (let at = start; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : mark;
    if (unit === mark) {
      if (length === 0 || length > 4 || parts.length === 3) return undefined;
      parts.push(value);
      lengths.push(length);
      value = 0;
      length = 0;
    } else if (unit >= 48 && unit <= 57) {
      value = value * 10 + unit - 48;
      length++;
    } else return undefined;
  }
  if (shape === 'isoDate') {
    const [year, month, day] = parts;
    if (lengths[0] !== 4 || year! < 1000 || year! > 2199 || month === undefined || !isMonth(month)) return undefined;
    return day === undefined ? { year: year!, month } : isDay(day) ? { year: year!, month, day } : undefined;
  }
  const [day, month, year] = parts;
  if (month === undefined || !isDay(day!) || !isMonth(month) || lengths[0]! > 2 || lengths[1]! > 2) return undefined;
  if (shape === 'dayMonth') return year === undefined ? { day: day!, month } : undefined;
  if (year === undefined || lengths[2] === 1 || lengths[2] === 3) return undefined;
  return { day: day!, month, year: lengths[2] === 4 ? year : fullYear(year) };
}

const isDay = (day: number) => day >= 1 && day <= 31;
const isMonth = (month: number) => month >= 1 && month <= 12;

/** 20 is 2020, 87 is 1987: two digits mean 1950 to 2049. */
export function fullYear(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}
