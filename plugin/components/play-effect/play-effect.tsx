import type { ReactNode } from 'react';
import { type ChurnSay, percentText } from '../shared/churn-texts.ts';
import { Empty } from '../shared/frame.tsx';
import { linesOf, type Report } from '../shared/report.ts';
import { type Look, OfReport, Which } from '../shared/report-frame.tsx';
import { wilson } from './wilson.ts';

export function PlayEffect(): ReactNode {
  return <OfReport show={(report, look) => <Shown report={report} look={look} />} />;
}

const BLUE = 'var(--t-color-blue,#3e63dd)';
const GRAY = 'var(--t-font-color-tertiary,#999)';

function Shown({ report, look }: { readonly report: Report; readonly look: Look }): ReactNode {
  const { say } = look;
  const treated = { closed: report.treatedClosed ?? 0, saved: report.treatedSaved ?? 0 };
  const heldOut = { closed: report.heldOutClosed ?? 0, saved: report.heldOutSaved ?? 0 };
  if (treated.closed + heldOut.closed === 0) return <Empty text={say('EFFECT_EMPTY')} />;
  const lines = linesOf(report.effectSummary);
  return (
    <>
      <div className="tpc-head">
        <span />
        <Which report={report} look={look} />
      </div>
      <Share name={say('TREATED')} color={BLUE} {...treated} say={say} />
      <Share name={say('HELD_OUT')} color={GRAY} {...heldOut} say={say} />
      {heldOut.closed === 0 && <p className="tpc-note">{say('NO_COMPARISON')}</p>}
      {lines.length > 0 && (
        <section>
          <ul className="tpc-list">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const WIDE = 1000;
const HIGH = 26;

interface ShareProps {
  readonly name: string;
  readonly color: string;
  readonly closed: number;
  readonly saved: number;
  readonly say: ChurnSay;
}

/** A share of the whole width with the interval that chance leaves around it. */
function Share({ name, color, closed, saved, say }: ShareProps): ReactNode {
  const interval = wilson(saved, closed);
  const share = closed === 0 ? 0 : saved / closed;
  const between = interval && say('BETWEEN', { low: percentText(interval.low), high: percentText(interval.high) });
  return (
    <div className="tpc-share-row" style={{ marginTop: 12 }}>
      <div className="tpc-head" style={{ marginBottom: 4 }}>
        <span>
          <span className="tpc-title">{name}</span>{' '}
          {closed > 0 && <span className="tpc-tile-value">{percentText(share)}</span>}
        </span>
        <span className="tpc-quiet">
          {between === null ? say('NOBODY') : `${say('SAVED_OF', { saved, closed })} · ${between}`}
        </span>
      </div>
      <svg
        width="100%"
        height={HIGH}
        viewBox={`0 0 ${WIDE} ${HIGH}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${name}: ${between === null ? say('NOBODY') : `${percentText(share)}, ${between}`}`}
      >
        <rect x="0" y="4" width={WIDE} height={HIGH - 8} rx="2" fill="var(--t-background-tertiary,#f1f1f1)" />
        <rect x="0" y="4" width={share * WIDE} height={HIGH - 8} rx="2" fill={color} opacity="0.55" />
        {interval && (
          <path
            className="tpc-interval"
            d={`M${interval.low * WIDE} 1V${HIGH - 1}M${interval.low * WIDE} ${HIGH / 2}H${interval.high * WIDE}M${interval.high * WIDE} 1V${HIGH - 1}`}
            stroke="var(--t-font-color-primary,#333)"
            strokeWidth="2"
            fill="none"
          />
        )}
      </svg>
    </div>
  );
}
