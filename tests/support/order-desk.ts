/** People who take orders and change everything that orders depend on, at random and at once; each call is in the diary. */
import { randomUUID } from 'node:crypto';
import type { MovableClock } from './clock.ts';
import type { Change } from './order-diary.ts';
import { micros } from './order-scene.ts';
import type { Person, Values } from './person.ts';
import type { Chance } from './random.ts';

const yuan = (amount: number): Values => ({ amountMicros: amount * 1_000_000, currencyCode: 'CNY' });
const scopes = [[], [], ['CHEMICAL'], ['CHEMICAL', 'VACCINE'], ['CHEMICAL', 'VACCINE']];
// A null for the whole amount names nothing, and changes nothing.
const none: Values = { amountMicros: null, currencyCode: 'CNY' };
const limits = [none, yuan(2_000), yuan(20_000), yuan(20_000)];
const owed = [none, yuan(300), yuan(1_900)];
const categories = ['CHEMICAL', 'VACCINE', 'GENERAL'];
const prices = [20, 50, 100];

export interface Desk {
  readonly people: readonly [Person, Person, Person, ...Person[]];
  readonly clock: Pick<MovableClock, 'day' | 'now'>;
  readonly chance: Chance;
}

type Step = () => Promise<void>;

export class OrderDesk {
  readonly #desk: Desk;
  readonly diary: Change[] = [];
  readonly orders: string[] = [];
  #data = new Map<string, Values>();
  #taken = new Set<string>();
  #accounts: string[] = [];
  #products: string[] = [];
  #batches: string[] = [];
  #licences: string[] = [];
  #holds: string[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get #someone(): Person {
    return this.#desk.chance.pick(this.#desk.people);
  }

  async open(): Promise<void> {
    const [clerk, checker] = this.#desk.people;
    for (let index = 0; index < 3; index++) {
      // Of a kind that no rule holds by itself, so that most holds here are people's.
      const account = { name: `Account ${index}`, accountKind: 'OTHER', creditLimit: yuan(20_000) };
      const companyId = await this.#create(clerk, 'company', account);
      this.#accounts.push(companyId);
      this.#licences.push(await this.#create(clerk, 'tradeLicence', this.#licence(companyId, [])));
    }
    for (const [index, regulatoryCategory] of categories.entries()) {
      const price = yuan(prices[index] ?? 0);
      const product = { name: regulatoryCategory, productCode: `P${index}`, regulatoryCategory, unitPrice: price };
      const productId = await this.#create(clerk, 'drugProduct', product);
      this.#products.push(productId);
      const batch = { name: `B${index}`, lotNumber: `B${index}`, productId, expiresOn: this.#desk.clock.day(700) };
      this.#batches.push(await this.#create(clerk, 'drugBatch', batch));
    }
    for (const id of this.#licences) await this.#ask(checker, 'tradeLicence', id, 'VERIFY');
    for (const id of this.#batches) await this.#ask(checker, 'drugBatch', id, 'RELEASE');
    for (let index = 0; index < 6; index++) await this.#order();
  }

  /** What some people do at the same time, each with something else. */
  async step(): Promise<void> {
    const { chance } = this.#desk;
    this.#taken.clear();
    const steps = Array.from({ length: chance.between(1, 3) }, () => this.#somethingToDo());
    await Promise.all(steps.filter((step) => step !== undefined).map((step) => step()));
  }

  /** Nothing blocks this one. */
  async cleanOrder(): Promise<string> {
    const [clerk, checker] = this.#desk.people;
    const companyId = await this.#create(clerk, 'company', { name: 'Clean', accountKind: 'OTHER' });
    const licence = await this.#create(clerk, 'tradeLicence', this.#licence(companyId, []));
    await this.#ask(checker, 'tradeLicence', licence, 'VERIFY');
    const productId = await this.#create(clerk, 'drugProduct', { name: 'Clean', regulatoryCategory: 'GENERAL' });
    const name = `SO-${randomUUID()}`;
    const order = { name, orderNumber: name, companyId, orderKind: 'SALE', totalAmount: yuan(40) };
    const id = await this.#create(clerk, 'salesOrder', order);
    const line = { name, productId, quantity: 2, unitPrice: yuan(20), lineAmount: yuan(40), salesOrderId: id };
    await this.#create(clerk, 'salesOrderLine', line);
    return id;
  }

  submit(id: string): Promise<void> {
    return this.#ask(this.#someone, 'salesOrder', id, 'SUBMIT');
  }

  #somethingToDo(): Step | undefined {
    const { chance, clock, people } = this.#desk;
    const [clerk, checker] = people;
    const order = chance.pick(this.orders);
    const licence = chance.pick(this.#licences);
    const batch = chance.pick(this.#batches);
    const account = chance.pick(this.#accounts);
    const product = chance.pick(this.#products);
    const submit = [order, () => this.submit(order)] as const;
    const edit = [order, () => this.#editLines(order)] as const;
    const all: (readonly [string, Step])[] = [
      submit,
      submit,
      submit,
      submit,
      submit,
      submit,
      submit,
      submit,
      edit,
      edit,
      [randomUUID(), async () => void (await this.#order())],
      [randomUUID(), async () => void (await this.#order())],
      [order, () => this.#ask(this.#someone, 'salesOrder', order, chance.pick(['CANCEL', 'SHIP', 'SHIP', 'CLOSE']))],
      [account, () => this.#set('company', account, { creditLimit: chance.pick(limits) })],
      [account, () => this.#set('company', account, { openReceivables: chance.pick(owed) })],
      [account, () => this.#hold(account)],
      [account, () => this.#lift()],
      [account, () => this.#lift()],
      // Of three people the first enters licences, so that the others may verify them.
      [licence, () => this.#set('tradeLicence', licence, { licenceScope: chance.pick(scopes) }, clerk)],
      [
        licence,
        () =>
          this.#set(
            'tradeLicence',
            licence,
            { validTo: clock.day(chance.next() < 0.1 ? -30 : chance.between(400, 500)) },
            clerk,
          ),
      ],
      [licence, () => this.#ask(checker, 'tradeLicence', licence, chance.next() < 0.2 ? 'REVOKE' : 'VERIFY')],
      [licence, () => this.#ask(checker, 'tradeLicence', licence, 'VERIFY')],
      [licence, () => this.#ask(checker, 'tradeLicence', licence, 'VERIFY')],
      [licence, () => this.#ask(checker, 'tradeLicence', licence, 'VERIFY')],
      [licence, () => this.#ask(checker, 'tradeLicence', licence, 'VERIFY')],
      [batch, () => this.#set('drugBatch', batch, { expiresOn: clock.day(chance.pick([60, 700, 800])) })],
      [batch, () => this.#ask(this.#someone, 'drugBatch', batch, chance.next() < 0.3 ? 'QUARANTINE' : 'RELEASE')],
      [product, () => this.#set('drugProduct', product, { unitPrice: chance.pick([none, yuan(20), yuan(30)]) })],
    ];
    const [what, step] = chance.pick(all);
    if (this.#taken.has(what)) return undefined;
    this.#taken.add(what);
    return step;
  }

  #licence(companyId: string, licenceScope: readonly string[]): Values {
    const number = `L-${randomUUID()}`;
    const validTo = this.#desk.clock.day(400);
    return { name: number, licenceNumber: number, licenceKind: 'OTHER', companyId, licenceScope, validTo };
  }

  async #order(): Promise<string> {
    const { chance } = this.#desk;
    const companyId = chance.pick(this.#accounts);
    const who = this.#someone;
    const lines = Array.from({ length: chance.between(1, 2) }, () => this.#line(chance.between(1, 9)));
    const total = lines.reduce((sum, line) => sum + (micros(line['lineAmount']) ?? 0), 0);
    const number = `SO-${randomUUID()}`;
    const totalAmount = { amountMicros: total, currencyCode: 'CNY' };
    const order = { name: number, orderNumber: number, companyId, orderKind: 'SALE', totalAmount };
    const id = await this.#create(who, 'salesOrder', order);
    for (const line of lines) await this.#create(who, 'salesOrderLine', { ...line, salesOrderId: id });
    this.orders.push(id);
    return id;
  }

  #line(quantity: number): Values {
    const { chance } = this.#desk;
    const index = chance.between(0, this.#products.length - 1);
    const price = prices[index] ?? 0;
    return {
      name: 'Line',
      productId: this.#products[index],
      ...(chance.next() < 0.5 && { batchId: this.#batches[index] }),
      quantity,
      // Without a price of its own, the product's is needed.
      ...(chance.next() < 0.9 && { unitPrice: yuan(price) }),
      lineAmount: yuan(quantity * price),
    };
  }

  /** One of: a quantity alone (the sums no longer match), a line less, a line more with the total that belongs to it. */
  async #editLines(orderId: string): Promise<void> {
    const { chance } = this.#desk;
    const who = this.#someone;
    const lines = [...this.#data].filter(([, data]) => data['salesOrderId'] === orderId).map(([id]) => id);
    const roll = chance.next();
    if (roll < 0.2 && lines.length > 0)
      return this.#set('salesOrderLine', chance.pick(lines), { quantity: chance.between(1, 9) }, who);
    if (roll < 0.4 && lines.length > 1) {
      const id = chance.pick(lines);
      await this.#call({ object: 'salesOrderLine', id, gone: true }, () =>
        who.remove('delete', 'salesOrderLine', [id]),
      );
      this.#data.delete(id);
    } else if (roll < 0.6) await this.#create(who, 'salesOrderLine', { ...this.#line(1), salesOrderId: orderId });
    await this.#mend(who, orderId);
  }

  async #mend(who: Person, orderId: string): Promise<void> {
    const lines = [...this.#data].filter(([, data]) => data['salesOrderId'] === orderId);
    for (const [id, { quantity, unitPrice, lineAmount }] of lines) {
      const price = micros(unitPrice);
      const right = price === null ? micros(lineAmount) : Number(quantity) * price;
      if (right !== micros(lineAmount))
        await this.#set('salesOrderLine', id, { lineAmount: { amountMicros: right, currencyCode: 'CNY' } }, who);
    }
    const amounts = [...this.#data.values()].filter((data) => data['salesOrderId'] === orderId);
    const total = amounts.reduce((sum, { lineAmount }) => sum + (micros(lineAmount) ?? 0), 0);
    await this.#set('salesOrder', orderId, { totalAmount: { amountMicros: total, currencyCode: 'CNY' } }, who);
  }

  async #hold(companyId: string): Promise<void> {
    const { chance } = this.#desk;
    const hold = {
      name: 'Asked for',
      companyId,
      holdReason: chance.pick(['COMPLIANCE', 'CREDIT']),
      explanation: 'Why',
    };
    this.#holds.push(await this.#create(this.#someone, 'accountHold', hold, 'PLACE'));
  }

  async #lift(): Promise<void> {
    // The last hold first, so that accounts come free again.
    const id = this.#holds.pop();
    if (id) await this.#ask(this.#someone, 'accountHold', id, 'LIFT');
  }

  async #create(who: Person, object: string, record: Values, command?: string): Promise<string> {
    const id = randomUUID();
    const set = { ...record, id };
    this.#data.set(id, record);
    await this.#call({ object, id, set: record, ...(command && { command }) }, async () => {
      await who.create(object, [{ ...set, ...(command && { requestedAction: command }) }]);
    });
    return id;
  }

  async #set(object: string, id: string, set: Values, who = this.#someone): Promise<void> {
    this.#data.set(id, { ...this.#data.get(id), ...set });
    await this.#call({ object, id, set }, () => who.update(object, id, set));
  }

  async #ask(who: Person, object: string, id: string, command: string): Promise<void> {
    await this.#call({ object, id, command }, () => who.update(object, id, { requestedAction: command }));
  }

  async #call(what: Omit<Change, 'begin' | 'end'>, call: () => Promise<void>): Promise<void> {
    const begin = this.#desk.clock.now().getTime();
    await call();
    this.diary.push({ ...what, begin, end: this.#desk.clock.now().getTime() });
  }
}
