/** The buttons of the channel show where the state tables of the workers allow what they ask for, and nowhere else. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import lock from '../plugin/identifiers.lock.json' with { type: 'json' };
import { builtManifest, manifestPath } from '../schema/built.ts';
import { machines } from '../workers/funds/states/index.ts';
import { actionsIn, type Machine } from '../workers/funds/states/machine.ts';

const buttons = z.object({
  commandMenuItems: z.array(
    z.looseObject({ universalIdentifier: z.string(), conditionalAvailabilityExpression: z.string() }),
  ),
});
const identifiers: Readonly<Record<string, string>> = lock.identifiers;
let expressions: ReadonlyMap<string, string>;

beforeAll(async () => {
  await builtManifest();
  const { commandMenuItems } = buttons.parse(JSON.parse(await readFile(manifestPath, 'utf8')));
  expressions = new Map(
    commandMenuItems.map((item) => [item.universalIdentifier, item.conditionalAvailabilityExpression]),
  );
}, 180_000);

/** What the host's expression says for a selection of one record in `state`. */
function isShown(expression: string, field: string, state: string): boolean {
  const conditions = [...expression.matchAll(/(every|none)Equals\(selectedRecords, "(\w+)", "(\w+)"\)/g)];
  if (conditions.length === 0) throw new Error(`no condition in ${expression}`);
  return conditions.every(([, quantifier, name, value]) => {
    if (name !== field) throw new Error(`${expression} looks at ${name}, not at ${field}`);
    return quantifier === 'every' ? value === state : value !== state;
  });
}

const asked = ({ transitions }: Machine): string[] => [
  ...new Set(transitions.filter(({ by }) => by !== 'CLOCK' && by !== 'CHANGE').map(({ action }) => action)),
];

describe.each(machines.map((machine) => [machine.object, machine] as const))('%s', (object, machine) => {
  test.each(asked(machine))('%s', (action) => {
    const expression = expressions.get(identifiers[`button:${object}.${action}`] ?? '') ?? '';
    const states = Object.keys(machine.states);
    expect(states.filter((state) => isShown(expression, machine.field, state))).toEqual(
      states.filter((state) => actionsIn(machine, state).includes(action)),
    );
  });
});
