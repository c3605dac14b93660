/** Records of the mirror by the keys that people and other programs use. */
import type { Queryable } from '../platform/db/pool.ts';
import type { Lookup, Target, Values } from './kinds/kind.ts';

export interface Found {
  readonly id: string;
  readonly data: Values;
  readonly createdAt: Date;
  /** Soft-deleted. */
  readonly gone: boolean;
}

type Way = Lookup | 'workspaceMember.email' | 'workspaceMember.name';

const fullName = `replace(concat(m.data->'name'->>'lastName', m.data->'name'->>'firstName'), ' ', '')`;

/** Constants of ours, written into statements: object and expression of each way to find a record. */
const ways: Readonly<Record<Way, readonly [object: string, expression: string]>> = {
  'company.accountCode': ['company', `m.data->>'accountCode'`],
  'company.name': ['company', `m.data->>'name'`],
  'drugProduct.productCode': ['drugProduct', `m.data->>'productCode'`],
  'salesTerritory.territoryCode': ['salesTerritory', `m.data->>'territoryCode'`],
  'drugBatch.lotNumber': ['drugBatch', `m.data->>'lotNumber'`],
  'tradeLicence.licenceNumber': ['tradeLicence', `m.data->>'licenceNumber'`],
  'person.licenceNumber': ['person', `m.data->>'licenceNumber'`],
  'person.email': ['person', `m.data->'emails'->>'primaryEmail'`],
  'person.fullName': ['person', fullName],
  'hcpAffiliation.personId': ['hcpAffiliation', `m.data->>'personId'`],
  'salesOrder.orderNumber': ['salesOrder', `m.data->>'orderNumber'`],
  'channelFlow.sourceKey': ['channelFlow', `(m.data->>'sourceFile') || '#' || (m.data->>'sourceRow')`],
  'workspaceMember.email': ['workspaceMember', `m.data->>'userEmail'`],
  'workspaceMember.name': ['workspaceMember', fullName],
};

/** The key that a text is looked up under: names of people without blanks, family name first. */
export const lookupKey = (way: Way, text: string): string =>
  way === 'person.fullName' || way === 'workspaceMember.name' ? nameKey(text) : text;

function nameKey(text: string): string {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  return words.length < 2 || /\p{Script=Han}/u.test(text) ? words.join('') : last + words.slice(0, -1).join('');
}

/** Live and soft-deleted records by key; several where a key is not unique. */
export async function findRecords(
  db: Queryable,
  way: Way,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Found[]>> {
  if (keys.length === 0) return new Map();
  const [object, expression] = ways[way];
  const { rows } = await db.query<Found & { key: string }>(
    `select k.key, m.id, m.data, m.created_at as "createdAt", m.deleted_at is not null as gone
     from (select distinct key from unnest($1::text[]) as t (key)) k
     join loop.mirror m on m.object = '${object}' and ${expression} = k.key
     where m.destroyed_at is null order by m.id`,
    [keys],
  );
  return Map.groupBy(rows, ({ key }) => key);
}

export async function recordsKnown(
  db: Queryable,
  object: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Found>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.query<Found>(
    `select id, data, created_at as "createdAt", deleted_at is not null as gone
     from loop.mirror where object = $1 and id = any($2) and destroyed_at is null`,
    [object, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const targets: Readonly<Record<Target, readonly Way[]>> = {
  account: ['company.accountCode', 'company.name'],
  territory: ['salesTerritory.territoryCode'],
  product: ['drugProduct.productCode'],
  person: ['person.licenceNumber', 'person.email', 'person.fullName'],
  member: ['workspaceMember.email', 'workspaceMember.name'],
};

export type Resolved =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

const none: Resolved = { kind: 'none' };
const mostRemembered = 200_000;

/** Finds what cells name, by code first and by name else, and remembers it for the length of an import. */
export class Directory {
  readonly #db: Queryable;
  readonly #known = new Map<string, Resolved>();

  constructor(db: Queryable) {
    this.#db = db;
  }

  /** What each text names; only finds are remembered, since what is missing may be made meanwhile. */
  async resolve(target: Target, texts: Iterable<string>): Promise<ReadonlyMap<string, Resolved>> {
    const wanted = [...new Set(texts)];
    const found = new Map<string, Resolved>();
    for (const text of wanted) {
      const known = this.#known.get(`${target} ${text}`);
      if (known) found.set(text, known);
    }
    for (const way of targets[target]) {
      const open = wanted.filter((text) => !found.has(text));
      const records = await findRecords(
        this.#db,
        way,
        open.map((text) => lookupKey(way, text)),
      );
      for (const text of open) {
        const live = (records.get(lookupKey(way, text)) ?? []).filter(({ gone }) => !gone);
        const [only] = live;
        if (only)
          this.remember(target, text, live.length > 1 ? { kind: 'several' } : { kind: 'one', id: only.id }, found);
      }
    }
    for (const text of wanted) if (!found.has(text)) found.set(text, none);
    return found;
  }

  remember(target: Target, text: string, resolved: Resolved, found?: Map<string, Resolved>): void {
    if (this.#known.size >= mostRemembered) this.#known.clear();
    this.#known.set(`${target} ${text}`, resolved);
    found?.set(text, resolved);
  }
}
