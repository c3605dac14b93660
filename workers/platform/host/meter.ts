import type { HostErrorCode } from './errors.ts';

/** One call to the host, when it is over. `ms` counts from the moment it was sent, not the wait for its turn. */
export interface CallReport {
  /** `tradeLicence.records`, `metadata.webhooks`. */
  readonly operation: string;
  readonly ms: number;
  /** Records sent or received. */
  readonly records: number;
  readonly refusal: HostErrorCode | null;
}

export interface OperationCost {
  calls: number;
  records: number;
  ms: number;
  slowestMs: number;
  readonly refusals: Partial<Record<HostErrorCode, number>>;
}

/** Adds up what calls cost, per operation; listeners hear of each call (for /metrics and the log). */
export class Meter {
  readonly #costs = new Map<string, OperationCost>();
  readonly #listeners: ((report: CallReport) => void)[] = [];

  onCall(listener: (report: CallReport) => void): void {
    this.#listeners.push(listener);
  }

  record(report: CallReport): void {
    const cost = this.#costs.get(report.operation) ?? { calls: 0, records: 0, ms: 0, slowestMs: 0, refusals: {} };
    this.#costs.set(report.operation, cost);
    cost.calls += 1;
    cost.records += report.records;
    cost.ms += report.ms;
    cost.slowestMs = Math.max(cost.slowestMs, report.ms);
    if (report.refusal) cost.refusals[report.refusal] = (cost.refusals[report.refusal] ?? 0) + 1;
    for (const listener of this.#listeners) listener(report);
  }

  /** Per operation; the number of operations is that of the schema's documents. */
  get costs(): ReadonlyMap<string, Readonly<OperationCost>> {
    return this.#costs;
  }

  /** Over all operations whose name starts with `prefix`. */
  total(prefix = ''): { calls: number; records: number; refusals: number } {
    const own = [...this.#costs].filter(([operation]) => operation.startsWith(prefix)).map(([, cost]) => cost);
    const refusals = own.flatMap((cost) => Object.values(cost.refusals));
    return {
      calls: own.reduce((sum, { calls }) => sum + calls, 0),
      records: own.reduce((sum, { records }) => sum + records, 0),
      refusals: refusals.reduce((sum, each) => sum + each, 0),
    };
  }
}
