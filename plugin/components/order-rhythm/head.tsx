/** The rhythm in five figures; what is not known says so. */
import type { ReactNode } from 'react';
import { colorOf, nameOf, RISKS, STAGES } from '../shared/churn-names.ts';
import type { DayWords } from '../shared/days.ts';
import { microsOf, type Show } from '../shared/money.ts';
import type { Language } from '../shared/speak.ts';
import { Tag } from '../shared/tag.tsx';
import type { Picture } from './read-rhythm.ts';
import { daysIn, type RhythmSay } from './texts.ts';

interface Props {
  readonly picture: Picture;
  readonly today: number;
  readonly days: DayWords;
  readonly money: Show;
  readonly language: Language;
  readonly say: RhythmSay;
}

export function Head({ picture, today, days, money, language, say }: Props): ReactNode {
  const { risk, stage, rhythm, valueAtRisk } = picture;
  const { probability, horizonDays, lastOrderOn, intervalDays, expectedNextOn } = rhythm;
  const isScored = risk !== null && risk !== 'UNSCORED';
  return (
    <div className="tpc-tiles">
      <Tile
        name={horizonDays === null ? say('CHANCE_NONE') : say('CHANCE', { days: horizonDays })}
        value={probability === null ? null : `${Math.round(probability)} %`}
        missing={say(rhythm.method === 'HIATUS' ? 'BY_RULE' : 'NOT_SCORED')}
      >
        {isScored && <Tag text={nameOf(RISKS, risk, language)} color={colorOf(RISKS, risk)} />}
      </Tile>
      <Tile
        name={say('SILENT')}
        value={lastOrderOn === null ? null : daysIn(say, Math.max(0, today - lastOrderOn))}
        missing={say('UNKNOWN')}
      >
        {lastOrderOn !== null && say('LAST_ON', { day: days.full(lastOrderOn) })}
      </Tile>
      <Tile
        name={say('INTERVAL')}
        value={intervalDays === null ? null : daysIn(say, intervalDays)}
        missing={say('UNKNOWN')}
      >
        {stage !== null && <Tag text={nameOf(STAGES, stage, language)} color={colorOf(STAGES, stage)} />}
      </Tile>
      <Tile
        name={say('EXPECTED')}
        value={expectedNextOn === null ? null : days.full(expectedNextOn)}
        missing={say('UNKNOWN')}
      >
        {expectedNextOn !== null && <Distance days={expectedNextOn - today} say={say} />}
      </Tile>
      {valueAtRisk !== null && <Tile name={say('AT_STAKE')} value={money(microsOf(valueAtRisk))} missing="" />}
    </div>
  );
}

interface TileProps {
  readonly name: string;
  readonly value: string | null;
  readonly missing: string;
  readonly children?: ReactNode;
}

function Tile({ name, value, missing, children }: TileProps): ReactNode {
  return (
    <div className="tpc-tile">
      <span className="tpc-tile-name">{name}</span>
      {value === null ? <span className="tpc-quiet">{missing}</span> : <span className="tpc-tile-value">{value}</span>}
      <span className="tpc-tile-note">{children}</span>
    </div>
  );
}

function Distance({ days, say }: { readonly days: number; readonly say: RhythmSay }): ReactNode {
  if (days === 0) return say('TODAY');
  if (days > 0) return say('AHEAD', { days: daysIn(say, days) });
  return <span style={{ color: 'var(--t-color-red,#e5484d)' }}>{say('LATE', { days: daysIn(say, -days) })}</span>;
}
