import type { ReactNode } from 'react';
import { colorOf, METHODS, nameOf, VERDICTS } from '../shared/churn-names.ts';
import type { ChurnSay } from '../shared/churn-texts.ts';
import { Empty } from '../shared/frame.tsx';
import { linesOf, type Report } from '../shared/report.ts';
import { type Look, OfReport, Which } from '../shared/report-frame.tsx';
import { Tag } from '../shared/tag.tsx';
import { type Calibration, calibrationOf } from './bins.ts';
import { COLOURS, Plot } from './plot.tsx';

export function CalibrationPlot(): ReactNode {
  return <OfReport show={(report, look) => <Shown report={report} look={look} />} />;
}

function Shown({ report, look }: { readonly report: Report; readonly look: Look }): ReactNode {
  const { say, language } = look;
  const calibration = calibrationOf(report.calibration);
  const { gateVerdict, riskMethod } = report;
  const reasons = linesOf(report.gateReason);
  return (
    <>
      <div className="tpc-head">
        <span>
          {gateVerdict !== null && (
            <Tag text={nameOf(VERDICTS, gateVerdict, language)} color={colorOf(VERDICTS, gateVerdict)} />
          )}{' '}
          {riskMethod !== null && (
            <Tag text={nameOf(METHODS, riskMethod, language)} color={colorOf(METHODS, riskMethod)} />
          )}
        </span>
        <Which report={report} look={look} />
      </div>
      {verdictOf(gateVerdict, say) !== '' && <p>{verdictOf(gateVerdict, say)}</p>}
      {calibration === null ? (
        <Empty text={say('CALIBRATION_EMPTY')} />
      ) : (
        <>
          <Plot bins={calibration.bins} say={say} />
          <Legend say={say} />
          <div className="tpc-quiet">{factsOf(calibration, language, say)}</div>
        </>
      )}
      {reasons.length > 0 && (
        <section>
          <ul className="tpc-list">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function verdictOf(verdict: string | null, say: ChurnSay): string {
  if (verdict === 'PASS' || verdict === 'FAIL' || verdict === 'INSUFFICIENT') return say(`VERDICT_${verdict}`);
  return '';
}

function factsOf({ bins, customers, horizonDays, ece }: Calibration, language: string, say: ChurnSay): string {
  const forecasts = bins.reduce((sum, { count }) => sum + count, 0);
  return say('CALIBRATION_FACTS', {
    ece: ece === null ? '–' : (ece * 100).toFixed(1),
    forecasts: forecasts.toLocaleString(language),
    customers: (customers ?? forecasts).toLocaleString(language),
    days: horizonDays ?? '–',
  });
}

function Legend({ say }: { readonly say: ChurnSay }): ReactNode {
  return (
    <div className="tpc-legend" style={{ margin: '6px 0' }}>
      <Key text={say('TRUE_BIN')} color={COLOURS.fits} />
      <Key text={say('OFF_BIN')} color={COLOURS.off} />
      <span>
        <svg width="16" height="10" viewBox="0 0 16 10" aria-hidden="true">
          <line x1="1" x2="15" y1="9" y2="1" stroke={COLOURS.ideal} strokeDasharray="4 3" />
        </svg>{' '}
        {say('IDEAL')}
      </span>
    </div>
  );
}

function Key({ text, color }: { readonly text: string; readonly color: string }): ReactNode {
  return (
    <span>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="4" fill={color} />
      </svg>{' '}
      {text}
    </span>
  );
}
