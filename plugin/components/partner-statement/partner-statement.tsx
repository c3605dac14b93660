import { type ReactNode, useState } from 'react';
import { useIsChinese, useRecordOfPage } from '../../lib/host-context.ts';
import { Empty, Reading } from '../shared/frame.tsx';
import { namesIn, sayIn, type Say } from '../shared/texts.ts';
import { useRecords } from '../shared/use-records.ts';
import { FundTable } from './fund-table.tsx';
import { statementsOf } from './position.ts';
import { MAX_ENTRIES, type PartnerEntries, readEntries } from './read-entries.ts';

const PERIODS = ['DAYS_90', 'YEAR', 'ALL'] as const;
type Period = (typeof PERIODS)[number];
const DAYS_90_MS = 90 * 86_400_000;

function startOf(period: Period): string {
  const now = new Date();
  if (period === 'ALL') return '';
  if (period === 'YEAR') return new Date(now.getFullYear(), 0, 1).toISOString();
  return new Date(now.getTime() - DAYS_90_MS).toISOString();
}

export function PartnerStatement(): ReactNode {
  const [period, setPeriod] = useState<Period>('YEAR');
  const language = useIsChinese() ? 'zh-CN' : 'en';
  const id = useRecordOfPage();
  const say = sayIn(language);
  const show = (read: PartnerEntries): ReactNode => {
    if (read.isTooLong) return <Empty text={say('STATEMENT_TOO_LONG', { count: MAX_ENTRIES })} />;
    if (read.entries.length === 0) return <Empty text={say('STATEMENT_EMPTY')} />;
    return (
      <>
        <Periods chosen={period} choose={setPeriod} say={say} />
        {statementsOf(read.entries, startOf(period)).map((statement) => (
          <FundTable
            key={statement.fundId}
            statement={statement}
            say={say}
            nameOf={namesIn(language)}
            language={language}
          />
        ))}
      </>
    );
  };
  const loaded = useRecords(id, () => (id === null ? Promise.resolve(null) : readEntries(id)));
  return (
    <Reading
      loaded={loaded}
      say={say}
      show={(entries) => (entries === null ? <Empty text={say('NO_RECORD')} /> : show(entries))}
    />
  );
}

function Periods(props: {
  readonly chosen: Period;
  readonly choose: (period: Period) => void;
  readonly say: Say;
}): ReactNode {
  const { chosen, choose, say } = props;
  return (
    <div className="tpc-choices">
      {PERIODS.map((period) => (
        <button
          key={period}
          type="button"
          className={period === chosen ? 'tpc-choice tpc-chosen' : 'tpc-choice'}
          aria-pressed={period === chosen}
          onClick={() => choose(period)}
        >
          {say(period)}
        </button>
      ))}
    </div>
  );
}
