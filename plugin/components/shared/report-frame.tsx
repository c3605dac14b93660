/** What the drawings of a churn report share: which report it is, and what is said where there is none. */
import type { ReactNode } from 'react';
import { useIsChinese, useRecordOfPage } from '../../lib/host-context.ts';
import { type ChurnSay, churnTexts } from './churn-texts.ts';
import { dayNumber, dayWords } from './days.ts';
import { Empty, Reading } from './frame.tsx';
import { type Report, readReport } from './report.ts';
import type { Language } from './speak.ts';
import { sayIn } from './texts.ts';
import { useRecords } from './use-records.ts';

export interface Look {
  readonly language: Language;
  readonly say: ChurnSay;
}

export function OfReport(props: { readonly show: (report: Report, look: Look) => ReactNode }): ReactNode {
  const language = useIsChinese() ? 'zh-CN' : 'en';
  const id = useRecordOfPage();
  const say = churnTexts(language);
  return (
    <Reading
      loaded={useRecords(id, () => readReport(id))}
      say={sayIn(language)}
      show={(report) => (report === null ? <Empty text={say('NO_REPORT')} /> : props.show(report, { language, say }))}
    />
  );
}

/** "November 2026, 21 Nov": on an overview nobody knows otherwise how old the drawing is. */
export function Which({ report, look }: { readonly report: Report; readonly look: Look }): ReactNode {
  const day = dayNumber(report.reportedOn);
  return (
    <span className="tpc-quiet">
      {day === null ? report.name : look.say('OF', { name: report.name ?? '', day: dayWords(look.language).full(day) })}
    </span>
  );
}
