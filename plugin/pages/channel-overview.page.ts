import { definePageLayout } from '../lib/sdk.ts';
import { bars, chartPage, component, line, number } from '../lib/dashboard.ts';
import { inNextDays, inNextMonths, inPastMonths, is } from '../lib/view.ts';

const lots = {
  object: 'fundAllocation',
  sumOf: 'remainingAmount',
  filters: [is('allocationState', 'POSTED')],
} as const;
const partner = { field: 'partner', subField: 'name', largestFirst: true } as const;

export default definePageLayout(
  chartPage('channelOverview', 'Channel overview', [
    [
      number({
        key: 'toApprove',
        title: 'Requests to approve',
        object: 'fundRequest',
        color: 'blue',
        filters: [is('requestState', 'SUBMITTED')],
      }),
      [0, 0, 2, 3],
    ],
    [
      number({
        key: 'toCheck',
        title: 'Claims to check',
        object: 'fundClaim',
        color: 'purple',
        filters: [is('claimState', 'SUBMITTED')],
      }),
      [0, 3, 2, 3],
    ],
    [
      number({
        key: 'lateRequests',
        title: 'Late channel requests',
        object: 'channelRequest',
        color: 'red',
        filters: [is('requestState', 'LATE')],
      }),
      [0, 6, 2, 3],
    ],
    [
      number({
        key: 'agreementsEnding',
        title: 'Agreements ending in 90 days',
        object: 'channelAgreement',
        color: 'amber',
        filters: [is('agreementState', 'ACTIVE', 'EXPIRING'), inNextDays('endsOn', 90)],
      }),
      [0, 9, 2, 3],
    ],
    [
      component({ key: 'utilisation', title: 'Use of the funds', component: 'cooperationFund.fundUtilisation' }),
      [2, 0, 6, 12],
    ],
    [
      bars({ ...lots, key: 'lotsByPartner', title: 'Available by partner', color: 'green' }, partner, 'HORIZONTAL'),
      [8, 0, 6, 6],
    ],
    [
      bars(
        {
          ...lots,
          key: 'lotsByExpiry',
          title: 'Available by month of expiry',
          color: 'amber',
          filters: [...lots.filters, inNextMonths('expiresOn', 12)],
        },
        { field: 'expiresOn', month: true },
        'VERTICAL',
      ),
      [8, 6, 6, 6],
    ],
    [
      bars(
        {
          key: 'requestsByState',
          title: 'Requested by state',
          object: 'fundRequest',
          color: 'auto',
          sumOf: 'requestedAmount',
        },
        { field: 'requestState' },
        'VERTICAL',
      ),
      [14, 0, 6, 6],
    ],
    [
      bars(
        { key: 'claimsByState', title: 'Claimed by state', object: 'fundClaim', color: 'auto', sumOf: 'claimedAmount' },
        { field: 'claimState' },
        'VERTICAL',
      ),
      [14, 6, 6, 6],
    ],
    [
      bars(
        {
          key: 'paidByPartner',
          title: 'Paid by partner',
          object: 'fundClaim',
          color: 'turquoise',
          sumOf: 'paidAmount',
        },
        partner,
        'HORIZONTAL',
      ),
      [20, 0, 6, 6],
    ],
    [
      line(
        {
          key: 'sellThrough',
          title: 'Confirmed sell-through by month',
          object: 'channelFlow',
          color: 'blue',
          sumOf: 'flowAmount',
          filters: [is('flowState', 'CONFIRMED'), is('flowKind', 'SALE'), inPastMonths('soldOn', 12)],
        },
        { field: 'soldOn', month: true },
      ),
      [20, 6, 6, 6],
    ],
  ]),
);
