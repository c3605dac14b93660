import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { peopleOf, startedSandbox } from '../../../tests/support/loop.ts';
import { openHost } from '../../platform/host/open.ts';
import { seedPlays } from './seed.ts';

test('a workspace gets the plays once, in its language; what people make of them stays', async () => {
  const { db } = await testDatabase();
  const sandbox = await startedSandbox();
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey, timeoutMs: 3_000 });
  try {
    expect(await seedPlays(db, open.host, 'zh-CN')).toBe(5);
    const [admin] = peopleOf(sandbox);
    const fields = 'name playKind isActive playSteps';
    const plays = await admin.find('retentionPlay', {}, fields);
    expect(new Set(plays.map(({ name }) => name))).toEqual(
      new Set(['高层拜访', '服务补救', '价格评审', '人员变动后重新介绍', '客户赢回']),
    );
    const [edited, removed, destroyed] = plays;
    await admin.update('retentionPlay', edited?.id ?? '', { isActive: false, playSteps: '1 | OWNER | mine' });
    await admin.remove('delete', 'retentionPlay', [removed?.id ?? '']);
    await admin.remove('destroy', 'retentionPlay', [destroyed?.id ?? '']);
    expect(await seedPlays(db, open.host, 'zh-CN')).toBe(0);
    const after = await admin.find('retentionPlay', {}, fields);
    expect(after).toHaveLength(3);
    expect(after.find(({ id }) => id === edited?.id)).toMatchObject({ isActive: false, playSteps: '1 | OWNER | mine' });
    // Cut short before it was noted: the ids are taken, nothing is made twice or anew.
    await db.query("delete from loop.setting where key = 'retention-plays-seeded'");
    expect(await seedPlays(db, open.host, 'en')).toBe(1);
    expect(await admin.find('retentionPlay', {}, fields)).toHaveLength(4);
  } finally {
    open.close();
  }
});
