import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { dayNumber, dayText } from '../days.ts';
import { snapshotAt } from '../ledger.ts';
import { parseColumns } from './columns.ts';
import { type OrderFile, readOrders, type ReadOptions } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'churn-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
async function read(content: string | Buffer, columns: string, options: Partial<ReadOptions> = {}): Promise<OrderFile> {
  const file = join(folder, `${files++}.csv`);
  writeFileSync(file, content);
  return readOrders(file, { columns: parseColumns(columns), today: dayNumber(2026, 1, 1)!, ...options });
}

const days = ({ ledger }: OrderFile): string[] => Array.from(ledger.day, dayText);

describe('readOrders', () => {
  it('reads quoted cells, returns, gaps and nonsense, and says which lines', async () => {
    const order = 'A,2025-01-02,10\n'.repeat(20);
    const { ids, ledger, report } = await read(
      `Customer,Date,Amount\n${order}"B, Ltd",2025-02-03,"1,000.50"\n\nB2,2025-02-31,5\n,2025-01-01,7\nA,2025-03-01,-4\nA,2025-04-01,x\nA,2027-01-01,3\nA,2025-05-01,0\n`,
      'customer,DATE,amount',
    );
    expect(ids).toEqual(['A', 'B, Ltd']);
    expect(report).toMatchObject({
      rows: 27,
      used: 23,
      missingCustomer: 1,
      bad: 3,
      returns: 1,
      zeroAmounts: 1,
      dateOrder: null,
    });
    expect(report.badRows).toEqual([
      { line: 24, problem: 'DATE', text: '2025-02-31' },
      { line: 27, problem: 'AMOUNT', text: 'x' },
      { line: 28, problem: 'FUTURE_DATE', text: '2027-01-01' },
    ]);
    expect([...ledger.value]).toEqual([200, -4, 0, 1000.5]);
    expect([...ledger.isOrder]).toEqual([1, 0, 0, 1]);
  });

  it('gzipped, with a byte order mark, semicolons, Windows line ends and columns by position', async () => {
    const found = await read(gzipSync('\uFEFF1;2025-01-02\r\n1;2025-01-05\r\n2;2025-01-03\r\n'), '1,2');
    expect(found.ids).toEqual(['1', '2']);
    expect(found.ledger.hasAmounts).toBe(false);
    expect(days(found)).toEqual(['2025-01-02', '2025-01-05', '2025-01-03']);
  });

  it('columns lined up with spaces, with a heading and without', async () => {
    const body = ' 00001  19970101   1   11.77\n 00002  19970112   1   12.00\n';
    expect((await read(` customer_id  date  cds  dollars\n${body}`, 'customer_id,date,dollars')).ids).toEqual([
      '00001',
      '00002',
    ]);
    expect((await read(body, '1,2,4')).ledger.value[0]).toBe(11.77);
  });

  it('GB 18030, as Chinese ERP systems export it', async () => {
    // 客户,日期 \n 甲,2025-01-02 in GB 18030.
    const bytes = Buffer.concat([
      Buffer.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x0a, 0xbc, 0xd7]),
      Buffer.from(',2025-01-02\n'),
    ]);
    expect((await read(bytes, '客户,日期', { encoding: 'gb18030' })).ids).toEqual(['甲']);
    await expect(read(bytes, '客户,日期')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('multiplies columns: quantity times price', async () => {
    const { ledger } = await read('c,d,q,p\nA,2025-01-01,3,2.5\nA,2025-01-01,-1,2.5\n', 'c,d,q*p');
    expect([...ledger.value]).toEqual([5]);
  });

  it('tells day/month from month/day where one date of the file does', async () => {
    const european = await read('c,d\nA,03/04/2025\nA,25/04/2025\n', 'c,d');
    expect(european.report.dateOrder).toBe('DMY');
    expect(days(european)).toEqual(['2025-04-03', '2025-04-25']);
    expect(days(await read('c,d\nA,03/04/2025\nA,04/25/2025\n', 'c,d'))).toEqual(['2025-03-04', '2025-04-25']);
  });

  it('refuses dates that may be either, and files that have both, until told', async () => {
    const either = 'c,d\nA,03/04/2025\nA,05/06/2025\n';
    await expect(read(either, 'c,d')).rejects.toMatchObject({
      code: 'AMBIGUOUS_DATES',
      message: expect.stringContaining('--date-order'),
    });
    expect(days(await read(either, 'c,d', { dateOrder: 'MDY' }))).toEqual(['2025-03-04', '2025-05-06']);
    const mixed = 'c,d\nA,25/04/2025\nA,04/26/2025\nA,01/02/2025\n';
    await expect(read(mixed, 'c,d')).rejects.toMatchObject({ code: 'MIXED_DATE_ORDERS' });
    const told = await read(mixed, 'c,d', { dateOrder: 'DMY' });
    expect(told.report.badRows).toEqual([{ line: 3, problem: 'DATE', text: '04/26/2025' }]);
    expect(days(told)).toEqual(['2025-02-01', '2025-04-25']);
  });

  it('lists at most twenty nonsense rows, and refuses a file that is mostly nonsense', async () => {
    const good = 'A,2025-01-01\n'.repeat(1000);
    const { report } = await read(`c,d\n${good}${'A,never\n'.repeat(30)}`, 'c,d');
    expect([report.bad, report.badRows.length]).toEqual([30, 20]);
    await expect(read(`c,d\n${good}${'A,never\n'.repeat(300)}`, 'c,d')).rejects.toMatchObject({
      code: 'TOO_MUCH_NONSENSE',
    });
  });

  it.each<[string, string, string, Partial<ReadOptions>]>([
    ['', 'c,d', 'NO_ORDERS', {}],
    ['c,d\n', 'c,d', 'NO_ORDERS', {}],
    ['c,d\n,2025-01-01\n', 'c,d', 'NO_ORDERS', {}],
    ['c,d\nA,2025-01-01\n', 'c,when', 'NO_SUCH_COLUMN', {}],
    ['A,2025-01-01\n', '1,3', 'NO_SUCH_COLUMN', {}],
    ['c,d\nA,2025-01-01\n', 'c,d', 'ORDERS_AFTER_THROUGH', { through: dayNumber(2024, 12, 31)! }],
    ['c,d\nA,2025-01-01\n', 'c,d', 'BAD_ENCODING', { encoding: 'klingon' }],
    ['c,d\nA,"2025-01-01\n', 'c,d', 'BAD_CSV', {}],
  ])('file %j with columns %s: %s', async (content, columns, code, options) => {
    await expect(read(content, columns, options)).rejects.toMatchObject({ code });
  });

  it('says when there is no such file, and when the columns make no sense', async () => {
    const options = { columns: parseColumns('a,b'), today: 20_000 };
    await expect(readOrders(join(folder, 'none.csv'), options)).rejects.toMatchObject({ code: 'UNREADABLE' });
    await expect(readOrders(folder, options)).rejects.toMatchObject({ code: 'UNREADABLE' });
    for (const text of ['', 'a', 'a,', 'a,b,', 'a,b,c,d']) expect(() => parseColumns(text)).toThrow(/--columns/);
  });

  it('rows whose cells are missing are nonsense, not crashes', async () => {
    const { report, ids } = await read(`c,d,a\n${'A,2025-01-01,1\n'.repeat(9)}B\nC,2025-01-01\n`, 'c,d,a');
    expect(ids).toEqual(['A']);
    expect(report.badRows.map((each) => each.problem)).toEqual(['DATE', 'AMOUNT']);
  });

  it('takes the data-through day as the end of the silence', async () => {
    const { ledger } = await read('c,d\nA,2025-01-01\nA,2025-01-11\n', 'c,d', { through: dayNumber(2025, 2, 1)! });
    const { summaries } = snapshotAt(ledger, ledger.through);
    expect([summaries.x[0], summaries.tx[0], summaries.T[0]]).toEqual([1, 10, 31]);
  });
});
