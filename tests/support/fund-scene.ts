/** A fund in Twenty with people around it: who asks, who approves, who pays, and the records that they need. */
import { expect } from 'vitest';
import { fundsCommand } from '../../workers/funds/command.ts';
import { currencyOf } from '../../workers/funds/desk/values.ts';
import { fundBalances } from '../../workers/funds/ledger/shown.ts';
import { verify } from '../../workers/funds/ledger/verify/verify.ts';
import { startedLoop, type Loop, type LoopOptions } from './loop.ts';
import type { Found, Person, Values } from './person.ts';

export const cny = (yuan: number) => ({ amountMicros: yuan * 1_000_000, currencyCode: 'CNY' });
export const money = '{ amountMicros currencyCode }';
const amounts = ['unallocated', 'available', 'committed', 'payable', 'paid', 'forfeited'] as const;
export const fundFields = `fundState decisionReason requestedAction ledgerSequence ${amounts
  .map((each) => `${each}Amount ${money}`)
  .join(' ')}`;
export const requestFields = `requestState decisionReason requestedAction approvedById submittedById approvedAmount ${money} reservedAmount ${money}`;
export const claimFields = `claimState decisionReason requestedAction approvedById approvedAmount ${money} paidAmount ${money}`;

export class FundScene {
  readonly loop: Loop;
  readonly manager: Person;
  readonly approver: Person;
  readonly finance: Person;
  fund = '';
  partner = '';
  #made = 0;

  private constructor(loop: Loop) {
    this.loop = loop;
    [this.manager, this.approver, this.finance] = loop.people;
  }

  /** A partner with an agreement in force, a second person with authority, and a fund that is open. */
  static async open(options: LoopOptions = {}): Promise<FundScene> {
    const scene = new FundScene(await startedLoop(options));
    const { manager, approver } = scene;
    for (const authorityKind of ['FUND_REQUEST', 'FUND_CLAIM']) {
      await manager.createOne('approvalAuthority', {
        name: authorityKind,
        authorityKind,
        memberId: approver.id,
        limitAmount: cny(5000),
      });
    }
    scene.partner = await scene.addPartner('Ningbo Pharma Agency');
    scene.fund = await manager.createOne('cooperationFund', {
      name: 'Launch 2026',
      fundCode: 'F-1',
      budgetAmount: cny(100_000),
    });
    await scene.ask('cooperationFund', scene.fund, 'OPEN', manager);
    return scene;
  }

  async addPartner(name: string): Promise<string> {
    const { manager, loop } = this;
    const partner = await manager.createOne('company', { name, accountKind: 'BROKER' });
    const agreement = await manager.createOne('channelAgreement', {
      name,
      agreementNumber: `AG-${++this.#made}`,
      partnerId: partner,
      startsOn: loop.clock.day(-100),
      endsOn: loop.clock.day(400),
    });
    await this.ask('channelAgreement', agreement, 'ACTIVATE', manager);
    return partner;
  }

  /** A person asks for something; resolves when it was answered, with the record. */
  async ask(object: string, id: string, action: string, by: Person, more: Values = {}): Promise<void> {
    await by.update(object, id, { ...more, requestedAction: action });
    await this.loop.settled();
  }

  async allocate(yuan: number, more: Values = {}): Promise<string> {
    const allocation = await this.manager.createOne('fundAllocation', {
      name: `Allocation ${++this.#made}`,
      fundId: this.fund,
      partnerId: this.partner,
      amount: cny(yuan),
      expiresOn: this.loop.clock.day(200),
      ...more,
    });
    await this.ask('fundAllocation', allocation, 'POST', this.manager);
    return allocation;
  }

  async request(yuan: number, more: Values = {}): Promise<string> {
    const { loop, fund, partner, manager } = this;
    const request = await manager.createOne('fundRequest', {
      name: `Request ${++this.#made}`,
      fundId: fund,
      partnerId: partner,
      activityKind: 'OTHER',
      plannedOn: loop.clock.day(30),
      claimBy: loop.clock.day(120),
      requestedAmount: cny(yuan),
      costShareBasisPoints: 5000,
      ...more,
    });
    await this.ask('fundRequest', request, 'SUBMIT', manager);
    return request;
  }

