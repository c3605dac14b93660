import type { ReactNode } from 'react';
import { Phase } from '../fund-flow/last-entries.tsx';
import { aboutOf, dayOf } from '../shared/entry.ts';
import { openRecord } from '../shared/host.ts';
import { moneyFormat, type Show } from '../shared/money.ts';
import type { Say } from '../shared/texts.ts';
import type { FundStatement, Line, Position } from './position.ts';

/** The latest of the period; the rest is counted, and stands in the list of ledger entries below. */
const LINES = 20;

interface Words {
  readonly say: Say;
  readonly nameOf: (value: string | null) => string;
  readonly language: string;
}

export function FundTable({ statement, ...words }: Words & { readonly statement: FundStatement }): ReactNode {
  const { say } = words;
  const { fundId, fundName, currencyCode, opening, lines, closing } = statement;
  const show = moneyFormat(words.language, currencyCode);
  const shown = lines.slice(-LINES);
  const columns = columnsOf(statement);
  return (
    <div style={{ marginTop: 14 }}>
      <button type="button" className="tpc-link" onClick={() => openRecord('cooperationFund', fundId)}>
        {fundName || say('NAMELESS')}
      </button>
      <div className="tpc-scroll">
        <table className="tpc-table">
          <thead>
            <tr>
              <th colSpan={3} />
              {columns.map((column) => (
                <th key={column} className="tpc-number">
                  {say(HEADINGS[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Balance title={say('OPENING')} position={opening} columns={columns} show={show} />
            {shown.length < lines.length && (
              <Remark text={say('EARLIER', { count: lines.length - shown.length })} span={columns.length + 3} />
            )}
            {lines.length === 0 && <Remark text={say('NO_MOVEMENT')} span={columns.length + 3} />}
            {shown.map((line) => (
              <Movement key={line.entry.id} line={line} columns={columns} show={show} {...words} />
            ))}
            <Balance title={say('CLOSING')} position={closing} columns={columns} show={show} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

type Column = keyof Position;

const HEADINGS = {
  available: 'LOTS',
  committed: 'COMMITTED',
  payable: 'PAYABLE',
  paid: 'PAID',
  owed: 'OWED',
} as const satisfies Record<Column, string>;

/** What is owed back has a column only where something was ever clawed back. */
function columnsOf({ opening, lines }: FundStatement): Column[] {
  const isOwed = opening.owed !== 0 || lines.some(({ change }) => change.owed !== 0);
  return (Object.keys(HEADINGS) as Column[]).filter((column) => column !== 'owed' || isOwed);
}

const Remark = ({ text, span }: { readonly text: string; readonly span: number }): ReactNode => (
  <tr>
    <td colSpan={span} className="tpc-quiet">
      {text}
    </td>
  </tr>
);

function Balance(props: {
  readonly title: string;
  readonly position: Position;
  readonly columns: readonly Column[];
  readonly show: Show;
}): ReactNode {
  const { title, position, columns, show } = props;
  return (
    <tr className="tpc-sum">
      <td colSpan={3}>{title}</td>
      {columns.map((column) => (
        <td key={column} className="tpc-number">
          {show(position[column])}
        </td>
      ))}
    </tr>
  );
}

function Movement(
  props: Words & { readonly line: Line; readonly columns: readonly Column[]; readonly show: Show },
): ReactNode {
  const { line, columns, show, nameOf, language } = props;
  const { entry, change } = line;
  return (
    <tr className="tpc-line" onClick={() => openRecord('fundEntry', entry.id)}>
      <td className="tpc-quiet">{dayOf(entry.postedAt, language)}</td>
      <td>
        {nameOf(entry.entryKind)}
        <Phase phase={entry.entryPhase} nameOf={nameOf} />
      </td>
      <td className="tpc-wide">{aboutOf(entry)}</td>
      {columns.map((column) => (
        <td key={column} className="tpc-number">
          {change[column] === 0 ? '' : `${change[column] > 0 ? '+' : ''}${show(change[column])}`}
        </td>
      ))}
    </tr>
  );
}
