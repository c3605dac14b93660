/**
 * The gateway against a whole host: the sandbox always, and a real Twenty with the plugin when TWENTY_API_URL and
 * TWENTY_API_KEY (an admin's) name one. It touches only records of its own and destroys them.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../../sandbox/server.ts';
import { connect } from '../db/pool.ts';
import type { NewRecord } from './host.ts';
import { openHost, type OpenHost } from './open.ts';
import { probePermissions, protectsAnswers } from './probes.ts';

const databaseName = `gateway_${randomUUID().replaceAll('-', '')}`;
let sandbox: Sandbox;

beforeAll(async () => {
  const databaseUrl = inject('postgresUrl').replace(/\/postgres$/, `/${databaseName}`);
  sandbox = await startSandbox({ databaseUrl });
}, 180_000);

afterAll(async () => {
  await sandbox.stop();
  const admin = connect({ url: inject('postgresUrl'), maxConnections: 1 });
  await admin.query(`drop database ${databaseName} with (force)`);
  await admin.end();
});

interface Place {
  readonly url: string;
  readonly apiKey: string;
}
const { TWENTY_API_URL: realUrl, TWENTY_API_KEY: realKey } = process.env;
const places: [string, () => Place][] = [
  ['the sandbox', () => sandbox],
  ...(realUrl && realKey ? [[realUrl, () => ({ url: realUrl, apiKey: realKey })] as [string, () => Place]] : []),
];

describe.each(places)('on %s', (_name, place) => {
  let open: OpenHost;
  const made: string[] = [];

  beforeAll(async () => {
    open = await openHost({ ...place(), identity: 'application' });
  });

  afterAll(async () => {
    await open.host.destroy('tradeLicence', made);
    open.close();
  });

  /** New licences with ids of this run. */
  function licences(count: number, fields: Record<string, unknown> = {}): NewRecord[] {
    const records = Array.from({ length: count }, (_, index) => ({
      id: randomUUID(),
      name: `gateway test ${index}`,
      ...fields,
    }));
    made.push(...records.map(({ id }) => id));
    return records;
  }

  test('the plugin is there as the workers expect, and the application may do its work', async () => {
    expect((await open.metadata.installedSchema()).differences).toEqual([]);
    const findings = await probePermissions(open.transport, 'tradeLicence', ['read', 'update', 'destroy']);
    expect(findings.map(({ allowed }) => allowed)).toEqual([true, true, true]);
    expect(typeof (await protectsAnswers(open.wire, place().apiKey))).toBe('boolean');
  });

  test('creates more than a batch, pages through them and reads them by id', async () => {
    const records = licences(250, { issuingAuthority: 'page' });
    const outcomes = await open.host.create('tradeLicence', records);
    expect(outcomes.filter(({ kind }) => kind === 'written')).toHaveLength(250);
    const filter = { id: { in: records.map(({ id }) => id) } };
    const seen: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 10; turn++) {
      const page = await open.host.page('tradeLicence', {
        filter,
        first: 100,
        ...(after ? { after } : {}),
        withDeleted: true,
        select: 'keys',
        orderBy: 'updatedAt',
      });
      expect(page.totalCount).toBe(250);
      seen.push(...page.records.map(({ id }) => id));
      after = page.endCursor;
      if (!page.hasNextPage) break;
    }
    expect(seen.toSorted()).toEqual(records.map(({ id }) => id).toSorted());
    expect(await open.host.byIds('tradeLicence', [...seen.slice(0, 3), randomUUID()])).toHaveLength(3);
  });

  test('writes as the application', async () => {
    const [outcome] = await open.host.create('tradeLicence', licences(1));
    expect(outcome).toMatchObject({
      kind: 'written',
      record: { updatedBy: { source: 'APPLICATION' }, licenceState: 'PENDING', decisionReason: '' },
    });
  });

  test('an answer is written once: a replay finds it, a lost race finds nothing', async () => {
    const ids = licences(3, { validTo: '2027-01-01' });
    await open.host.create('tradeLicence', ids);
    const request = {
      ids: ids.map(({ id }) => id),
      seen: { licenceState: 'PENDING' },
      set: { licenceState: 'VALID', verifiedAt: '2026-01-02T03:04:05.678Z' },
    };
    expect(await open.host.compareAndSet('tradeLicence', { ...request, decisionKey: 'first' })).toHaveLength(3);
    expect(await open.host.compareAndSet('tradeLicence', { ...request, decisionKey: 'first' })).toHaveLength(3);
    expect(await open.host.compareAndSet('tradeLicence', { ...request, decisionKey: 'second' })).toHaveLength(0);
  });

  test('every kind of value that a guard can name is compared', async () => {
    const records = licences(1, { validTo: '2027-01-01', licenceNumber: 'A-1' });
    await open.host.create('tradeLicence', records);
    const ids = records.map(({ id }) => id);
    await open.host.compareAndSet('tradeLicence', {
      ids,
      seen: {},
      set: { verifiedAt: '2026-01-02T03:04:05.678Z' },
      decisionKey: 'time',
    });
    const fits = async (seen: Record<string, unknown>): Promise<boolean> =>
      (await open.host.compareAndSet('tradeLicence', { ids, seen, set: {}, decisionKey: randomUUID() })).length === 1;
    const shown = {
      licenceState: 'PENDING',
      requestedAction: null,
      decisionReason: '',
      licenceNumber: 'A-1',
      validTo: '2027-01-01',
      companyId: null,
      verifiedAt: '2026-01-02T03:04:05.678Z',
    };
    expect(await fits(shown)).toBe(true);
    const others = {
      licenceState: 'VALID',
      requestedAction: 'VERIFY',
      decisionReason: 'x',
      licenceNumber: '',
      validTo: '2027-01-02',
      companyId: randomUUID(),
      verifiedAt: null,
    };
    for (const [name, value] of Object.entries(others))
      expect([name, await fits({ ...shown, [name]: value })]).toEqual([name, false]);
  });

  test('a bad record is found among good ones', async () => {
    const records = licences(20);
    const bad = records[7] as NewRecord;
    const outcomes = await open.host.create(
      'tradeLicence',
      records.map((record) => (record === bad ? { ...record, licenceKind: 'NOPE' } : record)),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(records.map((record) => (record === bad ? 'refused' : 'written')));
    expect(outcomes[7]).toMatchObject({ id: bad.id, field: 'licenceKind' });
    expect((await open.host.create('tradeLicence', [bad])).map(({ kind }) => kind)).toEqual(['written']);
    expect(await open.host.create('tradeLicence', [bad])).toEqual([
      { kind: 'exists', id: bad.id, conflictingId: bad.id },
    ]);
  });

  test('a foreign key that leads nowhere is refused', async () => {
    const [outcome] = await open.host.create('tradeLicence', licences(1, { companyId: randomUUID() }));
    expect(outcome?.kind).toBe('refused');
  });

  test('an upsert changes only what it gives', async () => {
    const records = licences(2, { licenceNumber: 'B-2' });
    await open.host.create('tradeLicence', records);
    const outcomes = await open.host.upsert(
      'tradeLicence',
      records.map(({ id }) => ({ id, name: 'renamed' })),
    );
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ kind: 'written', record: { name: 'renamed', licenceNumber: 'B-2' } });
  });

  test('soft-deleted records are read, but no answer changes them; destroyed ones are gone', async () => {
    const records = licences(2);
    const ids = records.map(({ id }) => id);
    await open.host.create('tradeLicence', records);
    await open.host.softDelete('tradeLicence', ids);
    expect((await open.host.byIds('tradeLicence', ids)).map(({ deletedAt }) => deletedAt !== null)).toEqual([
      true,
      true,
    ]);
    expect(
      await open.host.compareAndSet('tradeLicence', {
        ids,
        seen: {},
        set: { licenceState: 'VALID' },
        decisionKey: 'late',
      }),
    ).toEqual([]);
    expect((await open.host.create('tradeLicence', records)).map(({ kind }) => kind)).toEqual(['exists', 'exists']);
    await open.host.destroy('tradeLicence', ids);
    expect(await open.host.byIds('tradeLicence', ids)).toEqual([]);
  });

  test('a webhook is set up, mended and taken away again', async () => {
    const spec = {
      id: randomUUID(),
      targetUrl: 'https://pharma.test/webhooks',
      operations: ['tradeLicence.*'],
      secret: 'one',
      description: 'gateway test',
    };
    expect((await open.metadata.ensureWebhook(spec)).done).toBe('created');
    expect((await open.metadata.ensureWebhook(spec)).done).toBe('unchanged');
    expect((await open.metadata.ensureWebhook({ ...spec, secret: 'two' })).done).toBe('updated');
    await open.metadata.deleteWebhook(spec.id);
    expect((await open.metadata.webhooks()).map(({ id }) => id)).not.toContain(spec.id);
  });

  test('the workspace and the host’s clock are known', async () => {
    expect((await open.metadata.workspace()).id).toMatch(/^[\da-f-]{36}$/);
    expect(Math.abs((await open.host.hostTime()).getTime() - Date.now())).toBeLessThan(5_000);
  });

  test('a wrong key is named', async () => {
    await expect(openHost({ url: place().url, apiKey: 'wrong' })).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
