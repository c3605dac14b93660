import { definePageLayout } from '../lib/sdk.ts';
import { bars, chartPage, line, number, pie } from '../lib/dashboard.ts';
import { filled, inNextDays, inNextMonths, inPast, inPastMonths, is } from '../lib/view.ts';

const accounts = { object: 'company', filters: [filled('accountKind')] } as const;
const sold = [
  is('orderKind', 'SALE'),
  is('orderState', 'RELEASED', 'SHIPPED', 'CLOSED'),
  inPastMonths('orderedAt', 12),
];
const inForce = is('licenceState', 'VALID', 'EXPIRING');

export default definePageLayout(
  chartPage('overview', 'Overview', [
    [
      number({
        key: 'blocked',
        title: 'Blocked orders',
        object: 'salesOrder',
        color: 'red',
        filters: [is('orderState', 'BLOCKED')],
      }),
      [0, 0, 2, 3],
    ],
    [
      number({
        key: 'held',
        title: 'Accounts on hold',
        object: 'company',
        color: 'orange',
        filters: [filled('holdReasons')],
      }),
      [0, 3, 2, 3],
    ],
    [
      number({
        key: 'expiringSoon',
        title: 'Licences ending in 90 days',
        object: 'tradeLicence',
        color: 'amber',
        filters: [inForce, inNextDays('validTo', 90)],
      }),
      [0, 6, 2, 3],
    ],
    [
      number({
        key: 'lateGaps',
        title: 'Late data gaps',
        object: 'dataGap',
        color: 'purple',
        filters: [is('gapState', 'OPEN'), inPast('dueOn')],
      }),
      [0, 9, 2, 3],
    ],
    [
      bars(
        { ...accounts, key: 'tiers', title: 'Accounts by tier', color: 'auto' },
        { field: 'customerTier' },
        'VERTICAL',
      ),
      [2, 0, 6, 6],
    ],
    [
      pie({ ...accounts, key: 'classes', title: 'Accounts by value class', color: 'auto' }, { field: 'valueClass' }),
      [2, 6, 6, 6],
    ],
    [
      line(
        {
          key: 'orders',
          title: 'Orders by month',
          object: 'salesOrder',
          color: 'blue',
          sumOf: 'totalAmount',
          filters: sold,
        },
        { field: 'orderedAt', month: true },
      ),
      [8, 0, 6, 8],
    ],
    [
      bars(
        {
          key: 'blocks',
          title: 'Blocked orders by reason',
          object: 'salesOrder',
          color: 'red',
          filters: [is('orderState', 'BLOCKED')],
        },
        { field: 'blockKinds', largestFirst: true },
        'HORIZONTAL',
      ),
      [8, 8, 6, 4],
    ],
    [
      bars(
        {
          key: 'licences',
          title: 'Licences ending by month',
          object: 'tradeLicence',
          color: 'amber',
          filters: [inForce, inNextMonths('validTo', 12)],
        },
        { field: 'validTo', month: true },
        'VERTICAL',
      ),
      [14, 0, 6, 6],
    ],
    [
      bars(
        {
          key: 'gaps',
          title: 'Open data gaps by owner',
          object: 'dataGap',
          color: 'purple',
          filters: [is('gapState', 'OPEN')],
        },
        { field: 'gapOwner', subField: 'name.firstName', largestFirst: true },
        'HORIZONTAL',
      ),
      [14, 6, 6, 6],
    ],
  ]),
);
