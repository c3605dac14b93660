import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { locales, render } from '../../platform/text/text.ts';
import { runNight } from '../night.ts';
import { churnNightTexts } from '../nightly/texts.ts';
import { archive } from '../testing/history.ts';
import { nightCommand, nightMessages } from './night.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };

test('the command says what the night did, in either language', { timeout: 120_000 }, async () => {
  const { db } = await testDatabase();
  await archive(db, [{ company: randomUUID(), on: '2026-01-05' }]);
  const first = nightMessages(await runNight(db, clock));
  const again = nightMessages(await runNight(db, clock));
  const said = (messages: typeof first): string =>
    messages.map((each) => render(each, 'en', churnNightTexts)).join('\n');
  expect(said(first)).toContain('1 histories recounted, 1 changed; 1 customers scored, 1 shown otherwise than before.');
  expect(said(first)).toContain('fitted now; its test: too little data; the hiatus rule is shown.');
  expect(said(again)).toContain('0 histories recounted, 0 changed; 1 customers scored, 0 shown otherwise than before.');
  for (const locale of locales)
    for (const message of [...first, ...again, ...nightMessages({ kind: 'busy' }), ...nightMessages({ kind: 'early' })])
      expect(render(message, locale, churnNightTexts)).not.toMatch(/[{}]|CHURN_/);
});

test('while orders are on their way the command does nothing, unless told to', { timeout: 120_000 }, async () => {
  const { db } = await testDatabase();
  await archive(db, [{ company: randomUUID(), on: '2026-01-05' }]);
  await db.query(`insert into loop.automation (name, mode) values ('order-release', 'ENFORCE')`);
  await db.query(
    `insert into loop.dirty (automation, subject, due_at, since, cause) values ('order-release', $1, $2, $2, 'change')`,
    [randomUUID(), clock.now],
  );
  const written: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const run = async (...args: string[]): Promise<string> => {
    await nightCommand((work) => work({ db, clock, locale: 'en' })).parseAsync(args, { from: 'user' });
    return written.splice(0).join('');
  };
  try {
    expect(await run('--json')).toBe('{"kind":"early"}\n');
    expect(process.exitCode).toBe(1);
    expect((await db.query('select from churn.score')).rowCount).toBe(0);
    expect(await run('--anyway')).toContain('1 customers scored');
  } finally {
    out.mockRestore();
    process.exitCode = undefined;
  }
});
