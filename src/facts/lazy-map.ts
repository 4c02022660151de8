/** A map of which a run asks for few values: what was compiled stays JSON until then. */
export class LazyMap<T> {
  private readonly packed: ReadonlyMap<number, string>;
  private readonly revive: (value: never) => T;
  private readonly values = new Map<number, T>();

  /** `revive` makes a value of what its JSON says. */
  constructor(packed: ReadonlyMap<number, string>, revive: (value: never) => T) {
    this.packed = packed;
    this.revive = revive;
  }

  get(key: number): T | undefined {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const json = this.packed.get(key);
    if (json === undefined) return undefined;
    const value = this.revive(JSON.parse(json) as never);
    this.values.set(key, value);
    return value;
  }

  set(key: number, value: T): void {
    this.values.set(key, value);
  }

  /** The values that were set, packed; `flatten` is the opposite of `revive`. */
  pack(flatten: (value: T) => unknown): Map<number, string> {
    return new Map([...this.values].map(([key, value]) => [key, JSON.stringify(flatten(value))]));
  }
}
