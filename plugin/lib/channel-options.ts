/** Choices of the channel's objects. Values are for ever. */
import { option } from './field.ts';

export const ACTIVITY_KINDS = [
  option('ACADEMIC_MEETING', 'Academic meeting', 'iris'),
  option('TRAINING', 'Training', 'blue'),
  option('EXHIBITION', 'Exhibition', 'purple'),
  option('ADVERTISING', 'Advertising', 'pink'),
  option('PROMOTIONAL_MATERIAL', 'Promotional material', 'turquoise'),
  option('DISPLAY', 'Display in pharmacies', 'green'),
  option('PATIENT_EDUCATION', 'Patient education', 'jade'),
  option('MARKET_RESEARCH', 'Market research', 'sky'),
  option('OTHER', 'Other', 'gray'),
];

/** What a piece of evidence shows; pharmaPolicy says which of them an activity needs. */
export const EVIDENCE_KINDS = [
  option('AGENDA', 'Agenda', 'iris'),
  option('ATTENDANCE', 'Attendance list', 'blue'),
  option('PHOTO', 'Photos', 'purple'),
  option('CONTRACT', 'Supplier’s contract', 'turquoise'),
  option('DELIVERY', 'Delivery note', 'green'),
  option('SPECIMEN', 'Specimen', 'jade'),
  option('REPORT', 'Report', 'sky'),
  option('OTHER', 'Other', 'gray'),
];

/** Why money moved. */
export const ENTRY_KINDS = [
  option('FUNDING', 'Funding', 'green'),
  option('WITHDRAWAL', 'Withdrawal', 'orange'),
  option('ALLOCATION', 'Allocation', 'blue'),
  option('ACCRUAL', 'Accrual', 'turquoise'),
  option('ACCRUAL_REVERSAL', 'Accrual taken back', 'orange'),
  option('ACCRUAL_SHORTFALL', 'Accrual owed back', 'red'),
  option('ACCRUAL_RESTORED', 'Accrual restored', 'jade'),
  option('RESERVATION', 'Reservation', 'iris'),
  option('CLAIM', 'Claim approved', 'purple'),
  option('RELEASE', 'Reservation released', 'sky'),
  option('FORFEITURE', 'Forfeiture', 'brown'),
  option('REINSTATEMENT', 'Reinstatement', 'jade'),
  option('PAYMENT', 'Payment', 'green'),
  option('CLAWBACK', 'Clawback', 'red'),
  option('NETTING', 'Netting', 'amber'),
  option('RECOVERY', 'Recovery', 'green'),
  option('WRITE_OFF', 'Write-off', 'crimson'),
  option('MERGE', 'Partners merged', 'gray'),
];

/** Where money can be: the kinds of account in the ledger. */
export const LEDGER_PLACES = [
  option('SPONSOR', 'Sponsor', 'gray'),
  option('POOL', 'Pool', 'blue'),
  option('LOT', 'Allocation', 'green'),
  option('COMMITTED', 'Committed', 'iris'),
  option('PAYABLE', 'Payable', 'purple'),
  option('CASH_CLEARING', 'Paid', 'turquoise'),
  option('FORFEITED', 'Forfeited', 'brown'),
  option('CLAWBACK_RECEIVABLE', 'Owed back', 'red'),
  option('CLAWBACK_RECOVERY', 'Recovered', 'jade'),
];

export const CLAIM_STATES = [
  option('DRAFT', 'Draft', 'gray'),
  option('SUBMITTED', 'Submitted', 'blue'),
  option('NEEDS_EVIDENCE', 'Needs evidence', 'orange'),
  option('APPROVED', 'Approved', 'green'),
  option('REJECTED', 'Rejected', 'red'),
  option('PAYMENT_PENDING', 'Payment pending', 'yellow'),
  option('PAID', 'Paid', 'turquoise'),
  option('CLAWBACK_OPEN', 'Clawback open', 'crimson'),
  option('RECOVERED', 'Recovered', 'jade'),
  option('WRITTEN_OFF', 'Written off', 'brown'),
];

export const AGREEMENT_STATES = [
  option('DRAFT', 'Draft', 'gray'),
  option('ACTIVE', 'Active', 'green'),
  option('EXPIRING', 'Expiring', 'orange'),
  option('EXPIRED', 'Expired', 'red'),
  option('TERMINATED', 'Terminated', 'brown'),
];

export const CHANNEL_REQUEST_STATES = [
  option('DRAFT', 'Draft', 'gray'),
  option('SUBMITTED', 'Submitted', 'blue'),
  option('IN_PROGRESS', 'In progress', 'yellow'),
  option('LATE', 'Late', 'red'),
  option('ANSWERED', 'Answered', 'green'),
  option('CLOSED', 'Closed', 'turquoise'),
  option('REJECTED', 'Rejected', 'brown'),
];

export const FLOW_STATES = [
  option('RAW', 'As imported', 'gray'),
  option('MATCHED', 'Matched', 'yellow'),
  option('DISPUTED', 'Disputed', 'red'),
  option('CONFIRMED', 'Confirmed', 'green'),
];

export const FUND_STATES = [
  option('DRAFT', 'Draft', 'gray'),
  option('OPEN', 'In use', 'green'),
  option('FROZEN', 'Frozen', 'sky'),
  option('CLOSED', 'Closed', 'brown'),
];

export const ALLOCATION_STATES = [
  option('DRAFT', 'Draft', 'gray'),
  option('POSTED', 'Posted', 'green'),
  option('REJECTED', 'Rejected', 'red'),
  option('EXPIRED', 'Expired', 'brown'),
];

export const FUND_REQUEST_STATES = [
  option('DRAFT', 'Draft', 'gray'),
  option('SUBMITTED', 'Submitted', 'blue'),
  option('APPROVED', 'Approved', 'green'),
  option('RETURNED', 'Returned', 'orange'),
  option('REJECTED', 'Rejected', 'red'),
  option('CLOSED', 'Closed', 'turquoise'),
  option('CANCELLED', 'Cancelled', 'brown'),
  option('EXPIRED', 'Expired', 'bronze'),
];
