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
    ['Person', 'People', data.people],
    ['HcpAffiliation', 'HcpAffiliations', data.hcpAffiliations],
    ['DrugProduct', 'DrugProducts', data.drugProducts],
    ['DrugBatch', 'DrugBatches', data.drugBatches],
    ['TradeLicence', 'TradeLicences', data.tradeLicences],
    ['SalesOrder', 'SalesOrders', data.salesOrders],
    ['SalesOrderLine', 'SalesOrderLines', data.salesOrderLines],
  ] as const) {
    made += await createAll(clerk, object, plural, records);
  }
  const checker = clientOf(url, people.verifiesAs);
  await askAll(checker, { plural: 'TradeLicences', action: 'VERIFY' }, data.toVerify);
  await askAll(checker, { plural: 'DrugBatches', action: 'RELEASE' }, data.toRelease);
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

/** Gives a command on many records, as a person does who selects them all. */
async function askAll(
  client: GraphQLClient,
  { plural, action }: { readonly plural: string; readonly action: string },
  ids: readonly string[],
): Promise<void> {
  const mutation = `mutation Ask($ids: [UUID!]!) {
    update${plural}(filter: { id: { in: $ids } }, data: { requestedAction: ${action} }) { id }
  }`;
  for (let from = 0; from < ids.length; from += batchSize) {
    await client.request(mutation, { ids: ids.slice(from, from + batchSize) });
  }
}

/** The clerk submits today's orders; what they depend on should be decided by then. */
export async function submitOrders(url: string, token: string, data: DemoData): Promise<void> {
  await askAll(
    clientOf(url, token),
    { plural: 'SalesOrders', action: 'SUBMIT' },
    data.salesOrders.map(({ id }) => id),
  );
}

/** Sets the reporting currency, as an admin does in the policies. */
export async function setCurrency(url: string, token: string, currency: string): Promise<void> {
  await clientOf(url, token).request(
    `mutation Currency($currency: String!) {
      updatePharmaPolicies(filter: { policyKey: { eq: "business.currency" } }, data: { textValue: $currency }) { id }
    }`,
    { currency },
  );
}

/** True where the host has no accounts yet. */
export async function isEmpty(url: string, token: string): Promise<boolean> {
  const answer = await clientOf(url, token).request<{ companies: { totalCount: number } }>(
    '{ companies(first: 1) { totalCount } }',
  );
  return answer.companies.totalCount === 0;
}
