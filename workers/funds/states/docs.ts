/** docs/funds-states.md, made of the tables: `node workers/funds/states/writeDocs.ts` writes it, a test says when it is old. */
import { fundsTexts } from '../texts.ts';
import { machines } from './index.ts';
import type { Machine, Transition, Trigger } from './machine.ts';

const triggers: Readonly<Record<Trigger, string>> = {
  CHANNEL: 'channel manager',
  FINANCE: 'finance',
  COMPLIANCE: 'compliance',
  ASSIGNEE: 'assignee',
  CLOCK: 'the clock',
  CHANGE: 'a change elsewhere',
};

export function statesDocument(): string {
  const intro = `# States of funds, requests and agreements

Made of the tables in \`workers/funds/states/\` by \`node workers/funds/states/writeDocs.ts\`; do not edit by hand.
A person asks for an action with \`requestedAction\`; the workers answer in the state field. Where a ledger command is named,
the state changes only after the ledger has accepted it, and the ledger's own reasons come on top of those listed.

**Who** is checked in three ways. Twenty's roles say who may write the record at all; Twenty does not tell the workers
anybody's role. So settings name the people: \`channel.managers\`, \`fund.finance\`, \`channel.complianceOfficers\` (e-mail
addresses); where a list is empty, Twenty's permissions are all there is. Where an authority is named, the person needs an
\`approvalAuthority\` record of that kind, valid today, with a limit of at least the amount, and must be somebody else than
who submitted (for a write-off: than who opened the clawback).
`;
  return [intro, ...machines.map(section)].join('\n');
}

function section(table: Machine): string {
  const { object, field, title, states } = table;
  return [
    `## ${title.en} (${title['zh-CN']})`,
    '',
    `\`${object}.${field}\`: ${Object.entries(states)
      .map(([state, text]) => `${state} ${text['zh-CN']}`)
      .join(', ')}`,
    '',
    '```mermaid',
    ...diagram(table),
    '```',
    '',
    '| From | Action | To | Who | When | Ledger | May be refused because |',
    '|---|---|---|---|---|---|---|',
    ...table.transitions.map((each) => row(table, each)),
    '',
  ].join('\n');
}

function diagram({ initial, transitions, states }: Machine): string[] {
  const hasNext = new Set(transitions.flatMap((each) => each.from));
  const ends = Object.keys(states).filter((state) => !hasNext.has(state));
  return [
    'stateDiagram-v2',
    `  [*] --> ${initial}`,
    ...transitions.flatMap(({ from, to, action }) => from.map((state) => `  ${state} --> ${to}: ${action}`)),
    ...ends.map((state) => `  ${state} --> [*]`),
  ];
}

function row({ actions }: Machine, transition: Transition<string, string>): string {
  const { from, action, to, by, authority, when, ledger, refusals } = transition;
  return `| ${[
    from.join(', '),
    `${action} (${actions[action]?.['zh-CN'] ?? ''})`,
    to,
    authority ? `${triggers[by]} with ${authority}` : triggers[by],
    when ? `${when.en} (${when['zh-CN']})` : '',
    (ledger ?? []).map((kind) => `\`${kind}\``).join(', '),
    refusals.map((code) => fundsTexts[code]?.en ?? code).join('<br>'),
  ].join(' | ')} |`;
}
