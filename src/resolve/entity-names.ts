/** The name of an entity as this article has it: its longest form there, in the nominative. */
import type { Analysis, Entity, Mention } from '../model.js';

const HYPHEN = '-';

export class EntityNames {
  private readonly analysis: Analysis;
  private readonly names: string[] = [];

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** "EU" where the article never says "Europäische Union"; "Russland" where it only has "russisch". */
  of(entity: number): string {
    return (this.names[entity] ??= this.find(this.analysis.entities[entity]!));
  }

  private find(entity: Entity): string {
    if (entity.type === 'person' || entity.row < 0) return entity.name;
    let longest = '';
    for (const index of entity.mentions) {
      const form = this.formOf(this.analysis.mentions[index]!);
      if (isFormOf(form, entity.name)) return entity.name;
      if (form.length > longest.length) longest = form;
    }
    return longest === '' ? entity.name : inNominative(longest, entity.name);
  }

  /** The name inside a mention: "EU" of "EU-Gipfel", nothing of "russische". */
  private formOf({ form, start, end }: Mention): string {
    const { text } = this.analysis.article;
    if (form === 'name') return text.slice(start, end).replace(/\s+/g, ' ');
    if (form === 'derived') return '';
    const hyphen = text.lastIndexOf(HYPHEN, end - 1);
    return hyphen > start ? text.slice(start, hyphen) : '';
  }
}

/** "Deutschen Bank", "Vereinigten Staaten", "Frankreichs": the name itself, inflected. */
function isFormOf(form: string, name: string): boolean {
  if (form === name) return true;
  const a = form.split(' ');
  const b = name.split(' ');
  return a.length === b.length && a.every((word, i) => word === b[i] || (word.length > 2 && word.slice(0, -1) === b[i]!.slice(0, word.length - 1) && Math.abs(word.length - b[i]!.length) <= 1));
}

/** "EUs" -> "EU", as the name has it; "Deutschen Bundestages" -> "Bundestag", since nobody knows its adjective's ending. */
function inNominative(form: string, name: string): string {
  const last = form.slice(form.lastIndexOf(' ') + 1);
  const lastOfName = name.slice(name.lastIndexOf(' ') + 1);
  if (last !== lastOfName && (last === `${lastOfName}s` || last === `${lastOfName}es`)) return name;
  return form.endsWith('s') && name.includes(form.slice(0, -1)) && !name.includes(form) ? form.slice(0, -1) : form;
}
