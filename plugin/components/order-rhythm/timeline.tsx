/** Orders where they fell, as high as they were large; after the last one, where the own rhythm would have had more. */
import type { ReactNode } from 'react';
import { type DayWords, dateOf, monthTicks } from '../shared/days.ts';
import type { Show } from '../shared/money.ts';
import { beatsOf, type OrderPoint, type Rhythm } from './rhythm.ts';
import { daysIn, type RhythmSay } from './texts.ts';

const WIDTH = 720;
const LEFT = 14;
const RIGHT = WIDTH - 14;
/** Two lines of words above: what was expected, then today. They never share a line. */
const EXPECTED_AT = 16;
const TODAY_AT = 33;
const TOP = 44;
const BASE = 144;
const HEIGHT = 172;
const LOWEST = 10;
const WORDS_PX = 150;

const BLUE = 'var(--t-color-blue,#3e63dd)';
const RED = 'var(--t-color-red,#e5484d)';
const ORANGE = 'var(--t-color-orange,#f76b15)';
const LINE = 'var(--t-border-color-strong,#ccc)';

interface Props {
  readonly rhythm: Rhythm;
  readonly today: number;
  readonly days: DayWords;
  readonly money: Show;
  readonly say: RhythmSay;
}

export function Timeline({ rhythm, today, days, money, say }: Props): ReactNode {
  const { orders, expectedNextOn } = rhythm;
  const beats = beatsOf(rhythm, today);
  const first = orders[0]?.day ?? today;
  const end = Math.max(today, expectedNextOn ?? today, orders.at(-1)?.day ?? today);
  const margin = Math.max(3, (end - first) * 0.02);
  const scale = (RIGHT - LEFT) / (end - first + 2 * margin);
  const x = (day: number): number => LEFT + (day - first + margin) * scale;
  const label = say('TIMELINE_LABEL', {
    count: orders.length,
    first: days.full(first),
    last: days.full(orders.at(-1)?.day ?? first),
  });
  return (
    <>
      {/* Scrolls from the right: where a panel is narrow, the present is what one sees first. */}
      <div className="tpc-scroll" style={{ direction: 'rtl' }}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          width="100%"
          style={{ minWidth: 600, display: 'block', direction: 'ltr' }}
          role="img"
          aria-label={label}
        >
          {monthTicks(first - margin, end + margin, 12).map((day) => (
            <Month key={day} x={x(day)} text={monthText(day, days)} />
          ))}
          <Interval rhythm={rhythm} x={x} today={today} say={say} />
          {expectedNextOn !== null && expectedNextOn < today && (
            <rect
              className="tpc-late"
              x={x(expectedNextOn)}
              y={TOP}
              width={x(today) - x(expectedNextOn)}
              height={BASE - TOP}
              fill={RED}
              opacity="0.08"
            />
          )}
          <line x1={LEFT} x2={RIGHT} y1={BASE} y2={BASE} stroke={LINE} />
          <Orders orders={orders} x={x} days={days} money={money} />
          {beats.filter(spaced(x)).map((day) => (
            <circle
              key={day}
              className="tpc-beat"
              cx={x(day)}
              cy={BASE}
              r="5"
              fill="var(--t-background-primary,#fff)"
              stroke={ORANGE}
              strokeWidth="1.5"
              strokeDasharray="3 2"
            >
              <title>{`${days.full(day)}: ${say('BEAT')}`}</title>
            </circle>
          ))}
          {expectedNextOn !== null && (
            <Line
              x={x(expectedNextOn)}
              at={EXPECTED_AT}
              // Close to today, the line begins below today's word instead of running through it.
              from={Math.abs(x(expectedNextOn) - x(today)) < 70 ? TODAY_AT : EXPECTED_AT}
              color={ORANGE}
              text={say('DUE', { day: days.full(expectedNextOn) })}
              isDashed
            />
          )}
          <Line
            x={x(today)}
            at={TODAY_AT}
            from={TODAY_AT}
            color="var(--t-font-color-primary,#333)"
            text={say('TODAY')}
          />
        </svg>
      </div>
      <Legend beats={beats.length} hasReturns={orders.some(({ micros }) => micros < 0)} say={say} />
    </>
  );
}

interface IntervalProps {
  readonly rhythm: Rhythm;
  readonly x: (day: number) => number;
  readonly today: number;
  readonly say: RhythmSay;
}

