/**
 * A made-up pharma company's accounts: hospitals, clinics, pharmacies, chains and distributors in six cities, with the
 * licences they hold, the people there, and what they bought. Some licences are about to end, some have ended, some were
 * renewed, some are missing; most accounts buy at a rhythm, some fade, some are gone.
 */
import { plusDays, type Day } from '../../workers/platform/clock/clock.ts';
import { idFor } from '../../workers/platform/decide/identifiers.ts';
import { seededRandom, type Random } from './random.ts';
import { cities, companyName, type DemoLocale, licencePrefix, products, type City } from './names.ts';
import { ordersOf, type PastLine } from './orders.ts';
import { peopleOf } from './people.ts';

export interface DemoOptions {
  readonly seed: number;
  readonly accounts: number;
  readonly today: Day;
  readonly locale: DemoLocale;
  /** Workspace members who own territories and accounts. */
  readonly memberIds: readonly string[];
}

type NewRecord = { readonly id: string } & Record<string, unknown>;

export interface DemoData {
  readonly salesTerritories: readonly NewRecord[];
  readonly companies: readonly NewRecord[];
  readonly drugProducts: readonly NewRecord[];
  readonly tradeLicences: readonly NewRecord[];
  readonly people: readonly NewRecord[];
  readonly hcpAffiliations: readonly NewRecord[];
  readonly drugBatches: readonly NewRecord[];
  /** Entered today, and submitted by the clerk. */
  readonly salesOrders: readonly NewRecord[];
  readonly salesOrderLines: readonly NewRecord[];
  /** Licences that a second person verifies through the command. */
  readonly toVerify: readonly string[];
  /** Batches that a second person releases. */
  readonly toRelease: readonly string[];
  /** Orders of the last eighteen months, as the ERP would export them. */
  readonly pastOrders: readonly PastLine[];
}

const accountKinds = [
  { kind: 'HOSPITAL', share: 0.35, licence: 'MEDICAL_INSTITUTION' },
  { kind: 'CLINIC', share: 0.15, licence: 'MEDICAL_INSTITUTION' },
  { kind: 'PHARMACY', share: 0.25, licence: 'DRUG_TRADE' },
  { kind: 'PHARMACY_CHAIN', share: 0.1, licence: 'DRUG_TRADE' },
  { kind: 'DISTRIBUTOR', share: 0.15, licence: 'DRUG_TRADE' },
] as const;

/** What became of an account's licence, with its share of all accounts. */
const stories = [
  { name: 'valid', share: 0.62 },
  { name: 'expiring', share: 0.13 },
  { name: 'expired', share: 0.1 },
  { name: 'renewed', share: 0.06 },
  { name: 'unverified', share: 0.05 },
  { name: 'missing', share: 0.04 },
] as const;

export function demoData(options: DemoOptions): DemoData {
  const random = seededRandom(options.seed);
  const territories = cities.map((city, index) => territory(city, index, options));
  const companies: NewRecord[] = [];
  const tradeLicences: NewRecord[] = [];
  const toVerify: string[] = [];
  for (let index = 0; index < options.accounts; index++) {
    const kind = byShare(random, accountKinds);
    const cityIndex = random.between(0, cities.length - 1);
    const account = company(random, options, { kind: kind.kind, cityIndex, index });
    companies.push(account);
    const held = licencesOf(random, options, account.id, kind.licence, index);
    tradeLicences.push(...held.licences);
    toVerify.push(...held.toVerify);
  }
  return { salesTerritories: territories, companies, tradeLicences, toVerify, ...trade(options, companies) };
}

/** Orders for twenty thousand accounts would take longer than anybody wants to wait for a demo. */
const mostBuyers = 300;

/** People, goods and orders, from a random sequence of their own: more of one story leaves the others as they are. */
function trade(
  options: DemoOptions,
  companies: readonly NewRecord[],
): Omit<DemoData, 'salesTerritories' | 'companies' | 'tradeLicences' | 'toVerify'> {
  const { seed, today, locale } = options;
  const random = seededRandom(seed + 1);
  const drugProducts = products(locale);
  const drugBatches = drugProducts.map((product, index) => batch(random, options, product, index));
  const { people, affiliations: hcpAffiliations } = peopleOf(random, { seed, locale }, companies);
  const buyers = companies.slice(0, mostBuyers);
  const bought = ordersOf(random, { seed, today, companies: buyers, products: drugProducts, batches: drugBatches });
  return {
    drugProducts,
    drugBatches,
    people,
    hcpAffiliations,
    salesOrders: bought.orders,
    salesOrderLines: bought.lines,
    pastOrders: bought.past,
    // One batch waits in quarantine.
    toRelease: drugBatches.slice(1).map(({ id }) => id),
  };
}

