/** The host's own colours and sizes, through its variables: they follow light and dark by themselves. */
export const STYLE = `
.pharma-why { display: flex; flex-direction: column; gap: 20px; padding: 16px; font-family: var(--t-font-family, sans-serif); font-size: 13px; line-height: 1.5; color: var(--t-font-color-primary); }
.pharma-why h3 { margin: 0 0 8px; font-size: 12px; font-weight: 500; color: var(--t-font-color-tertiary); }
.pharma-why p { margin: 0; }
.pharma-why-head { display: flex; flex-wrap: wrap; gap: 12px 32px; align-items: flex-start; }
.pharma-why-mark { display: flex; flex-direction: column; gap: 6px; }
.pharma-why-label { font-size: 12px; color: var(--t-font-color-tertiary); }
.pharma-why-tag { display: inline-block; align-self: flex-start; padding: 2px 10px; border-radius: var(--t-border-radius-sm, 4px); font-size: 15px; font-weight: 500; }
.pharma-why-when { margin-left: auto; padding-top: 2px; text-align: right; color: var(--t-font-color-secondary); }
.pharma-why-soft { color: var(--t-font-color-tertiary); }
.pharma-why-reasons { margin: 0; padding: 0; list-style: none; display: flex; flex-direction: column; gap: 6px; }
.pharma-why-reasons li { padding: 6px 12px; border-left: 3px solid var(--t-border-color-medium); color: var(--t-font-color-secondary); overflow-wrap: anywhere; }
.pharma-why-reasons li:first-child { border-left-color: var(--t-color-blue); color: var(--t-font-color-primary); }
.pharma-why-figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(45%, 190px), 1fr)); gap: 8px; }
.pharma-why-figure { display: flex; flex-direction: column; gap: 2px; padding: 10px 12px; border: 1px solid var(--t-border-color-medium); border-radius: var(--t-border-radius-sm, 4px); background: var(--t-background-secondary); }
.pharma-why-value { font-size: 16px; font-weight: 600; font-variant-numeric: tabular-nums; }
.pharma-why-track { height: 4px; margin-top: 4px; border-radius: 2px; background: var(--t-background-transparent-medium); overflow: hidden; }
.pharma-why-fill { height: 100%; border-radius: 2px; background: var(--t-color-blue); }
.pharma-why-history { container-type: inline-size; }
.pharma-why-chart { display: block; width: 100%; height: auto; max-height: 260px; }
.pharma-why-chart text { fill: var(--t-font-color-tertiary); font-size: 11px; font-family: var(--t-font-family, sans-serif); }
@container (max-width: 480px) { .pharma-why-chart text { font-size: 18px; } }
.pharma-why-grid { stroke: var(--t-border-color-light); stroke-width: 1; }
.pharma-why-zero { stroke: var(--t-border-color-strong); stroke-width: 1; }
.pharma-why-sold { fill: var(--t-color-blue); }
.pharma-why-returned { fill: var(--t-color-red); }
.pharma-why-current { opacity: 0.45; }
.pharma-why-month:hover .pharma-why-hover { fill: var(--t-background-transparent-medium); }
.pharma-why-hover { fill: transparent; }
.pharma-why-legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 4px; font-size: 12px; color: var(--t-font-color-tertiary); }
.pharma-why-dot { display: inline-block; width: 8px; height: 8px; margin-right: 6px; border-radius: 2px; }
.pharma-why-center { display: flex; flex-direction: column; align-items: center; gap: 8px; padding: 32px 16px; text-align: center; color: var(--t-font-color-secondary); }
.pharma-why-button { padding: 4px 12px; border: 1px solid var(--t-border-color-medium); border-radius: var(--t-border-radius-sm, 4px); background: var(--t-background-primary); color: var(--t-font-color-primary); font: inherit; cursor: pointer; }
.pharma-why-button:hover { background: var(--t-background-tertiary); }
.pharma-why-bone { height: 14px; border-radius: 4px; background: var(--t-background-tertiary); }
`;
