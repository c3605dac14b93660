/** A statement as CSV: the opening line, the entries, the closing line; amounts as plain decimals. */
import { decimalOf } from '../money/money.ts';
import type { Position, Statement } from './statement.ts';

export const statementColumns = [
  'sequence',
  'at',
  'entry',
  'phase',
  'allocation',
  'request',
  'claim',
  'amount',
  'available',
  'committed',
  'payable',
  'paid',
  'owed',
  'currency',
] as const;

export function statementCsv(statement: Statement): string {
  const { currency, opening, closing, from, to, lines } = statement;
  const money = (amountMinor: bigint): string => decimalOf(amountMinor, currency);
  const position = (at: Position): string[] =>
    [at.availableMinor, at.committedMinor, at.payableMinor, at.paidMinor, at.owedMinor].map(money);
  const edge = (entry: string, day: string, at: Position): string[] => [
    '',
    day,
    entry,
    '',
    '',
    '',
    '',
    '',
    ...position(at),
    currency,
  ];
  return [
    [...statementColumns],
    edge('OPENING', from, opening),
    ...lines.map((line) => [
      String(line.sequence),
      line.at.toISOString(),
      line.kind,
      line.phase,
      line.allocationId ?? '',
      line.requestId ?? '',
      line.claimId ?? '',
      money(line.amountMinor),
      ...position(line.after),
      currency,
    ]),
    edge('CLOSING', to, closing),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
}
