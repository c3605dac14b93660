import type { Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import { nameOf } from '../../platform/decide/fields.ts';
import { recordsByIds, recordsByKey, standingOf, TooManyRecordsError } from '../../platform/decide/records.ts';
import { lockOf } from '../desk/lock.store.ts';
import { amountOf, idsIn, isAmount, numberOf, textOf } from '../desk/values.ts';
import { storePostings, trialsOf, type Trial } from '../desk/trial.ts';
import type { AgreementTerms, Flow, ProductTerms } from '../rules/accrual.ts';
import { accrualCommands, allocationIdOf, type AccrualEffect, type AccrualFacts } from './accrual.rules.ts';

/** Agreements that accrue: in force or ended (its months stay right when rows are corrected), with a rate and a fund. */
export async function loadAccruals(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, AccrualFacts>> {
  const records = await recordsByIds(tx, 'channelAgreement', ids);
  const states = await standingOf(tx, 'agreement-state', 'channelAgreement', ids);
  const funds = idsIn(records.values(), 'accrualFundId');
  const companies = idsIn(records.values(), 'partnerId');
  await lockOf(tx, { funds, companies });
  const fundRows = await openFunds(tx, funds);
  const fundRecords = await recordsByIds(tx, 'cooperationFund', funds);
  const partners = await recordsByIds(tx, 'company', companies);
  const facts = new Map<string, AccrualFacts>();
  for (const [id, { data }] of records) {
    const [companyId, fundId, startsOn] = [
      textOf(data['partnerId']),
      textOf(data['accrualFundId']),
      textOf(data['startsOn']),
    ];
    const rate = numberOf(data['accrualBasisPoints']);
    const fund = fundRows.get(fundId ?? '');
    const state = textOf(states.get(id)?.answer['agreementState']) ?? 'DRAFT';
    if (state === 'DRAFT' || !companyId || !fundId || !startsOn || !fund || !rate || !Number.isSafeInteger(rate))
      continue;
    const terms: AgreementTerms = {
      startsOn,
      endsOn: textOf(data['endsOn']),
      accrualBasisPoints: rate,
      priceBasis: (textOf(data['priceBasis']) ?? 'CONTRACT') as AgreementTerms['priceBasis'],
      products: await productTerms(tx, id, fund.currency),
    };
    const accrued = await accruedOf(tx, id);
    const flows = await confirmedFlows(tx, companyId, fund.currency);
    const allocationIds = [...new Set([...flows.map(({ soldOn }) => soldOn.slice(0, 7)), ...accrued.keys()])];
    const known = await knownAllocations(
      tx,
      allocationIds.map((period) => allocationIdOf(id, period)),
    );
    facts.set(id, {
      agreementId: id,
      agreementName: textOf(data['agreementNumber']) ?? nameOf(data),
      partnerName: nameOf(partners.get(companyId)?.data ?? {}),
      companyId,
      fundId,
      currency: fund.currency,
      ledgerSequence: fund.sequence,
      validDays: numberOf(data['accrualValidDays']),
      terms,
      flows,
      accrued,
      allocations: known,
      managerId: textOf(fundRecords.get(fundId)?.data['fundOwnerId']),
    });
  }
  return withTrials(tx, facts, clock);
}

async function withTrials(
  tx: Transaction,
  facts: ReadonlyMap<string, AccrualFacts>,
  clock: Clock,
): Promise<Map<string, AccrualFacts>> {
  const asked = [...facts.values()].flatMap((each) =>
    accrualCommands(each, clock).map(({ period, command }) => ({ each, period, command })),
  );
  const trials = await trialsOf(
    tx,
    asked.map(({ command }) => ({ subject: command.id, commands: [command], isBlocked: false })),
    clock,
  );
  return new Map(
    [...facts].map(([id, each]) => {
      const own = asked.filter((one) => one.each === each);
      const said = own.flatMap(({ period, command }): [string, Trial][] => {
        const trial = trials.get(command.id);
        return trial ? [[period, trial]] : [];
      });
      return [id, { ...each, trials: new Map(said) }];
    }),
  );
}

async function openFunds(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, { readonly currency: string; readonly sequence: bigint }>> {
  const { rows } = await tx.query<{ id: string; currency: string; sequence: bigint }>(
    'select fund_id as id, currency, sequence from funds.fund where fund_id = any($1)',
    [ids],
  );
  return new Map(rows.map(({ id, ...fund }) => [id, fund]));
}

async function accruedOf(tx: Transaction, agreementId: string): Promise<Map<string, bigint>> {
  const { rows } = await tx.query<{ period: string; accrued_minor: bigint }>(
    'select period, accrued_minor from funds.accrual where agreement_id = $1',
    [agreementId],
  );
  return new Map(rows.map((row) => [row.period, row.accrued_minor]));
}

async function knownAllocations(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    "select id from loop.mirror where object = 'fundAllocation' and id = any($1)",
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

async function productTerms(
  tx: Transaction,
  agreementId: string,
  currency: string,
): Promise<Map<string, ProductTerms>> {
  const lines = (await recordsByKey(tx, 'agreementProduct', 'agreementId', [agreementId])).get(agreementId) ?? [];
  const products = await recordsByIds(tx, 'drugProduct', idsIn(lines, 'productId'));
  const minor = (value: unknown): bigint | null => {
    const read = amountOf(value);
    return isAmount(read) && read.currency === currency ? read.amountMinor : null;
  };
  return new Map(
    lines.flatMap((line): [string, ProductTerms][] => {
      const productId = textOf(line.data['productId']);
      const product = products.get(productId ?? '')?.data;
      if (productId === null || !product) return [];
      const terms: ProductTerms = {
        unitOfMeasure: textOf(product['unitOfMeasure']) ?? '',
        packSize: numberOf(product['packSize']) ?? 1,
        packUnit: caseUnit,
        contractPriceMinor: minor(line.data['contractPrice']),
        listPriceMinor: minor(product['unitPrice']),
      };
      return [[productId, terms]];
    }),
  );
}

/** What distributors' files call a shipping case; the product says how many units it holds. */
const caseUnit = '件';
const caseUnits: ReadonlySet<string> = new Set(['件', '箱', 'case', 'cases', 'carton', 'ctn']);

const unitOf = (value: unknown): string => {
  const unit = textOf(value) ?? '';
  return caseUnits.has(unit.trim().toLowerCase()) ? caseUnit : unit;
};

/** More confirmed rows of one partner than this are no accrual to be decided in one look. */
const maxFlows = 200_000;

/** Rows that a person confirmed and that still say what was confirmed, by the workers' own last answer. */
async function confirmedFlows(tx: Transaction, sellerId: string, currency: string): Promise<Flow[]> {
  const { rows } = await tx.query<{ data: Readonly<Record<string, unknown>> }>(
    `select m.data from channel.flow f
       join loop.mirror m on m.object = 'channelFlow' and m.id = f.flow_id and m.deleted_at is null and m.destroyed_at is null
       join loop.standing s on s.object = 'channelFlow' and s.id = f.flow_id and s.automation = 'channel-flow'
     where f.seller_id = $1 and f.state = 'CONFIRMED' and s.answer->>'flowState' = 'CONFIRMED' and m.data->>'sellerId' = f.seller_id::text
     order by f.flow_id limit $2`,
    [sellerId, maxFlows + 1],
  );
  if (rows.length > maxFlows) throw new TooManyRecordsError(`More than ${maxFlows} confirmed rows of one seller.`);
  return rows.flatMap(({ data }): Flow[] => {
    const [productId, soldOn] = [textOf(data['productId']), textOf(data['soldOn'])];
    if (productId === null || soldOn === null) return [];
    const amount = amountOf(data['flowAmount']);
    return [
      {
        state: 'CONFIRMED',
        kind: data['flowKind'] === 'RETURN' ? 'RETURN' : 'SALE',
        productId,
        soldOn,
        quantity: numberOf(data['quantity']) ?? 0,
        unitOfMeasure: unitOf(data['unitOfMeasure']),
        flowAmountMinor: isAmount(amount) && amount.currency === currency ? amount.amountMinor : null,
      },
    ];
  });
}

export const storeAccruals = (tx: Transaction, effects: readonly AccrualEffect[]): Promise<void> =>
  storePostings(
    tx,
    effects.map(({ posting }) => posting),
  );
