/** Sell-through files into Twenty: as distributors write them, each row once. */
import { expect, test } from 'vitest';
import { startedImporting } from '../../tests/support/imports.ts';

const csv = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`;
const select =
  'name sellerId buyerText productText quantity unitOfMeasure soldOn flowKind sourceFile sourceRow flowAmount { amountMicros currencyCode }';

test('rows keep what the file says and where it came from; the same file again changes nothing, a corrected one only its rows', async () => {
  const importing = await startedImporting();
  const { admin } = importing;
  const seller = await admin.createOne('company', { name: '国药控股宁波有限公司', accountCode: 'D-1' });
  await importing.reconcile();
  const header = '商业公司,客户名称,产品名称,批号,数量,单位,销售日期,金额,业务类型';
  const rows = [
    'D-1,宁波市第一医院,氨氯地平片,L1,10,盒,2026-02-10,200.00,销售',
    '国药控股宁波有限公司,宁波市第二医院,氨氯地平片,L1,2,箱,2026-02-11,,退货',
    'D-9,宁波市第三医院,氨氯地平片,,1,盒,2026-02-12,,',
  ];
  const file = await importing.file('2026-02.csv', csv(header, ...rows));
  const report = await importing.import({ kind: 'flows', file, currency: 'CNY' });
  expect(report).toMatchObject({ rows: 3, rejected: 1 });
  expect(report.counts).toMatchObject({ 'channelFlow.created': 2 });
  const flows = await admin.find('channelFlow', {}, select);
  expect(flows.toSorted((a, b) => Number(a['sourceRow']) - Number(b['sourceRow']))).toMatchObject([
    {
      sellerId: seller,
      buyerText: '宁波市第一医院',
      quantity: 10,
      flowKind: 'SALE',
      sourceFile: '2026-02.csv',
      sourceRow: 2,
    },
    {
      sellerId: seller,
      buyerText: '宁波市第二医院',
      quantity: 2,
      flowKind: 'RETURN',
      unitOfMeasure: '箱',
      sourceRow: 3,
    },
  ]);

  // The same file, then one with a corrected quantity: the same records.
  await importing.import({ kind: 'flows', file, currency: 'CNY' });
  const corrected = await importing.file(
    '2026-02.csv',
    csv(header, (rows[0] ?? '').replace(',10,', ',12,'), ...rows.slice(1)),
  );
  await importing.import({ kind: 'flows', file: corrected, currency: 'CNY' });
  const after = await admin.find('channelFlow', {}, select);
  expect(after.map((each) => each['quantity']).toSorted((a, b) => Number(a) - Number(b))).toEqual([2, 12]);
  expect(after.map(({ id }) => id).toSorted()).toEqual(flows.map(({ id }) => id).toSorted());

  // Next month's file of the same name is other rows.
  const march = await importing.file('2026-02.csv', csv(header, (rows[0] ?? '').replace('2026-02-10', '2026-03-10')));
  await importing.import({ kind: 'flows', file: march, currency: 'CNY' });
  expect(await admin.find('channelFlow', {}, '')).toHaveLength(3);
}, 120_000);
