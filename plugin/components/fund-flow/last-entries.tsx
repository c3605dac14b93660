import type { ReactNode } from 'react';
import { aboutOf, dayOf, type Entry } from '../shared/entry.ts';
import { openRecord } from '../shared/host.ts';
import { microsOf, type Show } from '../shared/money.ts';
import type { Say } from '../shared/texts.ts';

export function LastEntries(props: {
  readonly entries: readonly Entry[];
  readonly say: Say;
  readonly nameOf: (value: string | null) => string;
  readonly show: Show;
  readonly language: string;
}): ReactNode {
  const { entries, say, nameOf, show, language } = props;
  return (
    <>
      <div className="tpc-head" style={{ marginTop: 12 }}>
        <span className="tpc-title">{say('ENTRIES_TITLE')}</span>
      </div>
      {entries.length === 0 ? (
        <div className="tpc-quiet">{say('ENTRIES_EMPTY')}</div>
      ) : (
        <div className="tpc-scroll">
          <table className="tpc-table">
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id} className="tpc-line" onClick={() => openRecord('fundEntry', entry.id)}>
                  <td className="tpc-quiet tpc-number">{entry.entrySequence}</td>
                  <td className="tpc-quiet">{dayOf(entry.postedAt, language)}</td>
                  <td>
                    {nameOf(entry.entryKind)}
                    <Phase phase={entry.entryPhase} nameOf={nameOf} />
                  </td>
                  <td className="tpc-quiet">
                    {nameOf(entry.movedFrom)} → {nameOf(entry.movedTo)}
                  </td>
                  <td className="tpc-wide">{[entry.partner?.name, aboutOf(entry)].filter(Boolean).join(' · ')}</td>
                  <td className="tpc-number">{show(microsOf(entry.amount))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** Only what is not simply posted says so. */
export function Phase(props: {
  readonly phase: string | null;
  readonly nameOf: (value: string | null) => string;
}): ReactNode {
  const { phase, nameOf } = props;
  return phase === 'PENDING' || phase === 'VOIDED' ? <span className="tpc-quiet"> ({nameOf(phase)})</span> : null;
}
