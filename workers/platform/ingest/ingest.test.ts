/** The whole of ingest against a host whose messages are lost, doubled, late and out of order. */
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { Registry } from 'prom-client';
import { expect, onTestFinished, test } from 'vitest';
import { isLoaded, type Ingest } from './ingest.ts';
import { reconcileRound } from './reconcile/reconciler.ts';
import { startIngest, useSandbox, world, type World } from './testing-world.ts';

const sandbox = useSandbox();
const objects = ['company', 'tradeLicence'];
const never = { reconcileEveryMs: 3_600_000 };

async function until(what: string, done: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline;) {
    if (await done()) return;
    await sleep(20);
  }
  throw new Error(`Not in time: ${what}`);
}

const loaded = (here: World) => until('the first load', () => isLoaded(here.db, here.mirror));

async function quiet(here: World): Promise<void> {
  await sandbox().settled();
  await until('an empty inbox', async () => {
    const { rows } = await here.db.query(
      'select 1 from loop.inbox where applied_at is null union all select 1 from loop.reread',
    );
    return rows.length === 0;
  });
}

const ready = async (ingest: Ingest) => (await ingest.readiness()).every((part) => part.ready);

test('after the first load, what happens in the host is in the mirror within the second, by messages alone', async () => {
  const here = await world(sandbox(), objects);
  const ingest = await startIngest(sandbox(), here, never);
  await loaded(here);
  await until('readiness', () => ready(ingest));
  const [company = ''] = await here.create('company', [{ name: 'told' }]);
  const [licence = ''] = await here.create('tradeLicence', [{ name: 'told', companyId: company }]);
  await here.act('updateTradeLicence', {
    id: ['UUID!', licence],
    data: ['TradeLicenceUpdateInput!', { licenceNumber: 'N1' }],
  });
  await here.act('deleteTradeLicence', { id: ['UUID!', licence] });
  await here.act('restoreTradeLicence', { id: ['UUID!', licence] });
  const startedAt = performance.now();
  await quiet(here);
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  for (const object of objects) expect(await here.differences(object)).toEqual([]);
});

test('a destroyed parent: its message alone puts the children right', async () => {
  const here = await world(sandbox(), objects);
  await startIngest(sandbox(), here, never);
  await loaded(here);
  const [company = ''] = await here.create('company', [{ name: 'parent' }]);
  await here.create('tradeLicence', [{ name: 'child', companyId: company }]);
  await quiet(here);
  await here.act('destroyCompany', { id: ['UUID!', company] });
  await quiet(here);
  for (const object of objects) expect(await here.differences(object)).toEqual([]);
});

interface Deed {
  readonly verb: 'create' | 'edit' | 'move' | 'delete' | 'restore' | 'destroy' | 'forge' | 'merge';
  readonly which: number;
  readonly other: number;
}

const deed = fc.record<Deed>({
  verb: fc.constantFrom('create', 'edit', 'edit', 'move', 'delete', 'restore', 'destroy', 'forge', 'merge'),
  which: fc.nat(1000),
  other: fc.nat(1000),
});

/** A company that an earlier deed destroyed. */
function impossible(error: Error): void {
  if (!/foreign key|not found/.test(error.message)) throw error;
}

/** Does one thing in the host, which refuses what has become impossible there. */
async function carryOut(
  here: World,
  { verb, which, other }: Deed,
  companies: string[],
  licences: string[],
): Promise<void> {
  const licence = licences[which % licences.length];
  const company = companies[other % companies.length];
  const update = (data: object) =>
    here.act('updateTradeLicence', { id: ['UUID!', licence], data: ['TradeLicenceUpdateInput!', data] });
  if (verb === 'create')
    licences.push(...(await here.create('tradeLicence', [{ name: `new ${which}`, companyId: company }])));
  if (verb === 'edit') await update({ licenceNumber: `${other}` });
  if (verb === 'move') await update({ companyId: company });
  if (verb === 'forge') await update({ name: 'forged', updatedAt: '2030-01-01T00:00:00.000Z' });
  if (verb === 'delete') await here.act('deleteTradeLicence', { id: ['UUID!', licence] });
  if (verb === 'restore') await here.act('restoreTradeLicence', { id: ['UUID!', licence] });
  if (verb === 'destroy')
    await here.act('destroyCompanies', { filter: ['CompanyFilterInput!', { id: { eq: company } }] });
  if (verb === 'merge') {
    const ids = [companies[which % companies.length], company];
    if (ids[0] !== ids[1])
      await here.act('mergeCompanies', { ids: ['[UUID!]!', ids], conflictPriorityIndex: ['Int!', 0] });
  }
}

const numRuns = process.env['FAULT_ROUNDS'] === 'full' ? 60 : 3;

test('whatever people do and however the messages fare, a round of reconciliation makes the mirror equal to the host', async () => {
  const here = await world(sandbox(), objects);
  onTestFinished(() => sandbox().faults.clear());
  await startIngest(sandbox(), here, never);
  await loaded(here);
  const faults = { dropRate: 0.3, duplicateRate: 0.05, shuffleWindow: 10 };
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 25 }), async (deeds) => {
      sandbox().faults.set(faults);
      const companies = await here.create('company', [{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
      const licences = await here.create('tradeLicence', [{ name: 'x', companyId: companies[0] }, { name: 'y' }]);
      for (const each of deeds) await carryOut(here, each, companies, licences).catch(impossible);
      await quiet(here);
      const round = { context: here.context, objects, hostWorkspaceId: () => Promise.resolve(sandbox().workspaceId) };
      await reconcileRound(round, { depth: 'sweep' });
      for (const object of objects) expect(await here.differences(object)).toEqual([]);
    }),
    { numRuns },
  );
}, 600_000);

test('a round while the host is away fails and is repeated; afterwards nothing is missing', async () => {
  const here = await world(sandbox(), objects);
  onTestFinished(() => sandbox().faults.clear());
  await startIngest(sandbox(), here, { reconcileEveryMs: 200 }, () => sandbox().faults.set({ request: 'html' }));
  await sleep(500);
  expect(await isLoaded(here.db, here.mirror)).toBe(false);
  sandbox().faults.clear();
  await loaded(here);
  for (const object of objects) expect(await here.differences(object)).toEqual([]);
});

test('metrics show the mirror and the inbox', async () => {
  const here = await world(sandbox(), objects);
  const registry = new Registry();
  await startIngest(sandbox(), here, { ...never, registry });
  await loaded(here);
  await here.create('company', [{ name: 'counted' }]);
  await quiet(here);
  const { rows } = await here.db.query(
    "select count(*)::int as count from loop.mirror where object = 'company' and deleted_at is null and destroyed_at is null",
  );
  const metrics = await registry.metrics();
  expect(metrics).toContain(`pharma_mirror_records{object="company"} ${rows[0]?.['count']}`);
  expect(metrics).toContain('pharma_inbox_open 0');
  expect(metrics).toMatch(/pharma_webhooks_total\{outcome="stored"\} [1-9]/);
});
