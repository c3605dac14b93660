import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { churnCommand } from './command.ts';
import { dayText } from './engine/days.ts';
import { townLines } from './testing/orders.ts';

const folder = mkdtempSync(join(tmpdir(), 'churn-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly out: string;
  readonly notes: string[];
  readonly code: number | undefined;
}

async function churn(...args: string[]): Promise<Run> {
  let out = '';
  let code: number | undefined;
  const notes: string[] = [];
  const command = churnCommand({
    now: new Date('2026-06-01T00:00:00Z'),
    write: async (text) => void (out += text),
    note: (line) => notes.push(line),
    exitWith: (each) => (code = each),
  });
  await command.parseAsync(args, { from: 'user' });
  return { out, notes, code };
}

/** A file of the town's orders, from 2024-01-01. */
function townFile(name: string, extra = ''): string {
  const { count, customer, day, amount } = townLines({ customers: 400, days: 600, seed: 6 });
  const rows = Array.from({ length: count }, (_, i) => `C${customer[i]},${dayText(19_723 + day[i]!)},${amount![i]}`);
  const file = join(folder, name);
  writeFileSync(file, `customer,date,amount\n${rows.join('\n')}\n${extra}`);
  return file;
}

const file = townFile('town.csv');
const columns = ['--columns', 'customer,date,amount'];
const json = ({ out }: Run): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>;

describe('churn backtest', () => {
  it('prints the table, the gates and the seed; draws the plot', async () => {
    const svg = join(folder, 'plot.svg');
    const result = await churn(
      'backtest',
      file,
      ...columns,
      '--horizon',
      '60',
      '--origins',
      '3',
      '--seed',
      '5',
      '--plot',
      svg,
    );
    expect(result.code).toBe(0);
    expect(result.out).toMatch(/at 3 origins .* seed 5/);
    for (const label of ['model', 'recalibrated', 'hiatus rule', 'value only', 'Verdict: '])
      expect(result.out).toContain(label);
    expect(readFileSync(svg, 'utf8')).toMatch(
      /^<svg [^]*Calibration: an order within 60 days[^]*prefers-color-scheme: dark[^]*<\/svg>\n$/,
    );
    expect(readFileSync(svg, 'utf8')).not.toContain('NaN');
  });

  it('prints the promised JSON', async () => {
    const result = await churn('backtest', file, ...columns, '--horizon', '60', '--json');
    const figures = ['auc', 'aucHigh', 'aucLow', 'brier', 'ece', 'lift10', 'valueCaught20'];
    const { models, customers, origins, gates } = json(result) as {
      models: Record<string, object>;
      customers: number;
      origins: number;
      gates: object;
    };
    expect(Object.keys(models)).toEqual(['model', 'recalibrated', 'hiatus', 'valueOnly']);
    for (const each of Object.values(models)) expect(Object.keys(each).toSorted()).toEqual(figures);
    expect([customers > 100, origins]).toEqual([true, 4]);
    expect(gates).toHaveProperty('verdict');
  });
});

describe('churn score', () => {
  it('lists every customer once, the most at risk first, with reasons in the language asked for', async () => {
    const result = json(await churn('score', file, ...columns, '--horizon', '60', '--json', '--language', 'zh-CN'));
    const customers = result['customers'] as {
      customer: string;
      valueAtRisk: number;
      probability: number;
      reasons: { text: string }[];
    }[];
    expect(new Set(customers.map((each) => each.customer)).size).toBe(400);
    expect(customers.every((each, i) => i === 0 || each.valueAtRisk <= customers[i - 1]!.valueAtRisk)).toBe(true);
    expect(customers.every(({ probability }) => probability >= 0.005 && probability <= 0.995)).toBe(true);
    expect(customers.some(({ reasons }) => reasons.some(({ text }) => /\d 天.*使概率降低/.test(text)))).toBe(true);
  });

  it('shows people twenty, or as many as asked for', async () => {
    expect((await churn('score', file, ...columns, '--horizon', '60')).out.match(/^C\d+ /gm)).toHaveLength(20);
    expect(
      (await churn('score', file, ...columns, '--horizon', '60', '--top', '3')).out.match(/^C\d+ /gm),
    ).toHaveLength(3);
  });

  it('falls back to the hiatus rule, and says so, when there is too little to fit', async () => {
    const tiny = join(folder, 'tiny.csv');
    writeFileSync(tiny, 'customer,date\nA,2025-01-01\nA,2025-02-01\nB,2025-01-15\n');
    const result = await churn('score', tiny, '--columns', 'customer,date', '--horizon', '30');
    expect(result.code).toBe(1);
    expect(result.out).toMatch(
      /No model \(a fit needs at least 20 customers, there are 2\)\. Hiatus rule: silent for more than 30 days/,
    );
    expect(result.out).toMatch(/^B +1 +2025-01-15/m);
  });
});

describe('churn fit', () => {
  it('prints every model and how k was chosen', async () => {
    const { out, code } = await churn('fit', file, ...columns);
    expect(code).toBe(0);
    for (const model of ['MBG/CNBD-2:', 'BG/NBD:', 'Pareto/NBD:', 'Gamma-Gamma:', 'k by likelihood: 1:'])
      expect(out).toContain(model);
    const { models, tried } = json(await churn('fit', file, '--columns', 'customer,date', '--json'));
    expect(models).toMatchObject({ mbgCnbdK: { kind: 'fitted', parameters: { k: 2 } }, gammaGamma: null });
    expect(tried).toHaveLength(4);
  });
});

describe('exit codes', () => {
  it('1 when rows were left out, and which', async () => {
    const dirty = townFile('dirty.csv', 'C1,2025-99-01,5\nC2,2025-01-01,much\n,2025-01-01,5\n');
    const { code, notes } = await churn('backtest', dirty, ...columns, '--horizon', '60');
    expect(code).toBe(1);
    const rows = readFileSync(dirty, 'utf8').split('\n').length;
    expect(notes).toContain(`  line ${rows - 3}: not a date: "2025-99-01"`);
    expect(notes).toContain(`  line ${rows - 2}: not an amount: "much"`);
    expect(notes).toContain('1 rows without a customer were left out');
  });

  it('2 when an option is needed or wrong, 3 when the file cannot be used', async () => {
    const either = join(folder, 'either.csv');
    writeFileSync(either, 'customer,date\nA,01/02/2025\nB,03/04/2025\n');
    const ambiguous = await churn('fit', either, '--columns', 'customer,date');
    expect([ambiguous.code, ambiguous.notes[0]]).toEqual([
      2,
      expect.stringMatching(/^AMBIGUOUS_DATES: .*--date-order/),
    ]);
    expect((await churn('fit', file, '--columns', 'who,date')).code).toBe(2);
    expect((await churn('fit', file, ...columns, '--time-zone', 'Mars/Olympus')).code).toBe(2);
    const missing = await churn('fit', join(folder, 'none.csv'), ...columns, '--json');
    expect(missing.code).toBe(3);
    expect(json(missing)).toMatchObject({ error: { code: 'UNREADABLE' } });
  });
});
