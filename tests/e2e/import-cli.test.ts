/** Imports and exports as people run them, and a newcomer's first command with a file of orders. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, runCli } from '../support/cli.ts';
import { testDatabase } from '../support/database.ts';
import { startedSandbox } from '../support/loop.ts';
import { writeSlice, hasOnlineRetail } from '../support/online-retail.ts';

const slowMs = 240_000;
const lastLine = (text: string): unknown => JSON.parse(text.trimEnd().split('\n').at(-1) ?? '');

test(
  'a file goes in, its bad row is named, it goes out again; before Twenty was read, nothing is guessed',
  async () => {
    const folder = emptyFolder();
    const sandbox = await startedSandbox();
    const { url } = await testDatabase();
    const env = { TWENTY_API_URL: sandbox.url, TWENTY_API_KEY: sandbox.apiKey, DATABASE_URL: url };
    const file = join(folder, 'accounts.csv');
    await writeFile(file, 'code,name,city,kind\nC1,Renji,Shanghai,hospital\nC2,Kangtai,Wuhan,bakery\n');
    const early = await runCli(['import', 'accounts', file], env);
    expect(early).toMatchObject({ code: 3, stderr: expect.stringContaining('have not read Twenty yet') });
    expect((await runCli(['start', '--once'], env)).code).toBe(0);

    const dry = await runCli(['import', 'accounts', file, '--dry-run'], env);
    expect(dry).toMatchObject({ code: 1, stdout: expect.stringContaining('Nothing was written') });
    expect(dry.stdout).toContain('line 3: accountKind: "bakery" is none of HOSPITAL');
    expect(existsSync(`${file}.rejects.csv`)).toBe(false);
    const done = await runCli(['import', 'accounts', file, '--json'], env);
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(/2 rows, utf-8, columns by their names\.\nAt most 1 calls to Twenty/);
    expect(lastLine(done.stdout)).toMatchObject({
      rows: 2,
      rejected: 1,
      calls: 1,
      counts: { 'company.created': 1 },
      problems: [{ line: 3, reason: 'UNKNOWN_OPTION' }],
    });
    expect(await readFile(`${file}.rejects.csv`, 'utf8')).toContain('3,UNKNOWN_OPTION');
    const wrong = await runCli(['import', 'accounts', file, '--map', 'accountCode=Nummer'], env);
    expect(wrong).toMatchObject({ code: 3, stderr: expect.stringContaining('The file has: code, name, city, kind') });
    const out = await runCli(['export', 'accounts', '--columns', 'accountCode,name,addressCity'], env);
    expect(out).toMatchObject({ code: 0, stdout: '\uFEFFaccountCode,name,addressCity\r\nC1,Renji,Shanghai\r\n' });
  },
  slowMs,
);

describe.runIf(hasOnlineRetail())('with ../shared/data/online-retail', () => {
  test(
    'start --once --json --orders: invoices in, figures out',
    async () => {
      const folder = emptyFolder();
      const file = join(folder, 'slice.csv');
      await writeSlice(file, (_line, number) => number <= 150);
      const ended = await runCli(['start', '--once', '--json', '--orders', file], { DATA_DIR: folder });
      expect(ended).toMatchObject({ code: 0 });
      expect(lastLine(ended.stdout)).toMatchObject({
        imported: expect.any(Number),
        decided: expect.any(Number),
        written: expect.any(Number),
        calls: expect.any(Number),
        parked: 0,
        seconds: expect.any(Number),
        orders: { rows: 150, rejected: 0, 'salesOrderLine.created': 150 },
      });
    },
    slowMs,
  );
});