  async approvedRequest(yuan: number, more: Values = {}): Promise<string> {
    const request = await this.request(yuan, more);
    await this.ask('fundRequest', request, 'APPROVE', this.approver);
    return request;
  }

  /** A claim with an invoice and evidence of its own, not yet submitted. */
  async claim(request: string, yuan: number, more: Values = {}): Promise<string> {
    const { manager, loop, partner } = this;
    const number = `2433200000001234${String(++this.#made).padStart(4, '0')}`;
    const invoice = await manager.createOne('partnerInvoice', {
      name: number,
      partnerId: partner,
      sellerTaxNumber: '91330200MA2XYZ',
      invoiceNumber: number,
      netAmount: cny(9000),
      taxAmount: cny(1000),
      totalAmount: cny(10_000),
    });
    return manager.createOne('fundClaim', {
      name: `Claim ${this.#made}`,
      requestId: request,
      partnerId: partner,
      invoiceId: invoice,
      claimedAmount: cny(yuan),
      activityDate: loop.clock.day(-1),
      evidenceFiles: [loop.sandbox.files.put(`photo ${this.#made}`, 'photo.jpg')],
      ...more,
    });
  }

  async approvedClaim(request: string, yuan: number, more: Values = {}): Promise<string> {
    const claim = await this.claim(request, yuan, more);
    await this.ask('fundClaim', claim, 'SUBMIT', this.manager);
    await this.ask('fundClaim', claim, 'APPROVE', this.approver);
    return claim;
  }

  async pay(claim: string): Promise<void> {
    await this.ask('fundClaim', claim, 'PAY', this.finance);
    await this.ask('fundClaim', claim, 'CONFIRM_PAYMENT', this.finance, {
      paymentResult: 'PAID',
      paymentReference: `ICBC-${++this.#made}`,
      paymentOn: this.loop.clock.day(0),
    });
  }

  readonly requestOf = (id: string): Promise<Found | undefined> => this.manager.get('fundRequest', id, requestFields);
  readonly claimOf = (id: string): Promise<Found | undefined> => this.manager.get('fundClaim', id, claimFields);

  /** Commands of the ledger's log, by kind, with who gave them. */
  async logged(kind: string): Promise<{ actor: string; body: Values }[]> {
    const { rows } = await this.loop.db.query<{ actor: string; body: Values }>(
      'select actor, body from funds.command where kind = $1 order by sequence',
      [kind],
    );
    return rows;
  }

  /** `twenty-pharma funds …` on the scene's database; resolves with what it wrote. */
  async cli(...args: readonly string[]): Promise<string> {
    const { db, databaseUrl: url, clock } = this.loop;
    const said: string[] = [];
    const command = fundsCommand(
      (work) => work({ db, url, clock: { now: clock.now(), timeZone: 'Asia/Shanghai' }, locale: 'en' }),
      {
        write: (text) => said.push(text),
        note: (line) => said.push(line),
        exitWith: (code) => said.push(`exit ${code}`),
      },
    );
    await command.parseAsync([...args], { from: 'user' });
    return said.join('\n');
  }

  /** What Twenty shows of the fund is what the ledger holds, the ledger is whole, and the mirror is what the host has. */
  async expectEqual(): Promise<void> {
    const { loop, fund, manager } = this;
    const [held] = await fundBalances(loop.db, [fund]);
    if (!held) throw new Error('The ledger does not know the fund.');
    expect(await manager.get('cooperationFund', fund, fundFields)).toMatchObject({
      ledgerSequence: Number(held.ledgerSequence),
      ...Object.fromEntries(amounts.map((each) => [`${each}Amount`, currencyOf(held[`${each}Minor`], held.currency)])),
    });
    expect((await verify(loop.db)).findings).toEqual([]);
  }
}
