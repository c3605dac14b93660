/** Funds: opened with their budget, topped up or cut when the budget is changed and OPEN is asked again, frozen, closed. */
import { formatMinor } from '../money/money.ts';
import { fundMachine } from '../states/fund.ts';
import { reason } from '../texts.ts';
import { commandProblems, refusal } from './common.ts';
import type { Facts, Ruling, Wanted } from './desk.ts';
import type { FundRow } from './ledger.store.ts';
import type { Counter } from './turn.ts';
import { amountOf, isAmount, missingProblems, refusalsOf } from './values.ts';

export interface FundFacts extends Facts {
  readonly fund: FundRow | null;
  /** The workspace's one currency; null while nobody said and no order has one. */
  readonly currency: string | null;
}

export const fundContent = ['fundCode', 'startsOn', 'endsOn', 'budgetAmount'] as const;

function rule(facts: FundFacts): Ruling | null {
  const { command, id } = facts;
  if (!command || facts.gone) return null;
  const problems = commandProblems(fundMachine, facts);
  if (problems.length > 0) return refusal(facts, ...problems);
  switch (command.action) {
    case 'OPEN':
      return open(facts);
    case 'FREEZE':
      return { to: 'FROZEN', objections: [], wanted: [{ kind: 'freezeFund', body: { fundId: id } }] };
    case 'UNFREEZE':
      return { to: 'OPEN', objections: [], wanted: [{ kind: 'unfreezeFund', body: { fundId: id } }] };
    default:
      return { to: 'CLOSED', objections: [], wanted: [{ kind: 'closeFund', body: { fundId: id } }] };
  }
}

function open(facts: FundFacts): Ruling {
  const { id: fundId, data, fund } = facts;
  const budget = amountOf(data['budgetAmount']);
  const problems = [...missingProblems(data, ['budgetAmount']), ...refusalsOf(budget)];
  if (!isAmount(budget)) return refusal(facts, ...problems);
  const { currency, amountMinor } = budget;
  if (facts.currency !== null && currency !== facts.currency)
    problems.push(reason('FUNDS_FOREIGN_CURRENCY', { currency, reporting: facts.currency }));
  if (!fund)
    return {
      to: 'OPEN',
      objections: problems,
      wanted: [{ kind: 'openFund', body: { fundId, currency, amountMinor } }],
    };
  const more = amountMinor - fund.budgetMinor;
  if (more === 0n)
    problems.push(reason('FUNDS_BUDGET_UNCHANGED', { budget: formatMinor(fund.budgetMinor, fund.currency), currency }));
  const wanted: Wanted[] = [];
  if (more > 0n) wanted.push({ kind: 'topUp', body: { fundId, currency, amountMinor: more } });
  if (more < 0n) wanted.push({ kind: 'withdraw', body: { fundId, currency, amountMinor: -more } });
  return { to: 'OPEN', objections: problems, wanted };
}

export const fundCounter: Counter<FundFacts> = {
  machine: fundMachine,
  content: fundContent,
  rule,
  after: (facts) => facts,
  // Six balances and their sequence have an automation of their own: they change with everything in the fund.
  balances: () => ({}),
  wakeAt: () => null,
};
