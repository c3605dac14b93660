/** Reports against figures added up by hand. */
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { putRecords } from '../../../tests/support/mirror.ts';
import { transaction, type Database } from '../../platform/db/pool.ts';
import type { Command } from '../ledger/command.ts';
import { postIn } from '../ledger/post.ts';
import * as make from '../testing/commands.ts';
import { contentHash, uuid } from '../testing/ids.ts';
import { reports, type ReportName } from './index.ts';
import { reportCsv, type ReportQuery } from './report.ts';

const { fundId, companyId } = make;
const other = uuid('company', 2);

async function on(db: Database, day: string, ...commands: Command[]): Promise<void> {
  const results = await transaction(db, (tx) => postIn(tx, commands, make.clockOn(day)));
  expect(results.map((result) => result.kind)).toEqual(commands.map(() => 'accepted'));
}

/** Lines as records; the ids at the end are left out. */
async function report(db: Database, name: ReportName, more: Partial<ReportQuery> = {}) {
  const query = {
    from: '1970-01-01',
    to: '2026-04-30',
    timeZone: 'Asia/Shanghai',
    fundId: null,
    windowDays: 30,
    ...more,
  };
  const [header = '', ...lines] = reportCsv(await reports[name].of(db, query))
    .trimEnd()
    .split('\r\n');
  const columns = header.split(',');
  return lines.map((line) =>
    Object.fromEntries(
      line.split(',').flatMap((cell, at) => (columns[at]?.endsWith('Id') ? [] : [[columns[at], cell]])),
    ),
  );
}

/** 1,000 in; 500 and 120 allocated; 300 reserved, 170 of it claimed, 100 paid; 20 closed back; the second lot forfeited. */
async function office(): Promise<Database> {
  const { db } = await testDatabase();
  await putRecords(db, [
    { object: 'cooperationFund', id: fundId, data: { name: 'Launch' } },
    { object: 'company', id: companyId, data: { name: 'Ningbo' } },
    { object: 'company', id: other, data: { name: 'Wenzhou' } },
    {
      object: 'fundRequest',
      id: uuid('request', 1),
      data: { name: 'Booth', activityKind: 'EXHIBITION', plannedOn: '2026-03-01' },
    },
    { object: 'fundClaim', id: uuid('claim', 1), data: { name: 'First', activityDate: '2026-03-02' } },
  ]);
  await on(db, '2026-01-10', make.openFund(1000_00n), make.allocate(1, 500_00n, { expiresOn: '2026-06-30' }));
  await on(db, '2026-02-03', make.allocate(2, 120_00n, { companyId: other, expiresOn: '2026-03-31' }));
  await on(db, '2026-02-10', make.approveRequest(1, 300_00n, { claimBy: '2026-06-30', costShareBasisPoints: 5000 }));
  await on(
    db,
    '2026-03-02',
    make.approveClaim(1, 1, 100_00n, { claimedMinor: 200_00n, invoice: invoice(1, 200_00n) }),
    make.approveClaim(2, 1, 70_00n, { claimedMinor: 160_00n, invoice: invoice(2, 200_00n) }),
    make.command('startPayment', make.claimed(1)),
    make.command('startPayment', make.claimed(2)),
    make.command('confirmPayment', { ...make.claimed(1), reference: 'B', paidOn: make.day }),
    make.command('failPayment', { ...make.claimed(2), reference: 'C', failedOn: make.day }),
  );
  await on(
    db,
    '2026-04-01',
    make.command('closeRequest', { requestId: uuid('request', 1) }),
    make.command('expireLot', { allocationId: uuid('allocation', 2) }),
  );
  return db;
}

const invoice = (n: number, totalMinor: bigint) => ({ sellerTaxNumber: '91', code: '', number: `${n}`, totalMinor });

