import { parseColumns } from '../../workers/churn/engine/csv/columns.ts';
import { readOrders } from '../../workers/churn/engine/csv/read.ts';
import { inThread } from '../../workers/churn/engine/thread.ts';
import { hasSharedData, sharedData } from '../../workers/churn/testing/sharedData.ts';
import { type BenchLine, lineOf } from '../line.ts';

/** churn.md's figures of the prototype: AUC of the hiatus rule and the model, and value caught at 20 %. */
const plans = [
  {
    name: 'CDNOW',
    file: 'cdnow/CDNOW_master.txt.gz',
    columns: 'customer_id,date,dollar_value',
    horizonDays: 91,
    auc: { hiatus: 0.677, recalibrated: 0.712 },
  },
  {
    name: 'Online Retail',
    file: 'online-retail/online-retail.csv.gz',
    columns: 'CustomerID,InvoiceDate,Quantity*UnitPrice',
    horizonDays: 56,
    auc: { hiatus: 0.6, recalibrated: 0.735 },
    caught: { recalibrated: 0.47, hiatus: 0.18, valueOnly: 0.32 },
  },
  {
    name: 'Online Retail',
    file: 'online-retail/online-retail.csv.gz',
    columns: 'CustomerID,InvoiceDate,Quantity*UnitPrice',
    horizonDays: 28,
    auc: { hiatus: 0.573, recalibrated: 0.725 },
  },
] as const;

const seed = 1;
const limits = 'four origins; the prototype chose its origins and run-rate itself, so small differences say nothing';

/** Rolling backtests on public data, beside churn.md's figures. Without ../shared/data there are no lines, and a warning. */
export async function backtestLines(): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const plan of plans) {
    if (!hasSharedData(plan.file)) continue;
    const today = Math.floor(Date.now() / 86_400_000);
    const { ledger } = await readOrders(sharedData(plan.file), { columns: parseColumns(plan.columns), today });
    const { horizonDays } = plan;
    const { models, gates, origins, observations } = await inThread('backtest', {
      ledger,
      options: { horizonDays, seed },
    });
    const of = `churn: ${plan.name} ${horizonDays} d`;
    const referenceOf = 'prototype';
    for (const [name, reference] of Object.entries(plan.auc) as ['hiatus' | 'recalibrated', number][]) {
      const { auc, aucLow, aucHigh } = models[name];
      const interval = `95 % ${aucLow!.toFixed(3)} to ${aucHigh!.toFixed(3)}, ${observations} forecasts at ${origins} origins; ${limits}`;
      lines.push(
        lineOf({ name: `${of}: AUC, ${name}`, value: auc!, unit: '', reference, referenceOf, limits: interval }),
      );
    }
    for (const name of ['recalibrated', 'hiatus', 'valueOnly'] as const) {
      const reference = 'caught' in plan ? plan.caught[name] : undefined;
      const value = models[name].valueCaught20!;
      const published = reference === undefined ? {} : { reference, referenceOf };
      lines.push(lineOf({ name: `${of}: lost value caught at 20 %, ${name}`, value, unit: '', ...published, limits }));
    }
    const { ece, nullHigh, pValue } = gates.calibration;
    lines.push(
      lineOf({
        name: `${of}: calibration error, recalibrated`,
        value: ece!,
        unit: '',
        reference: nullHigh!,
        referenceOf: '95 % of perfectly calibrated models',
        limits: `p = ${pValue!.toPrecision(2)}; gates: AUC ${gates.auc.verdict}, calibration ${gates.calibration.verdict}, value ${gates.value!.verdict}`,
      }),
    );
  }
  return lines;
}
