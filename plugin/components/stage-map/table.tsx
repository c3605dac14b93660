/** The same in numbers: a row for where accounts were, a column for where they are; the fuller, the likelier. */
import type { ReactNode } from 'react';
import { nameOf, STAGES } from '../shared/churn-names.ts';
import { percentText } from '../shared/churn-texts.ts';
import type { Look } from '../shared/report-frame.tsx';
import { countText, type StageMatrix, sum } from './matrix.ts';

interface Props {
  readonly matrix: StageMatrix;
  readonly look: Look;
  readonly money: (amount: number) => string;
}

export function Table({ matrix, look: { say, language }, money }: Props): ReactNode {
  const { stages, counts, probabilities, values } = matrix;
  const hasValues = values.some((value) => value !== null);
  return (
    <div className="tpc-scroll">
      <table className="tpc-table">
        <thead>
          <tr>
            <th>{say('FROM')}</th>
            <th className="tpc-number">{say('CUSTOMERS')}</th>
            {stages.map((stage) => (
              <th key={stage} className="tpc-number">
                {nameOf(STAGES, stage, language)}
              </th>
            ))}
            {hasValues && <th className="tpc-number">{say('WORTH')}</th>}
          </tr>
        </thead>
        <tbody>
          {stages.map((from, row) => (
            <tr key={from}>
              <td>{nameOf(STAGES, from, language)}</td>
              <td className="tpc-number">{countText(sum(counts[row] ?? []), language)}</td>
              {stages.map((to, column) => (
                <Cell
                  key={to}
                  share={probabilities[row]?.[column] ?? 0}
                  count={counts[row]?.[column] ?? 0}
                  isStay={row === column}
                  language={language}
                />
              ))}
              {hasValues && <td className="tpc-number">{worth(values[row] ?? null, money)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const worth = (value: number | null, money: (amount: number) => string): string =>
  value === null ? '–' : money(value);

interface CellProps {
  readonly share: number;
  readonly count: number;
  readonly isStay: boolean;
  readonly language: string;
}

function Cell({ share, count, isStay, language }: CellProps): ReactNode {
  const strength = Math.round(share * 45);
  return (
    <td
      className="tpc-number"
      title={countText(count, language)}
      style={{
        fontWeight: isStay ? 600 : 400,
        background: `color-mix(in srgb, var(--t-color-blue,#3e63dd) ${strength}%, transparent)`,
      }}
    >
      {count === 0 ? <span className="tpc-quiet">–</span> : percentText(share)}
    </td>
  );
}
