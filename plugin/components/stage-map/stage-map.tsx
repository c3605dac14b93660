import { type ReactNode, useState } from 'react';
import { Empty } from '../shared/frame.tsx';
import { moneyFormat } from '../shared/money.ts';
import type { Report } from '../shared/report.ts';
import { type Look, OfReport, Which } from '../shared/report-frame.tsx';
import { Drawing, Legend } from './drawing.tsx';
import { matrixOf, type StageMatrix } from './matrix.ts';
import { Table } from './table.tsx';

export function StageMap(): ReactNode {
  return <OfReport show={(report, look) => <Shown report={report} look={look} />} />;
}

function Shown({ report, look }: { readonly report: Report; readonly look: Look }): ReactNode {
  const [isTable, setIsTable] = useState(false);
  const { say, language } = look;
  const matrix = matrixOf(report.stageMatrix);
  if (matrix === null) return <Empty text={say('STAGES_EMPTY')} />;
  const money = wholeMoney(language, report.valueAtRisk?.currencyCode ?? null);
  return (
    <>
      <div className="tpc-head">
        <div className="tpc-choices">
          <Choice text={say('FLOWS')} isChosen={!isTable} choose={() => setIsTable(false)} />
          <Choice text={say('MATRIX')} isChosen={isTable} choose={() => setIsTable(true)} />
        </div>
        <Months matrix={matrix} report={report} look={look} />
      </div>
      {isTable ? (
        <Table matrix={matrix} look={look} money={money} />
      ) : (
        <>
          <Drawing matrix={matrix} look={look} money={money} />
          <Legend say={say} />
        </>
      )}
      {matrix.values.some((value) => value !== null) && <p className="tpc-quiet">{say('VALUE_HELP')}</p>}
    </>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Choice({ text, isChosen, choose }: ChoiceProps): ReactNode {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      className={isChosen ? 'tpc-choice tpc-chosen' : 'tpc-choice'}
      onClick={choose}
    >
      {text}
    </button>
  );
}

interface MonthsProps {
  readonly matrix: StageMatrix;
  readonly report: Report;
  readonly look: Look;
}

function Months({ matrix: { fromMonth, toMonth }, report, look }: MonthsProps): ReactNode {
  if (fromMonth === null || toMonth === null) return <Which report={report} look={look} />;
  const format = new Intl.DateTimeFormat(look.language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = (text: string): string => format.format(new Date(`${text}-01T00:00:00Z`));
  return <span className="tpc-quiet">{look.say('FROM_TO', { from: month(fromMonth), to: month(toMonth) })}</span>;
}

/** What a stage is worth is an estimate: no cents. */
function wholeMoney(language: string, currencyCode: string | null): (amount: number) => string {
  const units = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  // The currency's sign as the amounts elsewhere have it.
  const sign = moneyFormat(language, currencyCode)(0).replace(/[\d.,\s]/g, '');
  return (amount) => `${sign}${units.format(amount)}`;
}
