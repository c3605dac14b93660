/** People at work on one fund, whoever serves them: every record gets its next command, whatever state it is found in. */
import type { Files } from '../../sandbox/files.ts';
import type { Queryable } from '../../workers/platform/db/pool.ts';
import { canonical } from '../../workers/platform/audit/entry.ts';
import { currencyOf } from '../../workers/funds/desk/values.ts';
import { allocationBalances, claimBalances, fundBalances, requestBalances } from '../../workers/funds/ledger/shown.ts';
import type { MovableClock } from './clock.ts';
import { cny, money } from './fund-scene.ts';
import type { Chance } from './random.ts';
import type { Person, Values } from './person.ts';

export interface FundOffice {
  readonly people: readonly [Person, Person, Person, ...Person[]];
  readonly files: Files;
  readonly clock: Pick<MovableClock, 'day'>;
  readonly chance: Chance;
}

const partners = 4;
const lotsEach = 2;

export class BusyFund {
  readonly #office: FundOffice;
  fund = '';
  #companies: string[] = [];
  readonly #claimed = new Set<string>();
  #made = 0;

  constructor(office: FundOffice) {
    this.#office = office;
  }

  /** Partners with agreements, and a fund: all asked for at once, answered whenever the workers come. */
  async open(): Promise<void> {
    const { people, clock } = this.#office;
    const [manager, approver] = people;
    for (const authorityKind of ['FUND_REQUEST', 'FUND_CLAIM']) {
      await manager.createOne('approvalAuthority', {
        name: authorityKind,
        authorityKind,
        memberId: approver.id,
        limitAmount: cny(1_000_000),
      });
    }
    const names = Array.from({ length: partners }, (_, at) => `Partner ${at}`);
    this.#companies = await manager.create(
      'company',
      names.map((name) => ({ name, accountKind: 'BROKER' })),
    );
    await manager.create(
      'channelAgreement',
      this.#companies.map((partnerId, at) => ({
        name: `AG-${at}`,
        agreementNumber: `AG-${at}`,
        partnerId,
        startsOn: clock.day(-100),
        endsOn: clock.day(400),
        requestedAction: 'ACTIVATE',
      })),
    );
    this.fund = await manager.createOne('cooperationFund', {
      name: 'Busy',
      fundCode: 'F-1',
      budgetAmount: cny(5_000_000),
      requestedAction: 'OPEN',
    });
  }

  /** Refused while the fund or the agreements were not answered yet: asked for again. */
  async allocate(): Promise<void> {
    const { people, clock } = this.#office;
    await people[0].create(
      'fundAllocation',
      this.#companies.flatMap((partnerId) =>
        Array.from({ length: lotsEach }, (_, at) => ({
          name: `Lot ${++this.#made}`,
          fundId: this.fund,
          partnerId,
          amount: cny(500_000),
          expiresOn: clock.day(100 + at),
          requestedAction: 'POST',
        })),
      ),
    );
  }

  /** New requests, and the next command for everything that waits for one. */
  async step(requests: number): Promise<void> {
    const { people, chance } = this.#office;
    const [manager, approver, finance] = people;
    await this.#askForMoney(requests);
    await this.#each('fundRequest', 'requestState', 'SUBMITTED', approver, () => ({ requestedAction: 'APPROVE' }));
    await this.#claim();
    await this.#each('fundClaim', 'claimState', 'SUBMITTED', approver, () => ({ requestedAction: 'APPROVE' }));
    await this.#each('fundClaim', 'claimState', 'APPROVED', finance, () => ({ requestedAction: 'PAY' }));
    const paymentOn = this.#office.clock.day(0);
    await this.#each('fundClaim', 'claimState', 'PAYMENT_PENDING', finance, () => ({
      paymentResult: chance.pick(['PAID', 'PAID', 'FAILED']),
      paymentReference: `B-${++this.#made}`,
      paymentOn,
      requestedAction: 'CONFIRM_PAYMENT',
    }));
    const [done] = chance.some([...this.#claimed], 1);
    if (done !== undefined) await manager.update('fundRequest', done, { requestedAction: 'CLOSE' });
  }

  async #askForMoney(count: number): Promise<void> {
    const { people, chance, clock } = this.#office;
    await people[0].create(
      'fundRequest',
      Array.from({ length: count }, () => ({
        name: `Request ${++this.#made}`,
        fundId: this.fund,
        partnerId: chance.pick(this.#companies),
        activityKind: 'OTHER',
        plannedOn: clock.day(30),
        claimBy: clock.day(60),
        requestedAmount: cny(chance.between(1, 900)),
        costShareBasisPoints: chance.pick([5000, 10_000]),
        requestedAction: 'SUBMIT',
      })),
    );
  }

  async #claim(): Promise<void> {
    const { people, clock, files } = this.#office;
    const approved = await people[0].find(
      'fundRequest',
      { requestState: { eq: 'APPROVED' } },
      `partnerId approvedAmount ${money}`,
    );
    for (const request of approved.filter(({ id }) => !this.#claimed.has(id)).slice(0, 10)) {
      this.#claimed.add(request.id);
      const number = String(24_332_000_000_000 + ++this.#made);
      const totalAmount = request['approvedAmount'];
      const invoiceId = await people[0].createOne('partnerInvoice', {
        name: number,
        partnerId: request['partnerId'],
        sellerTaxNumber: '91330200MA2XYZ',
        invoiceNumber: number,
        netAmount: totalAmount,
        taxAmount: cny(0),
        totalAmount,
      });
      await people[0].createOne('fundClaim', {
        name: `Claim ${number}`,
        requestId: request.id,
        partnerId: request['partnerId'],
        invoiceId,
        claimedAmount: totalAmount,
        activityDate: clock.day(-1),
        evidenceFiles: [files.put(`photo ${number}`, 'photo.jpg')],
        requestedAction: 'SUBMIT',
      });
    }
  }

  async #each(object: string, field: string, state: string, by: Person, next: () => Values): Promise<void> {
    const found = await by.find(object, { [field]: { eq: state } }, 'requestedAction');
    const idle = found.filter(({ requestedAction }) => requestedAction === null).slice(0, 20);
    for (const { id } of idle) await by.update(object, id, next());
  }
}

