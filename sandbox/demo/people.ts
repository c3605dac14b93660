/** Doctors, pharmacists and buyers of the demo's accounts, and where they practise. */
import { idFor } from '../../workers/platform/decide/identifiers.ts';
import type { DemoLocale } from './names.ts';
import type { Random } from './random.ts';

type NewRecord = { readonly id: string } & Record<string, unknown>;

const surnames = [
  ['Wang', '王'],
  ['Li', '李'],
  ['Zhang', '张'],
  ['Liu', '刘'],
  ['Chen', '陈'],
  ['Yang', '杨'],
  ['Zhao', '赵'],
  ['Huang', '黄'],
  ['Zhou', '周'],
  ['Wu', '吴'],
] as const;
const givenNames = [
  ['Wei', '伟'],
  ['Fang', '芳'],
  ['Na', '娜'],
  ['Min', '敏'],
  ['Jing', '静'],
  ['Qiang', '强'],
  ['Lei', '磊'],
  ['Yan', '艳'],
  ['Jun', '军'],
  ['Xiuying', '秀英'],
  ['Jianguo', '建国'],
  ['Haiyan', '海燕'],
] as const;
const departments = [
  ['Cardiology', '心内科'],
  ['Endocrinology', '内分泌科'],
  ['Respiratory medicine', '呼吸内科'],
  ['Paediatrics', '儿科'],
  ['Oncology', '肿瘤科'],
  ['Pharmacy', '药剂科'],
] as const;

const at = (locale: DemoLocale): 0 | 1 => (locale === 'en' ? 0 : 1);

export interface DemoPeople {
  readonly people: readonly NewRecord[];
  readonly affiliations: readonly NewRecord[];
}

/** A doctor or two for hospitals and clinics, a pharmacist or a buyer for the others; some are half filled in. */
export function peopleOf(
  random: Random,
  { locale, seed }: { readonly locale: DemoLocale; readonly seed: number },
  companies: readonly NewRecord[],
): DemoPeople {
  const people: NewRecord[] = [];
  const affiliations: NewRecord[] = [];
  const hospitals = companies.filter(({ accountKind }) => accountKind === 'HOSPITAL');
  for (const company of companies) {
    const medical = company['accountKind'] === 'HOSPITAL' || company['accountKind'] === 'CLINIC';
    // One account in eight has nobody: a gap for its owner.
    const count = random.next() < 0.12 ? 0 : medical ? random.between(1, 2) : 1;
    for (let number = 0; number < count; number++) {
      const person = personOf(random, locale, { seed, company, medical, index: people.length });
      people.push(person);
      if (!medical) continue;
      affiliations.push(affiliation(person, company, true));
      const other = random.next() < 0.15 ? random.pick(hospitals.length > 0 ? hospitals : [company]) : company;
      if (other !== company) affiliations.push(affiliation(person, other, false));
    }
  }
  return { people, affiliations };
}

interface Place {
  readonly seed: number;
  readonly company: NewRecord;
  readonly medical: boolean;
  readonly index: number;
}

function personOf(random: Random, locale: DemoLocale, { seed, company, medical, index }: Place): NewRecord {
  const language = at(locale);
  const [surname, given] = [random.pick(surnames), random.pick(givenNames)];
  const department = medical ? random.pick(departments) : departments[5];
  const known = random.next() < 0.8;
  const hcpKind = medical ? 'PHYSICIAN' : random.next() < 0.5 ? 'PHARMACIST' : 'BUYER';
  return {
    id: idFor('demo-person', String(seed), String(index)),
    name: { lastName: surname[language], firstName: given[language] },
    hcpKind,
    companyId: company.id,
    ...(hcpKind === 'BUYER' ? { jobTitle: locale === 'en' ? 'Buyer' : '采购经理' } : {}),
    ...(known && {
      department: department[language],
      ...(medical && {
        specialty: department[language],
        licenceNumber: String(110_000_000_000 + seed * 100_000 + index),
      }),
      emails: { primaryEmail: `${surname[0]}.${given[0]}.${index}@example.com`.toLowerCase() },
    }),
  };
}

function affiliation(person: NewRecord, company: NewRecord, isPrimary: boolean): NewRecord {
  return {
    id: idFor('demo-affiliation', person.id, company.id),
    name: String(company['name']),
    personId: person.id,
    companyId: company.id,
    affiliationRole: isPrimary ? 'PRACTITIONER' : 'CONSULTANT',
    isPrimary,
  };
}
