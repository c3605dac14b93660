/** What the records say about why a customer may be going: changes of owner, competitors and tenders, licences. */
import { plusDays, startOfDay, today, type Clock } from '../../platform/clock/clock.ts';
import type { Queryable } from '../../platform/db/pool.ts';
import type { FieldValues } from '../../platform/decide/automation.ts';
import { nameOf, textOf } from '../../platform/decide/fields.ts';
import type { Policies } from '../../platform/policy/policy.ts';
import { kindName } from '../../licences/texts.ts';
import { wordIn, type Finding } from './cause.rules.ts';
import { goodsFindings } from './goods.store.ts';
import type { Found, Look } from './look.ts';
import * as policy from './policies.ts';

/** Findings by company, for all companies at once. */
export async function loadFindings(
  tx: Queryable,
  companyIds: readonly string[],
  policies: Policies,
  clock: Clock,
): Promise<Map<string, Finding[]>> {
  const sinceDay = plusDays(today(clock), -policies.of(policy.evidenceDays));
  const look: Look = { companyIds, since: startOfDay(sinceDay, clock.timeZone), sinceDay, clock, policies };
  const found = [
    ...(await ownerFindings(tx, look)),
    ...(await interactionFindings(tx, look)),
    ...(await opportunityFindings(tx, look)),
    ...(await licenceFindings(tx, look)),
    ...(await goodsFindings(tx, look)),
  ];
  const byCompany = new Map<string, Finding[]>(companyIds.map((id) => [id, []]));
  for (const { companyId, ...finding } of found) byCompany.get(companyId)?.push(finding);
  return byCompany;
}

interface Row {
  readonly company_id: string;
  readonly id: string;
  readonly data: FieldValues;
}

/** The newest of each company tell enough. */
const perCompany = 50;

async function ownerFindings(tx: Queryable, { companyIds, sinceDay }: Look): Promise<Found[]> {
  const { rows } = await tx.query<Row>(
    recordsOf('ownershipChange', "m.data->>'changedOn' >= $2 and m.data->>'changeReason' <> 'ASSIGNED'", 'changedOn'),
    [companyIds, sinceDay],
  );
  return rows.map(({ company_id, data }): Found => {
    const day = textOf(data['changedOn']) ?? sinceDay;
    const left = data['changeReason'] === 'OWNER_LEFT';
    const values = { day, from: textOf(data['fromOwnerName']) ?? '–', to: textOf(data['toOwnerName']) ?? '–' };
    return {
      companyId: company_id,
      cause: 'STAFF_TURNOVER',
      day,
      line: { code: left ? 'CHURN_EVIDENCE_OWNER_LEFT' : 'CHURN_EVIDENCE_OWNER_CHANGED', values },
    };
  });
}

/** Only what was submitted: half a form is no evidence. */
async function interactionFindings(tx: Queryable, { companyIds, since, policies, clock }: Look): Promise<Found[]> {
  const words = policies.of(policy.competitorWords);
  const { rows } = await tx.query<Row>(
    recordsOf(
      'customerInteraction',
      `(m.data->>'happenedAt')::timestamptz >= $2 and exists (
         select from loop.standing s where s.object = m.object and s.id = m.id and s.automation = 'interaction-state'
           and s.answer->>'interactionState' = 'SUBMITTED')`,
      'happenedAt',
    ),
    [companyIds, since],
  );
  return rows.flatMap(({ company_id, data }): Found[] => {
    const texts = [textOf(data['name']), textOf(data['purpose']), textOf(data['outcome'])];
    const word = wordIn(texts, words);
    const happenedAt = textOf(data['happenedAt']);
    if (word === null || happenedAt === null) return [];
    const day = today({ ...clock, now: new Date(happenedAt) });
    const name = texts.find((text) => text !== null) ?? '–';
    const line = { code: 'CHURN_EVIDENCE_COMPETITOR', values: { day, name, word } };
    return [{ companyId: company_id, cause: 'COMPETITOR', day, line }];
  });
}