/** From the last order to where the next one was expected: the own interval, said where there is room. */
function Interval({ rhythm, x, today, say }: IntervalProps): ReactNode {
  const { lastOrderOn, expectedNextOn, intervalDays } = rhythm;
  if (lastOrderOn === null || expectedNextOn === null || expectedNextOn <= lastOrderOn) return null;
  const [from, to] = [x(lastOrderOn), x(expectedNextOn)];
  const text = daysIn(say, intervalDays ?? expectedNextOn - lastOrderOn);
  const middle = (from + to) / 2;
  const isFree = to - from > 60 && Math.abs(x(today) - middle) > 38;
  return (
    <g>
      <title>{`${say('INTERVAL')}: ${text}`}</title>
      <rect x={from} y={TOP} width={to - from} height={BASE - TOP} fill={ORANGE} opacity="0.08" />
      {to - from > 24 && (
        <path className="tpc-own" d={`M${from + 6} ${BASE - 14}v6m0 -3H${to - 6}m0 -3v6`} stroke={ORANGE} fill="none" />
      )}
      {isFree && (
        <text className="tpc-axis" x={middle} y={BASE - 18} textAnchor="middle">
          {text}
        </text>
      )}
    </g>
  );
}

/** Where beats would lie on one another, only some are drawn. */
const spaced =
  (x: (day: number) => number) =>
  (day: number, index: number, beats: readonly number[]): boolean => {
    const every = Math.ceil(11 / Math.max(0.01, x(beats[1] ?? day + 999) - x(beats[0] ?? day)));
    return index % every === 0;
  };

interface OrdersProps {
  readonly orders: readonly OrderPoint[];
  readonly x: (day: number) => number;
  readonly days: DayWords;
  readonly money: Show;
}

/** A day of returns alone hangs on the line as a red dot. */
function Orders({ orders, x, days, money }: OrdersProps): ReactNode {
  const largest = Math.max(...orders.map(({ micros }) => Math.abs(micros)), 1);
  return orders.map(({ day, micros }, index) => {
    const height = LOWEST + (Math.max(0, micros) / largest) * (BASE - TOP - LOWEST - 6);
    const color = micros < 0 ? RED : BLUE;
    const top = micros < 0 ? BASE : BASE - height;
    return (
      // Two orders of one day and amount are two orders.
      // oxlint-disable-next-line react/no-array-index-key
      <g key={`${day}-${index}`} className="tpc-order">
        <title>{micros === 0 ? days.full(day) : `${days.full(day)}: ${money(micros)}`}</title>
        <rect x={x(day) - 5} y={TOP} width="10" height={BASE - TOP} fill="transparent" />
        <line x1={x(day)} x2={x(day)} y1={BASE} y2={top} stroke={color} strokeWidth="1.5" opacity="0.6" />
        <circle cx={x(day)} cy={top} r="4" fill={color} />
      </g>
    );
  });
}

function Month({ x, text }: { readonly x: number; readonly text: string }): ReactNode {
  const anchor = x < 30 ? 'start' : x > WIDTH - 30 ? 'end' : 'middle';
  return (
    <g>
      <line x1={x} x2={x} y1={BASE} y2={BASE + 5} stroke={LINE} />
      <text className="tpc-axis" x={x} y={BASE + 20} textAnchor={anchor}>
        {text}
      </text>
    </g>
  );
}

interface LineProps {
  readonly x: number;
  readonly at: number;
  readonly from: number;
  readonly color: string;
  readonly text: string;
  readonly isDashed?: true;
}

function Line({ x, at, from, color, text, isDashed }: LineProps): ReactNode {
  const anchor = x > WIDTH - WORDS_PX / 2 ? 'end' : x < WORDS_PX / 2 ? 'start' : 'middle';
  return (
    <g>
      <line x1={x} x2={x} y1={from + 4} y2={BASE} stroke={color} {...(isDashed && { strokeDasharray: '4 3' })} />
      <text
        className="tpc-mark"
        x={anchor === 'end' ? WIDTH - 2 : anchor === 'start' ? 2 : x}
        y={at}
        textAnchor={anchor}
        fill={color}
      >
        {text}
      </text>
    </g>
  );
}

interface LegendProps {
  readonly beats: number;
  readonly hasReturns: boolean;
  readonly say: RhythmSay;
}

function Legend({ beats, hasReturns, say }: LegendProps): ReactNode {
  return (
    <div className="tpc-legend">
      <Key color={BLUE} text={say('ORDER')} />
      {hasReturns && <Key color={RED} text={say('RETURN')} />}
      {beats > 0 && <Key color={ORANGE} text={say('BEAT')} isHollow />}
    </div>
  );
}

function Key(props: { readonly color: string; readonly text: string; readonly isHollow?: true }): ReactNode {
  const { color, text, isHollow } = props;
  return (
    <span>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <circle
          cx="5"
          cy="5"
          r="4"
          fill={isHollow ? 'none' : color}
          stroke={color}
          {...(isHollow && { strokeDasharray: '2.5 1.5' })}
        />
      </svg>{' '}
      {text}
    </span>
  );
}

/** January says its year, as the months of a long history all do. */
const monthText = (day: number, days: DayWords): string =>
  dateOf(day).getUTCMonth() === 0 ? days.year(day) : days.month(day);