test('utilisation adds up by month and in all, and to what the ledger holds', async () => {
  const db = await office();
  const zero = {
    allocated: '0.00',
    reserved: '0.00',
    claimed: '0.00',
    paid: '0.00',
    forfeited: '0.00',
    claimedShare: '',
  };
  const ningbo = { fund: 'Launch', partner: 'Ningbo', currency: 'CNY', ...zero };
  const wenzhou = { ...ningbo, partner: 'Wenzhou' };
  expect(await report(db, 'utilisation')).toEqual([
    { ...ningbo, month: '2026-01', allocated: '500.00' },
    { ...ningbo, month: '2026-02', reserved: '300.00' },
    { ...ningbo, month: '2026-03', claimed: '170.00', paid: '100.00' },
    { ...ningbo, month: '2026-04', reserved: '-130.00' },
    {
      ...ningbo,
      month: 'TOTAL',
      allocated: '500.00',
      reserved: '170.00',
      claimed: '170.00',
      paid: '100.00',
      claimedShare: '34.00 %',
    },
    { ...wenzhou, month: '2026-02', allocated: '120.00' },
    { ...wenzhou, month: '2026-04', forfeited: '120.00' },
    { ...wenzhou, month: 'TOTAL', allocated: '120.00', forfeited: '120.00', claimedShare: '0.00 %' },
  ]);
  const march = await report(db, 'utilisation', { from: '2026-03-01', to: '2026-03-31' });
  expect(march.map(({ month, paid }) => [month, paid])).toEqual([
    ['2026-03', '100.00'],
    ['TOTAL', '100.00'],
  ]);
  expect(await report(db, 'utilisation', { fundId: uuid('fund', 9) })).toEqual([]);
});

test('ageing counts what lies in open lots by its days', async () => {
  const db = await office();
  await on(db, '2026-04-20', make.allocate(3, 40_00n, { expiresOn: '2026-05-20' }));
  const nothing = { days0to30: '0.00', days31to60: '0.00', days61to90: '0.00', daysOver90: '0.00', lapsesIn30: '0.00' };
  expect(await report(db, 'ageing')).toEqual([
    {
      ...nothing,
      fund: 'Launch',
      partner: 'Ningbo',
      days0to30: '40.00',
      daysOver90: '330.00',
      total: '370.00',
      lapsesIn30: '40.00',
      lapsesIn60: '40.00',
      lapsesIn90: '370.00',
      currency: 'CNY',
    },
  ]);
});

test('cost share and the orders around an activity', async () => {
  const db = await office();
  expect(await report(db, 'cost-share')).toEqual([
    {
      fund: 'Launch',
      partner: 'Ningbo',
      request: 'Booth',
      claimed: '360.00',
      approved: '170.00',
      paid: '100.00',
      agreedShare: '50.00 %',
      actualShare: '47.22 %',
      currency: 'CNY',
    },
  ]);
  const order = (day: string, yuan: number, more: Record<string, unknown> = {}) => ({
    object: 'salesOrder',
    id: uuid('order', day, yuan),
    data: {
      companyId,
      orderNumber: `${day} ${yuan}`,
      orderState: 'SHIPPED',
      orderedAt: `${day}T04:00:00.000Z`,
      totalAmount: { amountMicros: yuan * 1_000_000, currencyCode: 'CNY' },
      ...more,
    },
  });
  await putRecords(db, [
    order('2026-01-30', 7),
    order('2026-01-31', 1000),
    order('2026-03-01', 500),
    order('2026-03-02', 9),
    order('2026-03-03', 2000),
    order('2026-03-20', 300, { orderKind: 'RETURN' }),
    order('2026-03-21', 50, { orderState: 'DRAFT' }),
    order('2026-03-22', 60, { companyId: other }),
    order('2026-04-01', 100),
    order('2026-04-02', 11),
  ]);
  expect(await report(db, 'activity')).toEqual([
    {
      fund: 'Launch',
      partner: 'Ningbo',
      request: 'Booth',
      kind: 'EXHIBITION',
      happenedOn: '2026-03-02',
      cost: '170.00',
      ordersBefore: '1500.00',
      ordersAfter: '1800.00',
      remark: '',
      currency: 'CNY',
    },
  ]);
  expect(await report(db, 'activity', { windowDays: 90 })).toMatchObject([{ remark: 'window not over' }]);
});