/** A line per amount or state that Twenty shows otherwise than the ledger has it; none when both are equal. */
export async function shownOtherwise(db: Queryable, reader: Person): Promise<string[]> {
  const funds = await fundBalances(db, await idsOf(db, 'fund'));
  const currency = funds[0]?.currency ?? 'CNY';
  const amount = (minor: bigint): unknown => currencyOf(minor, currency);
  const held = new Map<string, Values>();
  for (const each of funds) {
    held.set(`cooperationFund ${each.fundId}`, {
      fundState: each.state,
      ledgerSequence: Number(each.ledgerSequence),
      unallocatedAmount: amount(each.unallocatedMinor),
      availableAmount: amount(each.availableMinor),
      committedAmount: amount(each.committedMinor),
      payableAmount: amount(each.payableMinor),
      paidAmount: amount(each.paidMinor),
      forfeitedAmount: amount(each.forfeitedMinor),
    });
  }
  for (const each of await allocationBalances(db, await idsOf(db, 'lot', 'allocation_id')))
    held.set(`fundAllocation ${each.allocationId}`, { remainingAmount: amount(each.remainingMinor) });
  for (const each of await requestBalances(db, await idsOf(db, 'request')))
    held.set(`fundRequest ${each.requestId}`, {
      requestState: each.state,
      approvedAmount: amount(each.approvedMinor),
      reservedAmount: amount(each.reservedMinor),
    });
  for (const each of await claimBalances(db, await idsOf(db, 'claim')))
    held.set(`fundClaim ${each.claimId}`, {
      approvedAmount: amount(each.approvedMinor),
      paidAmount: amount(each.paidMinor),
    });
  const problems: string[] = [];
  for (const [object, records] of Map.groupBy(held, ([key]) => key.split(' ')[0] ?? '')) {
    const fields = Object.keys(records[0]?.[1] ?? {});
    const select = fields.map((field) => (field.endsWith('Amount') ? `${field} ${money}` : field)).join(' ');
    const shown = new Map((await reader.find(object, {}, select)).map(({ id, ...values }) => [id, values]));
    for (const [key, wanted] of records) {
      const found = shown.get(key.split(' ')[1] ?? '');
      const [a, b] = [canonical(found ?? null), canonical(wanted)];
      if (a !== b) problems.push(`${key}\n  Twenty ${a}\n  ledger ${b}`);
    }
  }
  return [...problems, ...(await entriesOtherwise(db, reader))];
}

const line = (sequence: unknown, kind: unknown, phase: unknown, amount: unknown): string =>
  canonical([Number(sequence), kind, phase, amount]);

/** Every entry of the log is one record, and no record is of no entry. */
async function entriesOtherwise(db: Queryable, reader: Person): Promise<string[]> {
  const { rows } = await db.query<{ sequence: bigint; kind: string; phase: string; minor: bigint; currency: string }>(
    'select sequence, kind, phase, amount_minor as minor, currency from funds.entry order by sequence',
  );
  const held = rows.map((row) => line(row.sequence, row.kind, row.phase, currencyOf(row.minor, row.currency)));
  const shown = (await reader.find('fundEntry', {}, `entrySequence entryKind entryPhase amount ${money}`)).map((row) =>
    line(row['entrySequence'], row['entryKind'], row['entryPhase'], row['amount']),
  );
  const [inLog, onScreen] = [new Set(held), new Set(shown)];
  return [
    ...held.filter((each) => !onScreen.has(each)).map((each) => `not shown: ${each}`),
    ...shown.filter((each) => !inLog.has(each)).map((each) => `in no log: ${each}`),
    ...(shown.length > onScreen.size ? [`${shown.length - onScreen.size} entries are shown twice`] : []),
  ];
}

async function idsOf(
  db: Queryable,
  table: 'fund' | 'lot' | 'request' | 'claim',
  key = `${table}_id`,
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(`select ${key} as id from funds.${table}`);
  return rows.map(({ id }) => id);
}
