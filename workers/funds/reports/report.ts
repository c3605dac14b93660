/** What finance and compliance ask of the ledger: tables of texts and amounts, each with what its columns mean. */
import { csvLine } from '../../imports/csv-line.ts';
import type { Day } from '../../platform/clock/clock.ts';
import type { Queryable } from '../../platform/db/pool.ts';
import { decimalOf } from '../money/money.ts';

export interface ReportQuery {
  /** First and last day, in the business's zone. */
  readonly from: Day;
  readonly to: Day;
  readonly timeZone: string;
  readonly fundId: string | null;
  /** Days before and after an activity that are compared. */
  readonly windowDays: number;
}

/** An amount in minor units, a share in basis points, or text. */
export type Cell = string | bigint | number | null;

export interface Report {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** There is more than one answer takes. */
  readonly isCut: boolean;
}

export const maxRows = 100_000;

/** Who a ledger id stands for today, under the names that Twenty shows. */
export const partnersNamed = `partner_named as (
  select p.id, coalesce(heir.company_id, p.company_id) as company_id, c.data->>'name' as company
  from funds.partner p left join funds.partner heir on heir.id = p.merged_into
    left join loop.mirror c on c.object = 'company' and c.id = coalesce(heir.company_id, p.company_id)),
fund_named as (
  select f.fund_id, f.currency, m.data->>'name' as fund from funds.fund f
    left join loop.mirror m on m.object = 'cooperationFund' and m.id = f.fund_id)`;

/** Runs a query whose columns are the report's; its amounts are bigint, its shares integers in basis points named `…Share`. */
export async function reportOf(db: Queryable, sql: string, values: readonly unknown[]): Promise<Report> {
  const result = await db.query<Record<string, Cell>>(`${sql} limit ${maxRows + 1}`, values);
  const columns = result.fields.map(({ name }) => name);
  const rows = result.rows.slice(0, maxRows).map((row) => columns.map((name) => row[name] ?? null));
  return { columns, rows, isCut: result.rows.length > maxRows };
}

/** Amounts as plain decimals of the row's currency, so that programs can add them up; shares in percent. */
function cellsOf({ columns }: Report, row: readonly Cell[]): string[] {
  const currency = String(row[columns.indexOf('currency')] ?? 'CNY');
  return row.map((cell, at) => {
    if (typeof cell === 'bigint') return decimalOf(cell, currency);
    if (typeof cell === 'number' && columns[at]?.endsWith('Share')) return `${(cell / 100).toFixed(2)} %`;
    return String(cell ?? '');
  });
}

export const reportCsv = (report: Report): string =>
  [report.columns, ...report.rows.map((row) => cellsOf(report, row))].map(csvLine).join('');
