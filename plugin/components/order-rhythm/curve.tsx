/** The chance of an order within the horizon, by how long the account has been silent; today is marked. */
import type { ReactNode } from 'react';
import { curveAt, type Rhythm } from './rhythm.ts';
import type { RhythmSay } from './texts.ts';

const WIDTH = 720;
const LEFT = 46;
const RIGHT = WIDTH - 14;
const TOP = 32;
const BASE = 192;
const HEIGHT = 232;
const WORDS_PX = 190;

const BLUE = 'var(--t-color-blue,#3e63dd)';
const ORANGE = 'var(--t-color-orange,#f76b15)';
const WORDS = 'var(--t-font-color-primary,#333)';
const GRID = 'var(--t-border-color-light,#eee)';

interface Props {
  readonly rhythm: Rhythm;
  readonly today: number;
  readonly say: RhythmSay;
}

export function Curve({ rhythm, today, say }: Props): ReactNode {
  const { curve, lastOrderOn, horizonDays, intervalDays, probability } = rhythm;
  const silent = lastOrderOn === null ? null : Math.max(0, today - lastOrderOn);
  const longest = Math.max(curve.at(-1)?.[0] ?? 1, silent ?? 0, 1);
  const x = (days: number): number => LEFT + (days / longest) * (RIGHT - LEFT);
  const y = (percent: number): number => BASE - (percent / 100) * (BASE - TOP);
  const points = curve.map(([days, percent]) => `${x(days).toFixed(1)} ${y(percent).toFixed(1)}`);
  // The curve is of the night of the score; the day after, today is a step further along it.
  const now = silent === null ? null : (curveAt(curve, silent) ?? probability);
  const chance = now === null ? '–' : `${Math.round(now)} %`;
  return (
    <div className="tpc-scroll">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        style={{ minWidth: 560, display: 'block' }}
        role="img"
        aria-label={say('CURVE_LABEL', { days: horizonDays ?? '', chance })}
      >
        {[0, 25, 50, 75, 100].map((percent) => (
          <g key={percent}>
            <line x1={LEFT} x2={RIGHT} y1={y(percent)} y2={y(percent)} stroke={GRID} />
            <text className="tpc-axis" x={LEFT - 6} y={y(percent) + 4} textAnchor="end">
              {`${percent} %`}
            </text>
          </g>
        ))}
        {ticksOf(longest).map((days) => (
          <text key={days} className="tpc-axis" x={x(days)} y={BASE + 16} textAnchor="middle">
            {days}
          </text>
        ))}
        <text className="tpc-axis" x={(LEFT + RIGHT) / 2} y={HEIGHT - 4} textAnchor="middle">
          {say('CURVE_X')}
        </text>
        {intervalDays !== null && intervalDays <= longest && (
          <line
            x1={x(intervalDays)}
            x2={x(intervalDays)}
            y1={TOP}
            y2={BASE}
            stroke={ORANGE}
            strokeDasharray="4 3"
            opacity="0.8"
          >
            <title>{`${say('INTERVAL')}: ${Math.round(intervalDays)}`}</title>
          </line>
        )}
        <path
          d={`M${x(curve[0]?.[0] ?? 0).toFixed(1)} ${BASE}L${points.join('L')}L${x(curve.at(-1)?.[0] ?? 0).toFixed(1)} ${BASE}Z`}
          fill={BLUE}
          opacity="0.1"
        />
        <path className="tpc-curve" d={`M${points.join('L')}`} fill="none" stroke={BLUE} strokeWidth="2" />
        {curve.map(([days, percent]) => (
          <rect key={days} x={x(days) - 4} y={TOP} width="8" height={BASE - TOP} fill="transparent">
            <title>{say('CURVE_POINT', { day: days, chance: `${Math.round(percent)} %` })}</title>
          </rect>
        ))}
        {silent !== null && now !== null && (
          <Now x={x(silent)} y={y(now)} text={say('TODAY_AT', { day: silent, chance })} />
        )}
      </svg>
      {intervalDays !== null && (
        <div className="tpc-legend">
          <span>
            <svg width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
              <line x1="0" x2="14" y1="5" y2="5" stroke={ORANGE} strokeWidth="2" strokeDasharray="4 3" />
            </svg>{' '}
            {say('INTERVAL')}
          </span>
        </div>
      )}
    </div>
  );
}

function Now({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }): ReactNode {
  const anchor = x > WIDTH - WORDS_PX / 2 ? 'end' : x < LEFT + WORDS_PX / 2 ? 'start' : 'middle';
  return (
    <g>
      <line x1={x} x2={x} y1={TOP - 8} y2={BASE} stroke={WORDS} opacity="0.5" />
      <circle
        className="tpc-now"
        cx={x}
        cy={y}
        r="5"
        fill={BLUE}
        stroke="var(--t-background-primary,#fff)"
        strokeWidth="2"
      />
      <text
        className="tpc-mark"
        x={anchor === 'end' ? RIGHT : anchor === 'start' ? LEFT : x}
        y={TOP - 12}
        textAnchor={anchor}
        fill={WORDS}
      >
        {text}
      </text>
    </g>
  );
}

/** Round numbers of days, at most eight. */
function ticksOf(longest: number): number[] {
  const step = [1, 2, 5, 7, 10, 15, 30, 60, 90, 180, 365].find((each) => longest / each <= 8) ?? Math.ceil(longest / 8);
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, index) => index * step);
}
