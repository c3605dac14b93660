/** The commands against a running service, and what they say when something is wrong. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtManifest } from '../../schema/built.ts';
import { automations } from '../../workers/automations.ts';
import { pinWorkspace } from '../../workers/platform/ingest/workspace.ts';
import { schemaHash } from '../../schema/generated/model.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { emptyFolder, freePort, runCli, startCli } from '../support/cli.ts';
import { testDatabase } from '../support/database.ts';
import { peopleOf, startedSandbox } from '../support/loop.ts';

const slowMs = 180_000;
const access = ({ url, apiKey }: Sandbox, databaseUrl: string) => ({
  TWENTY_API_URL: url,
  TWENTY_API_KEY: apiKey,
  DATABASE_URL: databaseUrl,
  HOST_CALLS_PER_MINUTE: '100000',
});
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

test(
  'nonsense in the configuration: one line per problem, exit code 2, nothing started',
  async () => {
    const folder = emptyFolder();
    const dataDir = join(folder, 'data');
    const wrong = {
      TWENTY_API_URL: 'crm.example.com',
      PORT: 'http',
      TZ_BUSINESS: 'Mars/Olympus',
      BUSINESS_LOCALE: 'fr',
    };
    const [bad, half, unknown] = await Promise.all([
      startCli(['start'], { ...wrong, DATA_DIR: dataDir }, folder).ended,
      runCli(['doctor'], { TWENTY_API_KEY: 'a-key-without-url' }),
      runCli(['automations', 'set', 'licence-state', 'perhaps']),
    ]);
    expect(bad).toMatchObject({ code: 2, stdout: '' });
    expect(lines(bad.stderr).map((line) => line.split(':')[0])).toEqual(Object.keys(wrong));
    expect(bad.stderr).toContain('PORT: expected a port number, got "http"');
    expect(existsSync(dataDir)).toBe(false);
    expect(half).toMatchObject({ code: 2, stderr: 'TWENTY_API_URL: missing, though TWENTY_API_KEY is set\n' });
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringMatching(/off, observe, enforce/) });
  },
  slowMs,
);

test(
  'a wrong key, a key that may too little, no plugin, another plugin, another workspace: named, with the fix',
  async () => {
    const manifest = await builtManifest();
    const other = '4f1d0c3e-7c4b-4f0e-9d3a-0a51c2b0a0f1';
    const stranger = { ...manifest.application, universalIdentifier: other };
    const [first, ...objects] = manifest.objects;
    if (!first) throw new Error('The plugin has objects.');
    const plain = first.fields.findLast(({ type }) => type === 'TEXT');
    const older = [{ ...first, fields: first.fields.filter((field) => field !== plain) }, ...objects];
    const sandbox = await startedSandbox();
    const bare = await startedSandbox({ manifest: { ...manifest, application: stranger } });
    const outdated = await startedSandbox({ manifest: { ...manifest, objects: older } });
    const urls = await Promise.all([1, 2, 3, 4, 5].map(() => testDatabase()));
    const [a, b, c, d, e] = urls.map(({ url }) => url) as [string, string, string, string, string];
    await pinWorkspace((urls[4] as (typeof urls)[0]).db, { workspaceId: other, schemaHash });
    const [wrongKey, limited, missing, differs, elsewhere] = await Promise.all([
      runCli(['start', '--once'], { ...access(sandbox, a), TWENTY_API_KEY: 'not-a-key-of-this-host' }),
      runCli(['setup'], { ...access(sandbox, b), TWENTY_API_KEY: sandbox.limitedApiKey }),
      runCli(['start', '--once'], access(bare, c)),
      runCli(['start', '--once'], access(outdated, d)),
      runCli(['start', '--once'], access(sandbox, e)),
    ]);
    expect(wrongKey).toMatchObject({ code: 3, stderr: expect.stringContaining('Create a new key in Settings') });
    expect(limited).toMatchObject({ code: 3, stderr: expect.stringMatching(/permission|admin/i) });
    expect(missing).toMatchObject({ code: 3, stderr: expect.stringContaining('npm run plugin:deploy') });
    expect(missing.stderr).toContain('not installed');
    expect(differs).toMatchObject({ code: 3, stderr: expect.stringContaining('npm run plugin:deploy') });
    expect(differs.stderr).toContain(first.nameSingular);
    expect(elsewhere).toMatchObject({ code: 3, stderr: expect.stringContaining('or another database') });
    // No stack traces: these are for people.
    for (const { stderr } of [wrongKey, limited, missing, differs, elsewhere]) expect(stderr).not.toMatch(/^ +at /m);
  },
  slowMs,
);

test(
  'a host that is down at the start is waited for; --once --json ends with one line of figures',
  async () => {
    const sandbox = await startedSandbox();
    const { url } = await testDatabase();
    const [clerk] = peopleOf(sandbox);
    await clerk.create('company', [{ name: 'A' }, { name: 'B' }]);
    await sandbox.goAway();
    const port = String(await freePort());
    const running = startCli(['start', '--once', '--json'], { ...access(sandbox, url), PORT: port });
    await running.line(/does not answer yet .*; trying again in 1 s/);
    await sandbox.comeBack();
    const { code, stdout } = await running.ended;
    expect(code).toBe(0);
    const summary = JSON.parse(lines(stdout).at(-1) ?? '') as Record<string, number>;
    expect(Object.keys(summary)).toEqual(['imported', 'decided', 'written', 'calls', 'parked', 'seconds']);
    expect(summary).toMatchObject({ parked: 0, written: 0 });
    expect(summary['imported']).toBeGreaterThan(2);
    expect(summary['calls']).toBeGreaterThan(5);
  },
  slowMs,
);

test(
  'every command beside a running service',
  async () => {
    const sandbox = await startedSandbox();
    const { url } = await testDatabase();
    const port = await freePort();
    const env = { ...access(sandbox, url), PORT: String(port) };
    const [clerk] = peopleOf(sandbox);
    const company = await clerk.createOne('company', { name: 'Clinic', accountKind: 'CLINIC' });
    const service = startCli(['start'], env);
    await service.line(/^Workers: http/);
    const { url: otherDatabase } = await testDatabase();
    const [taken, again, list] = await Promise.all([
      runCli(['start'], { ...env, DATABASE_URL: otherDatabase }),
      runCli(['setup', '--json'], env),
      runCli(['automations', 'list', '--json'], env),
    ]);
    expect(taken).toMatchObject({ code: 3, stderr: expect.stringContaining(String(port)) });
    expect(taken.stderr).not.toMatch(/^ +at /m);
    expect(JSON.parse(again.stdout)).toMatchObject({ webhook: 'unchanged', policiesSeeded: 0, automationsAdded: [] });
    expect(JSON.parse(list.stdout)).toEqual(
      automations.map(({ name, summary }) => ({ name, mode: 'OBSERVE', summary: summary.en })),
    );
    await expect
      .poll(() => fetch(`http://127.0.0.1:${port}/readyz`).then(({ status }) => status), { timeout: 30_000 })
      .toBe(200);

    const set = await runCli(['automations', 'set', 'all', 'enforce'], env);
    expect(set).toMatchObject({ code: 0, stdout: expect.stringContaining('rule-holds is now ENFORCE') });
    await expect
      .poll(() => clerk.find('accountHold', { companyId: { eq: company } }, 'holdState'), { timeout: 30_000 })
      .toMatchObject([{ holdState: 'OPEN' }]);
    const [doctor, report, reconcile, parked, replay, audit, none] = await Promise.all([
      runCli(['doctor', '--json'], env),
      runCli(['automations', 'report', '--json'], env),
      runCli(['reconcile', '--full', '--json'], env),
      runCli(['parked', '--json'], env),
      runCli(['replay', 'all', '--json'], env),
      runCli(['audit', 'verify', '--json'], env),
      runCli(['automations', 'set', 'licence-sate', 'off'], env),
    ]);
    const findings = JSON.parse(doctor.stdout) as { name: string; status: string; detail: string }[];
    expect(findings.filter(({ status }) => status !== 'ok')).toEqual([]);
    expect(findings.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'database',
        'host',
        'identity',
        'plugin',
        'answers',
        'clocks',
        'permissions',
        'webhook',
        'delivery',
        'limits',
        'disk',
      ]),
    );
    expect(doctor.code).toBe(0);
    const rows = JSON.parse(report.stdout) as { name: string; mode: string; records: number }[];
    expect(rows.every(({ mode }) => mode === 'ENFORCE')).toBe(true);
    expect(rows.find(({ name }) => name === 'rule-holds')?.records).toBe(1);
    expect(reconcile).toMatchObject({ code: 0 });
    const passes = JSON.parse(reconcile.stdout) as { changed: number; kind: string }[];
    expect(passes.filter(({ kind }) => kind !== 'done')).toEqual([]);
    expect([parked.code, parked.stdout.trim()]).toEqual([0, '[]']);
    expect([replay.code, replay.stdout.trim()]).toEqual([0, '{"replayed":0}']);
    expect(JSON.parse(audit.stdout)).toMatchObject({ ok: true, entries: expect.any(Number) });
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('licence-state') });

    expect(await service.stop()).toMatchObject({ code: 0 });
  },
  slowMs,
);

test(
  'doctor says what to do about everything that is broken',
  async () => {
    const sandbox = await startedSandbox();
    const { url } = await testDatabase();
    const { url: otherDatabase } = await testDatabase();
    const port = await freePort();
    const env = { ...access(sandbox, url), PORT: String(port) };
    const silent = createServer((_request, response) => void response.writeHead(502).end('<html>Bad Gateway</html>'));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    onTestFinished(() => void silent.close());
    const address = silent.address();
    const broken = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    const [fresh, gone, wrong, html] = await Promise.all([
      runCli(['doctor', '--json'], env),
      runCli(['doctor', '--json'], { ...env, TWENTY_API_URL: 'http://127.0.0.1:9' }),
      // A database of its own: the application's tokens, once there, work without the key.
      runCli(['doctor', '--json'], { ...env, TWENTY_API_KEY: 'not-a-key-of-this-host', DATABASE_URL: otherDatabase }),
      runCli(['doctor', '--json'], { ...env, TWENTY_API_URL: broken }),
    ]);
    type Finding = { name: string; status: string; detail: string; fix?: string };
    const findingsOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout) as Finding[];
    const bad = (ended: { stdout: string }) => findingsOf(ended).filter(({ status }) => status !== 'ok');
    for (const ended of [fresh, gone, wrong, html]) {
      expect(ended.code).toBe(1);
      for (const finding of bad(ended)) expect(finding).toMatchObject({ fix: expect.stringMatching(/\w{3}/) });
    }
    expect(bad(fresh).map(({ name, status }) => `${name} ${status}`)).toEqual(
      expect.arrayContaining(['mirror warn', 'workspace warn', 'webhook fail', 'delivery fail']),
    );
    expect(bad(fresh).find(({ name }) => name === 'webhook')?.fix).toContain('twenty-pharma setup');
    for (const ended of [gone, html]) {
      expect(bad(ended).find(({ name }) => name === 'host')).toMatchObject({
        status: 'fail',
        fix: expect.stringContaining('TWENTY_API_URL'),
      });
    }
    expect(bad(wrong).find(({ name }) => name === 'host')?.detail).toContain('does not accept TWENTY_API_KEY');
  },
  slowMs,
);

test(
  'one owner per data folder; a PostgreSQL that a killed parent left running is adopted',
  async () => {
    const folder = emptyFolder();
    const env = { PORT: String(await freePort()) };
    const first = startCli(['start', '--accounts', '3'], env, folder);
    await first.line(/^Database: /);
    const second = await startCli(['start', '--accounts', '3'], env, folder).ended;
    expect(second).toMatchObject({ code: 3, stderr: expect.stringContaining(`process ${first.process.pid}`) });
    expect(second.stderr).toContain('DATABASE_URL');
    await first.stop('SIGKILL');
    const heir = startCli(['start', '--accounts', '3'], env, folder);
    await heir.line(/^Database: PostgreSQL of our own \(adopted\)/);
    await heir.line(/^Workers: http/);
    expect(await heir.stop()).toMatchObject({ code: 0 });
    // It ended the server that it took over.
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false);
  },
  slowMs,
);
