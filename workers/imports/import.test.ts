/** Files into Twenty and back: recognised, repeatable, interrupted, wrong in parts. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startedImporting, type Importing } from '../../tests/support/imports.ts';
import { differences } from '../../tests/support/compare.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import { exportCsv } from './export/export.ts';

/** Node decodes GB18030 but does not encode it. */
const inGb18030 = (text: string): Uint8Array =>
  execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text });
const csv = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`;
const rejectsOf = async (file: string): Promise<string[]> =>
  (await readFile(`${file}.rejects.csv`, 'utf8')).replace('\uFEFF', '').trimEnd().split('\r\n');
const all = (importing: Importing, object: string, select: string) => importing.admin.find(object, {}, select);

test('accounts of a Chinese ERP: encoding, columns, choices, parents that come later, rows that are wrong', async () => {
  const importing = await startedImporting();
  const territories = await importing.file(
    'territories.csv',
    csv('区域编码,区域名称,上级区域', 'SH-1,浦东,SH', 'SH,上海,'),
  );
  expect(await importing.import({ kind: 'territories', file: territories })).toMatchObject({ rejected: 0 });
  const text = csv(
    '客户编码,客户名称,客户类型,上级客户,区域编码,信用额度,城市,备注',
    'C1,仁和医药有限公司,经销商,C2,SH-1,"1,200,000.00",上海,',
    'C2,仁和集团,其他,,SH,,上海,',
    'C3,康泰大药房,连锁药店,,NO,1,,',
    ',没有编码,药店,,,,,',
    'C4,金额不对,药店,,,abc,,',
    'C1,重复,药店,,,,,',
  );
  const file = await importing.file('accounts.csv.gz', gzipSync(inGb18030(text)));
  const report = await importing.import({ kind: 'accounts', file, currency: 'CNY' }, { locale: 'zh-CN' });
  expect(report).toMatchObject({ encoding: 'gb18030', rows: 6, rejected: 4, mapping: 'yonyou-customers' });
  expect(report.counts).toMatchObject({ 'company.created': 2, 'company.linked': 1 });
  expect(await rejectsOf(file)).toEqual([
    'line,reason,explanation,客户编码,客户名称,客户类型,上级客户,区域编码,信用额度,城市,备注',
    '4,NOT_FOUND,territory：没有区域“NO”。,C3,康泰大药房,连锁药店,,NO,1,,',
    '5,MISSING_VALUE,accountCode为空。,,没有编码,药店,,,,,',
    '6,NOT_AN_AMOUNT,creditLimit：“abc”不是金额。,C4,金额不对,药店,,,abc,,',
    '7,TWICE_IN_FILE,同一记录已出现在第 2 行。,C1,重复,药店,,,,,',
  ]);
  const companies = await all(
    importing,
    'company',
    'accountCode name accountKind parentAccountId creditLimit { amountMicros currencyCode } address { addressCity }',
  );
  const byCode = new Map(companies.map((company) => [company['accountCode'], company]));
  expect(byCode.get('C1')).toMatchObject({
    name: '仁和医药有限公司',
    accountKind: 'DISTRIBUTOR',
    parentAccountId: byCode.get('C2')?.id,
    creditLimit: { amountMicros: 1_200_000_000_000, currencyCode: 'CNY' },
    address: { addressCity: '上海' },
  });
  // The mirror has what Twenty has, without any webhook.
  expect(await differences(importing.db, importing.open.host)).toEqual([]);
  expect(await importing.import({ kind: 'accounts', file, currency: 'CNY' })).toMatchObject({ calls: 0, rejected: 4 });
}, 60_000);

test('only what differs is sent; what people deleted, or made under the same code, stays theirs', async () => {
  const importing = await startedImporting();
  const { admin } = importing;
  const file = (price: string) =>
    importing.file('products.csv', csv('code,name,price,cold chain', `A,Aspirin,${price},no`, 'B,Insulin,80,yes'));
  const byHand = await admin.createOne('drugProduct', {
    name: 'By hand',
    productCode: 'A',
    genericName: 'acetylsalicylic acid',
  });
  await importing.reconcile();
  const first = await importing.import({ kind: 'products', file: await file('1.20'), currency: 'CNY' });
  expect(first.counts).toMatchObject({ 'drugProduct.created': 1, 'drugProduct.updated': 1 });
  const second = await importing.import({ kind: 'products', file: await file('1.30'), currency: 'CNY' });
  expect(second.counts).toEqual({ 'drugProduct.same': 1, 'drugProduct.updated': 1 });
  expect(second.calls).toBe(1);
  const products = await all(importing, 'drugProduct', 'name productCode genericName unitPrice { amountMicros }');
  expect(products.find(({ id }) => id === byHand)).toMatchObject({
    name: 'Aspirin',
    genericName: 'acetylsalicylic acid',
    unitPrice: { amountMicros: 1_300_000 },
  });
  await admin.remove(
    'delete',
    'drugProduct',
    products.map(({ id }) => id).filter((id) => id !== byHand),
  );
  await importing.reconcile();
  const third = await importing.import({ kind: 'products', file: await file('1.30'), currency: 'CNY' });
  expect(third).toMatchObject({
    rejected: 1,
    calls: 0,
    problems: [{ line: 3, problem: { code: 'DELETED_IN_TWENTY' } }],
  });
  expect(await all(importing, 'drugProduct', 'productCode')).toHaveLength(1);
}, 60_000);

test('an interrupted import goes on where it was; its reject file has every row once', async () => {
  const importing = await startedImporting();
  const rows = Array.from({ length: 2500 }, (_, index) =>
    index % 500 === 7 ? `,nameless ${index}` : `P${index},Product ${index}`,
  );
  const file = await importing.file('products.csv', csv('code,name', ...rows));
  const stopping = new AbortController();
  const interrupted = importing.import(
    { kind: 'products', file },
    { signal: stopping.signal, events: { onProgress: () => stopping.abort() } },
  );
  await expect(interrupted).rejects.toThrow(/abort/i);
  // Twenty made some more before the crash, and nobody took notice of it.
  const lost = Array.from({ length: 150 }, (_, index) => 1_100 + index).map((number) => ({
    id: idFor('import.products', 'productCode', `P${number}`),
    productCode: `P${number}`,
    name: `Product ${number}`,
  }));
  await importing.open.host.create('drugProduct', lost);
  let resumedAt = -1;
  const report = await importing.import(
    { kind: 'products', file },
    { events: { onPlan: (plan) => (resumedAt = plan.resumedAt) } },
  );
  expect(resumedAt).toBe(1000);
  expect(report).toMatchObject({ rejected: 5 });
  expect(report.counts).toMatchObject({ 'drugProduct.created': 2495 - lost.length, 'drugProduct.same': lost.length });
  expect((await rejectsOf(file)).map((line) => line.split(',')[0])).toEqual([
    'line',
    '9',
    '509',
    '1009',
    '1509',
    '2009',
  ]);
  const products = await all(importing, 'drugProduct', 'productCode');
  expect(new Set(products.map((product) => product['productCode'])).size).toBe(2495);
  expect(await differences(importing.db, importing.open.host)).toEqual([]);
}, 60_000);

test('orders of SAP: leading zeros, returns before their originals, orders in pieces, an order with a bad line', async () => {
  const importing = await startedImporting();
  await importing.import({
    kind: 'accounts',
    file: await importing.file('a.csv', csv('KUNNR,NAME1,ORT01', '0000001001,Renji,Shanghai')),
  });
  await importing.import({
    kind: 'products',
    file: await importing.file('p.csv', csv('MATNR\tMAKTX\tMEINS', '000000000042\tAspirin\tEA', '43\tInsulin\tEA')),
  });
  await importing.import({
    kind: 'batches',
    file: await importing.file('b.csv', csv('Batch;Material;Expiry date', 'L7;43;31.12.2027')),
  });
  const file = await importing.file(
    'orders.csv',
    csv(
      'VBELN;VBTYP;VGBEL;AUDAT;KUNNR;POSNR;MATNR;CHARG;KWMENG;NETWR;WAERK',
      '0060000001;H;0000000100;20240405;0000001001;000010;42;;2;"20.00-";CNY',
      '0000000100;C;;20240401;0000001001;000010;42;;10;100.00;CNY',
      '0000000101;C;;20240402;0000001001;000010;43;L7;1;"1,800.00";CNY',
      '0000000100;C;;20240401;0000001001;000020;43;L7;3;5400;CNY',
      '0000000102;C;;20240403;0000001001;000010;42;;1;10;CNY',
      '0000000102;C;;20240403;0000001001;000020;44;;1;10;CNY',
      '0000000103;C;;20240404;0000001001;000010;42;;1;10;USD',
    ),
  );
  const report = await importing.import({ kind: 'orders', file, currency: 'CNY' });
  expect(report).toMatchObject({ mapping: 'sap-orders', rejected: 3 });
  expect((await rejectsOf(file)).slice(1).map((line) => line.split(',').slice(0, 2))).toEqual([
    ['6', 'ORDER_HAS_BAD_LINES'],
    ['7', 'NOT_FOUND'],
    ['8', 'FOREIGN_CURRENCY'],
  ]);
  const orders = await all(
    importing,
    'salesOrder',
    'orderNumber orderKind originalOrderId totalAmount { amountMicros }',
  );
  const byNumber = new Map(orders.map((order) => [String(order['orderNumber']), order] as const));
  expect([...byNumber.keys()].toSorted()).toEqual(['100', '101', '60000001']);
  expect(byNumber.get('100')).toMatchObject({ orderKind: 'SALE', totalAmount: { amountMicros: 5_500_000_000 } });
  expect(byNumber.get('60000001')).toMatchObject({
    orderKind: 'RETURN',
    originalOrderId: byNumber.get('100')?.id,
    totalAmount: { amountMicros: 20_000_000 },
  });
  const lines = await all(
    importing,
    'salesOrderLine',
    'salesOrderId lineNumber quantity batch { lotNumber } unitPrice { amountMicros }',
  );
  expect(lines.filter((line) => line['salesOrderId'] === byNumber.get('100')?.id)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ lineNumber: 10, quantity: 10, batch: null, unitPrice: { amountMicros: 10_000_000 } }),
      expect.objectContaining({
        lineNumber: 20,
        quantity: 3,
        batch: { lotNumber: 'L7' },
        unitPrice: { amountMicros: 1_800_000_000 },
      }),
    ]),
  );
  expect(await importing.import({ kind: 'orders', file, currency: 'CNY' })).toMatchObject({ calls: 0 });
  const { rows: books } = await importing.db.query(
    'select state, count(*)::int as orders from orders.decision group by state',
  );
  expect(books).toEqual([{ state: 'CLOSED', orders: 3 }]);
}, 60_000);

test('a dry run writes nothing and tells what it would; missing accounts are made only when asked', async () => {
  const importing = await startedImporting();
  const rows = [
    '订单号,订单日期,客户编码,客户名称,存货编码,存货名称,数量,含税单价',
    'SO1,2024-05-06,K1,康泰大药房,A1,阿司匹林,5,2.50',
  ];
  const file = await importing.file('orders.csv', inGb18030(csv(...rows)));
  const asked = { kind: 'orders', file, currency: 'CNY' } as const;
  expect(await importing.import(asked)).toMatchObject({ mapping: 'yonyou-orders', rejected: 1, calls: 0 });
  const dry = await importing.import({ ...asked, createMissing: true, dryRun: true });
  expect(dry).toMatchObject({ rejected: 0, calls: 0, rejectsFile: null });
  expect(dry.counts).toEqual({
    'company.created': 1,
    'drugProduct.created': 1,
    'salesOrder.created': 1,
    'salesOrderLine.created': 1,
  });
  const real = await importing.import({ ...asked, createMissing: true, state: 'DRAFT' });
  expect(real.counts).toEqual(dry.counts);
  expect(real.calls).toBe(4);
  const { rows: books } = await importing.db.query('select * from orders.decision');
  expect(books).toEqual([]);
}, 60_000);

test('what is exported can be imported, and changes nothing', async () => {
  const importing = await startedImporting();
  const [owner] = importing.sandbox.members;
  const accounts = csv(
    'code,name,kind,owner,credit limit,city,parent',
    `A1,"Kangtai, ""the"" pharmacy",chain,${owner?.email},1200.5,Shanghai,A0`,
    'A0,=cmd,other,,,,',
  );
  await importing.import({ kind: 'accounts', file: await importing.file('a.csv', accounts), currency: 'CNY' });
  const people = csv('name,licence no,email,account,kind,department', '王秀英,110,wang@example.com,A1,医生,心内科');
  expect(await importing.import({ kind: 'people', file: await importing.file('p.csv', people) })).toMatchObject({
    rejected: 0,
  });
  const { companies, contacts } = {
    companies: await exported(importing, 'accounts'),
    contacts: await exported(importing, 'people'),
  };
  expect(companies.startsWith('\uFEFFid,')).toBe(true);
  expect(companies).toContain(`"Kangtai, ""the"" pharmacy"`);
  expect(companies).toContain(`,'=cmd,`);
  const back = await importing.import({ kind: 'people', file: await importing.file('back.csv', contacts) });
  expect(back).toMatchObject({ counts: { 'person.same': 1 }, calls: 0 });
  const some = await exported(importing, 'company', ['accountCode', 'creditLimit', 'parentAccount', 'accountOwner']);
  expect(some.replace('\uFEFF', '').trimEnd().split('\r\n').toSorted()).toEqual([
    'A0,,,,',
    `A1,1200.50,CNY,A0,${owner?.email}`,
    'accountCode,creditLimit,creditLimitCurrency,parentAccount,accountOwner',
  ]);
  const again = await importing.import({
    kind: 'accounts',
    file: await importing.file('some.csv', some),
    currency: 'CNY',
  });
  expect(again).toMatchObject({ counts: { 'company.same': 2 }, calls: 0 });
  await expect(exported(importing, 'company', ['colour'])).rejects.toThrow(/accountCode/);
}, 60_000);

async function exported({ db }: Importing, object: string, columns?: string[]): Promise<string> {
  let text = '';
  for await (const part of exportCsv(db, { object, timeZone: 'Asia/Shanghai', ...(columns && { columns }) }))
    text += part;
  return text;
}
