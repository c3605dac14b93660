import { defineField } from '../../lib/sdk.ts';
import { option, select, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    select(
      'accountKind',
      {
        label: 'Account kind',
        icon: 'IconBuildingHospital',
        description: 'What the account is; decides which licences it needs',
      },
      [
        option('HOSPITAL', 'Hospital', 'blue'),
        option('CLINIC', 'Clinic', 'sky'),
        option('PHARMACY', 'Pharmacy', 'green'),
        option('PHARMACY_CHAIN', 'Pharmacy chain', 'jade'),
        option('DISTRIBUTOR', 'Distributor', 'purple'),
        option('BROKER', 'Broker', 'amber'),
        option('MANUFACTURER', 'Manufacturer', 'iris'),
        option('SUPPLIER', 'Supplier', 'bronze'),
        option('OTHER', 'Other', 'gray'),
      ],
    ),
  ),
);
