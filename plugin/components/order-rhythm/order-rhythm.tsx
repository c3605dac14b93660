import type { ReactNode } from 'react';
import { useIsChinese, useRecordOfPage } from '../../lib/host-context.ts';
import { dayWords, todayNumber } from '../shared/days.ts';
import { Empty, Reading } from '../shared/frame.tsx';
import { moneyFormat } from '../shared/money.ts';
import type { Language } from '../shared/speak.ts';
import { sayIn } from '../shared/texts.ts';
import { useRecords } from '../shared/use-records.ts';
import { Curve } from './curve.tsx';
import { Head } from './head.tsx';
import { type Picture, readRhythm } from './read-rhythm.ts';
import { MAX_ORDERS, type Rhythm } from './rhythm.ts';
import { type RhythmSay, rhythmTexts } from './texts.ts';
import { Timeline } from './timeline.tsx';

export function OrderRhythm(): ReactNode {
  const language = useIsChinese() ? 'zh-CN' : 'en';
  const id = useRecordOfPage();
  const say = rhythmTexts(language);
  const loaded = useRecords(id, () => (id === null ? Promise.resolve(null) : readRhythm(id)));
  return (
    <Reading
      loaded={loaded}
      say={sayIn(language)}
      show={(picture) => {
        if (picture === null) return <Empty text={say('NO_RECORD')} />;
        if (picture.rhythm.orders.length === 0 && picture.rhythm.probability === null)
          return <Empty text={say('NO_ORDERS')} />;
        return <Shown picture={picture} language={language} say={say} />;
      }}
    />
  );
}

interface ShownProps {
  readonly picture: Picture;
  readonly language: Language;
  readonly say: RhythmSay;
}

function Shown({ picture, language, say }: ShownProps): ReactNode {
  const { rhythm, reasons, currencyCode } = picture;
  const today = todayNumber(new Date());
  const days = dayWords(language);
  const money = moneyFormat(language, currencyCode);
  return (
    <>
      <Head picture={picture} today={today} days={days} money={money} language={language} say={say} />
      <p className="tpc-note">{noteOf(rhythm, days.full, say)}</p>
      {reasons.length > 0 && (
        <section>
          <h3>{say('WHY')}</h3>
          <ul className="tpc-list">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
      {rhythm.orders.length > 0 && (
        <section>
          <h3>{say('TIMELINE')}</h3>
          <Timeline rhythm={rhythm} today={today} days={days} money={money} say={say} />
        </section>
      )}
      {rhythm.curve.length > 1 && (
        <section>
          <h3>{say('CURVE')}</h3>
          <Curve rhythm={rhythm} today={today} say={say} />
        </section>
      )}
    </>
  );
}

/** Where the figures come from, and how far they go. */
function noteOf({ method, asOf, source, orders, isFallback }: Rhythm, day: (day: number) => string, say: RhythmSay) {
  const on = { day: asOf === null ? '' : day(asOf) };
  const by = isFallback
    ? say('FALLBACK')
    : say(method === 'MODEL' ? 'BY_MODEL' : method === 'HIATUS' ? 'BY_HIATUS' : 'BY_NOTHING', on);
  return [
    by,
    source === 'SELL_THROUGH' ? say('SELL_THROUGH') : '',
    orders.length === MAX_ORDERS ? say('LATEST_ONLY', { count: MAX_ORDERS }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
