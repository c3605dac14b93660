/**
 * The commands of the ledger, one line each. A command is idempotent by its id: the same id and body get the first
 * answer again, the same id and another body a conflict. Amounts are bigint minor units; whether they make sense is for
 * the decision to say, with a reason, so the schemas check shapes only.
 */
import { z } from 'zod';

const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID in lower case');
const day = z.iso.date();
const minor = z
  .bigint()
  .min(-(2n ** 62n))
  .max(2n ** 62n);
const currency = z.string().max(10);
const text = z.string().min(1).max(1000);
const basisPoints = z.int();

/** Who asked, who approves, and up to how much the approver may: kept with the entry it justified. */
const approval = z.strictObject({ requesterId: text, approverId: text, limitMinor: minor });
const invoice = z.strictObject({
  sellerTaxNumber: text,
  code: z.string().max(100),
  number: text,
  /** What the invoice still stands for, its red-letter counterparts taken off. */
  totalMinor: minor,
});
const holdable = z.strictObject({ subject: z.enum(['ALLOCATION', 'REQUEST', 'CLAIM']), id, reason: text });

const bodies = {
  openFund: z.strictObject({ fundId: id, currency, amountMinor: minor }),
  topUp: z.strictObject({ fundId: id, currency, amountMinor: minor }),
  withdraw: z.strictObject({ fundId: id, currency, amountMinor: minor }),
  freezeFund: z.strictObject({ fundId: id }),
  unfreezeFund: z.strictObject({ fundId: id }),
  closeFund: z.strictObject({ fundId: id }),
  allocate: z.strictObject({
    allocationId: id,
    fundId: id,
    companyId: id,
    currency,
    amountMinor: minor,
    expiresOn: day.nullable(),
  }),
  /** `accruedMinor` is what the period has earned in all; the ledger posts the difference to what it knew. */
  accrue: z.strictObject({
    agreementId: id,
    period: z.string().regex(/^\d{4}-\d{2}$/, 'YYYY-MM'),
    allocationId: id,
    fundId: id,
    companyId: id,
    currency,
    accruedMinor: minor,
    expiresOn: day.nullable(),
  }),
  approveRequest: z.strictObject({
    requestId: id,
    fundId: id,
    companyId: id,
    currency,
    amountMinor: minor,
    claimBy: day.nullable(),
    costShareBasisPoints: basisPoints,
    approval,
  }),
  extendRequest: z.strictObject({ requestId: id, claimBy: day, reason: text, approval }),
  closeRequest: z.strictObject({ requestId: id }),
  cancelRequest: z.strictObject({ requestId: id, reason: text }),
  expireRequest: z.strictObject({ requestId: id }),
  approveClaim: z.strictObject({
    claimId: id,
    requestId: id,
    companyId: id,
    currency,
    claimedMinor: minor,
    approvedMinor: minor,
    submittedOn: day,
    invoice,
    /** SHA-256 of each piece of evidence, hex. */
    evidence: z.array(z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')).max(50),
    approval,
  }),
  expireLot: z.strictObject({ allocationId: id }),
  reinstate: z.strictObject({ allocationId: id, currency, amountMinor: minor, expiresOn: day, reason: text, approval }),
  startPayment: z.strictObject({ claimId: id }),
  confirmPayment: z.strictObject({ claimId: id, reference: text, paidOn: day }),
  failPayment: z.strictObject({ claimId: id, reference: text, failedOn: day }),
  openClawback: z.strictObject({ claimId: id, currency, amountMinor: minor, reason: text }),
  netClawback: z.strictObject({ clawbackId: id, claimId: id, currency, amountMinor: minor }),
  writeOff: z.strictObject({ clawbackId: id, reason: text, approval }),
  holdMoney: holdable,
  releaseMoney: holdable,
  mergePartners: z.strictObject({ fromCompanyId: id, intoCompanyId: id, reason: text }),
} satisfies Record<string, z.ZodType>;

export type CommandKind = keyof typeof bodies;
export type Body<Kind extends CommandKind> = z.infer<(typeof bodies)[Kind]>;
export type Approval = z.infer<typeof approval>;
export type InvoiceOf = z.infer<typeof invoice>;

export interface CommandOf<Kind extends CommandKind> {
  /** At most 200 characters; what makes a repeat recognisable. */
  readonly id: string;
  readonly kind: Kind;
  readonly body: Body<Kind>;
  /** The workspace member who asked, or the part of the system that did (`clock`, `payment-file`). */
  readonly actor: string;
}
export type Command = { [Kind in CommandKind]: CommandOf<Kind> }[CommandKind];

export const commandKinds = Object.keys(bodies) as CommandKind[];

const envelope = z.object({ id: z.string().min(1).max(200), actor: z.string().min(1).max(200) });

/** Throws a ZodError for a malformed command: that is a mistake of the caller, not a refusal for people. */
export function checkCommand(command: Command): void {
  envelope.parse(command);
  bodies[command.kind].parse(command.body);
}
