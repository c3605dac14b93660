import { contentHashOf, snapshotOf } from '../funds/rules/content.ts';
import type { Clock, Day } from '../platform/clock/clock.ts';
import type { Transaction } from '../platform/db/pool.ts';
import { commandOf } from '../platform/decide/command.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { allRecords, recordsByIds, recordsByKey, type MirrorRecord } from '../platform/decide/records.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import { agreementStates } from './agreement.store.ts';
import { flowContent, type FlowEffect, type FlowFacts, type Ruled } from './flow.rules.ts';
import { Directory, type Candidate } from './match.rules.ts';
import { loadOfficers } from './people.store.ts';
import { matchScore } from './policies.ts';

export async function loadFlows(tx: Transaction, ids: readonly string[]): Promise<Map<string, FlowFacts>> {
  const records = await recordsByIds(tx, 'channelFlow', ids);
  const ruled = await loadRuled(tx, ids);
  const flows = [...records.values()];
  const sellers = keysOf(flows, 'sellerId');
  const companies = await recordsByIds(tx, 'company', [...sellers, ...keysOf(flows, 'buyerId')]);
  const products = await recordsByIds(tx, 'drugProduct', keysOf(flows, 'productId'));
  const directories = await directoriesFor(tx, flows);
  const territories = await territoriesOf(tx, sellers);
  const duplicates = await duplicatesOf(tx, flows);
  const officers = await loadOfficers(tx);
  const minScore = (await loadPolicies(tx, [matchScore])).of(matchScore);
  return new Map(
    flows.map((record) => {
      const { id, data } = record;
      const [buyerText, productText] = [textOf(data['buyerText']), textOf(data['productText'])];
      const buyer = companies.get(textOf(data['buyerId']) ?? '');
      const allowed = territories.allowed(textOf(data['sellerId']) ?? '', textOf(data['soldOn']));
      const at = textOf(buyer?.data['salesTerritoryId']);
      const facts: FlowFacts = {
        id,
        data,
        command: commandOf(record),
        ruled: ruled.get(id) ?? null,
        contentHash: contentHashOf(snapshotOf(data, flowContent)),
        buyerMatch: buyerText === null ? null : directories.company.find(buyerText),
        productMatch: productText === null ? null : directories.product.find(productText),
        minScore,
        duplicateOf: duplicates.get(id) ?? null,
        territories: allowed.map((each) => territories.codeOf(each)),
        // A buyer in no territory, or a seller bound to none, is nobody's diversion.
        isWithin:
          allowed.length === 0 || at === null ? null : territories.ancestorsOf(at).some((one) => allowed.includes(one)),
        names: {
          seller: nameOf(companies.get(textOf(data['sellerId']) ?? '')?.data ?? {}),
          buyer: buyer ? nameOf(buyer.data) : (buyerText ?? '–'),
          product: nameOf(products.get(textOf(data['productId']) ?? '')?.data ?? {}),
        },
        complianceId: officers.compliance[0] ?? null,
        roles: officers.roles,
      };
      return [id, facts];
    }),
  );
}

const keysOf = (records: readonly MirrorRecord[], field: string): string[] => [
  ...new Set(records.flatMap(({ data }) => textOf(data[field]) ?? [])),
];

async function loadRuled(tx: Transaction, ids: readonly string[]): Promise<Map<string, Ruled>> {
  const { rows } = await tx.query<{ flow_id: string; state: Ruled['state']; content_hash: string }>(
    'select flow_id, state, content_hash from channel.flow where flow_id = any($1)',
    [ids],
  );
  return new Map(rows.map((row) => [row.flow_id, { state: row.state, contentHash: row.content_hash }]));
}

/** More accounts than these are matched by code only: the file's codes are what large customers have. */
const maxNames = 50_000;

/** Directories of what the rows may mean; empty where every row says it already. */
async function directoriesFor(
  tx: Transaction,
  flows: readonly MirrorRecord[],
): Promise<{ company: Directory; product: Directory }> {
  const needs = (text: string): boolean => flows.some(({ data }) => textOf(data[text]) !== null);
  return {
    company: new Directory(needs('buyerText') ? await candidates(tx, 'company', 'accountCode', ['name']) : []),
    product: new Directory(
      needs('productText') ? await candidates(tx, 'drugProduct', 'productCode', ['name', 'genericName']) : [],
    ),
  };
}

