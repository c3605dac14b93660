/** Whatever order changes, decisions, writes and crashes come in: the host ends with the latest, each effect once. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verify } from '../audit/verify.ts';
import { boxTotal, widgetState } from '../decide/testing/automations.ts';
import { people } from '../decide/testing/memory-host.ts';
import { world } from '../decide/testing/world.ts';
import { HostError } from '../host/errors.ts';
import { replay } from './parked.ts';

const widgets = 3;
type Step =
  | { readonly kind: 'size'; readonly widget: number; readonly size: number; readonly heard: boolean }
  | { readonly kind: 'grow'; readonly widget: number }
  | { readonly kind: 'decide' }
  | { readonly kind: 'write'; readonly fault: 'none' | 'down' | 'lost-answer' };

const widget = fc.nat(widgets - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('size' as const), widget, size: fc.integer({ min: 1, max: 12 }), heard: fc.boolean() }),
  fc.record({ kind: fc.constant('grow' as const), widget }),
  fc.constant({ kind: 'decide' as const }),
  fc.record({
    kind: fc.constant('write' as const),
    fault: fc.constantFrom('none' as const, 'down' as const, 'lost-answer' as const),
  }),
);

test('the host converges to what the rules say, and a command counts once', async () => {
  const self = await world({ automations: [widgetState, boxTotal] });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await self.rows('truncate effect');
      const box = await self.change('box', randomUUID(), {});
      const ids: string[] = [];
      for (let each = 0; each < widgets; each++) {
        ids.push(await self.change('widget', randomUUID(), { boxId: box, size: 1 }));
      }
      const commands = new Map<string, number>();
      for (const each of steps) {
        self.now = new Date(self.now.getTime() + 3_600_000);
        switch (each.kind) {
          case 'size': {
            const id = ids[each.widget] ?? '';
            self.host.put('widget', id, { size: each.size });
            if (each.heard) await self.hear('widget', id, ['size']);
            break;
          }
          case 'grow': {
            const id = ids[each.widget] ?? '';
            // A person presses again only when the last command was answered.
            if (self.host.record('widget', id)?.['requestedAction']) break;
            await self.change('widget', id, { requestedAction: 'GROW' }, people.bob);
            commands.set(id, (commands.get(id) ?? 0) + 1);
            break;
          }
          case 'decide':
            await self.decide();
            break;
          case 'write': {
            if (each.fault === 'down') self.host.down = new HostError('network', 'refused');
            if (each.fault === 'lost-answer') self.host.lostAnswer = new HostError('timeout', 'no answer');
            await self.write();
            self.host.down = null;
            self.host.lostAnswer = null;
            break;
          }
        }
      }
      // Reconciliation hears of what nobody told.
      for (const id of ids) await self.hear('widget', id, []);
      self.now = new Date(self.now.getTime() + 3_600_000);
      await self.settle();
      const { rows: effects } = await self.db.query<{ widget: string; count: number }>(
        'select widget, count(*)::int as count from effect group by widget',
      );
      expect(new Map(effects.map(({ widget: id, count }) => [id, count]))).toEqual(commands);
      let total = 0;
      for (const id of ids) {
        const record = self.host.record('widget', id);
        const size = Number(record?.['size']);
        total += size;
        const grown = size + 10 * (commands.get(id) ?? 0);
        expect(record).toMatchObject({ widgetState: grown >= 10 ? 'LARGE' : 'SMALL' });
        expect(record?.['requestedAction'] ?? null).toBeNull();
      }
      expect(self.host.record('box', box)).toMatchObject({ totalSize: total });
      expect(await self.rows('select * from loop.outbox')).toEqual([]);
    }),
    { numRuns: 30 },
  );
  expect(await verify(self.db)).toMatchObject({ ok: true });
});

test('unsent projections of a record coalesce to the latest', async () => {
  const self = await world({ automations: [boxTotal] });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 6 }), async (sizes) => {
      const box = await self.change('box', randomUUID(), {});
      const id = randomUUID();
      for (const size of sizes) {
        await self.change('widget', id, { boxId: box, size });
        await self.decide();
      }
      const rows = await self.rows<{ data: Record<string, unknown> }>(
        'select data from loop.outbox where record_id = $1',
        [box],
      );
      expect(rows.map(({ data }) => data['totalSize'])).toEqual([sizes.at(-1)]);
      await self.settle();
      expect(self.host.record('box', box)).toMatchObject({ totalSize: sizes.at(-1) });
    }),
    { numRuns: 20 },
  );
});

test('replaying, whatever and how often, changes nothing that is done', async () => {
  const self = await world({ automations: [widgetState, boxTotal] });
  const box = await self.change('box', randomUUID(), {});
  const ids = [13, 5, 6].map((size) => self.change('widget', randomUUID(), { boxId: box, size }));
  await Promise.all(ids);
  self.host.refuses = ({ id }) => (id === box ? 'no' : null);
  for (let attempt = 0; attempt < 8; attempt++) {
    await self.settle().catch(() => {});
    self.now = new Date(self.now.getTime() + 3_600_000);
  }
  self.host.refuses = () => null;
  const before = self.host.all('widget');
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom(
          'all' as const,
          { stage: 'decide' as const },
          { stage: 'write' as const },
          { ids: ['write:1', 'nonsense'] },
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      async (requests) => {
        for (const request of requests) await replay(self.db, request, self.now);
        await self.settle();
        expect(self.host.all('widget')).toEqual(before);
      },
    ),
    { numRuns: 10 },
  );
  await replay(self.db, 'all', self.now);
  await self.settle();
  expect(self.host.record('box', box)).toMatchObject({ totalSize: 24 });
});
