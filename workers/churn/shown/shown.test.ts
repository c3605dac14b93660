/** What a night decided, as people see it in Twenty. */
import { expect, test } from 'vitest';
import { startedLoop, type Loop } from '../../../tests/support/loop.ts';
import type { Found } from '../../../tests/support/person.ts';
import { dayNumberOf, dayText } from '../engine/days.ts';
import { runNight } from '../night.ts';
import { archive } from '../testing/history.ts';

const money = '{ amountMicros currencyCode }';
const shownFields = `orderProbability valueAtRisk ${money} churnRisk riskReasons relationshipStage lastOrderOn orderRhythm`;
const reportFields = `name riskMethod gateVerdict gateReason customersScored customersAtRisk valueAtRisk ${money} effectSummary stageMatrix modelVersion`;

/** Several rounds of the whole loop, on a machine with other things to do. */
const patienceMs = 240_000;

const night = (loop: Loop): ReturnType<typeof runNight> =>
  runNight(loop.db, { now: loop.clock.now(), timeZone: 'Asia/Shanghai' });

const microsIn = (shown: Found | undefined): unknown =>
  (shown?.['valueAtRisk'] as { amountMicros: unknown } | undefined)?.amountMicros;
const ordersIn = (shown: Found | undefined): unknown[] =>
  (shown?.['orderRhythm'] as { orders: unknown[] } | undefined)?.orders ?? [];

/** Thirty orders every ten days; the last of them so many days ago. */
async function rhythm(loop: Loop, company: string, lastDaysAgo: number): Promise<void> {
  const last = dayNumberOf(loop.clock.day(-lastDaysAgo));
  await archive(
    loop.db,
    Array.from({ length: 30 }, (_, i) => ({ company, on: dayText(last - 10 * i), amount: 500 })),
  );
}

test(
  'accounts show the score, edits of it are put back, and the next night sends only what changed',
  async () => {
    // A host that lets people write answers.
    const loop = await startedLoop({ sandbox: { writability: false } });
    const [manager] = loop.people;
    const [regular = '', silent = '', stranger = ''] = await manager.create('company', [
      { name: 'Regular' },
      { name: 'Silent' },
      { name: 'Stranger' },
    ]);
    await rhythm(loop, regular, 1);
    await rhythm(loop, silent, 120);
    await loop.settled();

    expect(await night(loop)).toMatchObject({
      kind: 'done',
      scored: { customers: 2, shown: 2 },
      reported: { changed: true },
    });
    await loop.settled();
    const last = loop.clock.day(-120);
    const shown = await manager.get('company', silent, shownFields);
    expect(shown).toMatchObject({ churnRisk: 'HIGH', relationshipStage: 'BROKEN', lastOrderOn: last });
    expect(shown?.['riskReasons']).toContain('By the hiatus rule: silent for 119 days');
    expect(shown?.['riskReasons']).toContain('The model is not shown:');
    expect(Number(microsIn(shown))).toBeGreaterThan(1_000_000_000);
    expect(shown?.['orderRhythm']).toMatchObject({
      method: 'HIATUS',
      intervalDays: 10,
      source: 'SELL_IN',
      lastOrderOn: last,
    });
    expect(ordersIn(shown)).toHaveLength(30);
    expect(ordersIn(shown).at(-1)).toEqual([last, '500000000']);
    expect(await manager.get('company', regular, shownFields)).toMatchObject({
      churnRisk: 'LOW',
      relationshipStage: 'MATURE',
    });
    expect(await manager.get('company', stranger, shownFields)).toMatchObject({ orderRhythm: null, lastOrderOn: null });
    expect(await loop.differences()).toEqual([]);

    await manager.update('company', silent, { churnRisk: 'LOW', orderProbability: 99 });
    await loop.settled();
    expect(await manager.get('company', silent, shownFields)).toEqual(shown);

    const sent = async (): Promise<number> =>
      (
        await loop.db.query(
          "select from loop.audit where automation in ('churn-score', 'churn-report') and kind = 'SENT'",
        )
      ).rowCount ?? 0;
    const before = await sent();
    expect(await night(loop)).toMatchObject({ scored: { changed: 0, shown: 0 }, reported: { changed: false } });
    await loop.settled();
    expect(await sent()).toBe(before);

    await archive(loop.db, [{ company: silent, on: loop.clock.day(-1), amount: 500 }]);
    expect(await night(loop)).toMatchObject({ scored: { looked: 1, changed: 1 } });
    await loop.settled();
    expect(await manager.get('company', silent, shownFields)).toMatchObject({
      churnRisk: 'LOW',
      relationshipStage: 'WON_BACK',
      lastOrderOn: loop.clock.day(-1),
    });
  },
  patienceMs,
);

test(
  'the month has one report, in the workspace’s language; deleted by people, it stays deleted',
  async () => {
    const loop = await startedLoop({ locale: 'zh-CN' });
    const [manager] = loop.people;
    const company = await manager.createOne('company', { name: '宁波市第一医院' });
    await rhythm(loop, company, 1);
    await night(loop);
    await loop.settled();
    const { rows } = await loop.db.query<{ id: string }>('select report_id as id from churn.report');
    expect(rows).toHaveLength(1);
    const id = rows[0]!.id;
    const report = await manager.get('churnReport', id, reportFields);
    expect(report).toMatchObject({
      name: `流失报告 ${loop.clock.day(0).slice(0, 7)}`,
      riskMethod: 'HIATUS',
      gateVerdict: 'INSUFFICIENT',
      customersScored: 1,
      customersAtRisk: 0,
      stageMatrix: { stages: ['NEW', 'DEVELOPING', 'MATURE', 'DECLINING', 'BROKEN', 'WON_BACK'] },
    });
    expect(report?.['gateReason']).toContain('数据不足');
    expect(report?.['effectSummary']).toContain('80%');

    await archive(loop.db, [{ company, on: loop.clock.day(0), amount: 700 }]);
    const other = await manager.createOne('company', { name: '温州市中心医院' });
    await rhythm(loop, other, 150);
    await night(loop);
    await loop.settled();
    expect(await manager.get('churnReport', id, reportFields)).toMatchObject({
      customersScored: 2,
      customersAtRisk: 1,
    });

    await manager.remove('delete', 'churnReport', [id]);
    await loop.settled();
    await night(loop);
    await loop.settled();
    expect(await manager.get('churnReport', id, 'id')).toBeUndefined();
  },
  patienceMs,
);