async function candidates(
  tx: Transaction,
  object: string,
  code: string,
  names: readonly string[],
): Promise<Candidate[]> {
  const { rows } = await tx.query<{ id: string; code: string | null; names: (string | null)[] }>(
    `select id, data->>$2 as code, (select array_agg(data->>name) from unnest($3::text[]) as name) as names
     from loop.mirror where object = $1 and deleted_at is null and destroyed_at is null order by id limit $4`,
    [object, code, names, maxNames + 1],
  );
  const named = rows.length <= maxNames;
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    names: named ? row.names.filter((name) => name !== null) : [],
  }));
}

interface Territories {
  allowed(sellerId: string, day: Day | null): string[];
  ancestorsOf(territoryId: string): string[];
  codeOf(territoryId: string): string;
}

/** Deeper than any tree of territories; a circle ends here as well. */
const maxDepth = 20;

async function territoriesOf(tx: Transaction, sellers: readonly string[]): Promise<Territories> {
  const agreements = await recordsByKey(tx, 'channelAgreement', 'partnerId', sellers);
  const stateOf = await agreementStates(
    tx,
    [...agreements.values()].flat().map(({ id }) => id),
  );
  const all = new Map((await allRecords(tx, 'salesTerritory')).map(({ id, data }) => [id, data]));
  return {
    allowed: (sellerId, day) => {
      // What an agreement allowed while it was in force, it allowed: its end takes nothing back.
      const inForce = (agreements.get(sellerId) ?? []).filter(({ id, data }) => {
        const [startsOn, endsOn] = [textOf(data['startsOn']), textOf(data['endsOn'])];
        const isOn = day === null || ((startsOn === null || startsOn <= day) && (endsOn === null || endsOn >= day));
        return stateOf(id) !== 'DRAFT' && isOn;
      });
      // One agreement without a territory allows every place.
      if (inForce.some(({ data }) => textOf(data['territoryId']) === null)) return [];
      return inForce.flatMap(({ data }) => textOf(data['territoryId']) ?? []);
    },
    ancestorsOf: (territoryId) => {
      const path: string[] = [];
      let at: string | null = territoryId;
      for (let depth = 0; at !== null && depth < maxDepth; depth++) {
        path.push(at);
        at = textOf(all.get(at)?.['parentTerritoryId']);
      }
      return path;
    },
    codeOf: (id) => textOf(all.get(id)?.['territoryCode']) ?? nameOf(all.get(id) ?? {}),
  };
}

/** Confirmed rows of the same seller with the same place in the same file. */
async function duplicatesOf(tx: Transaction, flows: readonly MirrorRecord[]): Promise<Map<string, string>> {
  const { rows } = await tx.query<{ id: string; other: string }>(
    `select distinct on (m.id) m.id, coalesce(o.data->>'name', o.id::text) as other
     from loop.mirror m join channel.flow f on f.seller_id::text = m.data->>'sellerId' and f.flow_id <> m.id and f.state = 'CONFIRMED'
       join loop.mirror o on o.object = 'channelFlow' and o.id = f.flow_id and o.deleted_at is null and o.destroyed_at is null
         and o.data->>'sourceFile' = m.data->>'sourceFile' and o.data->>'sourceRow' = m.data->>'sourceRow'
     where m.object = 'channelFlow' and m.id = any($1) and m.data ? 'requestedAction'
     order by m.id, o.id`,
    [flows.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, other }) => [id, other]));
}

export async function storeFlows(tx: Transaction, effects: readonly FlowEffect[], { now }: Clock): Promise<void> {
  for (const { flowId, sellerId, state, contentHash, by } of effects) {
    await tx.query(
      `insert into channel.flow (flow_id, state, seller_id, content_hash, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (flow_id) do update set state = excluded.state, seller_id = excluded.seller_id,
         content_hash = excluded.content_hash, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
      [flowId, state, sellerId, contentHash, by, now],
    );
  }
}
