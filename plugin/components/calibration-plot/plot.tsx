/** Predicted against observed: what lies on the dashed line came true; below it, how many forecasts each dot stands for. */
import type { ReactNode } from 'react';
import { type ChurnSay, percentText } from '../shared/churn-texts.ts';
import { type Bin, fits } from './bins.ts';

const WIDTH = 440;
const LEFT = 62;
const SIDE = 290;
const RIGHT = 422;
const TOP = 16;
const BASE = TOP + SIDE;
/** The counts stand in a strip of their own. */
const STRIP = BASE + 50;
const STRIP_HIGH = 34;
const HEIGHT = STRIP + STRIP_HIGH + 10;

export const COLOURS = {
  fits: 'var(--t-color-blue,#3e63dd)',
  off: 'var(--t-color-orange,#f76b15)',
  ideal: 'var(--t-font-color-tertiary,#999)',
} as const;
const GRID = 'var(--t-border-color-light,#eee)';

const x = (share: number): number => LEFT + share * (RIGHT - LEFT);
const y = (share: number): number => BASE - share * SIDE;

export function Plot({ bins, say }: { readonly bins: readonly Bin[]; readonly say: ChurnSay }): ReactNode {
  const most = Math.max(...bins.map(({ count }) => count), 1);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      style={{ maxWidth: 480, display: 'block', margin: '0 auto' }}
      role="img"
      aria-label={say('CALIBRATION_LABEL', { fitting: bins.filter(fits).length, bins: bins.length })}
    >
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <Rule key={share} share={share} />
      ))}
      <text className="tpc-axis" x={(LEFT + RIGHT) / 2} y={BASE + 38} textAnchor="middle">
        {say('PREDICTED')}
      </text>
      <text
        className="tpc-axis"
        x={16}
        y={TOP + SIDE / 2}
        textAnchor="middle"
        transform={`rotate(-90 16 ${TOP + SIDE / 2})`}
      >
        {say('OBSERVED')}
      </text>
      <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} stroke={COLOURS.ideal} strokeDasharray="5 4" />
      {bins.map((bin) => (
        <Point key={keyOf(bin)} bin={bin} most={most} say={say} />
      ))}
      <text className="tpc-axis" x={LEFT - 6} y={STRIP + STRIP_HIGH} textAnchor="end">
        {say('COUNTS')}
      </text>
      <line x1={LEFT} x2={RIGHT} y1={STRIP + STRIP_HIGH} y2={STRIP + STRIP_HIGH} stroke={GRID} />
      {bins.map((bin) => (
        <Count key={keyOf(bin)} bin={bin} most={most} />
      ))}
    </svg>
  );
}

/** Two groups can have the same forecast: the hiatus rule knows only two. */
const keyOf = ({ predicted, observed, count }: Bin): string => `${predicted} ${observed} ${count}`;

function Rule({ share }: { readonly share: number }): ReactNode {
  return (
    <g>
      <path d={`M${x(0)} ${y(share)}H${x(1)}M${x(share)} ${y(0)}V${y(1)}`} stroke={GRID} fill="none" />
      <text className="tpc-axis" x={LEFT - 6} y={y(share) + 4} textAnchor="end">
        {percentText(share)}
      </text>
      <text className="tpc-axis" x={x(share)} y={BASE + 20} textAnchor="middle">
        {percentText(share)}
      </text>
    </g>
  );
}

function Point({ bin, most, say }: { readonly bin: Bin; readonly most: number; readonly say: ChurnSay }): ReactNode {
  const { predicted, observed, low, high, count } = bin;
  const color = fits(bin) ? COLOURS.fits : COLOURS.off;
  const at = x(predicted);
  return (
    <g className="tpc-bin">
      <title>
        {say('BIN', {
          predicted: percentText(predicted),
          observed: percentText(observed),
          low: percentText(low),
          high: percentText(high),
          count,
        })}
      </title>
      <path
        d={`M${at - 5} ${y(high)}h10M${at} ${y(high)}V${y(low)}M${at - 5} ${y(low)}h10`}
        stroke={color}
        strokeWidth="1.5"
        fill="none"
        opacity="0.7"
      />
      <circle
        cx={at}
        cy={y(observed)}
        r={4 + 5 * Math.sqrt(count / most)}
        fill={color}
        stroke="var(--t-background-primary,#fff)"
        strokeWidth="1.5"
      />
    </g>
  );
}

function Count({ bin: { predicted, count }, most }: { readonly bin: Bin; readonly most: number }): ReactNode {
  const height = count === 0 ? 0 : Math.max(1, (count / most) * STRIP_HIGH);
  return (
    <rect
      x={x(predicted) - 6}
      y={STRIP + STRIP_HIGH - height}
      width="12"
      height={height}
      fill={COLOURS.ideal}
      opacity="0.6"
    >
      <title>{count}</title>
    </rect>
  );
}
