import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { embeddedServer } from './embedded.ts';

function folder(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'twenty-pharma-embedded-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

test('a fresh folder is initialised, an existing one is started, and a stop leaves nothing running', async () => {
  const dataDir = folder();
  const first = await embeddedServer({ dataDir, mode: 'own' });
  expect(first.origin).toBe('initialised');
  await first.stop();
  const second = await embeddedServer({ dataDir, mode: 'own' });
  expect(second.origin).toBe('started');
  await second.stop();
});

test('a second owner is refused by name of the process, a short command joins', async () => {
  const dataDir = folder();
  const owner = await embeddedServer({ dataDir, mode: 'own' });
  await expect(embeddedServer({ dataDir, mode: 'own' })).rejects.toMatchObject({
    code: 'data-folder-in-use',
    message: expect.stringContaining(`process ${process.pid}`),
  });
  const guest = await embeddedServer({ dataDir, mode: 'join' });
  expect(guest.origin).toBe('joined');
  await guest.stop();
  const again = await embeddedServer({ dataDir, mode: 'join' });
  expect(again.origin).toBe('joined');
  await owner.stop();
});

test('a server that a killed parent left running is adopted', async () => {
  const dataDir = folder();
  await embeddedServer({ dataDir, mode: 'own' });
  // What remains when the owner is killed: its mark, with a process id that nobody has.
  writeFileSync(join(dataDir, 'owner.pid'), '999999999 1\n');
  const heir = await embeddedServer({ dataDir, mode: 'own' });
  expect(heir.origin).toBe('adopted');
  await heir.stop();
});
