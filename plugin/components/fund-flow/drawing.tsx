/** The stream as one drawing. Heights are money; a stage's own share sinks below the stream and carries its amount. */
import type { ReactNode } from 'react';
import { COLOURS } from '../shared/colours.ts';
import { percent, type Show } from '../shared/money.ts';
import type { Say } from '../shared/texts.ts';
import { type Reach, type Rests, streamOf } from './stream.ts';

const WIDTH = 880;
const HIGH = 110;
const PITCH = 148;
const BAR = 10;
const TOP = 64;
const LEFT = 4;
/** How far what rests reaches to the right. */
const BASIN = 64;
const THINNEST = 2;
const FORFEITED_AT = LEFT + 4 * PITCH;
/** Room for the branch of what lapsed, below everything else. */
const BRANCH = TOP + HIGH + 22;
const HEIGHT = BRANCH + 36;

const WORDS = 'var(--t-font-color-primary,#333)';
const QUIET = 'var(--t-font-color-tertiary,#999)';
const STREAM = 'var(--t-border-color-medium,#ddd)';

interface Look {
  readonly rests: Rests;
  readonly show: Show;
  readonly say: Say;
}

export function Drawing({ rests, show, say }: Look): ReactNode {
  const { total, reaches, forfeitedHeight } = streamOf(rests, HIGH, PITCH, THINNEST);
  const label = reaches.map(({ stage, amount }) => `${say(stage)} ${show(amount)}`).join(', ');
  return (
    <div className="tpc-scroll">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        style={{ minWidth: 720, display: 'block' }}
        role="img"
        aria-label={`${label}, ${say('FORFEITED')} ${show(rests.forfeited)}`}
      >
        {reaches.map((reach) => (
          <Stream key={reach.stage} reach={reach} />
        ))}
        {rests.forfeited > 0 && <Lapse reaches={reaches} height={forfeitedHeight} />}
        {reaches.map((reach) => (
          <Place
            key={reach.stage}
            {...reach}
            share={reach.stage === 'SPONSOR' ? '' : percent(reach.amount, total)}
            show={show}
            say={say}
          />
        ))}
        <Forfeited amount={rests.forfeited} share={percent(rests.forfeited, total)} show={show} say={say} />
      </svg>
    </div>
  );
}

/** From one stage to the next. */
function Stream({ reach: { x, flowHeight } }: { readonly reach: Reach }): ReactNode {
  if (flowHeight === 0) return null;
  return <rect x={LEFT + x + BAR} y={TOP} width={PITCH - BAR} height={flowHeight} fill={STREAM} opacity="0.8" />;
}

/** A stage: its bar, what rests there as a basin below the stream, its name and amount above. */
function Place(props: Reach & { readonly share: string; readonly show: Show; readonly say: Say }): ReactNode {
  const { stage, amount, x, flowHeight, restHeight, share, show, say } = props;
  const left = LEFT + x;
  const colour = COLOURS[stage];
  const barHeight = flowHeight + restHeight;
  return (
    <g>
      <title>{`${say(stage)}: ${show(amount)} — ${say(`${stage}_HELP`)}`}</title>
      <circle cx={left + 5} cy={17} r={4} fill={colour} />
      <text x={left + 15} y={21} fill={QUIET}>
        {say(stage)}
      </text>
      <text x={left} y={42} className="tpc-amount" fill={amount > 0 ? WORDS : QUIET}>
        {show(amount)}
      </text>
      {share !== '' && (
        <text x={left} y={57} className="tpc-share" fill={QUIET}>
          {share}
        </text>
      )}
      <rect x={left} y={TOP} width={BAR} height={Math.max(barHeight, 2)} rx="2" fill={colour} />
      {restHeight > 0 && (
        <rect
          className="tpc-rest"
          x={left + BAR}
          y={TOP + flowHeight}
          width={BASIN}
          height={restHeight}
          rx="2"
          fill={colour}
          opacity="0.35"
        />
      )}
      <rect x={left} y={4} width={PITCH - 12} height={TOP + HIGH - 4} fill="transparent" />
    </g>
  );
}

/** What lapsed leaves below the allocations and falls to its own place, as thick as it is much. */
function Lapse({ reaches, height }: { readonly reaches: readonly Reach[]; readonly height: number }): ReactNode {
  const lots = reaches.find(({ stage }) => stage === 'LOTS');
  if (!lots) return null;
  const from = LEFT + lots.x;
  const top = TOP + lots.flowHeight + lots.restHeight + height / 2;
  const bend = from + BAR + BASIN;
  const low = BRANCH + 14;
  return (
    <>
      <rect x={from} y={top - height / 2} width={BAR} height={height} rx="2" fill={COLOURS.FORFEITED} />
      <path
        className="tpc-lapse"
        d={`M ${from + BAR} ${top} L ${bend} ${top} C ${bend + 70} ${top}, ${bend + 30} ${low}, ${bend + 110} ${low} L ${FORFEITED_AT} ${low}`}
        fill="none"
        stroke={COLOURS.FORFEITED}
        strokeWidth={height}
        opacity="0.3"
      />
    </>
  );
}

function Forfeited(props: {
  readonly amount: number;
  readonly share: string;
  readonly show: Show;
  readonly say: Say;
}): ReactNode {
  const { amount, share, show, say } = props;
  return (
    <g>
      <title>{`${say('FORFEITED')}: ${show(amount)} — ${say('FORFEITED_HELP')}`}</title>
      <rect
        x={FORFEITED_AT}
        y={BRANCH}
        width={BAR}
        height={28}
        rx="2"
        fill={COLOURS.FORFEITED}
        opacity={amount > 0 ? 1 : 0.25}
      />
      <text x={FORFEITED_AT + 18} y={BRANCH + 10} fill={QUIET}>
        {say('FORFEITED')}
      </text>
      <text x={FORFEITED_AT + 18} y={BRANCH + 28} className="tpc-amount" fill={amount > 0 ? WORDS : QUIET}>
        {show(amount)}
        <tspan dx="8" className="tpc-share" fill={QUIET}>
          {share}
        </tspan>
      </text>
    </g>
  );
}
