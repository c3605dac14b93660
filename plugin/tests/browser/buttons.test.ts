/** Buttons as the host runs them: nothing to see, but a write under the user's name and a word about it. */
import { expect, test } from 'vitest';
import { theatre } from './theatre.ts';

const records = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `6f1f5c1e-0000-4000-8000-${String(index).padStart(12, '0')}`);
const changed = (ids: readonly string[]): { id: string }[] => ids.map((id) => ({ id }));

const onStage = theatre();

type Mutation = Record<string, Record<'__args', unknown>>;
const argumentsOf = (mutation: Mutation | undefined, name: string): unknown => mutation?.[name]?.['__args'];

interface Said {
  readonly message: string;
  readonly detailedMessage?: string;
  readonly variant: string;
}

async function pressed(
  button: string,
  recordIds: readonly string[],
  answer: Readonly<Record<string, unknown>>,
): Promise<{ mutations: Mutation[]; said: Said }> {
  const page = await onStage(`commands/${button}`, {
    colorScheme: 'light',
    locale: 'en',
    recordIds,
    answer,
  });
  await page.waitForFunction('window.said.length > 0');
  const [mutations, [said]] = (await page.evaluate('[window.queries, window.said]')) as [Mutation[], [Said]];
  await page.close();
  return { mutations, said };
}

test('the records themselves say which object and which action is meant', async () => {
  const ids = records(2);
  const { mutations, said } = await pressed('deliver', ids, { updateFundClaims: changed(ids) });
  expect(mutations.map((each) => Object.keys(each)[0])).toEqual(['updateSalesOrders', 'updateFundClaims']);
  expect(argumentsOf(mutations[1], 'updateFundClaims')).toEqual({
    filter: { id: { in: ids } },
    data: { requestedAction: 'PAY' },
  });
  expect(said).toMatchObject({ message: 'Asked. The answer appears in a moment.', variant: 'info' });
});

test('many records go in parts, and only the first part looks for their object', async () => {
  const ids = records(120);
  const { mutations, said } = await pressed('confirm', ids, { updateFundClaims: changed(ids.slice(0, 60)) });
  expect(mutations.map((each) => Object.keys(each)[0])).toEqual([
    'updateChannelFlows',
    'updateFundClaims',
    'updateFundClaims',
  ]);
  expect(argumentsOf(mutations[2], 'updateFundClaims')).toMatchObject({ filter: { id: { in: ids.slice(60) } } });
  expect(said.variant).toBe('info');
});

test('records that are gone meanwhile are told of', async () => {
  const ids = records(3);
  const { said } = await pressed('start', ids, { updateChurnCases: changed(ids.slice(1)) });
  expect(said).toMatchObject({
    variant: 'warning',
    message: expect.stringContaining('could not be changed') as string,
  });
});

test('a refusal about another object does not matter; one about theirs is told', async () => {
  const ids = records(1);
  const forbidden = 'You may not write orders.';
  const fine = await pressed('cancel', ids, { updateSalesOrders: forbidden, updateFundRequests: changed(ids) });
  expect(fine.said.variant).toBe('info');
  const refused = await pressed('cancel', ids, { updateSalesOrders: forbidden });
  expect(refused.said).toMatchObject({ variant: 'error', detailedMessage: forbidden });
});
