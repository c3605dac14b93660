/** Puts the demo's records into a host, as two of its people: one enters them, the other verifies licences. */
import { GraphQLClient } from 'graphql-request';
import type { DemoData } from './data.ts';

const batchSize = 200;

export interface DemoPeople {
  /** Bearer tokens of two workspace members. */
  readonly entersAs: string;
  readonly verifiesAs: string;
}

interface NewRecord {
  readonly id: string;
}

/** Loads in the order that foreign keys need; returns how many records were made. */
export async function loadDemo(url: string, people: DemoPeople, data: DemoData): Promise<number> {
  const clerk = clientOf(url, people.entersAs);
  let made = 0;
  for (const [object, plural, records] of [
    ['SalesTerritory', 'SalesTerritories', data.salesTerritories],
    ['Company', 'Companies', data.companies],
    ['DrugProduct', 'DrugProducts', data.drugProducts],
    ['TradeLicence', 'TradeLicences', data.tradeLicences],
  ] as const) {
    made += await createAll(clerk, object, plural, records);
  }
  await verifyAll(clientOf(url, people.verifiesAs), data.toVerify);
  return made;
}

const clientOf = (url: string, token: string): GraphQLClient =>
  new GraphQLClient(`${url}/graphql`, { headers: { authorization: `Bearer ${token}` } });

async function createAll(
  client: GraphQLClient,
  object: string,
  plural: string,
  records: readonly NewRecord[],
): Promise<number> {
  const mutation = `mutation Load($data: [${object}CreateInput!]!) { create${plural}(data: $data) { id } }`;
  for (let from = 0; from < records.length; from += batchSize) {
    await client.request(mutation, { data: records.slice(from, from + batchSize) });
  }
  return records.length;
}

async function verifyAll(client: GraphQLClient, licenceIds: readonly string[]): Promise<void> {
  const mutation = `mutation Verify($ids: [UUID!]!) {
    updateTradeLicences(filter: { id: { in: $ids } }, data: { requestedAction: VERIFY }) { id }
  }`;
  for (let from = 0; from < licenceIds.length; from += batchSize) {
    await client.request(mutation, { ids: licenceIds.slice(from, from + batchSize) });
  }
}

/** True where the host has no accounts yet. */
export async function isEmpty(url: string, token: string): Promise<boolean> {
  const answer = await clientOf(url, token).request<{ companies: { totalCount: number } }>(
    '{ companies(first: 1) { totalCount } }',
  );
  return answer.companies.totalCount === 0;
}
