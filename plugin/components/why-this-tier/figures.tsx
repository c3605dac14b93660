/** The figures of an assessment as tiles; what is not known says so, and is never shown as zero. */
import { type ReactNode } from 'react';
import type { Assessment } from './data.ts';
import { amountOf, type Money } from './months.ts';
import type { Words } from './texts.ts';

interface Props {
  readonly assessment: Assessment;
  readonly words: Words;
}

export function Figures({ assessment, words }: Props): ReactNode {
  const { revenue, margin, netMargin, potential, potentialSharePercent, activeMonths, orderCount, returnCount } =
    assessment;
  const money = (amount: Money | null) => (amount === null ? null : words.money(amountOf(amount), amount.currencyCode));
  const returns = returnCount ? words.count('returns', returnCount) : words.say('noReturns');
  const share = potentialSharePercent === null ? null : potentialSharePercent / 100;
  return (
    <section>
      <h3>{words.say('figures')}</h3>
      <div className="pharma-why-figures">
        <Figure label={words.say('revenue')} value={money(revenue)} words={words} />
        <Figure
          label={words.say('margin')}
          value={money(margin)}
          note={marginShare(margin, revenue, words)}
          words={words}
        />
        <Figure label={words.say('netMargin')} value={money(netMargin)} words={words} />
        <Figure
          label={words.say('share')}
          value={share === null ? null : words.percent(share)}
          note={potential === null ? '' : words.say('ofPotential', { amount: money(potential) ?? '' })}
          fill={share}
          words={words}
        />
        <Figure
          label={words.say('orders')}
          value={orderCount === null ? null : String(orderCount)}
          note={returns}
          words={words}
        />
        <Figure
          label={words.say('activeMonths')}
          value={activeMonths === null ? null : String(activeMonths)}
          note={words.say('ofTwelve')}
          fill={activeMonths === null ? null : activeMonths / 12}
          words={words}
        />
      </div>
    </section>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: string | null;
  readonly note?: string;
  /** 0 to 1, drawn as a bar. */
  readonly fill?: number | null;
  readonly words: Words;
}

function Figure({ label, value, note, fill, words }: FigureProps): ReactNode {
  const width = fill === undefined || fill === null ? null : `${Math.min(100, Math.max(0, fill * 100))}%`;
  return (
    <div className="pharma-why-figure">
      <span className="pharma-why-label">{label}</span>
      {value === null ? (
        <span className="pharma-why-soft">{words.say('unknown')}</span>
      ) : (
        <span className="pharma-why-value">{value}</span>
      )}
      {value !== null && note && <span className="pharma-why-label">{note}</span>}
      {width !== null && (
        <div className="pharma-why-track">
          <div className="pharma-why-fill" style={{ width }} />
        </div>
      )}
    </div>
  );
}

function marginShare(margin: Money | null, revenue: Money | null, words: Words): string {
  if (!margin || !revenue || revenue.amountMicros <= 0 || margin.currencyCode !== revenue.currencyCode) return '';
  return words.say('ofRevenue', { percent: words.percent(margin.amountMicros / revenue.amountMicros) });
}
