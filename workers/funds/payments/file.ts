/** Finance's file of payment results: `claim,result,reference,date`, one line per payment. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { reason, type Refusal } from '../texts.ts';
import { LedgerError } from '../ledger/errors.ts';
import type { PaymentResult } from './result.ts';

export const maxBytes = 20_000_000;

/** A line that can be posted, or why it cannot. */
export type FileRow =
  | { readonly line: number; readonly kind: 'good'; readonly payment: PaymentResult }
  | { readonly line: number; readonly kind: 'bad'; readonly reasons: readonly Refusal[] };

const columns = ['claim', 'result', 'reference', 'date'] as const;

const results: Readonly<Record<string, PaymentResult['result']>> = {
  paid: 'PAID',
  failed: 'FAILED',
  已付: 'PAID',
  失败: 'FAILED',
};

const cells = {
  claim: z.string().trim().toLowerCase().pipe(z.guid()),
  result: z
    .string()
    .trim()
    .toLowerCase()
    .refine((word) => word in results),
  reference: z.string().trim().min(1).max(200),
  date: z.string().trim().pipe(z.iso.date()),
};

/** Reads every line; a bad one is told apart and does not stop the others. Throws when it is no such file at all. */
export function readPaymentFile(text: string): FileRow[] {
  if (Buffer.byteLength(text) > maxBytes) {
    throw new LedgerError('payment-file-too-large', `The file has more than ${maxBytes} bytes. Split it.`);
  }
  const seen = new Map<string, { line: number; key: string }>();
  return records(text).map(({ line, record }): FileRow => {
    const unreadable = columns.filter((column) => !cells[column].safeParse(record[column]).success);
    if (unreadable.length > 0) {
      return { line, kind: 'bad', reasons: [reason('FUNDS_ROW_INCOMPLETE', { columns: unreadable.join(', ') })] };
    }
    const payment: PaymentResult = {
      claimId: cells.claim.parse(record['claim']),
      result: results[cells.result.parse(record['result'])] as PaymentResult['result'],
      reference: cells.reference.parse(record['reference']),
      on: cells.date.parse(record['date']),
    };
    const key = JSON.stringify(payment);
    const earlier = seen.get(payment.claimId);
    if (earlier && earlier.key !== key) {
      return { line, kind: 'bad', reasons: [reason('FUNDS_ROW_TWICE', { line: earlier.line })] };
    }
    seen.set(payment.claimId, { line, key });
    return { line, kind: 'good', payment };
  });
}

interface Parsed {
  readonly record: Readonly<Record<string, string | undefined>>;
  readonly info: { readonly lines: number };
}

function records(text: string): { line: number; record: Parsed['record'] }[] {
  try {
    const parsed = parse(text, {
      bom: true,
      columns: (header: string[]) => checkedHeader(header),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
    return parsed.map(({ record, info }) => ({ line: info.lines, record }));
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw new LedgerError('payment-file-unreadable', `The file is not CSV: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function checkedHeader(header: readonly string[]): string[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length === 0) return names;
  throw new LedgerError(
    'payment-file-columns',
    `The file lacks the columns ${missing.join(', ')}. The first line must name ${columns.join(', ')}.`,
  );
}
