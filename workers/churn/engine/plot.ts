import { type Locale, render } from '../../platform/text/text.ts';
import { type Backtest, type Contender, contenders } from './backtest.ts';
import { churnEngineTexts } from './texts.ts';

const panel = { left: 60, top: 48, size: 320, gap: 90 };
const width = 2 * panel.size + panel.gap + panel.left + 200;
const height = panel.size + panel.top + 60;

/** Texts that name the four rankings. */
export const rankingNames = {
  model: 'CHURN_RANKING_MODEL',
  recalibrated: 'CHURN_RANKING_RECALIBRATED',
  hiatus: 'CHURN_RANKING_HIATUS',
  valueOnly: 'CHURN_RANKING_VALUE_ONLY',
} as const satisfies Record<Contender, string>;

const style = `
  svg { --ink: #1b1b1f; --faint: #c9c9d1; --paper: #ffffff; --model: #7a8bd6; --recalibrated: #1f3fbf; --hiatus: #c2571a; --valueOnly: #2f8f4e;
    font: 12px system-ui, 'Noto Sans SC', sans-serif; }
  @media (prefers-color-scheme: dark) { svg { --ink: #ececf1; --faint: #4a4a55; --paper: #17171b; --model: #a5b1ea; --recalibrated: #7f9bff; --hiatus: #f09a5f; --valueOnly: #6fcf8d; } }
  text { fill: var(--ink); } .title { font-weight: 600; font-size: 14px; } .grid { stroke: var(--faint); } .line { fill: none; stroke-width: 2; } .dash { stroke-dasharray: 4 4; }
`;

/** A standalone SVG, light and dark: calibration of the probabilities, and gain curves of all four rankings. */
export function plotBacktest(result: Backtest, locale: Locale, hasAmounts: boolean): string {
  const right = panel.left + panel.size + panel.gap;
  const calibration = say('CHURN_PLOT_CALIBRATION', locale, { horizonDays: result.horizonDays });
  const gains = say(hasAmounts ? 'CHURN_PLOT_VALUE' : 'CHURN_PLOT_CUSTOMERS', locale);
  const body = [
    frame(panel.left, calibration, say('CHURN_PLOT_FORECAST', locale), say('CHURN_PLOT_OBSERVED', locale)),
    frame(right, gains, say('CHURN_PLOT_CONTACTED', locale), ''),
    diagonal(panel.left),
    diagonal(right),
    ...contenders.map((name) => calibrationOf(result, name)),
    ...contenders.map((name) => gainsOf(result, name, right)),
    legend(result, locale, right + panel.size + 20),
    result.observations === 0 ? text(panel.left + 20, panel.top + 40, say('CHURN_PLOT_NONE', locale)) : '',
  ].join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${calibration}; ${gains}">
<style>${style}</style>
<rect width="${width}" height="${height}" fill="var(--paper)"/>
${body}
</svg>
`;
}

function calibrationOf(result: Backtest, name: Contender): string {
  const bins = result.curves[name].calibration;
  if (!bins) return '';
  const points = bins.map((bin) => [x(panel.left, bin.forecast), y(bin.observed)] as const);
  const whiskers = bins.map((bin, i) => {
    // Two standard errors of a share; a bin without spread still shows one customer's worth.
    const error = 2 * Math.sqrt(Math.max(bin.observed * (1 - bin.observed), 1 / bin.customers) / bin.customers);
    const [at] = points[i]!;
    return `<path d="M${at} ${y(Math.min(1, bin.observed + error))}V${y(Math.max(0, bin.observed - error))}" stroke="var(--${name})" opacity=".5"/>`;
  });
  const dots = points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="var(--${name})"/>`);
  return [line(points, name), ...whiskers, ...dots].join('');
}

function gainsOf(result: Backtest, name: Contender, left: number): string {
  const gains = result.curves[name].gains;
  if (!gains) return '';
  return line(
    gains.map((share, i) => [x(left, i / (gains.length - 1)), y(share)] as const),
    name,
  );
}

function line(points: readonly (readonly [string, string])[], name: Contender): string {
  return `<path class="line" stroke="var(--${name})" d="M${points.map((point) => point.join(' ')).join('L')}"/>`;
}

function frame(left: number, title: string, below: string, beside: string): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const label = `${100 * share}%`;
    return `<path class="grid" d="M${left} ${y(share)}H${left + panel.size}M${x(left, share)} ${panel.top}V${panel.top + panel.size}"/>${text(left - 8, Number(y(share)) + 4, label, 'end')}${text(Number(x(left, share)), panel.top + panel.size + 18, label, 'middle')}`;
  });
  const middle = panel.top + panel.size / 2;
  return [
    `<text class="title" x="${left}" y="${panel.top - 18}">${title}</text>`,
    ...ticks,
    text(left + panel.size / 2, panel.top + panel.size + 40, below, 'middle'),
    `<text x="${left - 46}" y="${middle}" text-anchor="middle" transform="rotate(-90 ${left - 46} ${middle})">${beside}</text>`,
  ].join('');
}

function diagonal(left: number): string {
  return `<path class="grid dash" d="M${left} ${y(0)}L${left + panel.size} ${y(1)}"/>`;
}

function legend(result: Backtest, locale: Locale, left: number): string {
  const present = contenders.filter((name) => result.curves[name].gains ?? result.curves[name].calibration);
  return present
    .map((name, i) => {
      const at = panel.top + 14 + i * 22;
      return `<path class="line" stroke="var(--${name})" d="M${left} ${at}h22"/>${text(left + 30, at + 4, say(rankingNames[name], locale))}`;
    })
    .join('');
}

function text(at: number, down: number, content: string, anchor = 'start'): string {
  return `<text x="${at.toFixed(1)}" y="${down.toFixed(1)}" text-anchor="${anchor}">${content}</text>`;
}

function x(left: number, share: number): string {
  return (left + share * panel.size).toFixed(1);
}

function y(share: number): string {
  return (panel.top + (1 - share) * panel.size).toFixed(1);
}

function say(code: string, locale: Locale, values: Record<string, number> = {}): string {
  return render({ code, values }, locale, churnEngineTexts);
}
