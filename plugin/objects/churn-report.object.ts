import { defineObject } from '../lib/sdk.ts';
import { answer, currency, date, decisionKey, json, longText, select, text, whole } from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { GATE_VERDICTS, RISK_METHODS } from '../lib/churn-options.ts';

export default defineObject(
  object({
    name: 'churnReport',
    plural: 'churnReports',
    label: 'Churn report',
    labels: 'Churn reports',
    icon: 'IconReportAnalytics',
    color: 'iris',
    description: 'A month of churn: how far the figures can be trusted, what is at risk, and what the plays saved',
    nameDescription: 'The month',
    isAnswer: true,
    fields: [
      date('reportedOn', { label: 'Reported on', icon: 'IconCalendarStats', description: 'Day of the figures' }),
      select(
        'riskMethod',
        { label: 'Shown risk', icon: 'IconMathFunction', description: 'What the shown risk rests on' },
        RISK_METHODS,
      ),
      select(
        'gateVerdict',
        { label: 'Verdict', icon: 'IconGavel', description: 'Whether the model may be shown' },
        GATE_VERDICTS,
      ),
      longText('gateReason', {
        label: 'Why',
        icon: 'IconListSearch',
        description: 'What the verdict on the model rests on',
      }),
      text('modelVersion', { label: 'Model', icon: 'IconVersions', description: 'Which version of the rules made it' }),
      whole('customersScored', {
        label: 'Scored',
        icon: 'IconUsers',
        description: 'Accounts whose next order was estimated',
      }),
      whole('customersAtRisk', {
        label: 'At risk',
        icon: 'IconAlertTriangle',
        description: 'Accounts whose risk is high or critical',
      }),
      currency('valueAtRisk', {
        label: 'Value at risk',
        icon: 'IconTrendingDown',
        description: 'What the accounts at risk are expected to lose within the horizon',
      }),
      whole('treatedClosed', {
        label: 'Played',
        icon: 'IconRoute',
        description: 'Cases with a play whose outcome is known',
      }),
      whole('treatedSaved', {
        label: 'Played, saved',
        icon: 'IconHeartCheck',
        description: 'Of these, accounts that order again',
      }),
      whole('heldOutClosed', {
        label: 'Held out',
        icon: 'IconScale',
        description: 'Accounts that were left alone on purpose and whose outcome is known',
      }),
      whole('heldOutSaved', {
        label: 'Held out, saved',
        icon: 'IconHeart',
        description: 'Of these, accounts that order again by themselves',
      }),
      longText('effectSummary', {
        label: 'Effect of plays',
        icon: 'IconArrowsDiff',
        description: 'The difference that plays made, how sure it is, and how many cases it still needs',
      }),
      json('calibration', {
        label: 'Calibration',
        icon: 'IconTargetArrow',
        description: 'Technical: predicted against observed, drawn on the page',
      }),
      json('stageMatrix', {
        label: 'Stage matrix',
        icon: 'IconArrowsShuffle',
        description: 'Technical: moves between stages, drawn on the page',
      }),
      decisionKey(),
    ].map(answer),
  }),
);
