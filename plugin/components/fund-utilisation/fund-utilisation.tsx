import type { ReactNode } from 'react';
import { useIsChinese } from '../../lib/host-context.ts';
import { Empty, Reading } from '../shared/frame.tsx';
import { openRecord } from '../shared/host.ts';
import { moneyFormat, percent, type Show } from '../shared/money.ts';
import { sayIn, type Say } from '../shared/texts.ts';
import { useRecords } from '../shared/use-records.ts';
import { type FundUse, readFunds } from './read-funds.ts';
import { SEGMENTS, totalOf, usedOf } from './segments.ts';

export function FundUtilisation(): ReactNode {
  const language = useIsChinese() ? 'zh-CN' : 'en';
  const say = sayIn(language);
  const show = (funds: readonly FundUse[]): ReactNode =>
    funds.length === 0 ? (
      <Empty text={say('UTILISATION_EMPTY')} />
    ) : (
      <>
        <Legend say={say} />
        {funds.map((fund) => (
          <Bar key={fund.id} fund={fund} show={moneyFormat(language, fund.currencyCode)} say={say} />
        ))}
      </>
    );
  return <Reading loaded={useRecords(null, readFunds)} say={say} show={show} />;
}

function Legend({ say }: { readonly say: Say }): ReactNode {
  return (
    <div className="tpc-legend">
      {SEGMENTS.map(({ key, code, colour }) => (
        <span key={key}>
          <svg width="10" height="10" viewBox="0 0 10 10">
            <circle cx="5" cy="5" r="4" fill={colour} />
          </svg>{' '}
          {say(code)}
        </span>
      ))}
    </div>
  );
}

const WIDE = 1000;
const HIGH = 14;

/** One fund: all its money is the whole width. */
function Bar({ fund, show, say }: { readonly fund: FundUse; readonly show: Show; readonly say: Say }): ReactNode {
  const total = totalOf(fund.rests);
  let x = 0;
  return (
    <div style={{ marginTop: 12 }}>
      <div className="tpc-head" style={{ marginBottom: 4 }}>
        <button type="button" className="tpc-link" onClick={() => openRecord('cooperationFund', fund.id)}>
          {fund.name || say('NAMELESS')}
        </button>
        <span className="tpc-quiet">
          {say('USED', { share: percent(usedOf(fund.rests), total) })} · {show(total)}
        </span>
      </div>
      <svg width="100%" height={HIGH} viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" role="img">
        {SEGMENTS.map(({ key, code, colour }) => {
          const width = total > 0 ? (fund.rests[key] / total) * WIDE : 0;
          x += width;
          return width <= 0 ? null : (
            <rect key={key} x={x - width} y="0" width={Math.max(width - 2, 1)} height={HIGH} fill={colour}>
              <title>{`${say(code)}: ${show(fund.rests[key])} (${percent(fund.rests[key], total)})`}</title>
            </rect>
          );
        })}
      </svg>
    </div>
  );
}
