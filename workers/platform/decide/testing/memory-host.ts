/**
 * A host in memory, for tests of what happens on our side of it: the semantics that host.ts promises, hooks between
 * calls, and errors on demand. It never stands in for a Twenty; the sandbox does.
 */
import type { HostError } from '../../host/errors.ts';
import type { CompareAndSet, Host, HostRecord, NewRecord, Page, PageRequest, WriteOutcome } from '../../host/host.ts';

type Verb = Exclude<keyof Host, 'inLane' | 'hostTime'>;
export interface Call {
  readonly verb: Verb;
  readonly object: string;
  readonly count: number;
}

export const people = {
  ann: { source: 'MANUAL', workspaceMemberId: '20202020-0000-4000-8000-00000000000a', name: 'Ann' },
  bob: { source: 'MANUAL', workspaceMemberId: '20202020-0000-4000-8000-00000000000b', name: 'Bob' },
  us: { source: 'APPLICATION', workspaceMemberId: null, name: 'Workshop' },
  robot: { source: 'API', workspaceMemberId: null, name: 'Robot' },
};
type Writer = (typeof people)[keyof typeof people];
type Values = Readonly<Record<string, unknown>>;

const blank = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

export class MemoryHost implements Host {
  readonly calls: Call[] = [];
  /** Runs before each call of ours, once. */
  readonly before = new Map<Verb, () => void | Promise<void>>();
  /** Thrown by every call while set. */
  down: HostError | null = null;
  /** Thrown after the write was made: the answer is lost. */
  lostAnswer: HostError | null = null;
  /** Why a record is refused, if it is. */
  refuses: (record: NewRecord) => string | null = () => null;
  /** What an upsert tells of these ids: a unique value is taken, it does not say by whom. */
  readonly taken = new Set<string>();
  readonly #objects = new Map<string, Map<string, HostRecord>>();
  #time = Date.UTC(2026, 2, 1, 8);

  /** What a person, or another program, does at the host. */
  put(object: string, id: string, values: Values, writer: Writer = people.ann): HostRecord {
    const known = this.record(object, id);
    const now = this.#tick();
    const record = {
      createdBy: writer,
      deletedAt: null,
      createdAt: now,
      ...known,
      ...values,
      updatedBy: writer,
      updatedAt: now,
      id,
    };
    this.#table(object).set(id, record);
    return record;
  }

  record(object: string, id: string): HostRecord | undefined {
    return this.#table(object).get(id);
  }

  all(object: string): HostRecord[] {
    return [...this.#table(object).values()];
  }

  inLane(): Host {
    return this;
  }

  hostTime(): Promise<Date> {
    return Promise.resolve(new Date(this.#time));
  }

  async page(object: string, request: PageRequest): Promise<Page> {
    await this.#call('page', object, 1);
    const wanted = Object.entries(request.filter ?? {}) as [string, { in: string[] }][];
    const records = this.all(object)
      .filter((record) => wanted.every(([key, { in: values }]) => values.includes(String(record[key]))))
      .filter((record) => request.withDeleted || record.deletedAt === null)
      .filter((record) => request.after === undefined || record.id > request.after)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const page = records.slice(0, request.first);
    return {
      records: page,
      endCursor: page.at(-1)?.id ?? null,
      hasNextPage: records.length > page.length,
      totalCount: records.length,
    };
  }

  async byIds(object: string, ids: readonly string[]): Promise<HostRecord[]> {
    await this.#call('byIds', object, ids.length);
    return ids.flatMap((id) => this.record(object, id) ?? []);
  }

  async compareAndSet(object: string, { ids, seen, set, decisionKey }: CompareAndSet): Promise<HostRecord[]> {
    await this.#call('compareAndSet', object, ids.length);
    const fits = (record: HostRecord): boolean =>
      record['decisionKey'] === decisionKey ||
      Object.entries(seen).every(([key, value]) => blank(record[key]) === blank(value));
    const records = ids
      .flatMap((id) => this.record(object, id) ?? [])
      .filter((record) => record.deletedAt === null && fits(record))
      .map((record) => {
        const isRepeat = record['decisionKey'] === decisionKey;
        return isRepeat ? record : this.put(object, record.id, { ...set, decisionKey }, people.us);
      });
    return this.#answer(records);
  }

  async create(object: string, records: readonly NewRecord[]): Promise<WriteOutcome[]> {
    await this.#call('create', object, records.length);
    return this.#answer(
      records.map((record): WriteOutcome => {
        const message = this.refuses(record);
        if (message !== null) return { kind: 'refused', id: record.id, field: 'name', message };
        if (this.record(object, record.id)) return { kind: 'exists', id: record.id, conflictingId: record.id };
        return { kind: 'written', record: this.put(object, record.id, record, people.us) };
      }),
    );
  }

  async upsert(object: string, records: readonly NewRecord[]): Promise<WriteOutcome[]> {
    await this.#call('upsert', object, records.length);
    return this.#answer(
      records.map((record): WriteOutcome => {
        const message = this.refuses(record);
        if (message !== null) return { kind: 'refused', id: record.id, field: null, message };
        if (this.taken.has(record.id)) return { kind: 'exists', id: record.id, conflictingId: null };
        return { kind: 'written', record: this.put(object, record.id, { ...record, deletedAt: null }, people.us) };
      }),
    );
  }

  async softDelete(object: string, ids: readonly string[]): Promise<void> {
    await this.#call('softDelete', object, ids.length);
    this.remove(object, ids, people.us);
  }

  async destroy(object: string, ids: readonly string[]): Promise<void> {
    await this.#call('destroy', object, ids.length);
    for (const id of ids) this.#table(object).delete(id);
  }

  /** A soft deletion by somebody. */
  remove(object: string, ids: readonly string[], writer: Writer = people.ann): void {
    for (const id of ids) this.put(object, id, { deletedAt: new Date(this.#time + 1).toISOString() }, writer);
  }

  /** A hard deletion by somebody. */
  obliterate(object: string, id: string): void {
    this.#table(object).delete(id);
  }

  async #call(verb: Verb, object: string, count: number): Promise<void> {
    const hook = this.before.get(verb);
    this.before.delete(verb);
    await hook?.();
    if (this.down) throw this.down;
    this.calls.push({ verb, object, count });
  }

  #answer<T>(result: T): T {
    if (!this.lostAnswer) return result;
    const error = this.lostAnswer;
    this.lostAnswer = null;
    throw error;
  }

  #table(object: string): Map<string, HostRecord> {
    const table = this.#objects.get(object) ?? new Map<string, HostRecord>();
    this.#objects.set(object, table);
    return table;
  }

  #tick(): string {
    this.#time += 1;
    return new Date(this.#time).toISOString();
  }
}
