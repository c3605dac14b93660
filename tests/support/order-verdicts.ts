/** The workers' releases, as their audit trail dates them, held against what the diary says the host may have shown then. */
import type { Queryable } from '../../workers/platform/db/pool.ts';
import { licenceContent, sceneIn, worldsWithin, type Change, type Verified, type World } from './order-diary.ts';
import { isBlockedBy, kinds, micros, type Kind } from './order-scene.ts';

interface Decided {
  readonly sequence: bigint;
  readonly automation: string;
  readonly id: string;
  /** Not before this, and not after `by`: when the answer was in the host. */
  readonly at: number;
  readonly by: number;
  readonly action: string | null;
  readonly state: string | null;
  readonly reasons: readonly string[];
}

async function decisions(db: Queryable): Promise<Decided[]> {
  const { rows } = await db.query<Omit<Decided, 'at' | 'by'> & { at: Date; sent: Date | null }>(
    `select d.sequence, d.automation, d.record_id as id, d.at, d.details->>'action' as action,
       coalesce(d.details->'set'->>'orderState', d.details->'set'->>'licenceState') as state,
       array(select jsonb_array_elements_text(d.details->'reasons')) as reasons,
       (select min(s.at) from loop.audit s where s.kind = 'SENT' and s.record_id = d.record_id
          and s.automation = d.automation and s.sequence > d.sequence) as sent
     from loop.audit d where d.kind = 'DECIDED' and d.automation in ('order-release', 'licence-state') order by d.sequence`,
  );
  return rows.map(({ at, sent, ...row }) => ({ ...row, at: at.getTime(), by: sent?.getTime() ?? Infinity }));
}

/** Of each call for a command, the first that this decision may have answered. */
function askedAt(diary: readonly Change[], decided: Decided, since: number): number {
  const calls = diary.filter(({ id, command, end }) => id === decided.id && command === decided.action && end > since);
  return Math.min(decided.at, ...calls.map(({ begin }) => begin));
}

function verifications(diary: readonly Change[], all: readonly Decided[]): Verified[] {
  return all
    .filter(({ automation, reasons }) => automation === 'licence-state' && reasons.includes('LICENCE_VERIFIED'))
    .map((decided) => {
      const worlds = worldsWithin(diary, askedAt(diary, decided, -Infinity), decided.by, ({ id }) => id === decided.id);
      const contents = worlds?.map((world) => licenceContent(world.get(decided.id)?.data ?? {}));
      const any = { has: () => true } as unknown as ReadonlySet<string>;
      return { licenceId: decided.id, at: decided.at, contents: contents ? new Set(contents) : any };
    });
}

const objectsOf: Readonly<Record<Kind, readonly string[]>> = {
  HOLD: ['accountHold'],
  LICENCE: ['tradeLicence', 'salesOrderLine'],
  CREDIT: ['company', 'salesOrder'],
  BATCH: ['drugBatch', 'salesOrderLine'],
  PRICE: ['drugProduct', 'salesOrderLine'],
  SUMS: ['salesOrder', 'salesOrderLine'],
  INCOMPLETE: ['salesOrder', 'salesOrderLine'],
};

const contentOf = (world: World, orderId: string): string => {
  const lines = [...world].filter(([, { data, gone }]) => data['salesOrderId'] === orderId && !gone);
  const content = lines
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { data }]) => [id, data['quantity'], data['unitPrice'], data['lineAmount']]);
  return JSON.stringify([world.get(orderId)?.data['totalAmount'], content]);
};

export interface Verdicts {
  /** A line for each release that had a reason against it from when it was asked for to when it was answered. */
  readonly problems: readonly string[];
  /** How many gates of releases were held against the diary. */
  readonly checked: number;
}

/** `released`: orders that Twenty shows as released now, when everything has settled. */
export async function verdictsOn(
  db: Queryable,
  diary: readonly Change[],
  { today, released }: { readonly today: string; readonly released: readonly string[] },
): Promise<Verdicts> {
  const all = await decisions(db);
  const verified = verifications(diary, all);
  const orderOf = new Map(
    diary.map(({ id, set }) => [id, set?.['salesOrderId'] ?? undefined] as const).filter(([, o]) => o),
  );
  const accountOf = new Map(
    diary
      .filter(({ set, object }) => object === 'salesOrder' && set?.['companyId'])
      .map(({ id, set }) => [id, set?.['companyId']]),
  );
  const books = new Map<string, number>();
  const lastAnswer = new Map<string, number>();
  const lastContents = new Map<string, readonly string[] | undefined>();
  const problems: string[] = [];
  let checked = 0;
  for (const decided of all) {
    if (decided.automation !== 'order-release') continue;
    const { id, action, state, reasons } = decided;
    const from = askedAt(diary, decided, lastAnswer.get(id) ?? -Infinity);
    if (action !== null) lastAnswer.set(id, decided.at);
    const isGiven =
      !reasons.includes('ORDER_NOT_FROM_HERE') &&
      ((state === 'RELEASED' && action === 'SUBMIT') || (state === 'SHIPPED' && action === 'SHIP'));
    if (state !== null && !['RELEASED', 'SHIPPED'].includes(state)) books.delete(id);
    if (!isGiven) continue;
    books.delete(id);
    const concerns = (objects: readonly string[]) => (change: Change) =>
      objects.includes(change.object) &&
      (change.object === 'salesOrderLine'
        ? orderOf.get(change.id) === id
        : change.object === 'salesOrder'
          ? change.id === id && change.set !== undefined
          : change.object !== 'company' || change.id === accountOf.get(id));
    const others = [...books].filter(([other]) => accountOf.get(other) === accountOf.get(id));
    const exposureMicros = others.reduce((sum, [, total]) => sum + total, 0);
    for (const kind of kinds) {
      const worlds = worldsWithin(diary, from, decided.by, concerns(objectsOf[kind]));
      if (!worlds) continue;
      checked += 1;
      const known = verified.filter(({ at }) => at <= decided.by);
      const scenes = worlds.map((world) => sceneIn(world, id, known, { today, exposureMicros }));
      if (scenes.every((scene) => scene && isBlockedBy(kind, scene, today)))
        problems.push(`order ${id} became ${state} at ${new Date(decided.at).toISOString()} in spite of ${kind}`);
    }
    const worlds = worldsWithin(diary, from, decided.by, concerns(objectsOf.SUMS));
    const totals = worlds?.map((world) => micros(world.get(id)?.data['totalAmount']) ?? 0);
    books.set(id, totals ? Math.min(...totals) : 0);
    if (state === 'RELEASED')
      lastContents.set(
        id,
        worlds?.map((world) => contentOf(world, id)),
      );
  }
  const [now] = worldsWithin(diary, Infinity, Infinity, () => false) ?? [];
  for (const id of released) {
    const seen = lastContents.get(id);
    if (seen && now && !seen.includes(contentOf(now, id))) problems.push(`order ${id} was changed after its release`);
  }
  return { problems, checked };
}
