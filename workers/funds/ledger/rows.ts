/** Rows by key: as they were loaded, and as a batch has changed them; optionally findable by the group they belong to. */
export class Rows<Row> {
  readonly #rows = new Map<string, Row>();
  readonly #changed = new Set<string>();
  readonly #loaded = new Map<string, Row>();
  readonly #groups = new Map<string, Set<string>>();
  readonly #keyOf: (row: Row) => string;
  readonly #groupOf: ((row: Row) => string) | undefined;

  /** The group of a row never changes while it is here. */
  constructor(keyOf: (row: Row) => string, groupOf?: (row: Row) => string) {
    this.#keyOf = keyOf;
    this.#groupOf = groupOf;
  }

  /** Takes in a row as the database has it. */
  load(row: Row): void {
    this.#loaded.set(this.#set(row), row);
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  all(): Row[] {
    return [...this.#rows.values()];
  }

  inGroup(group: string): Row[] {
    return [...(this.#groups.get(group) ?? [])].map((key) => this.#rows.get(key) as Row);
  }

  /** A new version of a row, to be stored. */
  put(row: Row): void {
    this.#changed.add(this.#set(row));
  }

  /** Changed rows in the order of their keys, each with the version that was loaded. */
  changes(): { readonly row: Row; readonly loaded: Row | undefined }[] {
    return [...this.#changed].toSorted().map((key) => ({
      row: this.#rows.get(key) as Row,
      loaded: this.#loaded.get(key),
    }));
  }

  #set(row: Row): string {
    const key = this.#keyOf(row);
    if (this.#groupOf && !this.#rows.has(key)) {
      const group = this.#groupOf(row);
      this.#groups.set(group, (this.#groups.get(group) ?? new Set()).add(key));
    }
    this.#rows.set(key, row);
    return key;
  }
}
