/** People who work on accounts, licences and holds: random changes, each of which the host tells in events. */
import type { MovableClock } from './clock.ts';
import type { Chance } from './random.ts';
import type { Person } from './person.ts';

export interface Office {
  readonly people: readonly [Person, Person, Person, ...Person[]];
  readonly clock: Pick<MovableClock, 'day'>;
  readonly chance: Chance;
}

type Step = (count: number) => Promise<number>;

/** Licence kind of all accounts here, so that it is plain which hold each must have. */
export const kind = 'MEDICAL_INSTITUTION';

export class BusyPeople {
  readonly #office: Office;
  companies: string[] = [];
  licences: string[] = [];
  holds: string[] = [];
  #made = 0;

  constructor(office: Office) {
    this.#office = office;
  }

  /** Accounts with a licence each. Returns how many events that makes, as every method here does. */
  async open(accounts: number): Promise<number> {
    const [clerk] = this.#office.people;
    const companies = await clerk.create(
      'company',
      Array.from({ length: accounts }, () => ({ name: `Clinic ${++this.#made}`, accountKind: 'CLINIC' })),
    );
    this.companies.push(...companies);
    const licences = companies.map((companyId) => this.#licence(companyId));
    this.licences.push(...(await clerk.create('tradeLicence', licences)));
    return 2 * accounts;
  }

  #licence(companyId: string): Readonly<Record<string, unknown>> {
    const number = `L-${++this.#made}`;
    return { name: number, licenceNumber: number, licenceKind: kind, companyId, validTo: this.#someDay() };
  }

  #someDay(): string {
    const { chance, clock } = this.#office;
    return clock.day(chance.pick([-30, -1, 0, 1, 30, 89, 90, 91, 400]));
  }

  /** One call of somebody, for about so many records. */
  async step(most: number): Promise<number> {
    const { chance } = this.#office;
    const ordinary: Step[] = [
      (count) => this.#redate(count),
      (count) => this.#redate(count),
      (count) => this.#verify(count),
      (count) => this.#verify(count),
      (count) => this.#rename(count),
      (count) => this.#askForHolds(count),
      (count) => this.#askToLift(count),
      (count) => this.#renew(count),
      (count) => this.#deleteAndRestore(count),
    ];
    return chance.pick(ordinary)(chance.between(1, most));
  }

  async #redate(count: number): Promise<number> {
    const { people, chance } = this.#office;
    const ids = chance.some(this.licences, count);
    await people[0].update('tradeLicence', ids, { validTo: this.#someDay() });
    return ids.length;
  }

  async #verify(count: number): Promise<number> {
    const { people, chance } = this.#office;
    const ids = chance.some(this.licences, count);
    await chance.pick(people).update('tradeLicence', ids, { requestedAction: 'VERIFY' });
    return ids.length;
  }

  async #rename(count: number): Promise<number> {
    const { people, chance } = this.#office;
    const ids = chance.some(this.companies, count);
    await people[1].update('company', ids, { paymentTermDays: chance.between(1, 90) });
    return ids.length;
  }

  async #askForHolds(count: number): Promise<number> {
    const { people, chance } = this.#office;
    const holds = chance.some(this.companies, Math.min(count, 5)).map((companyId) => ({
      name: 'Asked for',
      companyId,
      holdReason: chance.pick(['COMPLIANCE', 'CREDIT']),
      explanation: 'because',
      requestedAction: 'PLACE',
    }));
    this.holds.push(...(await chance.pick(people).create('accountHold', holds)));
    return holds.length;
  }

  async #askToLift(count: number): Promise<number> {
    const { people, chance } = this.#office;
    const ids = chance.some(this.holds, Math.min(count, 5));
    if (ids.length > 0) await chance.pick(people).update('accountHold', ids, { requestedAction: 'LIFT' });
    return ids.length;
  }

  async #renew(count: number): Promise<number> {
    const { people, chance } = this.#office;
    const licences = chance.some(this.companies, Math.min(count, 5)).map((companyId) => this.#licence(companyId));
    this.licences.push(...(await chance.pick(people).create('tradeLicence', licences)));
    return licences.length;
  }

  async #deleteAndRestore(count: number): Promise<number> {
    const { people, chance } = this.#office;
    const ids = chance.some(this.licences, Math.min(count, 5));
    await people[2].remove('delete', 'tradeLicence', ids);
    const back = ids.slice(0, Math.floor(ids.length / 2));
    if (back.length > 0) await people[2].remove('restore', 'tradeLicence', back);
    this.licences = this.licences.filter((id) => !ids.includes(id) || back.includes(id));
    return ids.length + back.length;
  }

  /** Clocks of records that run ahead of the host's. */
  async setIntoTheFuture(count: number): Promise<number> {
    const { people, chance } = this.#office;
    const ids = chance.some(this.licences, count);
    await people[0].update('tradeLicence', ids, { updatedAt: '2030-01-01T00:00:00.000Z', validTo: this.#someDay() });
    return ids.length;
  }

  /** Destroys accounts: their licences and holds lose the key, and nobody is told of that. */
  async destroyAccounts(count: number): Promise<number> {
    const { people, chance } = this.#office;
    const ids = chance.some(this.companies, count);
    this.companies = this.companies.filter((id) => !ids.includes(id));
    await people[0].remove('destroy', 'company', ids);
    return 1;
  }

  async mergeAccounts(): Promise<number> {
    const { people, chance } = this.#office;
    const [winner = '', loser = ''] = chance.some(this.companies, 2);
    this.companies = this.companies.filter((id) => id !== loser);
    await people[0].mergeCompanies([winner, loser]);
    return 1;
  }

  /** Edits answers, where the host lets people. */
  async forge(count: number): Promise<number> {
    const { people, chance } = this.#office;
    const ids = chance.some(this.licences, count);
    await chance.pick(people).update('tradeLicence', ids, { licenceState: 'VALID' });
    return ids.length;
  }
}
