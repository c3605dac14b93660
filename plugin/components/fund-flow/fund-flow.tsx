import type { ReactNode } from 'react';
import { useIsChinese, useRecordOfPage } from '../../lib/host-context.ts';
import { Empty, Reading } from '../shared/frame.tsx';
import { moneyFormat } from '../shared/money.ts';
import { namesIn, sayIn } from '../shared/texts.ts';
import { useRecords } from '../shared/use-records.ts';
import { Drawing } from './drawing.tsx';
import { LastEntries } from './last-entries.tsx';
import { type FundPicture, readFund } from './read-fund.ts';
import { totalOf } from './stream.ts';

export function FundFlow(): ReactNode {
  const language = useIsChinese() ? 'zh-CN' : 'en';
  const id = useRecordOfPage();
  const say = sayIn(language);
  const show = ({ rests, currencyCode, sequence, entries }: FundPicture): ReactNode => {
    if (totalOf(rests) === 0 && entries.length === 0) return <Empty text={say('FLOW_EMPTY')} />;
    const amount = moneyFormat(language, currencyCode);
    return (
      <>
        <Drawing rests={rests} show={amount} say={say} />
        {sequence !== null && (
          <div className="tpc-quiet" style={{ textAlign: 'right' }}>
            {say('AS_OF', { sequence })}
          </div>
        )}
        <LastEntries entries={entries} say={say} nameOf={namesIn(language)} show={amount} language={language} />
      </>
    );
  };
  const loaded = useRecords(id, () => (id === null ? Promise.resolve(null) : readFund(id)));
  return (
    <Reading
      loaded={loaded}
      say={say}
      show={(fund) => (fund === null ? <Empty text={say('NO_RECORD')} /> : show(fund))}
    />
  );
}