test('leakage is empty in a ledger that was only posted to, and finds what somebody put there', async () => {
  const db = await office();
  expect(await report(db, 'leakage')).toEqual([]);
  // A link that was read only after the second claim on the same content was paid.
  await on(
    db,
    '2026-03-05',
    make.approveRequest(2, 50_00n, { claimBy: '2026-06-30' }),
    make.approveClaim(3, 2, 50_00n, { evidence: [contentHash('an address')] }),
    make.command('startPayment', make.claimed(3)),
    make.command('confirmPayment', { ...make.claimed(3), reference: 'D', paidOn: make.day }),
  );
  await db.query(`insert into funds.evidence_content (source, content_hash, read_at) values ('link:x', $1, now())`, [
    contentHash('evidence 1'),
  ]);
  await db.query(`insert into funds.evidence_reading (claim_id, source, wanted_at) values ($1, 'link:x', now())`, [
    uuid('claim', 3),
  ]);
  expect(await report(db, 'leakage')).toMatchObject([{ leak: 'DUPLICATE', amount: '50.00', detail: uuid('claim', 1) }]);
  await on(
    db,
    '2026-03-06',
    make.command('openClawback', { ...make.claimed(3), currency: 'CNY', amountMinor: 50_00n, reason: 'copied' }),
    make.command('netClawback', {
      clawbackId: uuid('claim', 3),
      claimId: uuid('claim', 2),
      currency: 'CNY',
      amountMinor: 20_00n,
    }),
  );
  expect(await report(db, 'leakage')).toMatchObject([{ leak: 'DUPLICATE', amount: '30.00' }]);

  await db.query("update funds.request set claim_by = '2026-03-01' where request_id = $1", [uuid('request', 1)]);
  await db.query('delete from funds.evidence where claim_id = $1', [uuid('claim', 1)]);
  const found = await report(db, 'leakage');
  expect(found.map(({ leak, partner, claim, amount }) => [leak, partner, claim, amount])).toEqual([
    ['LATE', 'Ningbo', 'First', '100.00'],
    ['LATE', 'Ningbo', '', '20.00'],
    ['NO_PROOF', 'Ningbo', 'First', '100.00'],
  ]);
});

test('what was accrued, spent and taken back by returns is beyond sell-through until it is netted', async () => {
  const { db } = await testDatabase();
  const accrue = (n: number, accruedMinor: bigint): Command =>
    make.command(
      'accrue',
      {
        allocationId: uuid('allocation', 7),
        agreementId: uuid('agreement', 1),
        period: '2026-01',
        fundId,
        companyId,
        currency: 'CNY',
        accruedMinor,
        expiresOn: null,
      },
      `accrue-${n}`,
    );
  await on(db, '2026-02-01', make.openFund(1000_00n), accrue(1, 80_00n), make.approveRequest(1, 80_00n));
  await on(db, '2026-03-02', make.approveClaim(1, 1, 80_00n), accrue(2, 50_00n));
  expect(await report(db, 'leakage')).toMatchObject([{ leak: 'BEYOND_SELL_THROUGH', amount: '30.00' }]);
  await on(
    db,
    '2026-03-03',
    make.command('netClawback', {
      clawbackId: uuid('allocation', 7),
      claimId: uuid('claim', 1),
      currency: 'CNY',
      amountMinor: 30_00n,
    }),
  );
  expect(await report(db, 'leakage')).toEqual([]);
});

test('amounts have the decimals of their currency', async () => {
  for (const [currency, shown] of [
    ['JPY', '12345'],
    ['KWD', '12.345'],
  ] as const) {
    const { db } = await testDatabase();
    await on(
      db,
      '2026-02-01',
      make.openFund(99_999n, { currency }),
      make.allocate(1, 12_345n, { currency }),
      make.approveRequest(1, 12_345n, { currency }),
    );
    expect(await report(db, 'utilisation')).toMatchObject([{ allocated: shown }, { month: 'TOTAL', reserved: shown }]);
  }
});
