/** Orders above the line, returns below it, a pair of bars a month. */
import { type ReactNode } from 'react';
import type { Month } from './months.ts';
import type { Words } from './texts.ts';

const WIDTH = 640;
const HEIGHT = 190;
const LEFT = 60;
const TOP = 12;
const BOTTOM = 26;
const AREA = HEIGHT - TOP - BOTTOM;

interface Props {
  readonly months: readonly Month[];
  readonly currency: string;
  readonly words: Words;
}

export function Chart({ months, currency, words }: Props): ReactNode {
  const up = niceCeiling(Math.max(...months.map(({ sold }) => sold), 0));
  const down = niceCeiling(Math.max(...months.map(({ returned }) => returned), 0));
  const scale = AREA / (up + down || 1);
  const zero = TOP + up * scale;
  const step = (WIDTH - LEFT) / months.length;
  const lines = [up, up / 2, ...(down > 0 ? [-down] : [])].filter((each) => each !== 0);
  return (
    <svg className="pharma-why-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.say('history')}>
      {lines.map((amount) => (
        <g key={amount}>
          <line
            className="pharma-why-grid"
            x1={LEFT}
            x2={WIDTH}
            y1={zero - amount * scale}
            y2={zero - amount * scale}
          />
          <text x={LEFT - 8} y={zero - amount * scale + 4} textAnchor="end">
            {words.short(amount)}
          </text>
        </g>
      ))}
      {months.map((month, index) => (
        <Bars key={month.start.getTime()} {...{ month, currency, words, zero, scale, step }} x={LEFT + index * step} />
      ))}
      <line className="pharma-why-zero" x1={LEFT} x2={WIDTH} y1={zero} y2={zero} />
    </svg>
  );
}

interface BarsProps {
  readonly month: Month;
  readonly currency: string;
  readonly words: Words;
  readonly x: number;
  readonly step: number;
  readonly zero: number;
  readonly scale: number;
}

function Bars({ month, currency, words, x, step, zero, scale }: BarsProps): ReactNode {
  const { start, sold, returned, orders, isCurrent } = month;
  const name = isCurrent ? `${words.month(start)} (${words.say('thisMonth')})` : words.month(start);
  const values = { month: name, sold: words.money(sold, currency), returned: words.money(returned, currency), orders };
  const width = step * 0.6;
  const left = x + (step - width) / 2;
  return (
    <g className="pharma-why-month">
      <title>{words.say('bar', values)}</title>
      <rect className="pharma-why-hover" x={x} y={TOP} width={step} height={AREA} />
      <g className={isCurrent ? 'pharma-why-current' : undefined}>
        {sold > 0 && <path className="pharma-why-sold" d={bar(left, zero, width, -Math.max(1.5, sold * scale))} />}
        {returned > 0 && (
          <path className="pharma-why-returned" d={bar(left, zero, width, Math.max(1.5, returned * scale))} />
        )}
      </g>
      <text x={x + step / 2} y={HEIGHT - 6} textAnchor="middle">
        {words.monthLetter(start)}
      </text>
    </g>
  );
}

/** A bar that is rounded at its far end. */
function bar(x: number, zero: number, width: number, height: number): string {
  const corner = Math.min(3, Math.abs(height)) * Math.sign(height);
  const round = Math.abs(corner);
  const end = zero + height;
  return `M${x} ${zero}V${end - corner}Q${x} ${end} ${x + round} ${end}H${x + width - round}Q${x + width} ${end} ${x + width} ${end - corner}V${zero}Z`;
}

/** The next of 1, 2, 2.5, 5 or 10 times a power of ten. */
export function niceCeiling(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= value) ?? 10) * power;
}
