/** From stage to stage: where accounts were on the left, where they are on the right, closer is higher. */
import type { ReactNode } from 'react';
import { colorOf, nameOf, STAGES } from '../shared/churn-names.ts';
import { type ChurnSay, percentText } from '../shared/churn-texts.ts';
import type { Look } from '../shared/report-frame.tsx';
import { type Band, bottomOf, mapOf, type Node } from './flows.ts';
import { countText, type Direction, type StageMatrix, sum } from './matrix.ts';

const WIDTH = 640;
const BAR = 10;
const LEFT = 128;
const RIGHT = WIDTH - 150 - BAR;
const TOP = 4;
const HIGH = 300;
/** Two lines of words. */
const LEAST = 34;

const COLOURS: Readonly<Record<Direction, string>> = {
  UP: 'var(--t-color-green,#30a46c)',
  DOWN: 'var(--t-color-red,#e5484d)',
  SAME: 'var(--t-font-color-tertiary,#999)',
};
const WORDS = 'var(--t-font-color-primary,#333)';
const QUIET = 'var(--t-font-color-tertiary,#999)';
/** The band that one points at stands out. */
const HOVER = `.tpc-band{opacity:.3}.tpc-band:hover{opacity:.75}`;

interface Props {
  readonly matrix: StageMatrix;
  readonly look: Look;
  readonly money: (amount: number) => string;
}

export function Drawing({ matrix, look, money }: Props): ReactNode {
  const { say, language } = look;
  const map = mapOf(matrix, HIGH, LEAST);
  const name = (stage: string): string => nameOf(STAGES, stage, language);
  const number = (count: number): string => countText(count, language);
  const moved = (direction: Direction): string =>
    number(sum(map.bands.filter((band) => band.direction === direction).map(({ count }) => count)));
  const stay = (index: number): string => percentText(matrix.probabilities[index]?.[index] ?? 0);
  const worth = (index: number): string => {
    const value = matrix.values[index] ?? null;
    return value === null ? '' : ` · ${say('EACH_WORTH', { value: money(value) })}`;
  };
  const label = say('STAGES_LABEL', {
    count: number(sum(map.left.map(({ count }) => count))),
    same: moved('SAME'),
    up: moved('UP'),
    down: moved('DOWN'),
  });
  return (
    <div className="tpc-scroll">
      <style>{HOVER}</style>
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + bottomOf(map) + 6}`}
        width="100%"
        style={{ minWidth: 520, maxWidth: 860, display: 'block' }}
        role="img"
        aria-label={label}
      >
        {map.bands
          .toSorted((a, b) => b.count - a.count)
          .map((band) => (
            <Ribbon key={`${band.from}-${band.to}`} band={band} name={name} say={say} number={number} />
          ))}
        {map.left.map((node, index) => (
          <Place key={node.stage} node={node} x={LEFT} side="left" name={name(node.stage)}>
            {`${number(node.count)} · ${say('STAYED', { share: stay(index) })}`}
          </Place>
        ))}
        {map.right.map((node, index) => (
          <Place key={node.stage} node={node} x={RIGHT} side="right" name={name(node.stage)}>
            {`${number(node.count)}${worth(index)}`}
          </Place>
        ))}
      </svg>
    </div>
  );
}

interface RibbonProps {
  readonly band: Band;
  readonly name: (stage: string) => string;
  readonly number: (count: number) => string;
  readonly say: ChurnSay;
}

function Ribbon({ band, name, number, say }: RibbonProps): ReactNode {
  const from = LEFT + BAR;
  const middle = (from + RIGHT) / 2;
  // Thin moves must still be seen: those are the ones that matter.
  const height = Math.max(1.5, band.height);
  const [a, b] = [TOP + band.leftTop, TOP + band.rightTop];
  return (
    <path
      className="tpc-band"
      d={`M${from} ${a}C${middle} ${a} ${middle} ${b} ${RIGHT} ${b}V${b + height}C${middle} ${b + height} ${middle} ${a + height} ${from} ${a + height}Z`}
      fill={COLOURS[band.direction]}
    >
      <title>
        {say('MOVE', {
          from: name(band.from),
          to: name(band.to),
          count: number(band.count),
          share: percentText(band.share),
        })}
      </title>
    </path>
  );
}

interface PlaceProps {
  readonly node: Node;
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly name: string;
  readonly children: string;
}

function Place({ node, x, side, name, children }: PlaceProps): ReactNode {
  const middle = TOP + node.top + node.place / 2;
  const at = side === 'left' ? x - 8 : x + BAR + 8;
  const anchor = side === 'left' ? 'end' : 'start';
  return (
    <g>
      <rect
        className="tpc-node"
        x={x}
        y={TOP + node.barTop}
        width={BAR}
        height={Math.max(1.5, node.height)}
        rx="2"
        fill={`var(--t-color-${colorOf(STAGES, node.stage)},#8d8d8d)`}
      />
      <text className="tpc-mark" x={at} y={middle - 3} textAnchor={anchor} fill={node.count > 0 ? WORDS : QUIET}>
        {name}
      </text>
      <text className="tpc-axis" x={at} y={middle + 12} textAnchor={anchor}>
        {children}
      </text>
    </g>
  );
}

export function Legend({ say }: { readonly say: ChurnSay }): ReactNode {
  return (
    <div className="tpc-legend" style={{ margin: '6px 0' }}>
      {(['UP', 'SAME', 'DOWN'] as const).map((direction) => (
        <span key={direction}>
          <svg width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
            <rect y="2" width="14" height="6" rx="2" fill={COLOURS[direction]} opacity="0.6" />
          </svg>{' '}
          {say(direction)}
        </span>
      ))}
    </div>
  );
}
