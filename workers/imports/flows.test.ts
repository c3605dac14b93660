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

test('what a distributor’s columns mean is said once, and known for every later file with the same header', async () => {
  const importing = await startedImporting();
  const { admin } = importing;
  const [ningbo, wenzhou] = await admin.create('company', [
    { name: '国药控股宁波有限公司', accountCode: 'D-1' },
    { name: '温州医药', accountCode: 'D-2' },
  ]);
  await importing.reconcile();
  const header = 'Kunde;Artikel;Stück;ME;Tag;Betrag';
  const row = (name: string, day: string): string => `${name};P-1;10;盒;${day};200.00`;
  const map = new Map(
    Object.entries({
      buyer: 'Kunde',
      product: 'Artikel',
      quantity: 'Stück',
      unit: 'ME',
      soldOn: 'Tag',
      amount: 'Betrag',
    }),
  );
  const january = await importing.file('jan.csv', csv(header, row('医院一', '03/01/2026')));
  const flows = { kind: 'flows', currency: 'CNY' } as const;
  await expect(importing.import({ ...flows, file: january, seller: 'D-1' })).rejects.toThrow('--map');
  await expect(importing.import({ ...flows, file: january, map, seller: 'D-1', saveMap: 'D-9' })).rejects.toThrow(
    '--save-map',
  );
  const said = { map, seller: 'D-1', saveMap: 'D-1', dateOrder: 'DMY' } as const;
  expect(await importing.import({ ...flows, ...said, file: january })).toMatchObject({ rejected: 0, layoutOf: null });

  // Known again, also by the name; the day is read as it was said to be written.
  const february = await importing.file('feb.csv', csv(header, row('医院二', '04/02/2026')));
  expect(await importing.import({ kind: 'flows', file: february, seller: '国药控股宁波有限公司' })).toMatchObject({
    rejected: 0,
    layoutOf: '国药控股宁波有限公司',
  });
  const imported = await admin.find('channelFlow', {}, `sellerId soldOn`);
  expect(imported.map(({ soldOn }) => String(soldOn)).toSorted()).toEqual(['2026-01-03', '2026-02-04']);
  expect(imported.every(({ sellerId }) => sellerId === ningbo)).toBe(true);
  // Nobody's file is taken for somebody's.
  await expect(importing.import({ kind: 'flows', file: february })).rejects.toThrow('seller');

  // Another distributor writes the same header and means other things by it.
  const other = new Map([...map, ['buyer', 'Artikel'], ['product', 'Kunde']]);
  await importing.import({ ...flows, file: january, map: other, seller: 'D-2', saveMap: 'D-2', dateOrder: 'DMY' });
  const march = await importing.file('mar.csv', csv(header, row('P-7', '05/03/2026')));
  await expect(importing.import({ kind: 'flows', file: march })).rejects.toThrow('--seller');
  expect(await importing.import({ kind: 'flows', file: march, seller: 'D-2' })).toMatchObject({ layoutOf: '温州医药' });
  const [latest] = await admin.find('channelFlow', { soldOn: { eq: '2026-03-05' } }, 'sellerId productText buyerText');
  expect(latest).toMatchObject({ sellerId: wenzhou, productText: 'P-7', buyerText: 'P-1' });

  // A file with its sellers in it needs nobody to say so, once its columns are known.
  const many = await importing.file('many.csv', csv(`Lieferant;${header}`, `D-2;${row('医院三', '06/03/2026')}`));
  const whole = new Map([...map, ['seller', 'Lieferant']]);
  await importing.import({ ...flows, file: many, map: whole, saveMap: 'D-2', dateOrder: 'DMY' });
  const more = await importing.file('more.csv', csv(`Lieferant;${header}`, `D-1;${row('医院四', '07/03/2026')}`));
  expect(await importing.import({ kind: 'flows', file: more })).toMatchObject({ rejected: 0, layoutOf: '温州医药' });
  const [by] = await admin.find('channelFlow', { soldOn: { eq: '2026-03-07' } }, 'sellerId');
  expect(by).toMatchObject({ sellerId: ningbo });
}, 120_000);
