import { defineObject } from '../lib/sdk.ts';
import {
  answer,
  belongsTo,
  command,
  date,
  decisionKey,
  files,
  instant,
  multiSelect,
  option,
  select,
  text,
} from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { REGULATORY_CATEGORIES } from '../lib/options.ts';

const KINDS = [
  option('DRUG_TRADE', 'Drug trade licence', 'blue'),
  option('DRUG_MANUFACTURE', 'Drug manufacturing licence', 'iris'),
  option('MEDICAL_INSTITUTION', 'Medical institution licence', 'turquoise'),
  option('BUSINESS_REGISTRATION', 'Business registration', 'gray'),
  option('QUALITY_AGREEMENT', 'Quality agreement', 'green'),
  option('AUTHORISATION', 'Letter of authorisation', 'amber'),
  option('PROFESSIONAL_PRACTICE', 'Professional practice licence', 'cyan'),
  option('EU_WDA', 'EU wholesale distribution authorisation', 'sky'),
  option('EU_MIA', 'EU manufacturing authorisation', 'violet'),
  option('GSP_LEGACY', 'GSP certificate (until 2019)', 'brown'),
  option('GMP_LEGACY', 'GMP certificate (until 2019)', 'bronze'),
  option('OTHER', 'Other', 'gray'),
];

const STATES = [
  option('PENDING', 'Waiting for verification', 'yellow'),
  option('VALID', 'Valid', 'green'),
  option('EXPIRING', 'Expiring', 'orange'),
  option('EXPIRED', 'Expired', 'red'),
  option('REVOKED', 'Revoked', 'gray'),
];

export default defineObject(
  object({
    name: 'tradeLicence',
    plural: 'tradeLicences',
    label: 'Licence',
    labels: 'Licences',
    icon: 'IconCertificate',
    color: 'green',
    description: 'A licence, certificate or agreement that lets an account or a professional trade',
    nameDescription: 'How the licence is called in lists',
    fields: [
      belongsTo('company', 'company', 'tradeLicences', {
        label: 'Account',
        icon: 'IconBuildingHospital',
        description: 'The account that holds the licence',
      }),
      belongsTo('person', 'person', 'tradeLicences', {
        label: 'Professional',
        icon: 'IconStethoscope',
        description: 'The professional who holds the licence, if it is a personal one',
      }),
      select('licenceKind', { label: 'Kind', icon: 'IconCertificate2', description: 'Which document it is' }, KINDS),
      text('licenceNumber', {
        label: 'Number',
        icon: 'IconHash',
        description: 'The number printed on the document',
      }),
      text('issuingAuthority', {
        label: 'Issued by',
        icon: 'IconBuildingBank',
        description: 'Who issued the document',
      }),
      multiSelect(
        'licenceScope',
        {
          label: 'Scope',
          icon: 'IconCategory',
          description: 'What the licence allows its holder to trade; empty means no limit is known',
        },
        REGULATORY_CATEGORIES,
      ),
      date('validFrom', { label: 'Valid from', icon: 'IconCalendarPlus', description: 'First day of validity' }),
      date('validTo', {
        label: 'Valid until',
        icon: 'IconCalendarDue',
        description: 'Last day of validity; empty if it never ends',
      }),
      files('licenceFiles', {
        label: 'Scans',
        icon: 'IconFileCertificate',
        description: 'Scanned pages of the document',
      }),
      answer(
        select(
          'licenceState',
          {
            label: 'State',
            icon: 'IconShieldCheck',
            description: 'Only verified licences count; follows verification and validity',
          },
          STATES,
          'PENDING',
        ),
      ),
      answer(
        belongsTo('verifiedBy', 'workspaceMember', 'verifiedLicences', {
          label: 'Verified by',
          icon: 'IconUserCheck',
          description: 'Who verified it; never the person who entered it',
        }),
      ),
      answer(
        instant('verifiedAt', { label: 'Verified at', icon: 'IconCalendarCheck', description: 'When it was verified' }),
      ),
      ...command([option('VERIFY', 'Verify', 'green'), option('REVOKE', 'Revoke', 'red')]),
      decisionKey(),
    ],
  }),
);