/** The second one expires soon: too soon for an order. */
function batch(random: Random, { seed, today }: DemoOptions, product: NewRecord, index: number): NewRecord {
  const lotNumber = `L${String(product['productCode'])}${random.between(1000, 9999)}`;
  const expiresOn = plusDays(today, index === 1 ? 60 : random.between(300, 900));
  return {
    id: idFor('demo-batch', String(seed), lotNumber),
    name: lotNumber,
    lotNumber,
    productId: product.id,
    manufacturedOn: plusDays(expiresOn, -1095),
    expiresOn,
    quantity: random.between(5, 50) * 1000,
  };
}

function byShare<T extends { readonly share: number }>(random: Random, items: readonly T[]): T {
  let left = random.next();
  for (const item of items) {
    left -= item.share;
    if (left < 0) return item;
  }
  return random.pick(items);
}

const memberFor = (options: DemoOptions, index: number): string | null =>
  options.memberIds.length === 0 ? null : (options.memberIds[index % options.memberIds.length] ?? null);

const territoryId = (city: City): string => idFor('demo-territory', city.code);

function territory(city: City, index: number, options: DemoOptions): NewRecord {
  return {
    id: territoryId(city),
    name: city.territory[options.locale],
    territoryCode: `T-${city.code}`,
    territoryOwnerId: memberFor(options, index),
  };
}

function company(
  random: Random,
  options: DemoOptions,
  { kind, cityIndex, index }: { kind: string; cityIndex: number; index: number },
): NewRecord {
  const city = cities[cityIndex] ?? cities[0];
  return {
    id: idFor('demo-company', String(options.seed), String(index)),
    name: companyName(random, options.locale, kind, city, index),
    accountKind: kind,
    accountCode: `C${String(10_000 + index)}`,
    salesTerritoryId: territoryId(city),
    // One account in ten has no owner: its territory's owner is asked instead.
    accountOwnerId: random.next() < 0.1 ? null : memberFor(options, cityIndex),
    paymentTermDays: random.pick([30, 45, 60, 90]),
    creditLimit: yuan(random.between(5, 200) * 10_000),
    annualPotential: yuan(random.between(10, 500) * 10_000),
    annualCostToServe: yuan((1 + (index % 9)) * 2_000),
    // Some addresses are not known.
    ...(index % 7 !== 0 && {
      address: { addressCity: city.name[options.locale], addressCountry: options.locale === 'en' ? 'China' : '中国' },
    }),
  };
}

const yuan = (amount: number): object => ({ amountMicros: amount * 1_000_000, currencyCode: 'CNY' });

function licencesOf(
  random: Random,
  options: DemoOptions,
  companyId: string,
  licenceKind: string,
  index: number,
): { licences: NewRecord[]; toVerify: string[] } {
  const story = byShare(random, stories).name;
  if (story === 'missing') return { licences: [], toVerify: [] };
  const endsInDays = {
    valid: () => random.between(120, 1500),
    unverified: () => random.between(120, 1500),
    expiring: () => random.between(2, 88),
    expired: () => -random.between(1, 200),
    renewed: () => -random.between(1, 60),
  }[story]();
  const make = (number: number, validTo: Day): NewRecord => ({
    id: idFor('demo-licence', String(options.seed), String(index), String(number)),
    name: `${licencePrefix[licenceKind] ?? ''}${String(310_000 + index * 7)}${number}`,
    licenceNumber: `${licencePrefix[licenceKind] ?? ''}${String(310_000 + index * 7)}${number}`,
    licenceKind,
    licenceScope: licenceKind === 'DRUG_TRADE' ? ['CHEMICAL', 'BIOLOGICAL', 'TCM'] : ['GENERAL'],
    companyId,
    validFrom: plusDays(validTo, -1826),
    validTo,
  });
  const first = make(1, plusDays(options.today, endsInDays));
  if (story === 'renewed') {
    const next = make(2, plusDays(options.today, 1700));
    return { licences: [first, next], toVerify: [next.id] };
  }
  const verifiable = story === 'valid' || story === 'expiring';
  return { licences: [first], toVerify: verifiable ? [first.id] : [] };
}
