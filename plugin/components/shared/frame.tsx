/** What every component looks like: the host's own fonts and colours, which follow light and dark. */
import type { ReactNode } from 'react';
import type { Say } from './texts.ts';
import type { Loaded } from './use-records.ts';

/** Class names have a prefix of ours: the style goes into the host's own page. */
const CSS = `
.tpc{font-family:var(--t-font-family,Inter,sans-serif);font-size:13px;line-height:1.4;color:var(--t-font-color-primary,#333);padding:12px 16px;box-sizing:border-box}
.tpc *{box-sizing:border-box}
.tpc-quiet{color:var(--t-font-color-tertiary,#999)}
.tpc-head{display:flex;align-items:baseline;justify-content:space-between;flex-wrap:wrap;gap:2px 12px;margin-bottom:8px}
.tpc-title{font-weight:600}
.tpc-state{padding:28px 8px;text-align:center;color:var(--t-font-color-secondary,#666)}
.tpc-button{display:inline-block;margin-top:10px;padding:4px 10px;border:1px solid var(--t-border-color-medium,#ddd);border-radius:var(--t-border-radius-sm,4px);background:var(--t-background-primary,#fff);color:var(--t-font-color-primary,#333);font:inherit;cursor:pointer}
.tpc-scroll{overflow-x:auto}
.tpc-table{width:100%;border-collapse:collapse}
.tpc-table td,.tpc-table th{padding:6px 8px;text-align:left;font-weight:400;border-bottom:1px solid var(--t-border-color-light,#eee);white-space:nowrap}
.tpc-table th{color:var(--t-font-color-tertiary,#999)}
.tpc-table td.tpc-wide{width:99%;min-width:140px;max-width:0;overflow:hidden;text-overflow:ellipsis}
.tpc-table .tpc-number{text-align:right;font-variant-numeric:tabular-nums}
.tpc-table tr.tpc-line{cursor:pointer}
.tpc-table tr.tpc-line:hover td{background:var(--t-background-secondary,#fafafa)}
.tpc-table tr.tpc-sum td{font-weight:600}
.tpc-choices{display:flex;gap:6px}
.tpc-choice{padding:3px 10px;border:1px solid var(--t-border-color-medium,#ddd);border-radius:999px;background:transparent;color:var(--t-font-color-secondary,#666);font:inherit;cursor:pointer}
.tpc-chosen{background:var(--t-background-tertiary,#f1f1f1);color:var(--t-font-color-primary,#333);font-weight:500}
.tpc-link{padding:0;border:0;background:none;color:var(--t-font-color-primary,#333);font:inherit;font-weight:600;cursor:pointer}
.tpc-link:hover{text-decoration:underline}
.tpc svg text{font-size:13px}
.tpc svg .tpc-amount{font-size:14px;font-weight:600}
.tpc svg .tpc-share{font-size:11px;font-weight:400}
.tpc h3{margin:0 0 6px;font-size:12px;font-weight:500;color:var(--t-font-color-tertiary,#999)}
.tpc section{margin-top:18px}
.tpc p{margin:0}
.tpc-tag{display:inline-block;padding:2px 8px;border-radius:var(--t-border-radius-sm,4px);font-weight:500;white-space:nowrap}
.tpc-tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(132px,1fr));gap:8px}
.tpc-tile{display:flex;flex-direction:column;gap:2px;padding:10px 12px;border:1px solid var(--t-border-color-medium,#ddd);border-radius:var(--t-border-radius-sm,4px);background:var(--t-background-secondary,#fafafa)}
.tpc-tile-name{font-size:12px;color:var(--t-font-color-tertiary,#999)}
.tpc-tile-value{font-size:15px;white-space:nowrap;font-weight:600;font-variant-numeric:tabular-nums}
.tpc-tile-note{font-size:12px;color:var(--t-font-color-secondary,#666)}
.tpc .tpc-note{margin:10px 0 0;padding:8px 12px;border-left:3px solid var(--t-border-color-strong,#ccc);color:var(--t-font-color-secondary,#666)}
.tpc-list{margin:0;padding:0;list-style:none;display:flex;flex-direction:column;gap:6px}
.tpc-list li{padding:4px 12px;border-left:3px solid var(--t-border-color-medium,#ddd);color:var(--t-font-color-secondary,#666);overflow-wrap:anywhere}
.tpc-list li:first-child{border-left-color:var(--t-color-blue,#3e63dd);color:var(--t-font-color-primary,#333)}
.tpc svg .tpc-axis{font-size:11.5px;fill:var(--t-font-color-tertiary,#999)}
.tpc svg .tpc-interval{vector-effect:non-scaling-stroke}
.tpc svg .tpc-mark{font-size:12px;font-weight:500}
.tpc-legend{display:flex;flex-wrap:wrap;gap:4px 14px;color:var(--t-font-color-secondary,#666)}
`;

export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className="tpc">
      <style>{CSS}</style>
      {children}
    </div>
  );
}

/** The three states of everything that is read; `show` draws the fourth. */
export function Reading<T>(props: {
  readonly loaded: Loaded<T>;
  readonly say: Say;
  readonly show: (value: T) => ReactNode;
}): ReactNode {
  const { loaded, say, show } = props;
  if (loaded.kind === 'ready') return <Frame>{show(loaded.value)}</Frame>;
  return (
    <Frame>
      {loaded.kind === 'loading' ? (
        <div className="tpc-state" aria-busy="true">
          {say('LOADING')}
        </div>
      ) : (
        <div className="tpc-state" role="alert">
          <div>{say('FAILED')}</div>
          <button className="tpc-button" type="button" onClick={loaded.retry}>
            {say('RETRY')}
          </button>
        </div>
      )}
    </Frame>
  );
}

export const Empty = ({ text }: { readonly text: string }): ReactNode => <div className="tpc-state">{text}</div>;