async function opportunityFindings(tx: Queryable, { companyIds, since, policies, clock }: Look): Promise<Found[]> {
  const { rows } = await tx.query<Row & { at: Date }>(
    recordsOf(
      'opportunity',
      "m.data->>'stage' = any($3) and coalesce((m.data->>'closeDate')::timestamptz, m.updated_at) >= $2",
      'closeDate',
      "coalesce((m.data->>'closeDate')::timestamptz, m.updated_at) as at",
    ),
    [companyIds, since, policies.of(policy.lostStages)],
  );
  return rows.flatMap(({ company_id, data, at }): Found[] => {
    const name = nameOf(data);
    const day = today({ ...clock, now: at });
    const competitor = wordIn([name], policies.of(policy.competitorWords));
    if (competitor !== null) {
      const values = { day, name, word: competitor };
      return [{ companyId: company_id, cause: 'COMPETITOR', day, line: { code: 'CHURN_EVIDENCE_LOST_TO', values } }];
    }
    if (wordIn([name], policies.of(policy.tenderWords)) === null) return [];
    const line = { code: 'CHURN_EVIDENCE_TENDER_LOST', values: { day, name } };
    return [{ companyId: company_id, cause: 'TENDER_LOST', day, line }];
  });
}

/** Licences without which there is no business. */
const vitalKinds = ['DRUG_TRADE', 'DRUG_MANUFACTURE', 'MEDICAL_INSTITUTION', 'BUSINESS_REGISTRATION'];

async function licenceFindings(tx: Queryable, { companyIds, sinceDay }: Look): Promise<Found[]> {
  const { rows } = await tx.query<Row & { state: string }>(
    recordsOf(
      'tradeLicence',
      `m.data->>'licenceKind' = any($3) and s.answer->>'licenceState' in ('EXPIRED', 'REVOKED')
         and coalesce(m.data->>'validTo', $2) >= $2 and not exists (
         select from loop.mirror_link ol join loop.mirror o on o.object = ol.object and o.id = ol.id
         join loop.standing os on os.object = o.object and os.id = o.id and os.automation = 'licence-state'
         where ol.object = 'tradeLicence' and ol.field = 'companyId' and ol.target_id = l.target_id
           and o.deleted_at is null and o.destroyed_at is null and o.data->>'licenceKind' = m.data->>'licenceKind'
           and os.answer->>'licenceState' in ('VALID', 'EXPIRING'))`,
      'validTo',
      "s.answer->>'licenceState' as state",
      "join loop.standing s on s.object = m.object and s.id = m.id and s.automation = 'licence-state'",
    ),
    [companyIds, sinceDay, vitalKinds],
  );
  return rows.map(({ company_id, data, state }): Found => {
    const day = textOf(data['validTo']) ?? sinceDay;
    const values = { day, kind: kindName(textOf(data['licenceKind'])), number: textOf(data['licenceNumber']) ?? '–' };
    const code = state === 'REVOKED' ? 'CHURN_EVIDENCE_LICENCE_REVOKED' : 'CHURN_EVIDENCE_LICENCE_ENDED';
    return { companyId: company_id, cause: 'CLOSED_BUSINESS', day, line: { code, values } };
  });
}

/** The newest live records of each company ($1) by their field `companyId`; the parts are ours, never a user's. */
function recordsOf(object: string, condition: string, newestBy: string, columns = 'm.updated_at', joins = ''): string {
  return `select wanted.company_id, found.* from unnest($1::uuid[]) as wanted (company_id)
    cross join lateral (
      select m.id, m.data, ${columns} from loop.mirror_link l
      join loop.mirror m on m.object = l.object and m.id = l.id ${joins}
      where l.object = '${object}' and l.field = 'companyId' and l.target_id = wanted.company_id
        and m.deleted_at is null and m.destroyed_at is null and ${condition}
      order by m.data->>'${newestBy}' desc nulls last, m.id limit ${perCompany}) found`;
}
