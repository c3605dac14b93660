import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { transaction } from '../db/pool.ts';
import { knownRecords } from './known.store.ts';
import { boxTotal } from './testing/automations.ts';
import { world } from './testing/world.ts';

test('a decision that is being weighed against a newer one is not sent meanwhile', async () => {
  const self = await world({ automations: [boxTotal] });
  const box = await self.change('box', randomUUID(), {});
  await self.change('widget', randomUUID(), { boxId: box, size: 5 });
  await self.decide();
  const newer = { kind: 'project' as const, object: 'box', id: box, set: { totalSize: 0 } };
  await transaction(self.db, async (tx) => {
    const known = (await knownRecords(tx, boxTotal.name, [newer], self.now))(newer);
    expect(known.pending).toMatchObject([{ kind: 'project', state: 'waiting' }]);
    expect(await self.write()).toMatchObject({ taken: 0 });
  });
  expect(await self.write()).toMatchObject({ taken: 1, sent: 1 });
});
