/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AccountHoldCreateInput = {
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  explanation?: string | null | undefined;
  holdReason?: AccountHoldHoldReasonEnum | null | undefined;
  holdSource?: AccountHoldHoldSourceEnum | null | undefined;
  holdState?: AccountHoldHoldStateEnum | null | undefined;
  id?: string | null | undefined;
  liftedAt?: string | null | undefined;
  name?: string | null | undefined;
  openedAt?: string | null | undefined;
  position?: number | null | undefined;
  requestedAction?: AccountHoldRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type AccountHoldFilterInput = {
  and?: Array<AccountHoldFilterInput | null | undefined> | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  decisionKey?: StringFilter | null | undefined;
  decisionReason?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  explanation?: StringFilter | null | undefined;
  holdReason?: AccountHoldHoldReasonEnumFilter | null | undefined;
  holdSource?: AccountHoldHoldSourceEnumFilter | null | undefined;
  holdState?: AccountHoldHoldStateEnumFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  liftedAt?: DateTimeFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: AccountHoldFilterInput | null | undefined;
  openedAt?: DateTimeFilter | null | undefined;
  or?: Array<AccountHoldFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  requestedAction?: AccountHoldRequestedActionEnumFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type AccountHoldHoldReasonEnum =
  | 'COMPLIANCE'
  | 'CREDIT'
  | 'LICENCE_EXPIRED'
  | 'LICENCE_MISSING'
  | 'RECALL';

export type AccountHoldHoldReasonEnumFilter = {
  containsAny?: Array<AccountHoldHoldReasonEnum | null | undefined> | null | undefined;
  eq?: AccountHoldHoldReasonEnum | null | undefined;
  in?: Array<AccountHoldHoldReasonEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: AccountHoldHoldReasonEnum | null | undefined;
};

export type AccountHoldHoldSourceEnum =
  | 'PERSON'
  | 'RULE';

export type AccountHoldHoldSourceEnumFilter = {
  containsAny?: Array<AccountHoldHoldSourceEnum | null | undefined> | null | undefined;
  eq?: AccountHoldHoldSourceEnum | null | undefined;
  in?: Array<AccountHoldHoldSourceEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: AccountHoldHoldSourceEnum | null | undefined;
};

export type AccountHoldHoldStateEnum =
  | 'LIFTED'
  | 'OPEN';

export type AccountHoldHoldStateEnumFilter = {
  containsAny?: Array<AccountHoldHoldStateEnum | null | undefined> | null | undefined;
  eq?: AccountHoldHoldStateEnum | null | undefined;
  in?: Array<AccountHoldHoldStateEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: AccountHoldHoldStateEnum | null | undefined;
};

export type AccountHoldOrderByInput = {
  companyId?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  decisionKey?: OrderByDirection | null | undefined;
  decisionReason?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  explanation?: OrderByDirection | null | undefined;
  holdReason?: OrderByDirection | null | undefined;
  holdSource?: OrderByDirection | null | undefined;
  holdState?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  liftedAt?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  openedAt?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  requestedAction?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type AccountHoldRequestedActionEnum =
  | 'LIFT'
  | 'PLACE';

export type AccountHoldRequestedActionEnumFilter = {
  containsAny?: Array<AccountHoldRequestedActionEnum | null | undefined> | null | undefined;
  eq?: AccountHoldRequestedActionEnum | null | undefined;
  in?: Array<AccountHoldRequestedActionEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: AccountHoldRequestedActionEnum | null | undefined;
};

export type AccountHoldUpdateInput = {
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  explanation?: string | null | undefined;
  holdReason?: AccountHoldHoldReasonEnum | null | undefined;
  holdSource?: AccountHoldHoldSourceEnum | null | undefined;
  holdState?: AccountHoldHoldStateEnum | null | undefined;
  id?: string | null | undefined;
  liftedAt?: string | null | undefined;
  name?: string | null | undefined;
  openedAt?: string | null | undefined;
  position?: number | null | undefined;
  requestedAction?: AccountHoldRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type ActorCreateInput = {
  context?: unknown;
  source: ActorSourceEnum;
};

export type ActorFilterInput = {
  context?: RawJsonFilter | null | undefined;
  name?: StringFilter | null | undefined;
  source?: ActorSourceEnumFilter | null | undefined;
  workspaceMemberId?: UuidFilter | null | undefined;
};

export type ActorOrderByInput = {
  context?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  source?: OrderByDirection | null | undefined;
  workspaceMemberId?: OrderByDirection | null | undefined;
};

export type ActorSourceEnum =
  | 'AGENT'
  | 'API'
  | 'APPLICATION'
  | 'CALENDAR'
  | 'EMAIL'
  | 'IMPORT'
  | 'MANUAL'
  | 'SYSTEM'
  | 'WEBHOOK'
  | 'WORKFLOW';

export type ActorSourceEnumFilter = {
  containsAny?: Array<ActorSourceEnum | null | undefined> | null | undefined;
  eq?: ActorSourceEnum | null | undefined;
  in?: Array<ActorSourceEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ActorSourceEnum | null | undefined;
};

export type ActorUpdateInput = {
  context?: unknown;
  source?: ActorSourceEnum | null | undefined;
};

export type AddressCreateInput = {
  addressCity?: string | null | undefined;
  addressCountry?: string | null | undefined;
  addressLat?: number | null | undefined;
  addressLng?: number | null | undefined;
  addressPostcode?: string | null | undefined;
  addressState?: string | null | undefined;
  addressStreet1?: string | null | undefined;
  addressStreet2?: string | null | undefined;
};

export type AddressFilterInput = {
  addressCity?: StringFilter | null | undefined;
  addressCountry?: StringFilter | null | undefined;
  addressLat?: BigFloatFilter | null | undefined;
  addressLng?: BigFloatFilter | null | undefined;
  addressPostcode?: StringFilter | null | undefined;
  addressState?: StringFilter | null | undefined;
  addressStreet1?: StringFilter | null | undefined;
  addressStreet2?: StringFilter | null | undefined;
};

export type AddressOrderByInput = {
  addressCity?: OrderByDirection | null | undefined;
  addressCountry?: OrderByDirection | null | undefined;
  addressLat?: OrderByDirection | null | undefined;
  addressLng?: OrderByDirection | null | undefined;
  addressPostcode?: OrderByDirection | null | undefined;
  addressState?: OrderByDirection | null | undefined;
  addressStreet1?: OrderByDirection | null | undefined;
  addressStreet2?: OrderByDirection | null | undefined;
};

export type AddressUpdateInput = {
  addressCity?: string | null | undefined;
  addressCountry?: string | null | undefined;
  addressLat?: number | null | undefined;
  addressLng?: number | null | undefined;
  addressPostcode?: string | null | undefined;
  addressState?: string | null | undefined;
  addressStreet1?: string | null | undefined;
  addressStreet2?: string | null | undefined;
};

export type ApprovalAuthorityAuthorityKindEnum =
  | 'CLAWBACK_WRITE_OFF'
  | 'FUND_CLAIM'
  | 'FUND_REQUEST'
  | 'LICENCE'
  | 'ORDER_OVERRIDE';

export type ApprovalAuthorityAuthorityKindEnumFilter = {
  containsAny?: Array<ApprovalAuthorityAuthorityKindEnum | null | undefined> | null | undefined;
  eq?: ApprovalAuthorityAuthorityKindEnum | null | undefined;
  in?: Array<ApprovalAuthorityAuthorityKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ApprovalAuthorityAuthorityKindEnum | null | undefined;
};

export type ApprovalAuthorityCreateInput = {
  authorityKind?: ApprovalAuthorityAuthorityKindEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  delegateToId?: string | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  limitAmount?: CurrencyCreateInput | null | undefined;
  memberId?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
};

export type ApprovalAuthorityFilterInput = {
  and?: Array<ApprovalAuthorityFilterInput | null | undefined> | null | undefined;
  authorityKind?: ApprovalAuthorityAuthorityKindEnumFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  delegateToId?: UuidFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  limitAmount?: CurrencyFilterInput | null | undefined;
  memberId?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ApprovalAuthorityFilterInput | null | undefined;
  or?: Array<ApprovalAuthorityFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
};

export type ApprovalAuthorityOrderByInput = {
  authorityKind?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  delegateToId?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  limitAmount?: CurrencyOrderByInput | null | undefined;
  memberId?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
  validFrom?: OrderByDirection | null | undefined;
  validTo?: OrderByDirection | null | undefined;
};

export type ApprovalAuthorityUpdateInput = {
  authorityKind?: ApprovalAuthorityAuthorityKindEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  delegateToId?: string | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  limitAmount?: CurrencyUpdateInput | null | undefined;
  memberId?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
};

export type ArrayFilter = {
  containsIlike?: string | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
};

export type BigFloatFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
};

export type BooleanFilter = {
  eq?: boolean | null | undefined;
  is?: FilterIs | null | undefined;
};

export type CompanyAccountKindEnum =
  | 'BROKER'
  | 'CLINIC'
  | 'DISTRIBUTOR'
  | 'HOSPITAL'
  | 'MANUFACTURER'
  | 'OTHER'
  | 'PHARMACY'
  | 'PHARMACY_CHAIN'
  | 'SUPPLIER';

export type CompanyAccountKindEnumFilter = {
  containsAny?: Array<CompanyAccountKindEnum | null | undefined> | null | undefined;
  eq?: CompanyAccountKindEnum | null | undefined;
  in?: Array<CompanyAccountKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CompanyAccountKindEnum | null | undefined;
};

export type CompanyChurnRiskEnum =
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'UNSCORED'
  | 'WATCH';

export type CompanyChurnRiskEnumFilter = {
  containsAny?: Array<CompanyChurnRiskEnum | null | undefined> | null | undefined;
  eq?: CompanyChurnRiskEnum | null | undefined;
  in?: Array<CompanyChurnRiskEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CompanyChurnRiskEnum | null | undefined;
};

export type CompanyCreateInput = {
  accountCode?: string | null | undefined;
  accountKind?: CompanyAccountKindEnum | null | undefined;
  accountOwnerId?: string | null | undefined;
  address?: AddressCreateInput | null | undefined;
  annualCostToServe?: CurrencyCreateInput | null | undefined;
  annualPotential?: CurrencyCreateInput | null | undefined;
  annualRevenue?: CurrencyCreateInput | null | undefined;
  churnRisk?: CompanyChurnRiskEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  creditLimit?: CurrencyCreateInput | null | undefined;
  customerTier?: CompanyCustomerTierEnum | null | undefined;
  dataCompleteness?: number | null | undefined;
  decisionKey?: string | null | undefined;
  deletedAt?: string | null | undefined;
  domainName?: LinksCreateInput | null | undefined;
  holdReasons?: Array<CompanyHoldReasonsEnum | null | undefined> | null | undefined;
  id?: string | null | undefined;
  lastContactOn?: string | null | undefined;
  lastOrderOn?: string | null | undefined;
  linkedinLink?: LinksCreateInput | null | undefined;
  name?: string | null | undefined;
  openReceivables?: CurrencyCreateInput | null | undefined;
  orderProbability?: number | null | undefined;
  parentAccountId?: string | null | undefined;
  partnerStage?: CompanyPartnerStageEnum | null | undefined;
  paymentTermDays?: number | null | undefined;
  position?: number | null | undefined;
  relationshipStage?: CompanyRelationshipStageEnum | null | undefined;
  riskReasons?: string | null | undefined;
  salesTerritoryId?: string | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  valueAtRisk?: CurrencyCreateInput | null | undefined;
  valueClass?: CompanyValueClassEnum | null | undefined;
  valueReasons?: string | null | undefined;
};

export type CompanyCustomerTierEnum =
  | 'HIGH'
  | 'MIDDLE'
  | 'ORDINARY'
  | 'PROSPECT'
  | 'TOP';

export type CompanyCustomerTierEnumFilter = {
  containsAny?: Array<CompanyCustomerTierEnum | null | undefined> | null | undefined;
  eq?: CompanyCustomerTierEnum | null | undefined;
  in?: Array<CompanyCustomerTierEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CompanyCustomerTierEnum | null | undefined;
};

export type CompanyFilterInput = {
  accountCode?: StringFilter | null | undefined;
  accountKind?: CompanyAccountKindEnumFilter | null | undefined;
  accountOwnerId?: UuidFilter | null | undefined;
  address?: AddressFilterInput | null | undefined;
  and?: Array<CompanyFilterInput | null | undefined> | null | undefined;
  annualCostToServe?: CurrencyFilterInput | null | undefined;
  annualPotential?: CurrencyFilterInput | null | undefined;
  annualRevenue?: CurrencyFilterInput | null | undefined;
  churnRisk?: CompanyChurnRiskEnumFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  creditLimit?: CurrencyFilterInput | null | undefined;
  customerTier?: CompanyCustomerTierEnumFilter | null | undefined;
  dataCompleteness?: IntFilter | null | undefined;
  decisionKey?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  domainName?: LinksFilterInput | null | undefined;
  holdReasons?: CompanyHoldReasonsEnumFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  lastContactOn?: DateFilter | null | undefined;
  lastOrderOn?: DateFilter | null | undefined;
  linkedinLink?: LinksFilterInput | null | undefined;
  name?: StringFilter | null | undefined;
  not?: CompanyFilterInput | null | undefined;
  openReceivables?: CurrencyFilterInput | null | undefined;
  or?: Array<CompanyFilterInput | null | undefined> | null | undefined;
  orderProbability?: IntFilter | null | undefined;
  parentAccountId?: UuidFilter | null | undefined;
  partnerStage?: CompanyPartnerStageEnumFilter | null | undefined;
  paymentTermDays?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  relationshipStage?: CompanyRelationshipStageEnumFilter | null | undefined;
  riskReasons?: StringFilter | null | undefined;
  salesTerritoryId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  valueAtRisk?: CurrencyFilterInput | null | undefined;
  valueClass?: CompanyValueClassEnumFilter | null | undefined;
  valueReasons?: StringFilter | null | undefined;
};

export type CompanyHoldReasonsEnum =
  | 'COMPLIANCE'
  | 'CREDIT'
  | 'LICENCE_EXPIRED'
  | 'LICENCE_MISSING'
  | 'RECALL';

export type CompanyHoldReasonsEnumFilter = {
  containsAny?: Array<CompanyHoldReasonsEnum | null | undefined> | null | undefined;
  eq?: CompanyHoldReasonsEnum | null | undefined;
  in?: Array<CompanyHoldReasonsEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CompanyHoldReasonsEnum | null | undefined;
};

export type CompanyOrderByInput = {
  accountCode?: OrderByDirection | null | undefined;
  accountKind?: OrderByDirection | null | undefined;
  accountOwnerId?: OrderByDirection | null | undefined;
  address?: AddressOrderByInput | null | undefined;
  annualCostToServe?: CurrencyOrderByInput | null | undefined;
  annualPotential?: CurrencyOrderByInput | null | undefined;
  annualRevenue?: CurrencyOrderByInput | null | undefined;
  churnRisk?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  creditLimit?: CurrencyOrderByInput | null | undefined;
  customerTier?: OrderByDirection | null | undefined;
  dataCompleteness?: OrderByDirection | null | undefined;
  decisionKey?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  domainName?: LinksOrderByInput | null | undefined;
  holdReasons?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  lastContactOn?: OrderByDirection | null | undefined;
  lastOrderOn?: OrderByDirection | null | undefined;
  linkedinLink?: LinksOrderByInput | null | undefined;
  name?: OrderByDirection | null | undefined;
  openReceivables?: CurrencyOrderByInput | null | undefined;
  orderProbability?: OrderByDirection | null | undefined;
  parentAccountId?: OrderByDirection | null | undefined;
  partnerStage?: OrderByDirection | null | undefined;
  paymentTermDays?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  relationshipStage?: OrderByDirection | null | undefined;
  riskReasons?: OrderByDirection | null | undefined;
  salesTerritoryId?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
  valueAtRisk?: CurrencyOrderByInput | null | undefined;
  valueClass?: OrderByDirection | null | undefined;
  valueReasons?: OrderByDirection | null | undefined;
};

export type CompanyPartnerStageEnum =
  | 'ACTIVE'
  | 'ENDED'
  | 'NONE'
  | 'PROSPECT'
  | 'QUALIFYING'
  | 'SUSPENDED';

export type CompanyPartnerStageEnumFilter = {
  containsAny?: Array<CompanyPartnerStageEnum | null | undefined> | null | undefined;
  eq?: CompanyPartnerStageEnum | null | undefined;
  in?: Array<CompanyPartnerStageEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CompanyPartnerStageEnum | null | undefined;
};

export type CompanyRelationshipStageEnum =
  | 'BROKEN'
  | 'DECLINING'
  | 'DEVELOPING'
  | 'MATURE'
  | 'NEW'
  | 'PROSPECT'
  | 'WON_BACK';

export type CompanyRelationshipStageEnumFilter = {
  containsAny?: Array<CompanyRelationshipStageEnum | null | undefined> | null | undefined;
  eq?: CompanyRelationshipStageEnum | null | undefined;
  in?: Array<CompanyRelationshipStageEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CompanyRelationshipStageEnum | null | undefined;
};

export type CompanyUpdateInput = {
  accountCode?: string | null | undefined;
  accountKind?: CompanyAccountKindEnum | null | undefined;
  accountOwnerId?: string | null | undefined;
  address?: AddressUpdateInput | null | undefined;
  annualCostToServe?: CurrencyUpdateInput | null | undefined;
  annualPotential?: CurrencyUpdateInput | null | undefined;
  annualRevenue?: CurrencyUpdateInput | null | undefined;
  churnRisk?: CompanyChurnRiskEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  creditLimit?: CurrencyUpdateInput | null | undefined;
  customerTier?: CompanyCustomerTierEnum | null | undefined;
  dataCompleteness?: number | null | undefined;
  decisionKey?: string | null | undefined;
  deletedAt?: string | null | undefined;
  domainName?: LinksUpdateInput | null | undefined;
  holdReasons?: Array<CompanyHoldReasonsEnum | null | undefined> | null | undefined;
  id?: string | null | undefined;
  lastContactOn?: string | null | undefined;
  lastOrderOn?: string | null | undefined;
  linkedinLink?: LinksUpdateInput | null | undefined;
  name?: string | null | undefined;
  openReceivables?: CurrencyUpdateInput | null | undefined;
  orderProbability?: number | null | undefined;
  parentAccountId?: string | null | undefined;
  partnerStage?: CompanyPartnerStageEnum | null | undefined;
  paymentTermDays?: number | null | undefined;
  position?: number | null | undefined;
  relationshipStage?: CompanyRelationshipStageEnum | null | undefined;
  riskReasons?: string | null | undefined;
  salesTerritoryId?: string | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  valueAtRisk?: CurrencyUpdateInput | null | undefined;
  valueClass?: CompanyValueClassEnum | null | undefined;
  valueReasons?: string | null | undefined;
};

export type CompanyValueClassEnum =
  | 'BELOW_ZERO'
  | 'MOST_GROWABLE'
  | 'MOST_VALUABLE'
  | 'STABLE'
  | 'TRANSACTIONAL'
  | 'UNRATED';

export type CompanyValueClassEnumFilter = {
  containsAny?: Array<CompanyValueClassEnum | null | undefined> | null | undefined;
  eq?: CompanyValueClassEnum | null | undefined;
  in?: Array<CompanyValueClassEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CompanyValueClassEnum | null | undefined;
};

export type CurrencyCreateInput = {
  amountMicros?: number | null | undefined;
  currencyCode?: string | null | undefined;
};

export type CurrencyFilterInput = {
  amountMicros?: BigFloatFilter | null | undefined;
  currencyCode?: StringFilter | null | undefined;
};

export type CurrencyOrderByInput = {
  amountMicros?: OrderByDirection | null | undefined;
  currencyCode?: OrderByDirection | null | undefined;
};

export type CurrencyUpdateInput = {
  amountMicros?: number | null | undefined;
  currencyCode?: string | null | undefined;
};

export type CustomerAssessmentCreateInput = {
  activeMonths?: number | null | undefined;
  assessedOn?: string | null | undefined;
  companyId?: string | null | undefined;
  costCoveragePercent?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  decisionKey?: string | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  margin?: CurrencyCreateInput | null | undefined;
  modelVersion?: string | null | undefined;
  name?: string | null | undefined;
  netMargin?: CurrencyCreateInput | null | undefined;
  orderCount?: number | null | undefined;
  orderProbability?: number | null | undefined;
  position?: number | null | undefined;
  potential?: CurrencyCreateInput | null | undefined;
  potentialSharePercent?: number | null | undefined;
  reasons?: string | null | undefined;
  returnCount?: number | null | undefined;
  returnedAmount?: CurrencyCreateInput | null | undefined;
  revenue?: CurrencyCreateInput | null | undefined;
  searchVector?: string | null | undefined;
  stage?: CustomerAssessmentStageEnum | null | undefined;
  tier?: CustomerAssessmentTierEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  valueAtRisk?: CurrencyCreateInput | null | undefined;
  valueClass?: CustomerAssessmentValueClassEnum | null | undefined;
};

export type CustomerAssessmentFilterInput = {
  activeMonths?: IntFilter | null | undefined;
  and?: Array<CustomerAssessmentFilterInput | null | undefined> | null | undefined;
  assessedOn?: DateFilter | null | undefined;
  companyId?: UuidFilter | null | undefined;
  costCoveragePercent?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  decisionKey?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  margin?: CurrencyFilterInput | null | undefined;
  modelVersion?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  netMargin?: CurrencyFilterInput | null | undefined;
  not?: CustomerAssessmentFilterInput | null | undefined;
  or?: Array<CustomerAssessmentFilterInput | null | undefined> | null | undefined;
  orderCount?: IntFilter | null | undefined;
  orderProbability?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  potential?: CurrencyFilterInput | null | undefined;
  potentialSharePercent?: IntFilter | null | undefined;
  reasons?: StringFilter | null | undefined;
  returnCount?: IntFilter | null | undefined;
  returnedAmount?: CurrencyFilterInput | null | undefined;
  revenue?: CurrencyFilterInput | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  stage?: CustomerAssessmentStageEnumFilter | null | undefined;
  tier?: CustomerAssessmentTierEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  valueAtRisk?: CurrencyFilterInput | null | undefined;
  valueClass?: CustomerAssessmentValueClassEnumFilter | null | undefined;
};

export type CustomerAssessmentOrderByInput = {
  activeMonths?: OrderByDirection | null | undefined;
  assessedOn?: OrderByDirection | null | undefined;
  companyId?: OrderByDirection | null | undefined;
  costCoveragePercent?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  decisionKey?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  margin?: CurrencyOrderByInput | null | undefined;
  modelVersion?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  netMargin?: CurrencyOrderByInput | null | undefined;
  orderCount?: OrderByDirection | null | undefined;
  orderProbability?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  potential?: CurrencyOrderByInput | null | undefined;
  potentialSharePercent?: OrderByDirection | null | undefined;
  reasons?: OrderByDirection | null | undefined;
  returnCount?: OrderByDirection | null | undefined;
  returnedAmount?: CurrencyOrderByInput | null | undefined;
  revenue?: CurrencyOrderByInput | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  stage?: OrderByDirection | null | undefined;
  tier?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
  valueAtRisk?: CurrencyOrderByInput | null | undefined;
  valueClass?: OrderByDirection | null | undefined;
};

export type CustomerAssessmentStageEnum =
  | 'BROKEN'
  | 'DECLINING'
  | 'DEVELOPING'
  | 'MATURE'
  | 'NEW'
  | 'PROSPECT'
  | 'WON_BACK';

export type CustomerAssessmentStageEnumFilter = {
  containsAny?: Array<CustomerAssessmentStageEnum | null | undefined> | null | undefined;
  eq?: CustomerAssessmentStageEnum | null | undefined;
  in?: Array<CustomerAssessmentStageEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CustomerAssessmentStageEnum | null | undefined;
};

export type CustomerAssessmentTierEnum =
  | 'HIGH'
  | 'MIDDLE'
  | 'ORDINARY'
  | 'PROSPECT'
  | 'TOP';

export type CustomerAssessmentTierEnumFilter = {
  containsAny?: Array<CustomerAssessmentTierEnum | null | undefined> | null | undefined;
  eq?: CustomerAssessmentTierEnum | null | undefined;
  in?: Array<CustomerAssessmentTierEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CustomerAssessmentTierEnum | null | undefined;
};

export type CustomerAssessmentUpdateInput = {
  activeMonths?: number | null | undefined;
  assessedOn?: string | null | undefined;
  companyId?: string | null | undefined;
  costCoveragePercent?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  decisionKey?: string | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  margin?: CurrencyUpdateInput | null | undefined;
  modelVersion?: string | null | undefined;
  name?: string | null | undefined;
  netMargin?: CurrencyUpdateInput | null | undefined;
  orderCount?: number | null | undefined;
  orderProbability?: number | null | undefined;
  position?: number | null | undefined;
  potential?: CurrencyUpdateInput | null | undefined;
  potentialSharePercent?: number | null | undefined;
  reasons?: string | null | undefined;
  returnCount?: number | null | undefined;
  returnedAmount?: CurrencyUpdateInput | null | undefined;
  revenue?: CurrencyUpdateInput | null | undefined;
  searchVector?: string | null | undefined;
  stage?: CustomerAssessmentStageEnum | null | undefined;
  tier?: CustomerAssessmentTierEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  valueAtRisk?: CurrencyUpdateInput | null | undefined;
  valueClass?: CustomerAssessmentValueClassEnum | null | undefined;
};

export type CustomerAssessmentValueClassEnum =
  | 'BELOW_ZERO'
  | 'MOST_GROWABLE'
  | 'MOST_VALUABLE'
  | 'STABLE'
  | 'TRANSACTIONAL'
  | 'UNRATED';

export type CustomerAssessmentValueClassEnumFilter = {
  containsAny?: Array<CustomerAssessmentValueClassEnum | null | undefined> | null | undefined;
  eq?: CustomerAssessmentValueClassEnum | null | undefined;
  in?: Array<CustomerAssessmentValueClassEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CustomerAssessmentValueClassEnum | null | undefined;
};

export type CustomerInteractionCreateInput = {
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  durationMinutes?: number | null | undefined;
  happenedAt?: string | null | undefined;
  id?: string | null | undefined;
  interactionChannel?: CustomerInteractionInteractionChannelEnum | null | undefined;
  interactionState?: CustomerInteractionInteractionStateEnum | null | undefined;
  name?: string | null | undefined;
  opportunityId?: string | null | undefined;
  outcome?: string | null | undefined;
  personId?: string | null | undefined;
  position?: number | null | undefined;
  purpose?: string | null | undefined;
  requestedAction?: CustomerInteractionRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  submittedAt?: string | null | undefined;
  submittedById?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type CustomerInteractionFilterInput = {
  and?: Array<CustomerInteractionFilterInput | null | undefined> | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  decisionKey?: StringFilter | null | undefined;
  decisionReason?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  durationMinutes?: IntFilter | null | undefined;
  happenedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  interactionChannel?: CustomerInteractionInteractionChannelEnumFilter | null | undefined;
  interactionState?: CustomerInteractionInteractionStateEnumFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: CustomerInteractionFilterInput | null | undefined;
  opportunityId?: UuidFilter | null | undefined;
  or?: Array<CustomerInteractionFilterInput | null | undefined> | null | undefined;
  outcome?: StringFilter | null | undefined;
  personId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  purpose?: StringFilter | null | undefined;
  requestedAction?: CustomerInteractionRequestedActionEnumFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  submittedAt?: DateTimeFilter | null | undefined;
  submittedById?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type CustomerInteractionInteractionChannelEnum =
  | 'EMAIL'
  | 'PHONE_IN'
  | 'PHONE_OUT'
  | 'VIDEO'
  | 'VISIT'
  | 'WEB'
  | 'WECHAT';

export type CustomerInteractionInteractionChannelEnumFilter = {
  containsAny?: Array<CustomerInteractionInteractionChannelEnum | null | undefined> | null | undefined;
  eq?: CustomerInteractionInteractionChannelEnum | null | undefined;
  in?: Array<CustomerInteractionInteractionChannelEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CustomerInteractionInteractionChannelEnum | null | undefined;
};

export type CustomerInteractionInteractionStateEnum =
  | 'OPEN'
  | 'SUBMITTED';

export type CustomerInteractionInteractionStateEnumFilter = {
  containsAny?: Array<CustomerInteractionInteractionStateEnum | null | undefined> | null | undefined;
  eq?: CustomerInteractionInteractionStateEnum | null | undefined;
  in?: Array<CustomerInteractionInteractionStateEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CustomerInteractionInteractionStateEnum | null | undefined;
};

export type CustomerInteractionOrderByInput = {
  companyId?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  decisionKey?: OrderByDirection | null | undefined;
  decisionReason?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  durationMinutes?: OrderByDirection | null | undefined;
  happenedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  interactionChannel?: OrderByDirection | null | undefined;
  interactionState?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  opportunityId?: OrderByDirection | null | undefined;
  outcome?: OrderByDirection | null | undefined;
  personId?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  purpose?: OrderByDirection | null | undefined;
  requestedAction?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  submittedAt?: OrderByDirection | null | undefined;
  submittedById?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type CustomerInteractionRequestedActionEnum =
  | 'SUBMIT';

export type CustomerInteractionRequestedActionEnumFilter = {
  containsAny?: Array<CustomerInteractionRequestedActionEnum | null | undefined> | null | undefined;
  eq?: CustomerInteractionRequestedActionEnum | null | undefined;
  in?: Array<CustomerInteractionRequestedActionEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CustomerInteractionRequestedActionEnum | null | undefined;
};

export type CustomerInteractionUpdateInput = {
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  durationMinutes?: number | null | undefined;
  happenedAt?: string | null | undefined;
  id?: string | null | undefined;
  interactionChannel?: CustomerInteractionInteractionChannelEnum | null | undefined;
  interactionState?: CustomerInteractionInteractionStateEnum | null | undefined;
  name?: string | null | undefined;
  opportunityId?: string | null | undefined;
  outcome?: string | null | undefined;
  personId?: string | null | undefined;
  position?: number | null | undefined;
  purpose?: string | null | undefined;
  requestedAction?: CustomerInteractionRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  submittedAt?: string | null | undefined;
  submittedById?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type DataGapCreateInput = {
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  dueOn?: string | null | undefined;
  escalatedOn?: string | null | undefined;
  gapOwnerId?: string | null | undefined;
  gapState?: DataGapGapStateEnum | null | undefined;
  id?: string | null | undefined;
  missingField?: string | null | undefined;
  name?: string | null | undefined;
  otherCompanyId?: string | null | undefined;
  otherPersonId?: string | null | undefined;
  personId?: string | null | undefined;
  position?: number | null | undefined;
  requestedAction?: DataGapRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type DataGapFilterInput = {
  and?: Array<DataGapFilterInput | null | undefined> | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  decisionKey?: StringFilter | null | undefined;
  decisionReason?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  escalatedOn?: DateFilter | null | undefined;
  gapOwnerId?: UuidFilter | null | undefined;
  gapState?: DataGapGapStateEnumFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  missingField?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: DataGapFilterInput | null | undefined;
  or?: Array<DataGapFilterInput | null | undefined> | null | undefined;
  otherCompanyId?: UuidFilter | null | undefined;
  otherPersonId?: UuidFilter | null | undefined;
  personId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  requestedAction?: DataGapRequestedActionEnumFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type DataGapGapStateEnum =
  | 'FILLED'
  | 'OPEN'
  | 'WAIVED';

export type DataGapGapStateEnumFilter = {
  containsAny?: Array<DataGapGapStateEnum | null | undefined> | null | undefined;
  eq?: DataGapGapStateEnum | null | undefined;
  in?: Array<DataGapGapStateEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: DataGapGapStateEnum | null | undefined;
};

export type DataGapOrderByInput = {
  companyId?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  decisionKey?: OrderByDirection | null | undefined;
  decisionReason?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  dueOn?: OrderByDirection | null | undefined;
  escalatedOn?: OrderByDirection | null | undefined;
  gapOwnerId?: OrderByDirection | null | undefined;
  gapState?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  missingField?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  otherCompanyId?: OrderByDirection | null | undefined;
  otherPersonId?: OrderByDirection | null | undefined;
  personId?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  requestedAction?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type DataGapRequestedActionEnum =
  | 'WAIVE';

export type DataGapRequestedActionEnumFilter = {
  containsAny?: Array<DataGapRequestedActionEnum | null | undefined> | null | undefined;
  eq?: DataGapRequestedActionEnum | null | undefined;
  in?: Array<DataGapRequestedActionEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: DataGapRequestedActionEnum | null | undefined;
};

export type DataGapUpdateInput = {
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  dueOn?: string | null | undefined;
  escalatedOn?: string | null | undefined;
  gapOwnerId?: string | null | undefined;
  gapState?: DataGapGapStateEnum | null | undefined;
  id?: string | null | undefined;
  missingField?: string | null | undefined;
  name?: string | null | undefined;
  otherCompanyId?: string | null | undefined;
  otherPersonId?: string | null | undefined;
  personId?: string | null | undefined;
  position?: number | null | undefined;
  requestedAction?: DataGapRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type DateFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
};

export type DateTimeFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
};

export type DrugBatchBatchStateEnum =
  | 'EXPIRED'
  | 'QUARANTINED'
  | 'RECALLED'
  | 'RELEASED';

export type DrugBatchBatchStateEnumFilter = {
  containsAny?: Array<DrugBatchBatchStateEnum | null | undefined> | null | undefined;
  eq?: DrugBatchBatchStateEnum | null | undefined;
  in?: Array<DrugBatchBatchStateEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: DrugBatchBatchStateEnum | null | undefined;
};

export type DrugBatchCreateInput = {
  batchState?: DrugBatchBatchStateEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  expiresOn?: string | null | undefined;
  id?: string | null | undefined;
  lotNumber?: string | null | undefined;
  manufacturedOn?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  productId?: string | null | undefined;
  quantity?: number | null | undefined;
  requestedAction?: DrugBatchRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type DrugBatchFilterInput = {
  and?: Array<DrugBatchFilterInput | null | undefined> | null | undefined;
  batchState?: DrugBatchBatchStateEnumFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  decisionKey?: StringFilter | null | undefined;
  decisionReason?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  expiresOn?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  lotNumber?: StringFilter | null | undefined;
  manufacturedOn?: DateFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: DrugBatchFilterInput | null | undefined;
  or?: Array<DrugBatchFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  productId?: UuidFilter | null | undefined;
  quantity?: FloatFilter | null | undefined;
  requestedAction?: DrugBatchRequestedActionEnumFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type DrugBatchOrderByInput = {
  batchState?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  decisionKey?: OrderByDirection | null | undefined;
  decisionReason?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  expiresOn?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  lotNumber?: OrderByDirection | null | undefined;
  manufacturedOn?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  productId?: OrderByDirection | null | undefined;
  quantity?: OrderByDirection | null | undefined;
  requestedAction?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type DrugBatchRequestedActionEnum =
  | 'QUARANTINE'
  | 'RECALL'
  | 'RELEASE';

export type DrugBatchRequestedActionEnumFilter = {
  containsAny?: Array<DrugBatchRequestedActionEnum | null | undefined> | null | undefined;
  eq?: DrugBatchRequestedActionEnum | null | undefined;
  in?: Array<DrugBatchRequestedActionEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: DrugBatchRequestedActionEnum | null | undefined;
};

export type DrugBatchUpdateInput = {
  batchState?: DrugBatchBatchStateEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  expiresOn?: string | null | undefined;
  id?: string | null | undefined;
  lotNumber?: string | null | undefined;
  manufacturedOn?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  productId?: string | null | undefined;
  quantity?: number | null | undefined;
  requestedAction?: DrugBatchRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type DrugProductCreateInput = {
  approvalNumber?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  dispensingClass?: DrugProductDispensingClassEnum | null | undefined;
  genericName?: string | null | undefined;
  id?: string | null | undefined;
  isColdChain?: boolean | null | undefined;
  isEssentialDrug?: boolean | null | undefined;
  manufacturerName?: string | null | undefined;
  name?: string | null | undefined;
  packSize?: number | null | undefined;
  position?: number | null | undefined;
  productCode?: string | null | undefined;
  regulatoryCategory?: DrugProductRegulatoryCategoryEnum | null | undefined;
  searchVector?: string | null | undefined;
  specification?: string | null | undefined;
  unitCost?: CurrencyCreateInput | null | undefined;
  unitOfMeasure?: string | null | undefined;
  unitPrice?: CurrencyCreateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type DrugProductDispensingClassEnum =
  | 'OTC'
  | 'RX';

export type DrugProductDispensingClassEnumFilter = {
  containsAny?: Array<DrugProductDispensingClassEnum | null | undefined> | null | undefined;
  eq?: DrugProductDispensingClassEnum | null | undefined;
  in?: Array<DrugProductDispensingClassEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: DrugProductDispensingClassEnum | null | undefined;
};

export type DrugProductFilterInput = {
  and?: Array<DrugProductFilterInput | null | undefined> | null | undefined;
  approvalNumber?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  dispensingClass?: DrugProductDispensingClassEnumFilter | null | undefined;
  genericName?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  isColdChain?: BooleanFilter | null | undefined;
  isEssentialDrug?: BooleanFilter | null | undefined;
  manufacturerName?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: DrugProductFilterInput | null | undefined;
  or?: Array<DrugProductFilterInput | null | undefined> | null | undefined;
  packSize?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  productCode?: StringFilter | null | undefined;
  regulatoryCategory?: DrugProductRegulatoryCategoryEnumFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  specification?: StringFilter | null | undefined;
  unitCost?: CurrencyFilterInput | null | undefined;
  unitOfMeasure?: StringFilter | null | undefined;
  unitPrice?: CurrencyFilterInput | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type DrugProductOrderByInput = {
  approvalNumber?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  dispensingClass?: OrderByDirection | null | undefined;
  genericName?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  isColdChain?: OrderByDirection | null | undefined;
  isEssentialDrug?: OrderByDirection | null | undefined;
  manufacturerName?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  packSize?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  productCode?: OrderByDirection | null | undefined;
  regulatoryCategory?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  specification?: OrderByDirection | null | undefined;
  unitCost?: CurrencyOrderByInput | null | undefined;
  unitOfMeasure?: OrderByDirection | null | undefined;
  unitPrice?: CurrencyOrderByInput | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type DrugProductRegulatoryCategoryEnum =
  | 'BIOLOGICAL'
  | 'CHEMICAL'
  | 'DEVICE'
  | 'GENERAL'
  | 'NARCOTIC'
  | 'PSYCHOTROPIC'
  | 'TCM'
  | 'VACCINE';

export type DrugProductRegulatoryCategoryEnumFilter = {
  containsAny?: Array<DrugProductRegulatoryCategoryEnum | null | undefined> | null | undefined;
  eq?: DrugProductRegulatoryCategoryEnum | null | undefined;
  in?: Array<DrugProductRegulatoryCategoryEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: DrugProductRegulatoryCategoryEnum | null | undefined;
};

export type DrugProductUpdateInput = {
  approvalNumber?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  dispensingClass?: DrugProductDispensingClassEnum | null | undefined;
  genericName?: string | null | undefined;
  id?: string | null | undefined;
  isColdChain?: boolean | null | undefined;
  isEssentialDrug?: boolean | null | undefined;
  manufacturerName?: string | null | undefined;
  name?: string | null | undefined;
  packSize?: number | null | undefined;
  position?: number | null | undefined;
  productCode?: string | null | undefined;
  regulatoryCategory?: DrugProductRegulatoryCategoryEnum | null | undefined;
  searchVector?: string | null | undefined;
  specification?: string | null | undefined;
  unitCost?: CurrencyUpdateInput | null | undefined;
  unitOfMeasure?: string | null | undefined;
  unitPrice?: CurrencyUpdateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type EmailsCreateInput = {
  additionalEmails?: unknown;
  primaryEmail?: string | null | undefined;
};

export type EmailsFilterInput = {
  additionalEmails?: RawJsonFilter | null | undefined;
  primaryEmail?: StringFilter | null | undefined;
};

export type EmailsOrderByInput = {
  additionalEmails?: OrderByDirection | null | undefined;
  primaryEmail?: OrderByDirection | null | undefined;
};

export type EmailsUpdateInput = {
  additionalEmails?: unknown;
  primaryEmail?: string | null | undefined;
};

export type FileItemInput = {
  fileId: string;
  label: string;
};

export type FilterIs =
  | 'NOT_NULL'
  | 'NULL';

export type FloatFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
};

export type FullNameCreateInput = {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
};

export type FullNameFilterInput = {
  firstName?: StringFilter | null | undefined;
  lastName?: StringFilter | null | undefined;
};

export type FullNameOrderByInput = {
  firstName?: OrderByDirection | null | undefined;
  lastName?: OrderByDirection | null | undefined;
};

export type FullNameUpdateInput = {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
};

export type HcpAffiliationAffiliationRoleEnum =
  | 'COMMITTEE'
  | 'CONSULTANT'
  | 'DEPARTMENT_HEAD'
  | 'DIRECTOR'
  | 'OTHER'
  | 'PHARMACY'
  | 'PRACTITIONER'
  | 'PURCHASING';

export type HcpAffiliationAffiliationRoleEnumFilter = {
  containsAny?: Array<HcpAffiliationAffiliationRoleEnum | null | undefined> | null | undefined;
  eq?: HcpAffiliationAffiliationRoleEnum | null | undefined;
  in?: Array<HcpAffiliationAffiliationRoleEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: HcpAffiliationAffiliationRoleEnum | null | undefined;
};

export type HcpAffiliationCreateInput = {
  affiliationDepartment?: string | null | undefined;
  affiliationRole?: HcpAffiliationAffiliationRoleEnum | null | undefined;
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  endsOn?: string | null | undefined;
  id?: string | null | undefined;
  isPrimary?: boolean | null | undefined;
  name?: string | null | undefined;
  personId?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  startsOn?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type HcpAffiliationFilterInput = {
  affiliationDepartment?: StringFilter | null | undefined;
  affiliationRole?: HcpAffiliationAffiliationRoleEnumFilter | null | undefined;
  and?: Array<HcpAffiliationFilterInput | null | undefined> | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  decisionReason?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  isPrimary?: BooleanFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: HcpAffiliationFilterInput | null | undefined;
  or?: Array<HcpAffiliationFilterInput | null | undefined> | null | undefined;
  personId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type HcpAffiliationOrderByInput = {
  affiliationDepartment?: OrderByDirection | null | undefined;
  affiliationRole?: OrderByDirection | null | undefined;
  companyId?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  decisionReason?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  endsOn?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  isPrimary?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  personId?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  startsOn?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type HcpAffiliationUpdateInput = {
  affiliationDepartment?: string | null | undefined;
  affiliationRole?: HcpAffiliationAffiliationRoleEnum | null | undefined;
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  endsOn?: string | null | undefined;
  id?: string | null | undefined;
  isPrimary?: boolean | null | undefined;
  name?: string | null | undefined;
  personId?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  startsOn?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type IntFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
};

export type LinksCreateInput = {
  primaryLinkLabel?: string | null | undefined;
  primaryLinkUrl?: string | null | undefined;
  secondaryLinks?: unknown;
};

export type LinksFilterInput = {
  primaryLinkLabel?: StringFilter | null | undefined;
  primaryLinkUrl?: StringFilter | null | undefined;
  secondaryLinks?: RawJsonFilter | null | undefined;
};

export type LinksOrderByInput = {
  primaryLinkLabel?: OrderByDirection | null | undefined;
  primaryLinkUrl?: OrderByDirection | null | undefined;
  secondaryLinks?: OrderByDirection | null | undefined;
};

export type LinksUpdateInput = {
  primaryLinkLabel?: string | null | undefined;
  primaryLinkUrl?: string | null | undefined;
  secondaryLinks?: unknown;
};

export type NoteCreateInput = {
  bodyV2?: RichTextCreateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  title?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type NoteFilterInput = {
  and?: Array<NoteFilterInput | null | undefined> | null | undefined;
  bodyV2?: RichTextFilterInput | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  not?: NoteFilterInput | null | undefined;
  or?: Array<NoteFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type NoteOrderByInput = {
  bodyV2?: RichTextOrderByInput | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  title?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type NoteTargetCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  noteId?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  targetAccountHoldId?: string | null | undefined;
  targetApprovalAuthorityId?: string | null | undefined;
  targetCompanyId?: string | null | undefined;
  targetCustomerAssessmentId?: string | null | undefined;
  targetCustomerInteractionId?: string | null | undefined;
  targetDataGapId?: string | null | undefined;
  targetDrugBatchId?: string | null | undefined;
  targetDrugProductId?: string | null | undefined;
  targetHcpAffiliationId?: string | null | undefined;
  targetOpportunityId?: string | null | undefined;
  targetOwnershipChangeId?: string | null | undefined;
  targetPersonId?: string | null | undefined;
  targetPharmaPolicyId?: string | null | undefined;
  targetSalesOrderId?: string | null | undefined;
  targetSalesOrderLineId?: string | null | undefined;
  targetSalesTerritoryId?: string | null | undefined;
  targetTradeLicenceId?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type NoteTargetFilterInput = {
  and?: Array<NoteTargetFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  not?: NoteTargetFilterInput | null | undefined;
  noteId?: UuidFilter | null | undefined;
  or?: Array<NoteTargetFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  targetAccountHoldId?: UuidFilter | null | undefined;
  targetApprovalAuthorityId?: UuidFilter | null | undefined;
  targetCompanyId?: UuidFilter | null | undefined;
  targetCustomerAssessmentId?: UuidFilter | null | undefined;
  targetCustomerInteractionId?: UuidFilter | null | undefined;
  targetDataGapId?: UuidFilter | null | undefined;
  targetDrugBatchId?: UuidFilter | null | undefined;
  targetDrugProductId?: UuidFilter | null | undefined;
  targetHcpAffiliationId?: UuidFilter | null | undefined;
  targetOpportunityId?: UuidFilter | null | undefined;
  targetOwnershipChangeId?: UuidFilter | null | undefined;
  targetPersonId?: UuidFilter | null | undefined;
  targetPharmaPolicyId?: UuidFilter | null | undefined;
  targetSalesOrderId?: UuidFilter | null | undefined;
  targetSalesOrderLineId?: UuidFilter | null | undefined;
  targetSalesTerritoryId?: UuidFilter | null | undefined;
  targetTradeLicenceId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type NoteTargetOrderByInput = {
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  noteId?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  targetAccountHoldId?: OrderByDirection | null | undefined;
  targetApprovalAuthorityId?: OrderByDirection | null | undefined;
  targetCompanyId?: OrderByDirection | null | undefined;
  targetCustomerAssessmentId?: OrderByDirection | null | undefined;
  targetCustomerInteractionId?: OrderByDirection | null | undefined;
  targetDataGapId?: OrderByDirection | null | undefined;
  targetDrugBatchId?: OrderByDirection | null | undefined;
  targetDrugProductId?: OrderByDirection | null | undefined;
  targetHcpAffiliationId?: OrderByDirection | null | undefined;
  targetOpportunityId?: OrderByDirection | null | undefined;
  targetOwnershipChangeId?: OrderByDirection | null | undefined;
  targetPersonId?: OrderByDirection | null | undefined;
  targetPharmaPolicyId?: OrderByDirection | null | undefined;
  targetSalesOrderId?: OrderByDirection | null | undefined;
  targetSalesOrderLineId?: OrderByDirection | null | undefined;
  targetSalesTerritoryId?: OrderByDirection | null | undefined;
  targetTradeLicenceId?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type NoteTargetUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  noteId?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  targetAccountHoldId?: string | null | undefined;
  targetApprovalAuthorityId?: string | null | undefined;
  targetCompanyId?: string | null | undefined;
  targetCustomerAssessmentId?: string | null | undefined;
  targetCustomerInteractionId?: string | null | undefined;
  targetDataGapId?: string | null | undefined;
  targetDrugBatchId?: string | null | undefined;
  targetDrugProductId?: string | null | undefined;
  targetHcpAffiliationId?: string | null | undefined;
  targetOpportunityId?: string | null | undefined;
  targetOwnershipChangeId?: string | null | undefined;
  targetPersonId?: string | null | undefined;
  targetPharmaPolicyId?: string | null | undefined;
  targetSalesOrderId?: string | null | undefined;
  targetSalesOrderLineId?: string | null | undefined;
  targetSalesTerritoryId?: string | null | undefined;
  targetTradeLicenceId?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type NoteUpdateInput = {
  bodyV2?: RichTextUpdateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  title?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type OpportunityCreateInput = {
  amount?: CurrencyCreateInput | null | undefined;
  closeDate?: string | null | undefined;
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  name?: string | null | undefined;
  ownerId?: string | null | undefined;
  pointOfContactId?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  stage?: OpportunityStageEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type OpportunityFilterInput = {
  amount?: CurrencyFilterInput | null | undefined;
  and?: Array<OpportunityFilterInput | null | undefined> | null | undefined;
  closeDate?: DateTimeFilter | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: OpportunityFilterInput | null | undefined;
  or?: Array<OpportunityFilterInput | null | undefined> | null | undefined;
  ownerId?: UuidFilter | null | undefined;
  pointOfContactId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  stage?: OpportunityStageEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type OpportunityOrderByInput = {
  amount?: CurrencyOrderByInput | null | undefined;
  closeDate?: OrderByDirection | null | undefined;
  companyId?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  ownerId?: OrderByDirection | null | undefined;
  pointOfContactId?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  stage?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type OpportunityStageEnum =
  | 'CUSTOMER'
  | 'MEETING'
  | 'NEW'
  | 'PROPOSAL'
  | 'SCREENING';

export type OpportunityStageEnumFilter = {
  containsAny?: Array<OpportunityStageEnum | null | undefined> | null | undefined;
  eq?: OpportunityStageEnum | null | undefined;
  in?: Array<OpportunityStageEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: OpportunityStageEnum | null | undefined;
};

export type OpportunityUpdateInput = {
  amount?: CurrencyUpdateInput | null | undefined;
  closeDate?: string | null | undefined;
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  name?: string | null | undefined;
  ownerId?: string | null | undefined;
  pointOfContactId?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  stage?: OpportunityStageEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type OrderByDirection =
  | 'AscNullsFirst'
  | 'AscNullsLast'
  | 'DescNullsFirst'
  | 'DescNullsLast';

export type OwnershipChangeChangeReasonEnum =
  | 'ASSIGNED'
  | 'OWNER_LEFT'
  | 'REASSIGNED'
  | 'RELEASED';

export type OwnershipChangeChangeReasonEnumFilter = {
  containsAny?: Array<OwnershipChangeChangeReasonEnum | null | undefined> | null | undefined;
  eq?: OwnershipChangeChangeReasonEnum | null | undefined;
  in?: Array<OwnershipChangeChangeReasonEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: OwnershipChangeChangeReasonEnum | null | undefined;
};

export type OwnershipChangeCreateInput = {
  changeReason?: OwnershipChangeChangeReasonEnum | null | undefined;
  changedOn?: string | null | undefined;
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  decisionKey?: string | null | undefined;
  deletedAt?: string | null | undefined;
  fromOwnerId?: string | null | undefined;
  fromOwnerName?: string | null | undefined;
  id?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  toOwnerId?: string | null | undefined;
  toOwnerName?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type OwnershipChangeFilterInput = {
  and?: Array<OwnershipChangeFilterInput | null | undefined> | null | undefined;
  changeReason?: OwnershipChangeChangeReasonEnumFilter | null | undefined;
  changedOn?: DateFilter | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  decisionKey?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  fromOwnerId?: UuidFilter | null | undefined;
  fromOwnerName?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: OwnershipChangeFilterInput | null | undefined;
  or?: Array<OwnershipChangeFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  toOwnerId?: UuidFilter | null | undefined;
  toOwnerName?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type OwnershipChangeOrderByInput = {
  changeReason?: OrderByDirection | null | undefined;
  changedOn?: OrderByDirection | null | undefined;
  companyId?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  decisionKey?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  fromOwnerId?: OrderByDirection | null | undefined;
  fromOwnerName?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  toOwnerId?: OrderByDirection | null | undefined;
  toOwnerName?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type OwnershipChangeUpdateInput = {
  changeReason?: OwnershipChangeChangeReasonEnum | null | undefined;
  changedOn?: string | null | undefined;
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  decisionKey?: string | null | undefined;
  deletedAt?: string | null | undefined;
  fromOwnerId?: string | null | undefined;
  fromOwnerName?: string | null | undefined;
  id?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  toOwnerId?: string | null | undefined;
  toOwnerName?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type PersonCreateInput = {
  avatarFile?: Array<FileItemInput | null | undefined> | null | undefined;
  avatarUrl?: string | null | undefined;
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  dataCompleteness?: number | null | undefined;
  deletedAt?: string | null | undefined;
  department?: string | null | undefined;
  emails?: EmailsCreateInput | null | undefined;
  hcpKind?: PersonHcpKindEnum | null | undefined;
  id?: string | null | undefined;
  jobTitle?: string | null | undefined;
  licenceNumber?: string | null | undefined;
  linkedinLink?: LinksCreateInput | null | undefined;
  name?: FullNameCreateInput | null | undefined;
  phones?: PhonesCreateInput | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  specialty?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type PersonFilterInput = {
  and?: Array<PersonFilterInput | null | undefined> | null | undefined;
  avatarFile?: RawJsonFilter | null | undefined;
  avatarUrl?: StringFilter | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  dataCompleteness?: IntFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  department?: StringFilter | null | undefined;
  emails?: EmailsFilterInput | null | undefined;
  hcpKind?: PersonHcpKindEnumFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  jobTitle?: StringFilter | null | undefined;
  licenceNumber?: StringFilter | null | undefined;
  linkedinLink?: LinksFilterInput | null | undefined;
  name?: FullNameFilterInput | null | undefined;
  not?: PersonFilterInput | null | undefined;
  or?: Array<PersonFilterInput | null | undefined> | null | undefined;
  phones?: PhonesFilterInput | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  specialty?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type PersonHcpKindEnum =
  | 'ADMINISTRATOR'
  | 'BUYER'
  | 'NURSE'
  | 'OTHER'
  | 'PHARMACIST'
  | 'PHYSICIAN';

export type PersonHcpKindEnumFilter = {
  containsAny?: Array<PersonHcpKindEnum | null | undefined> | null | undefined;
  eq?: PersonHcpKindEnum | null | undefined;
  in?: Array<PersonHcpKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: PersonHcpKindEnum | null | undefined;
};

export type PersonOrderByInput = {
  avatarFile?: OrderByDirection | null | undefined;
  avatarUrl?: OrderByDirection | null | undefined;
  companyId?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  dataCompleteness?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  department?: OrderByDirection | null | undefined;
  emails?: EmailsOrderByInput | null | undefined;
  hcpKind?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  jobTitle?: OrderByDirection | null | undefined;
  licenceNumber?: OrderByDirection | null | undefined;
  linkedinLink?: LinksOrderByInput | null | undefined;
  name?: FullNameOrderByInput | null | undefined;
  phones?: PhonesOrderByInput | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  specialty?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type PersonUpdateInput = {
  avatarFile?: Array<FileItemInput | null | undefined> | null | undefined;
  avatarUrl?: string | null | undefined;
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  dataCompleteness?: number | null | undefined;
  deletedAt?: string | null | undefined;
  department?: string | null | undefined;
  emails?: EmailsUpdateInput | null | undefined;
  hcpKind?: PersonHcpKindEnum | null | undefined;
  id?: string | null | undefined;
  jobTitle?: string | null | undefined;
  licenceNumber?: string | null | undefined;
  linkedinLink?: LinksUpdateInput | null | undefined;
  name?: FullNameUpdateInput | null | undefined;
  phones?: PhonesUpdateInput | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  specialty?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type PharmaPolicyCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  description?: string | null | undefined;
  id?: string | null | undefined;
  listValue?: Array<string | null | undefined> | null | undefined;
  name?: string | null | undefined;
  numberValue?: number | null | undefined;
  policyKey?: string | null | undefined;
  policyProblem?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  textValue?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type PharmaPolicyFilterInput = {
  and?: Array<PharmaPolicyFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  listValue?: ArrayFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: PharmaPolicyFilterInput | null | undefined;
  numberValue?: FloatFilter | null | undefined;
  or?: Array<PharmaPolicyFilterInput | null | undefined> | null | undefined;
  policyKey?: StringFilter | null | undefined;
  policyProblem?: StringFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  textValue?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type PharmaPolicyOrderByInput = {
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  description?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  listValue?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  numberValue?: OrderByDirection | null | undefined;
  policyKey?: OrderByDirection | null | undefined;
  policyProblem?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  textValue?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type PharmaPolicyUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  description?: string | null | undefined;
  id?: string | null | undefined;
  listValue?: Array<string | null | undefined> | null | undefined;
  name?: string | null | undefined;
  numberValue?: number | null | undefined;
  policyKey?: string | null | undefined;
  policyProblem?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  textValue?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type PhonesCreateInput = {
  additionalPhones?: unknown;
  primaryPhoneCallingCode?: string | null | undefined;
  primaryPhoneCountryCode?: string | null | undefined;
  primaryPhoneNumber?: string | null | undefined;
};

export type PhonesFilterInput = {
  additionalPhones?: RawJsonFilter | null | undefined;
  primaryPhoneCallingCode?: StringFilter | null | undefined;
  primaryPhoneCountryCode?: StringFilter | null | undefined;
  primaryPhoneNumber?: StringFilter | null | undefined;
};

export type PhonesOrderByInput = {
  additionalPhones?: OrderByDirection | null | undefined;
  primaryPhoneCallingCode?: OrderByDirection | null | undefined;
  primaryPhoneCountryCode?: OrderByDirection | null | undefined;
  primaryPhoneNumber?: OrderByDirection | null | undefined;
};

export type PhonesUpdateInput = {
  additionalPhones?: unknown;
  primaryPhoneCallingCode?: string | null | undefined;
  primaryPhoneCountryCode?: string | null | undefined;
  primaryPhoneNumber?: string | null | undefined;
};

export type RawJsonFilter = {
  is?: FilterIs | null | undefined;
  like?: string | null | undefined;
};

export type RichTextCreateInput = {
  blocknote?: string | null | undefined;
  markdown?: string | null | undefined;
};

export type RichTextFilterInput = {
  blocknote?: StringFilter | null | undefined;
  markdown?: StringFilter | null | undefined;
};

export type RichTextOrderByInput = {
  blocknote?: OrderByDirection | null | undefined;
  markdown?: OrderByDirection | null | undefined;
};

export type RichTextUpdateInput = {
  blocknote?: string | null | undefined;
  markdown?: string | null | undefined;
};

export type SalesOrderBlockKindsEnum =
  | 'BATCH'
  | 'CHANGED'
  | 'CREDIT'
  | 'HOLD'
  | 'INCOMPLETE'
  | 'LICENCE'
  | 'PRICE'
  | 'RETURN'
  | 'SUMS';

export type SalesOrderBlockKindsEnumFilter = {
  containsAny?: Array<SalesOrderBlockKindsEnum | null | undefined> | null | undefined;
  eq?: SalesOrderBlockKindsEnum | null | undefined;
  in?: Array<SalesOrderBlockKindsEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: SalesOrderBlockKindsEnum | null | undefined;
};

export type SalesOrderCreateInput = {
  blockKinds?: Array<SalesOrderBlockKindsEnum | null | undefined> | null | undefined;
  blockReasons?: string | null | undefined;
  channelPartnerId?: string | null | undefined;
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  customerReference?: string | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  deliverOn?: string | null | undefined;
  id?: string | null | undefined;
  name?: string | null | undefined;
  orderKind?: SalesOrderOrderKindEnum | null | undefined;
  orderNumber?: string | null | undefined;
  orderOwnerId?: string | null | undefined;
  orderState?: SalesOrderOrderStateEnum | null | undefined;
  orderedAt?: string | null | undefined;
  originalOrderId?: string | null | undefined;
  overrideReason?: string | null | undefined;
  position?: number | null | undefined;
  requestedAction?: SalesOrderRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  totalAmount?: CurrencyCreateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type SalesOrderFilterInput = {
  and?: Array<SalesOrderFilterInput | null | undefined> | null | undefined;
  blockKinds?: SalesOrderBlockKindsEnumFilter | null | undefined;
  blockReasons?: StringFilter | null | undefined;
  channelPartnerId?: UuidFilter | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  customerReference?: StringFilter | null | undefined;
  decisionKey?: StringFilter | null | undefined;
  decisionReason?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  deliverOn?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: SalesOrderFilterInput | null | undefined;
  or?: Array<SalesOrderFilterInput | null | undefined> | null | undefined;
  orderKind?: SalesOrderOrderKindEnumFilter | null | undefined;
  orderNumber?: StringFilter | null | undefined;
  orderOwnerId?: UuidFilter | null | undefined;
  orderState?: SalesOrderOrderStateEnumFilter | null | undefined;
  orderedAt?: DateTimeFilter | null | undefined;
  originalOrderId?: UuidFilter | null | undefined;
  overrideReason?: StringFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  requestedAction?: SalesOrderRequestedActionEnumFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  totalAmount?: CurrencyFilterInput | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type SalesOrderLineCreateInput = {
  batchId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  lineAmount?: CurrencyCreateInput | null | undefined;
  lineNumber?: number | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  productId?: string | null | undefined;
  quantity?: number | null | undefined;
  salesOrderId?: string | null | undefined;
  searchVector?: string | null | undefined;
  unitPrice?: CurrencyCreateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type SalesOrderLineFilterInput = {
  and?: Array<SalesOrderLineFilterInput | null | undefined> | null | undefined;
  batchId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  lineAmount?: CurrencyFilterInput | null | undefined;
  lineNumber?: IntFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: SalesOrderLineFilterInput | null | undefined;
  or?: Array<SalesOrderLineFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  productId?: UuidFilter | null | undefined;
  quantity?: FloatFilter | null | undefined;
  salesOrderId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  unitPrice?: CurrencyFilterInput | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type SalesOrderLineOrderByInput = {
  batchId?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  lineAmount?: CurrencyOrderByInput | null | undefined;
  lineNumber?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  productId?: OrderByDirection | null | undefined;
  quantity?: OrderByDirection | null | undefined;
  salesOrderId?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  unitPrice?: CurrencyOrderByInput | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type SalesOrderLineUpdateInput = {
  batchId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  lineAmount?: CurrencyUpdateInput | null | undefined;
  lineNumber?: number | null | undefined;
  name?: string | null | undefined;
  position?: number | null | undefined;
  productId?: string | null | undefined;
  quantity?: number | null | undefined;
  salesOrderId?: string | null | undefined;
  searchVector?: string | null | undefined;
  unitPrice?: CurrencyUpdateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type SalesOrderOrderByInput = {
  blockKinds?: OrderByDirection | null | undefined;
  blockReasons?: OrderByDirection | null | undefined;
  channelPartnerId?: OrderByDirection | null | undefined;
  companyId?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  customerReference?: OrderByDirection | null | undefined;
  decisionKey?: OrderByDirection | null | undefined;
  decisionReason?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  deliverOn?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  orderKind?: OrderByDirection | null | undefined;
  orderNumber?: OrderByDirection | null | undefined;
  orderOwnerId?: OrderByDirection | null | undefined;
  orderState?: OrderByDirection | null | undefined;
  orderedAt?: OrderByDirection | null | undefined;
  originalOrderId?: OrderByDirection | null | undefined;
  overrideReason?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  requestedAction?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  totalAmount?: CurrencyOrderByInput | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type SalesOrderOrderKindEnum =
  | 'RETURN'
  | 'SALE';

export type SalesOrderOrderKindEnumFilter = {
  containsAny?: Array<SalesOrderOrderKindEnum | null | undefined> | null | undefined;
  eq?: SalesOrderOrderKindEnum | null | undefined;
  in?: Array<SalesOrderOrderKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: SalesOrderOrderKindEnum | null | undefined;
};

export type SalesOrderOrderStateEnum =
  | 'BLOCKED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'RELEASED'
  | 'SHIPPED';

export type SalesOrderOrderStateEnumFilter = {
  containsAny?: Array<SalesOrderOrderStateEnum | null | undefined> | null | undefined;
  eq?: SalesOrderOrderStateEnum | null | undefined;
  in?: Array<SalesOrderOrderStateEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: SalesOrderOrderStateEnum | null | undefined;
};

export type SalesOrderRequestedActionEnum =
  | 'CANCEL'
  | 'CLOSE'
  | 'OVERRIDE'
  | 'SHIP'
  | 'SUBMIT';

export type SalesOrderRequestedActionEnumFilter = {
  containsAny?: Array<SalesOrderRequestedActionEnum | null | undefined> | null | undefined;
  eq?: SalesOrderRequestedActionEnum | null | undefined;
  in?: Array<SalesOrderRequestedActionEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: SalesOrderRequestedActionEnum | null | undefined;
};

export type SalesOrderUpdateInput = {
  blockKinds?: Array<SalesOrderBlockKindsEnum | null | undefined> | null | undefined;
  blockReasons?: string | null | undefined;
  channelPartnerId?: string | null | undefined;
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  customerReference?: string | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  deliverOn?: string | null | undefined;
  id?: string | null | undefined;
  name?: string | null | undefined;
  orderKind?: SalesOrderOrderKindEnum | null | undefined;
  orderNumber?: string | null | undefined;
  orderOwnerId?: string | null | undefined;
  orderState?: SalesOrderOrderStateEnum | null | undefined;
  orderedAt?: string | null | undefined;
  originalOrderId?: string | null | undefined;
  overrideReason?: string | null | undefined;
  position?: number | null | undefined;
  requestedAction?: SalesOrderRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  totalAmount?: CurrencyUpdateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type SalesTerritoryCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  name?: string | null | undefined;
  parentTerritoryId?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  territoryCode?: string | null | undefined;
  territoryOwnerId?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type SalesTerritoryFilterInput = {
  and?: Array<SalesTerritoryFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: SalesTerritoryFilterInput | null | undefined;
  or?: Array<SalesTerritoryFilterInput | null | undefined> | null | undefined;
  parentTerritoryId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  territoryCode?: StringFilter | null | undefined;
  territoryOwnerId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type SalesTerritoryOrderByInput = {
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  parentTerritoryId?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  territoryCode?: OrderByDirection | null | undefined;
  territoryOwnerId?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type SalesTerritoryUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  name?: string | null | undefined;
  parentTerritoryId?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  territoryCode?: string | null | undefined;
  territoryOwnerId?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type StringFilter = {
  endsWith?: string | null | undefined;
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  ilike?: string | null | undefined;
  in?: Array<string> | null | undefined;
  iregex?: string | null | undefined;
  is?: FilterIs | null | undefined;
  like?: string | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
  regex?: string | null | undefined;
  startsWith?: string | null | undefined;
};

export type TsVectorFilter = {
  search?: string | null | undefined;
};

export type TaskCreateInput = {
  assigneeId?: string | null | undefined;
  bodyV2?: RichTextCreateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  dueAt?: string | null | undefined;
  id?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  status?: TaskStatusEnum | null | undefined;
  title?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type TaskFilterInput = {
  and?: Array<TaskFilterInput | null | undefined> | null | undefined;
  assigneeId?: UuidFilter | null | undefined;
  bodyV2?: RichTextFilterInput | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  dueAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  not?: TaskFilterInput | null | undefined;
  or?: Array<TaskFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: TaskStatusEnumFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type TaskOrderByInput = {
  assigneeId?: OrderByDirection | null | undefined;
  bodyV2?: RichTextOrderByInput | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  dueAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  status?: OrderByDirection | null | undefined;
  title?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type TaskStatusEnum =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'TODO';

export type TaskStatusEnumFilter = {
  containsAny?: Array<TaskStatusEnum | null | undefined> | null | undefined;
  eq?: TaskStatusEnum | null | undefined;
  in?: Array<TaskStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: TaskStatusEnum | null | undefined;
};

export type TaskTargetCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  targetAccountHoldId?: string | null | undefined;
  targetApprovalAuthorityId?: string | null | undefined;
  targetCompanyId?: string | null | undefined;
  targetCustomerAssessmentId?: string | null | undefined;
  targetCustomerInteractionId?: string | null | undefined;
  targetDataGapId?: string | null | undefined;
  targetDrugBatchId?: string | null | undefined;
  targetDrugProductId?: string | null | undefined;
  targetHcpAffiliationId?: string | null | undefined;
  targetOpportunityId?: string | null | undefined;
  targetOwnershipChangeId?: string | null | undefined;
  targetPersonId?: string | null | undefined;
  targetPharmaPolicyId?: string | null | undefined;
  targetSalesOrderId?: string | null | undefined;
  targetSalesOrderLineId?: string | null | undefined;
  targetSalesTerritoryId?: string | null | undefined;
  targetTradeLicenceId?: string | null | undefined;
  taskId?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type TaskTargetFilterInput = {
  and?: Array<TaskTargetFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  not?: TaskTargetFilterInput | null | undefined;
  or?: Array<TaskTargetFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  targetAccountHoldId?: UuidFilter | null | undefined;
  targetApprovalAuthorityId?: UuidFilter | null | undefined;
  targetCompanyId?: UuidFilter | null | undefined;
  targetCustomerAssessmentId?: UuidFilter | null | undefined;
  targetCustomerInteractionId?: UuidFilter | null | undefined;
  targetDataGapId?: UuidFilter | null | undefined;
  targetDrugBatchId?: UuidFilter | null | undefined;
  targetDrugProductId?: UuidFilter | null | undefined;
  targetHcpAffiliationId?: UuidFilter | null | undefined;
  targetOpportunityId?: UuidFilter | null | undefined;
  targetOwnershipChangeId?: UuidFilter | null | undefined;
  targetPersonId?: UuidFilter | null | undefined;
  targetPharmaPolicyId?: UuidFilter | null | undefined;
  targetSalesOrderId?: UuidFilter | null | undefined;
  targetSalesOrderLineId?: UuidFilter | null | undefined;
  targetSalesTerritoryId?: UuidFilter | null | undefined;
  targetTradeLicenceId?: UuidFilter | null | undefined;
  taskId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type TaskTargetOrderByInput = {
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  targetAccountHoldId?: OrderByDirection | null | undefined;
  targetApprovalAuthorityId?: OrderByDirection | null | undefined;
  targetCompanyId?: OrderByDirection | null | undefined;
  targetCustomerAssessmentId?: OrderByDirection | null | undefined;
  targetCustomerInteractionId?: OrderByDirection | null | undefined;
  targetDataGapId?: OrderByDirection | null | undefined;
  targetDrugBatchId?: OrderByDirection | null | undefined;
  targetDrugProductId?: OrderByDirection | null | undefined;
  targetHcpAffiliationId?: OrderByDirection | null | undefined;
  targetOpportunityId?: OrderByDirection | null | undefined;
  targetOwnershipChangeId?: OrderByDirection | null | undefined;
  targetPersonId?: OrderByDirection | null | undefined;
  targetPharmaPolicyId?: OrderByDirection | null | undefined;
  targetSalesOrderId?: OrderByDirection | null | undefined;
  targetSalesOrderLineId?: OrderByDirection | null | undefined;
  targetSalesTerritoryId?: OrderByDirection | null | undefined;
  targetTradeLicenceId?: OrderByDirection | null | undefined;
  taskId?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
};

export type TaskTargetUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  targetAccountHoldId?: string | null | undefined;
  targetApprovalAuthorityId?: string | null | undefined;
  targetCompanyId?: string | null | undefined;
  targetCustomerAssessmentId?: string | null | undefined;
  targetCustomerInteractionId?: string | null | undefined;
  targetDataGapId?: string | null | undefined;
  targetDrugBatchId?: string | null | undefined;
  targetDrugProductId?: string | null | undefined;
  targetHcpAffiliationId?: string | null | undefined;
  targetOpportunityId?: string | null | undefined;
  targetOwnershipChangeId?: string | null | undefined;
  targetPersonId?: string | null | undefined;
  targetPharmaPolicyId?: string | null | undefined;
  targetSalesOrderId?: string | null | undefined;
  targetSalesOrderLineId?: string | null | undefined;
  targetSalesTerritoryId?: string | null | undefined;
  targetTradeLicenceId?: string | null | undefined;
  taskId?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type TaskUpdateInput = {
  assigneeId?: string | null | undefined;
  bodyV2?: RichTextUpdateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  dueAt?: string | null | undefined;
  id?: string | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  status?: TaskStatusEnum | null | undefined;
  title?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type TradeLicenceCreateInput = {
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  issuingAuthority?: string | null | undefined;
  licenceFiles?: Array<FileItemInput | null | undefined> | null | undefined;
  licenceKind?: TradeLicenceLicenceKindEnum | null | undefined;
  licenceNumber?: string | null | undefined;
  licenceScope?: Array<TradeLicenceLicenceScopeEnum | null | undefined> | null | undefined;
  licenceState?: TradeLicenceLicenceStateEnum | null | undefined;
  name?: string | null | undefined;
  personId?: string | null | undefined;
  position?: number | null | undefined;
  requestedAction?: TradeLicenceRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
  verifiedAt?: string | null | undefined;
  verifiedById?: string | null | undefined;
};

export type TradeLicenceFilterInput = {
  and?: Array<TradeLicenceFilterInput | null | undefined> | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  decisionKey?: StringFilter | null | undefined;
  decisionReason?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  issuingAuthority?: StringFilter | null | undefined;
  licenceFiles?: RawJsonFilter | null | undefined;
  licenceKind?: TradeLicenceLicenceKindEnumFilter | null | undefined;
  licenceNumber?: StringFilter | null | undefined;
  licenceScope?: TradeLicenceLicenceScopeEnumFilter | null | undefined;
  licenceState?: TradeLicenceLicenceStateEnumFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TradeLicenceFilterInput | null | undefined;
  or?: Array<TradeLicenceFilterInput | null | undefined> | null | undefined;
  personId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  requestedAction?: TradeLicenceRequestedActionEnumFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
  verifiedAt?: DateTimeFilter | null | undefined;
  verifiedById?: UuidFilter | null | undefined;
};

export type TradeLicenceLicenceKindEnum =
  | 'AUTHORISATION'
  | 'BUSINESS_REGISTRATION'
  | 'DRUG_MANUFACTURE'
  | 'DRUG_TRADE'
  | 'EU_MIA'
  | 'EU_WDA'
  | 'GMP_LEGACY'
  | 'GSP_LEGACY'
  | 'MEDICAL_INSTITUTION'
  | 'OTHER'
  | 'PROFESSIONAL_PRACTICE'
  | 'QUALITY_AGREEMENT';

export type TradeLicenceLicenceKindEnumFilter = {
  containsAny?: Array<TradeLicenceLicenceKindEnum | null | undefined> | null | undefined;
  eq?: TradeLicenceLicenceKindEnum | null | undefined;
  in?: Array<TradeLicenceLicenceKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: TradeLicenceLicenceKindEnum | null | undefined;
};

export type TradeLicenceLicenceScopeEnum =
  | 'BIOLOGICAL'
  | 'CHEMICAL'
  | 'DEVICE'
  | 'GENERAL'
  | 'NARCOTIC'
  | 'PSYCHOTROPIC'
  | 'TCM'
  | 'VACCINE';

export type TradeLicenceLicenceScopeEnumFilter = {
  containsAny?: Array<TradeLicenceLicenceScopeEnum | null | undefined> | null | undefined;
  eq?: TradeLicenceLicenceScopeEnum | null | undefined;
  in?: Array<TradeLicenceLicenceScopeEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: TradeLicenceLicenceScopeEnum | null | undefined;
};

export type TradeLicenceLicenceStateEnum =
  | 'EXPIRED'
  | 'EXPIRING'
  | 'PENDING'
  | 'REVOKED'
  | 'VALID';

export type TradeLicenceLicenceStateEnumFilter = {
  containsAny?: Array<TradeLicenceLicenceStateEnum | null | undefined> | null | undefined;
  eq?: TradeLicenceLicenceStateEnum | null | undefined;
  in?: Array<TradeLicenceLicenceStateEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: TradeLicenceLicenceStateEnum | null | undefined;
};

export type TradeLicenceOrderByInput = {
  companyId?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  decisionKey?: OrderByDirection | null | undefined;
  decisionReason?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  issuingAuthority?: OrderByDirection | null | undefined;
  licenceFiles?: OrderByDirection | null | undefined;
  licenceKind?: OrderByDirection | null | undefined;
  licenceNumber?: OrderByDirection | null | undefined;
  licenceScope?: OrderByDirection | null | undefined;
  licenceState?: OrderByDirection | null | undefined;
  name?: OrderByDirection | null | undefined;
  personId?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  requestedAction?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
  validFrom?: OrderByDirection | null | undefined;
  validTo?: OrderByDirection | null | undefined;
  verifiedAt?: OrderByDirection | null | undefined;
  verifiedById?: OrderByDirection | null | undefined;
};

export type TradeLicenceRequestedActionEnum =
  | 'REVOKE'
  | 'VERIFY';

export type TradeLicenceRequestedActionEnumFilter = {
  containsAny?: Array<TradeLicenceRequestedActionEnum | null | undefined> | null | undefined;
  eq?: TradeLicenceRequestedActionEnum | null | undefined;
  in?: Array<TradeLicenceRequestedActionEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: TradeLicenceRequestedActionEnum | null | undefined;
};

export type TradeLicenceUpdateInput = {
  companyId?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  decisionKey?: string | null | undefined;
  decisionReason?: string | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  issuingAuthority?: string | null | undefined;
  licenceFiles?: Array<FileItemInput | null | undefined> | null | undefined;
  licenceKind?: TradeLicenceLicenceKindEnum | null | undefined;
  licenceNumber?: string | null | undefined;
  licenceScope?: Array<TradeLicenceLicenceScopeEnum | null | undefined> | null | undefined;
  licenceState?: TradeLicenceLicenceStateEnum | null | undefined;
  name?: string | null | undefined;
  personId?: string | null | undefined;
  position?: number | null | undefined;
  requestedAction?: TradeLicenceRequestedActionEnum | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
  verifiedAt?: string | null | undefined;
  verifiedById?: string | null | undefined;
};

export type UuidFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
};

export type WorkspaceMemberCreateInput = {
  avatarUrl?: string | null | undefined;
  calendarStartDay?: number | null | undefined;
  colorScheme?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  dateFormat?: WorkspaceMemberDateFormatEnum | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  jobTitle?: string | null | undefined;
  locale?: string | null | undefined;
  name: FullNameCreateInput;
  numberFormat?: WorkspaceMemberNumberFormatEnum | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  timeFormat?: WorkspaceMemberTimeFormatEnum | null | undefined;
  timeZone?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  userEmail?: string | null | undefined;
  userId: string;
};

export type WorkspaceMemberDateFormatEnum =
  | 'DAY_FIRST'
  | 'MONTH_FIRST'
  | 'SYSTEM'
  | 'YEAR_FIRST';

export type WorkspaceMemberDateFormatEnumFilter = {
  containsAny?: Array<WorkspaceMemberDateFormatEnum | null | undefined> | null | undefined;
  eq?: WorkspaceMemberDateFormatEnum | null | undefined;
  in?: Array<WorkspaceMemberDateFormatEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: WorkspaceMemberDateFormatEnum | null | undefined;
};

export type WorkspaceMemberFilterInput = {
  and?: Array<WorkspaceMemberFilterInput | null | undefined> | null | undefined;
  avatarUrl?: StringFilter | null | undefined;
  calendarStartDay?: IntFilter | null | undefined;
  colorScheme?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  dateFormat?: WorkspaceMemberDateFormatEnumFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  jobTitle?: StringFilter | null | undefined;
  locale?: StringFilter | null | undefined;
  name?: FullNameFilterInput | null | undefined;
  not?: WorkspaceMemberFilterInput | null | undefined;
  numberFormat?: WorkspaceMemberNumberFormatEnumFilter | null | undefined;
  or?: Array<WorkspaceMemberFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  timeFormat?: WorkspaceMemberTimeFormatEnumFilter | null | undefined;
  timeZone?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  userEmail?: StringFilter | null | undefined;
  userId?: UuidFilter | null | undefined;
};

export type WorkspaceMemberNumberFormatEnum =
  | 'APOSTROPHE_AND_DOT'
  | 'COMMAS_AND_DOT'
  | 'DOTS_AND_COMMA'
  | 'SPACES_AND_COMMA'
  | 'SYSTEM';

export type WorkspaceMemberNumberFormatEnumFilter = {
  containsAny?: Array<WorkspaceMemberNumberFormatEnum | null | undefined> | null | undefined;
  eq?: WorkspaceMemberNumberFormatEnum | null | undefined;
  in?: Array<WorkspaceMemberNumberFormatEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: WorkspaceMemberNumberFormatEnum | null | undefined;
};

export type WorkspaceMemberOrderByInput = {
  avatarUrl?: OrderByDirection | null | undefined;
  calendarStartDay?: OrderByDirection | null | undefined;
  colorScheme?: OrderByDirection | null | undefined;
  createdAt?: OrderByDirection | null | undefined;
  createdBy?: ActorOrderByInput | null | undefined;
  dateFormat?: OrderByDirection | null | undefined;
  deletedAt?: OrderByDirection | null | undefined;
  id?: OrderByDirection | null | undefined;
  jobTitle?: OrderByDirection | null | undefined;
  locale?: OrderByDirection | null | undefined;
  name?: FullNameOrderByInput | null | undefined;
  numberFormat?: OrderByDirection | null | undefined;
  position?: OrderByDirection | null | undefined;
  searchVector?: OrderByDirection | null | undefined;
  timeFormat?: OrderByDirection | null | undefined;
  timeZone?: OrderByDirection | null | undefined;
  updatedAt?: OrderByDirection | null | undefined;
  updatedBy?: ActorOrderByInput | null | undefined;
  userEmail?: OrderByDirection | null | undefined;
  userId?: OrderByDirection | null | undefined;
};

export type WorkspaceMemberTimeFormatEnum =
  | 'HOUR_12'
  | 'HOUR_24'
  | 'SYSTEM';

export type WorkspaceMemberTimeFormatEnumFilter = {
  containsAny?: Array<WorkspaceMemberTimeFormatEnum | null | undefined> | null | undefined;
  eq?: WorkspaceMemberTimeFormatEnum | null | undefined;
  in?: Array<WorkspaceMemberTimeFormatEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: WorkspaceMemberTimeFormatEnum | null | undefined;
};

export type WorkspaceMemberUpdateInput = {
  avatarUrl?: string | null | undefined;
  calendarStartDay?: number | null | undefined;
  colorScheme?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  dateFormat?: WorkspaceMemberDateFormatEnum | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | null | undefined;
  jobTitle?: string | null | undefined;
  locale?: string | null | undefined;
  name?: FullNameUpdateInput | null | undefined;
  numberFormat?: WorkspaceMemberNumberFormatEnum | null | undefined;
  position?: number | null | undefined;
  searchVector?: string | null | undefined;
  timeFormat?: WorkspaceMemberTimeFormatEnum | null | undefined;
  timeZone?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  userEmail?: string | null | undefined;
  userId?: string | null | undefined;
};

export type AccountHoldRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, holdReason: AccountHoldHoldReasonEnum | null, holdSource: AccountHoldHoldSourceEnum | null, explanation: string | null, holdState: AccountHoldHoldStateEnum | null, openedAt: string | null, liftedAt: string | null, requestedAction: AccountHoldRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type AccountHoldKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null };

export type AccountHoldRecordsQueryVariables = Exact<{
  filter?: AccountHoldFilterInput | null | undefined;
  orderBy?: Array<AccountHoldOrderByInput | null | undefined> | AccountHoldOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountHoldRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, holdReason: AccountHoldHoldReasonEnum | null, holdSource: AccountHoldHoldSourceEnum | null, explanation: string | null, holdState: AccountHoldHoldStateEnum | null, openedAt: string | null, liftedAt: string | null, requestedAction: AccountHoldRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type AccountHoldKeysQueryVariables = Exact<{
  filter?: AccountHoldFilterInput | null | undefined;
  orderBy?: Array<AccountHoldOrderByInput | null | undefined> | AccountHoldOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountHoldKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null } }> } | null };

export type AccountHoldCreateMutationVariables = Exact<{
  data: Array<AccountHoldCreateInput> | AccountHoldCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type AccountHoldCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, holdReason: AccountHoldHoldReasonEnum | null, holdSource: AccountHoldHoldSourceEnum | null, explanation: string | null, holdState: AccountHoldHoldStateEnum | null, openedAt: string | null, liftedAt: string | null, requestedAction: AccountHoldRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type AccountHoldUpdateMutationVariables = Exact<{
  filter: AccountHoldFilterInput;
  data: AccountHoldUpdateInput;
}>;


export type AccountHoldUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, holdReason: AccountHoldHoldReasonEnum | null, holdSource: AccountHoldHoldSourceEnum | null, explanation: string | null, holdState: AccountHoldHoldStateEnum | null, openedAt: string | null, liftedAt: string | null, requestedAction: AccountHoldRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type AccountHoldDeleteMutationVariables = Exact<{
  filter: AccountHoldFilterInput;
}>;


export type AccountHoldDeleteMutation = { records: Array<{ id: string }> | null };

export type AccountHoldDestroyMutationVariables = Exact<{
  filter: AccountHoldFilterInput;
}>;


export type AccountHoldDestroyMutation = { records: Array<{ id: string }> | null };

export type ApprovalAuthorityRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, memberId: string | null, authorityKind: ApprovalAuthorityAuthorityKindEnum | null, delegateToId: string | null, validFrom: string | null, validTo: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, limitAmount: { amountMicros: number | null, currencyCode: string | null } | null };

export type ApprovalAuthorityKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, memberId: string | null, delegateToId: string | null };

export type ApprovalAuthorityRecordsQueryVariables = Exact<{
  filter?: ApprovalAuthorityFilterInput | null | undefined;
  orderBy?: Array<ApprovalAuthorityOrderByInput | null | undefined> | ApprovalAuthorityOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalAuthorityRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, memberId: string | null, authorityKind: ApprovalAuthorityAuthorityKindEnum | null, delegateToId: string | null, validFrom: string | null, validTo: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, limitAmount: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type ApprovalAuthorityKeysQueryVariables = Exact<{
  filter?: ApprovalAuthorityFilterInput | null | undefined;
  orderBy?: Array<ApprovalAuthorityOrderByInput | null | undefined> | ApprovalAuthorityOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalAuthorityKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, memberId: string | null, delegateToId: string | null } }> } | null };

export type ApprovalAuthorityCreateMutationVariables = Exact<{
  data: Array<ApprovalAuthorityCreateInput> | ApprovalAuthorityCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type ApprovalAuthorityCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, memberId: string | null, authorityKind: ApprovalAuthorityAuthorityKindEnum | null, delegateToId: string | null, validFrom: string | null, validTo: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, limitAmount: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type ApprovalAuthorityUpdateMutationVariables = Exact<{
  filter: ApprovalAuthorityFilterInput;
  data: ApprovalAuthorityUpdateInput;
}>;


export type ApprovalAuthorityUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, memberId: string | null, authorityKind: ApprovalAuthorityAuthorityKindEnum | null, delegateToId: string | null, validFrom: string | null, validTo: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, limitAmount: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type ApprovalAuthorityDeleteMutationVariables = Exact<{
  filter: ApprovalAuthorityFilterInput;
}>;


export type ApprovalAuthorityDeleteMutation = { records: Array<{ id: string }> | null };

export type ApprovalAuthorityDestroyMutationVariables = Exact<{
  filter: ApprovalAuthorityFilterInput;
}>;


export type ApprovalAuthorityDestroyMutation = { records: Array<{ id: string }> | null };

export type CompanyRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, name: string | null, position: number, accountOwnerId: string | null, accountCode: string | null, accountKind: CompanyAccountKindEnum | null, churnRisk: CompanyChurnRiskEnum | null, customerTier: CompanyCustomerTierEnum | null, dataCompleteness: number | null, decisionKey: string | null, holdReasons: Array<CompanyHoldReasonsEnum | null> | null, lastContactOn: string | null, lastOrderOn: string | null, orderProbability: number | null, parentAccountId: string | null, partnerStage: CompanyPartnerStageEnum | null, paymentTermDays: number | null, relationshipStage: CompanyRelationshipStageEnum | null, riskReasons: string | null, salesTerritoryId: string | null, valueClass: CompanyValueClassEnum | null, valueReasons: string | null, domainName: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, address: { addressStreet1: string | null, addressStreet2: string | null, addressCity: string | null, addressPostcode: string | null, addressState: string | null, addressCountry: string | null, addressLat: number | null, addressLng: number | null } | null, linkedinLink: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, annualRevenue: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, annualCostToServe: { amountMicros: number | null, currencyCode: string | null } | null, annualPotential: { amountMicros: number | null, currencyCode: string | null } | null, creditLimit: { amountMicros: number | null, currencyCode: string | null } | null, openReceivables: { amountMicros: number | null, currencyCode: string | null } | null, valueAtRisk: { amountMicros: number | null, currencyCode: string | null } | null };

export type CompanyKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, accountOwnerId: string | null, parentAccountId: string | null, salesTerritoryId: string | null };

export type CompanyRecordsQueryVariables = Exact<{
  filter?: CompanyFilterInput | null | undefined;
  orderBy?: Array<CompanyOrderByInput | null | undefined> | CompanyOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompanyRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, name: string | null, position: number, accountOwnerId: string | null, accountCode: string | null, accountKind: CompanyAccountKindEnum | null, churnRisk: CompanyChurnRiskEnum | null, customerTier: CompanyCustomerTierEnum | null, dataCompleteness: number | null, decisionKey: string | null, holdReasons: Array<CompanyHoldReasonsEnum | null> | null, lastContactOn: string | null, lastOrderOn: string | null, orderProbability: number | null, parentAccountId: string | null, partnerStage: CompanyPartnerStageEnum | null, paymentTermDays: number | null, relationshipStage: CompanyRelationshipStageEnum | null, riskReasons: string | null, salesTerritoryId: string | null, valueClass: CompanyValueClassEnum | null, valueReasons: string | null, domainName: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, address: { addressStreet1: string | null, addressStreet2: string | null, addressCity: string | null, addressPostcode: string | null, addressState: string | null, addressCountry: string | null, addressLat: number | null, addressLng: number | null } | null, linkedinLink: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, annualRevenue: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, annualCostToServe: { amountMicros: number | null, currencyCode: string | null } | null, annualPotential: { amountMicros: number | null, currencyCode: string | null } | null, creditLimit: { amountMicros: number | null, currencyCode: string | null } | null, openReceivables: { amountMicros: number | null, currencyCode: string | null } | null, valueAtRisk: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type CompanyKeysQueryVariables = Exact<{
  filter?: CompanyFilterInput | null | undefined;
  orderBy?: Array<CompanyOrderByInput | null | undefined> | CompanyOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompanyKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, accountOwnerId: string | null, parentAccountId: string | null, salesTerritoryId: string | null } }> } | null };

export type CompanyCreateMutationVariables = Exact<{
  data: Array<CompanyCreateInput> | CompanyCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type CompanyCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, name: string | null, position: number, accountOwnerId: string | null, accountCode: string | null, accountKind: CompanyAccountKindEnum | null, churnRisk: CompanyChurnRiskEnum | null, customerTier: CompanyCustomerTierEnum | null, dataCompleteness: number | null, decisionKey: string | null, holdReasons: Array<CompanyHoldReasonsEnum | null> | null, lastContactOn: string | null, lastOrderOn: string | null, orderProbability: number | null, parentAccountId: string | null, partnerStage: CompanyPartnerStageEnum | null, paymentTermDays: number | null, relationshipStage: CompanyRelationshipStageEnum | null, riskReasons: string | null, salesTerritoryId: string | null, valueClass: CompanyValueClassEnum | null, valueReasons: string | null, domainName: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, address: { addressStreet1: string | null, addressStreet2: string | null, addressCity: string | null, addressPostcode: string | null, addressState: string | null, addressCountry: string | null, addressLat: number | null, addressLng: number | null } | null, linkedinLink: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, annualRevenue: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, annualCostToServe: { amountMicros: number | null, currencyCode: string | null } | null, annualPotential: { amountMicros: number | null, currencyCode: string | null } | null, creditLimit: { amountMicros: number | null, currencyCode: string | null } | null, openReceivables: { amountMicros: number | null, currencyCode: string | null } | null, valueAtRisk: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type CompanyUpdateMutationVariables = Exact<{
  filter: CompanyFilterInput;
  data: CompanyUpdateInput;
}>;


export type CompanyUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, name: string | null, position: number, accountOwnerId: string | null, accountCode: string | null, accountKind: CompanyAccountKindEnum | null, churnRisk: CompanyChurnRiskEnum | null, customerTier: CompanyCustomerTierEnum | null, dataCompleteness: number | null, decisionKey: string | null, holdReasons: Array<CompanyHoldReasonsEnum | null> | null, lastContactOn: string | null, lastOrderOn: string | null, orderProbability: number | null, parentAccountId: string | null, partnerStage: CompanyPartnerStageEnum | null, paymentTermDays: number | null, relationshipStage: CompanyRelationshipStageEnum | null, riskReasons: string | null, salesTerritoryId: string | null, valueClass: CompanyValueClassEnum | null, valueReasons: string | null, domainName: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, address: { addressStreet1: string | null, addressStreet2: string | null, addressCity: string | null, addressPostcode: string | null, addressState: string | null, addressCountry: string | null, addressLat: number | null, addressLng: number | null } | null, linkedinLink: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, annualRevenue: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, annualCostToServe: { amountMicros: number | null, currencyCode: string | null } | null, annualPotential: { amountMicros: number | null, currencyCode: string | null } | null, creditLimit: { amountMicros: number | null, currencyCode: string | null } | null, openReceivables: { amountMicros: number | null, currencyCode: string | null } | null, valueAtRisk: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type CompanyDeleteMutationVariables = Exact<{
  filter: CompanyFilterInput;
}>;


export type CompanyDeleteMutation = { records: Array<{ id: string }> | null };

export type CompanyDestroyMutationVariables = Exact<{
  filter: CompanyFilterInput;
}>;


export type CompanyDestroyMutation = { records: Array<{ id: string }> | null };

export type CustomerAssessmentRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, assessedOn: string | null, tier: CustomerAssessmentTierEnum | null, valueClass: CustomerAssessmentValueClassEnum | null, stage: CustomerAssessmentStageEnum | null, reasons: string | null, orderCount: number | null, returnCount: number | null, activeMonths: number | null, costCoveragePercent: number | null, potentialSharePercent: number | null, orderProbability: number | null, modelVersion: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, revenue: { amountMicros: number | null, currencyCode: string | null } | null, returnedAmount: { amountMicros: number | null, currencyCode: string | null } | null, margin: { amountMicros: number | null, currencyCode: string | null } | null, netMargin: { amountMicros: number | null, currencyCode: string | null } | null, potential: { amountMicros: number | null, currencyCode: string | null } | null, valueAtRisk: { amountMicros: number | null, currencyCode: string | null } | null };

export type CustomerAssessmentKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null };

export type CustomerAssessmentRecordsQueryVariables = Exact<{
  filter?: CustomerAssessmentFilterInput | null | undefined;
  orderBy?: Array<CustomerAssessmentOrderByInput | null | undefined> | CustomerAssessmentOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerAssessmentRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, assessedOn: string | null, tier: CustomerAssessmentTierEnum | null, valueClass: CustomerAssessmentValueClassEnum | null, stage: CustomerAssessmentStageEnum | null, reasons: string | null, orderCount: number | null, returnCount: number | null, activeMonths: number | null, costCoveragePercent: number | null, potentialSharePercent: number | null, orderProbability: number | null, modelVersion: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, revenue: { amountMicros: number | null, currencyCode: string | null } | null, returnedAmount: { amountMicros: number | null, currencyCode: string | null } | null, margin: { amountMicros: number | null, currencyCode: string | null } | null, netMargin: { amountMicros: number | null, currencyCode: string | null } | null, potential: { amountMicros: number | null, currencyCode: string | null } | null, valueAtRisk: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type CustomerAssessmentKeysQueryVariables = Exact<{
  filter?: CustomerAssessmentFilterInput | null | undefined;
  orderBy?: Array<CustomerAssessmentOrderByInput | null | undefined> | CustomerAssessmentOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerAssessmentKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null } }> } | null };

export type CustomerAssessmentCreateMutationVariables = Exact<{
  data: Array<CustomerAssessmentCreateInput> | CustomerAssessmentCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type CustomerAssessmentCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, assessedOn: string | null, tier: CustomerAssessmentTierEnum | null, valueClass: CustomerAssessmentValueClassEnum | null, stage: CustomerAssessmentStageEnum | null, reasons: string | null, orderCount: number | null, returnCount: number | null, activeMonths: number | null, costCoveragePercent: number | null, potentialSharePercent: number | null, orderProbability: number | null, modelVersion: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, revenue: { amountMicros: number | null, currencyCode: string | null } | null, returnedAmount: { amountMicros: number | null, currencyCode: string | null } | null, margin: { amountMicros: number | null, currencyCode: string | null } | null, netMargin: { amountMicros: number | null, currencyCode: string | null } | null, potential: { amountMicros: number | null, currencyCode: string | null } | null, valueAtRisk: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type CustomerAssessmentUpdateMutationVariables = Exact<{
  filter: CustomerAssessmentFilterInput;
  data: CustomerAssessmentUpdateInput;
}>;


export type CustomerAssessmentUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, assessedOn: string | null, tier: CustomerAssessmentTierEnum | null, valueClass: CustomerAssessmentValueClassEnum | null, stage: CustomerAssessmentStageEnum | null, reasons: string | null, orderCount: number | null, returnCount: number | null, activeMonths: number | null, costCoveragePercent: number | null, potentialSharePercent: number | null, orderProbability: number | null, modelVersion: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, revenue: { amountMicros: number | null, currencyCode: string | null } | null, returnedAmount: { amountMicros: number | null, currencyCode: string | null } | null, margin: { amountMicros: number | null, currencyCode: string | null } | null, netMargin: { amountMicros: number | null, currencyCode: string | null } | null, potential: { amountMicros: number | null, currencyCode: string | null } | null, valueAtRisk: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type CustomerAssessmentDeleteMutationVariables = Exact<{
  filter: CustomerAssessmentFilterInput;
}>;


export type CustomerAssessmentDeleteMutation = { records: Array<{ id: string }> | null };

export type CustomerAssessmentDestroyMutationVariables = Exact<{
  filter: CustomerAssessmentFilterInput;
}>;


export type CustomerAssessmentDestroyMutation = { records: Array<{ id: string }> | null };

export type CustomerInteractionRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, opportunityId: string | null, interactionChannel: CustomerInteractionInteractionChannelEnum | null, purpose: string | null, happenedAt: string | null, outcome: string | null, durationMinutes: number | null, interactionState: CustomerInteractionInteractionStateEnum | null, submittedById: string | null, submittedAt: string | null, requestedAction: CustomerInteractionRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type CustomerInteractionKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, personId: string | null, opportunityId: string | null, submittedById: string | null };

export type CustomerInteractionRecordsQueryVariables = Exact<{
  filter?: CustomerInteractionFilterInput | null | undefined;
  orderBy?: Array<CustomerInteractionOrderByInput | null | undefined> | CustomerInteractionOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerInteractionRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, opportunityId: string | null, interactionChannel: CustomerInteractionInteractionChannelEnum | null, purpose: string | null, happenedAt: string | null, outcome: string | null, durationMinutes: number | null, interactionState: CustomerInteractionInteractionStateEnum | null, submittedById: string | null, submittedAt: string | null, requestedAction: CustomerInteractionRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type CustomerInteractionKeysQueryVariables = Exact<{
  filter?: CustomerInteractionFilterInput | null | undefined;
  orderBy?: Array<CustomerInteractionOrderByInput | null | undefined> | CustomerInteractionOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerInteractionKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, personId: string | null, opportunityId: string | null, submittedById: string | null } }> } | null };

export type CustomerInteractionCreateMutationVariables = Exact<{
  data: Array<CustomerInteractionCreateInput> | CustomerInteractionCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type CustomerInteractionCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, opportunityId: string | null, interactionChannel: CustomerInteractionInteractionChannelEnum | null, purpose: string | null, happenedAt: string | null, outcome: string | null, durationMinutes: number | null, interactionState: CustomerInteractionInteractionStateEnum | null, submittedById: string | null, submittedAt: string | null, requestedAction: CustomerInteractionRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type CustomerInteractionUpdateMutationVariables = Exact<{
  filter: CustomerInteractionFilterInput;
  data: CustomerInteractionUpdateInput;
}>;


export type CustomerInteractionUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, opportunityId: string | null, interactionChannel: CustomerInteractionInteractionChannelEnum | null, purpose: string | null, happenedAt: string | null, outcome: string | null, durationMinutes: number | null, interactionState: CustomerInteractionInteractionStateEnum | null, submittedById: string | null, submittedAt: string | null, requestedAction: CustomerInteractionRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type CustomerInteractionDeleteMutationVariables = Exact<{
  filter: CustomerInteractionFilterInput;
}>;


export type CustomerInteractionDeleteMutation = { records: Array<{ id: string }> | null };

export type CustomerInteractionDestroyMutationVariables = Exact<{
  filter: CustomerInteractionFilterInput;
}>;


export type CustomerInteractionDestroyMutation = { records: Array<{ id: string }> | null };

export type DataGapRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, missingField: string | null, otherCompanyId: string | null, otherPersonId: string | null, gapOwnerId: string | null, dueOn: string | null, gapState: DataGapGapStateEnum | null, escalatedOn: string | null, requestedAction: DataGapRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type DataGapKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, personId: string | null, otherCompanyId: string | null, otherPersonId: string | null, gapOwnerId: string | null };

export type DataGapRecordsQueryVariables = Exact<{
  filter?: DataGapFilterInput | null | undefined;
  orderBy?: Array<DataGapOrderByInput | null | undefined> | DataGapOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DataGapRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, missingField: string | null, otherCompanyId: string | null, otherPersonId: string | null, gapOwnerId: string | null, dueOn: string | null, gapState: DataGapGapStateEnum | null, escalatedOn: string | null, requestedAction: DataGapRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type DataGapKeysQueryVariables = Exact<{
  filter?: DataGapFilterInput | null | undefined;
  orderBy?: Array<DataGapOrderByInput | null | undefined> | DataGapOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DataGapKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, personId: string | null, otherCompanyId: string | null, otherPersonId: string | null, gapOwnerId: string | null } }> } | null };

export type DataGapCreateMutationVariables = Exact<{
  data: Array<DataGapCreateInput> | DataGapCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type DataGapCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, missingField: string | null, otherCompanyId: string | null, otherPersonId: string | null, gapOwnerId: string | null, dueOn: string | null, gapState: DataGapGapStateEnum | null, escalatedOn: string | null, requestedAction: DataGapRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type DataGapUpdateMutationVariables = Exact<{
  filter: DataGapFilterInput;
  data: DataGapUpdateInput;
}>;


export type DataGapUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, missingField: string | null, otherCompanyId: string | null, otherPersonId: string | null, gapOwnerId: string | null, dueOn: string | null, gapState: DataGapGapStateEnum | null, escalatedOn: string | null, requestedAction: DataGapRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type DataGapDeleteMutationVariables = Exact<{
  filter: DataGapFilterInput;
}>;


export type DataGapDeleteMutation = { records: Array<{ id: string }> | null };

export type DataGapDestroyMutationVariables = Exact<{
  filter: DataGapFilterInput;
}>;


export type DataGapDestroyMutation = { records: Array<{ id: string }> | null };

export type DrugBatchRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, lotNumber: string | null, productId: string | null, manufacturedOn: string | null, expiresOn: string | null, quantity: number | null, batchState: DrugBatchBatchStateEnum | null, requestedAction: DrugBatchRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type DrugBatchKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, productId: string | null };

export type DrugBatchRecordsQueryVariables = Exact<{
  filter?: DrugBatchFilterInput | null | undefined;
  orderBy?: Array<DrugBatchOrderByInput | null | undefined> | DrugBatchOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DrugBatchRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, lotNumber: string | null, productId: string | null, manufacturedOn: string | null, expiresOn: string | null, quantity: number | null, batchState: DrugBatchBatchStateEnum | null, requestedAction: DrugBatchRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type DrugBatchKeysQueryVariables = Exact<{
  filter?: DrugBatchFilterInput | null | undefined;
  orderBy?: Array<DrugBatchOrderByInput | null | undefined> | DrugBatchOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DrugBatchKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, productId: string | null } }> } | null };

export type DrugBatchCreateMutationVariables = Exact<{
  data: Array<DrugBatchCreateInput> | DrugBatchCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type DrugBatchCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, lotNumber: string | null, productId: string | null, manufacturedOn: string | null, expiresOn: string | null, quantity: number | null, batchState: DrugBatchBatchStateEnum | null, requestedAction: DrugBatchRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type DrugBatchUpdateMutationVariables = Exact<{
  filter: DrugBatchFilterInput;
  data: DrugBatchUpdateInput;
}>;


export type DrugBatchUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, lotNumber: string | null, productId: string | null, manufacturedOn: string | null, expiresOn: string | null, quantity: number | null, batchState: DrugBatchBatchStateEnum | null, requestedAction: DrugBatchRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type DrugBatchDeleteMutationVariables = Exact<{
  filter: DrugBatchFilterInput;
}>;


export type DrugBatchDeleteMutation = { records: Array<{ id: string }> | null };

export type DrugBatchDestroyMutationVariables = Exact<{
  filter: DrugBatchFilterInput;
}>;


export type DrugBatchDestroyMutation = { records: Array<{ id: string }> | null };

export type DrugProductRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, productCode: string | null, genericName: string | null, specification: string | null, manufacturerName: string | null, approvalNumber: string | null, dispensingClass: DrugProductDispensingClassEnum | null, regulatoryCategory: DrugProductRegulatoryCategoryEnum | null, isEssentialDrug: boolean, isColdChain: boolean, unitOfMeasure: string | null, packSize: number | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, unitPrice: { amountMicros: number | null, currencyCode: string | null } | null, unitCost: { amountMicros: number | null, currencyCode: string | null } | null };

export type DrugProductKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null };

export type DrugProductRecordsQueryVariables = Exact<{
  filter?: DrugProductFilterInput | null | undefined;
  orderBy?: Array<DrugProductOrderByInput | null | undefined> | DrugProductOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DrugProductRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, productCode: string | null, genericName: string | null, specification: string | null, manufacturerName: string | null, approvalNumber: string | null, dispensingClass: DrugProductDispensingClassEnum | null, regulatoryCategory: DrugProductRegulatoryCategoryEnum | null, isEssentialDrug: boolean, isColdChain: boolean, unitOfMeasure: string | null, packSize: number | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, unitPrice: { amountMicros: number | null, currencyCode: string | null } | null, unitCost: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type DrugProductKeysQueryVariables = Exact<{
  filter?: DrugProductFilterInput | null | undefined;
  orderBy?: Array<DrugProductOrderByInput | null | undefined> | DrugProductOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DrugProductKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null } }> } | null };

export type DrugProductCreateMutationVariables = Exact<{
  data: Array<DrugProductCreateInput> | DrugProductCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type DrugProductCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, productCode: string | null, genericName: string | null, specification: string | null, manufacturerName: string | null, approvalNumber: string | null, dispensingClass: DrugProductDispensingClassEnum | null, regulatoryCategory: DrugProductRegulatoryCategoryEnum | null, isEssentialDrug: boolean, isColdChain: boolean, unitOfMeasure: string | null, packSize: number | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, unitPrice: { amountMicros: number | null, currencyCode: string | null } | null, unitCost: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type DrugProductUpdateMutationVariables = Exact<{
  filter: DrugProductFilterInput;
  data: DrugProductUpdateInput;
}>;


export type DrugProductUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, productCode: string | null, genericName: string | null, specification: string | null, manufacturerName: string | null, approvalNumber: string | null, dispensingClass: DrugProductDispensingClassEnum | null, regulatoryCategory: DrugProductRegulatoryCategoryEnum | null, isEssentialDrug: boolean, isColdChain: boolean, unitOfMeasure: string | null, packSize: number | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, unitPrice: { amountMicros: number | null, currencyCode: string | null } | null, unitCost: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type DrugProductDeleteMutationVariables = Exact<{
  filter: DrugProductFilterInput;
}>;


export type DrugProductDeleteMutation = { records: Array<{ id: string }> | null };

export type DrugProductDestroyMutationVariables = Exact<{
  filter: DrugProductFilterInput;
}>;


export type DrugProductDestroyMutation = { records: Array<{ id: string }> | null };

export type HcpAffiliationRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, personId: string | null, companyId: string | null, affiliationRole: HcpAffiliationAffiliationRoleEnum | null, affiliationDepartment: string | null, isPrimary: boolean, startsOn: string | null, endsOn: string | null, decisionReason: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type HcpAffiliationKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, personId: string | null, companyId: string | null };

export type HcpAffiliationRecordsQueryVariables = Exact<{
  filter?: HcpAffiliationFilterInput | null | undefined;
  orderBy?: Array<HcpAffiliationOrderByInput | null | undefined> | HcpAffiliationOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HcpAffiliationRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, personId: string | null, companyId: string | null, affiliationRole: HcpAffiliationAffiliationRoleEnum | null, affiliationDepartment: string | null, isPrimary: boolean, startsOn: string | null, endsOn: string | null, decisionReason: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type HcpAffiliationKeysQueryVariables = Exact<{
  filter?: HcpAffiliationFilterInput | null | undefined;
  orderBy?: Array<HcpAffiliationOrderByInput | null | undefined> | HcpAffiliationOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HcpAffiliationKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, personId: string | null, companyId: string | null } }> } | null };

export type HcpAffiliationCreateMutationVariables = Exact<{
  data: Array<HcpAffiliationCreateInput> | HcpAffiliationCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type HcpAffiliationCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, personId: string | null, companyId: string | null, affiliationRole: HcpAffiliationAffiliationRoleEnum | null, affiliationDepartment: string | null, isPrimary: boolean, startsOn: string | null, endsOn: string | null, decisionReason: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type HcpAffiliationUpdateMutationVariables = Exact<{
  filter: HcpAffiliationFilterInput;
  data: HcpAffiliationUpdateInput;
}>;


export type HcpAffiliationUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, personId: string | null, companyId: string | null, affiliationRole: HcpAffiliationAffiliationRoleEnum | null, affiliationDepartment: string | null, isPrimary: boolean, startsOn: string | null, endsOn: string | null, decisionReason: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type HcpAffiliationDeleteMutationVariables = Exact<{
  filter: HcpAffiliationFilterInput;
}>;


export type HcpAffiliationDeleteMutation = { records: Array<{ id: string }> | null };

export type HcpAffiliationDestroyMutationVariables = Exact<{
  filter: HcpAffiliationFilterInput;
}>;


export type HcpAffiliationDestroyMutation = { records: Array<{ id: string }> | null };

export type NoteRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, title: string | null, bodyV2: { blocknote: string | null, markdown: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type NoteKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null };

export type NoteRecordsQueryVariables = Exact<{
  filter?: NoteFilterInput | null | undefined;
  orderBy?: Array<NoteOrderByInput | null | undefined> | NoteOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoteRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, title: string | null, bodyV2: { blocknote: string | null, markdown: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type NoteKeysQueryVariables = Exact<{
  filter?: NoteFilterInput | null | undefined;
  orderBy?: Array<NoteOrderByInput | null | undefined> | NoteOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoteKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null } }> } | null };

export type NoteCreateMutationVariables = Exact<{
  data: Array<NoteCreateInput> | NoteCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type NoteCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, title: string | null, bodyV2: { blocknote: string | null, markdown: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type NoteUpdateMutationVariables = Exact<{
  filter: NoteFilterInput;
  data: NoteUpdateInput;
}>;


export type NoteUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, title: string | null, bodyV2: { blocknote: string | null, markdown: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type NoteDeleteMutationVariables = Exact<{
  filter: NoteFilterInput;
}>;


export type NoteDeleteMutation = { records: Array<{ id: string }> | null };

export type NoteDestroyMutationVariables = Exact<{
  filter: NoteFilterInput;
}>;


export type NoteDestroyMutation = { records: Array<{ id: string }> | null };

export type NoteTargetRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, noteId: string | null, targetCompanyId: string | null, targetPersonId: string | null, targetOpportunityId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type NoteTargetKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, noteId: string | null, targetCompanyId: string | null, targetPersonId: string | null, targetOpportunityId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null };

export type NoteTargetRecordsQueryVariables = Exact<{
  filter?: NoteTargetFilterInput | null | undefined;
  orderBy?: Array<NoteTargetOrderByInput | null | undefined> | NoteTargetOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoteTargetRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, noteId: string | null, targetCompanyId: string | null, targetPersonId: string | null, targetOpportunityId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type NoteTargetKeysQueryVariables = Exact<{
  filter?: NoteTargetFilterInput | null | undefined;
  orderBy?: Array<NoteTargetOrderByInput | null | undefined> | NoteTargetOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoteTargetKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, noteId: string | null, targetCompanyId: string | null, targetPersonId: string | null, targetOpportunityId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null } }> } | null };

export type NoteTargetCreateMutationVariables = Exact<{
  data: Array<NoteTargetCreateInput> | NoteTargetCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type NoteTargetCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, noteId: string | null, targetCompanyId: string | null, targetPersonId: string | null, targetOpportunityId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type NoteTargetUpdateMutationVariables = Exact<{
  filter: NoteTargetFilterInput;
  data: NoteTargetUpdateInput;
}>;


export type NoteTargetUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, noteId: string | null, targetCompanyId: string | null, targetPersonId: string | null, targetOpportunityId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type NoteTargetDeleteMutationVariables = Exact<{
  filter: NoteTargetFilterInput;
}>;


export type NoteTargetDeleteMutation = { records: Array<{ id: string }> | null };

export type NoteTargetDestroyMutationVariables = Exact<{
  filter: NoteTargetFilterInput;
}>;


export type NoteTargetDestroyMutation = { records: Array<{ id: string }> | null };

export type OpportunityRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, name: string | null, closeDate: string | null, stage: OpportunityStageEnum, position: number, companyId: string | null, pointOfContactId: string | null, ownerId: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type OpportunityKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, pointOfContactId: string | null, ownerId: string | null };

export type OpportunityRecordsQueryVariables = Exact<{
  filter?: OpportunityFilterInput | null | undefined;
  orderBy?: Array<OpportunityOrderByInput | null | undefined> | OpportunityOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpportunityRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, name: string | null, closeDate: string | null, stage: OpportunityStageEnum, position: number, companyId: string | null, pointOfContactId: string | null, ownerId: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type OpportunityKeysQueryVariables = Exact<{
  filter?: OpportunityFilterInput | null | undefined;
  orderBy?: Array<OpportunityOrderByInput | null | undefined> | OpportunityOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpportunityKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, pointOfContactId: string | null, ownerId: string | null } }> } | null };

export type OpportunityCreateMutationVariables = Exact<{
  data: Array<OpportunityCreateInput> | OpportunityCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type OpportunityCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, name: string | null, closeDate: string | null, stage: OpportunityStageEnum, position: number, companyId: string | null, pointOfContactId: string | null, ownerId: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type OpportunityUpdateMutationVariables = Exact<{
  filter: OpportunityFilterInput;
  data: OpportunityUpdateInput;
}>;


export type OpportunityUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, name: string | null, closeDate: string | null, stage: OpportunityStageEnum, position: number, companyId: string | null, pointOfContactId: string | null, ownerId: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type OpportunityDeleteMutationVariables = Exact<{
  filter: OpportunityFilterInput;
}>;


export type OpportunityDeleteMutation = { records: Array<{ id: string }> | null };

export type OpportunityDestroyMutationVariables = Exact<{
  filter: OpportunityFilterInput;
}>;


export type OpportunityDestroyMutation = { records: Array<{ id: string }> | null };

export type OwnershipChangeRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, fromOwnerId: string | null, toOwnerId: string | null, fromOwnerName: string | null, toOwnerName: string | null, changedOn: string | null, changeReason: OwnershipChangeChangeReasonEnum | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type OwnershipChangeKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, fromOwnerId: string | null, toOwnerId: string | null };

export type OwnershipChangeRecordsQueryVariables = Exact<{
  filter?: OwnershipChangeFilterInput | null | undefined;
  orderBy?: Array<OwnershipChangeOrderByInput | null | undefined> | OwnershipChangeOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnershipChangeRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, fromOwnerId: string | null, toOwnerId: string | null, fromOwnerName: string | null, toOwnerName: string | null, changedOn: string | null, changeReason: OwnershipChangeChangeReasonEnum | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type OwnershipChangeKeysQueryVariables = Exact<{
  filter?: OwnershipChangeFilterInput | null | undefined;
  orderBy?: Array<OwnershipChangeOrderByInput | null | undefined> | OwnershipChangeOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnershipChangeKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, fromOwnerId: string | null, toOwnerId: string | null } }> } | null };

export type OwnershipChangeCreateMutationVariables = Exact<{
  data: Array<OwnershipChangeCreateInput> | OwnershipChangeCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type OwnershipChangeCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, fromOwnerId: string | null, toOwnerId: string | null, fromOwnerName: string | null, toOwnerName: string | null, changedOn: string | null, changeReason: OwnershipChangeChangeReasonEnum | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type OwnershipChangeUpdateMutationVariables = Exact<{
  filter: OwnershipChangeFilterInput;
  data: OwnershipChangeUpdateInput;
}>;


export type OwnershipChangeUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, fromOwnerId: string | null, toOwnerId: string | null, fromOwnerName: string | null, toOwnerName: string | null, changedOn: string | null, changeReason: OwnershipChangeChangeReasonEnum | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type OwnershipChangeDeleteMutationVariables = Exact<{
  filter: OwnershipChangeFilterInput;
}>;


export type OwnershipChangeDeleteMutation = { records: Array<{ id: string }> | null };

export type OwnershipChangeDestroyMutationVariables = Exact<{
  filter: OwnershipChangeFilterInput;
}>;


export type OwnershipChangeDestroyMutation = { records: Array<{ id: string }> | null };

export type PersonRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, jobTitle: string | null, avatarUrl: string | null, position: number, companyId: string | null, dataCompleteness: number | null, department: string | null, hcpKind: PersonHcpKindEnum | null, licenceNumber: string | null, specialty: string | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, linkedinLink: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCountryCode: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null, avatarFile: Array<{ fileId: string, label: string, extension: string | null } | null> | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type PersonKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null };

export type PersonRecordsQueryVariables = Exact<{
  filter?: PersonFilterInput | null | undefined;
  orderBy?: Array<PersonOrderByInput | null | undefined> | PersonOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, jobTitle: string | null, avatarUrl: string | null, position: number, companyId: string | null, dataCompleteness: number | null, department: string | null, hcpKind: PersonHcpKindEnum | null, licenceNumber: string | null, specialty: string | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, linkedinLink: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCountryCode: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null, avatarFile: Array<{ fileId: string, label: string, extension: string | null } | null> | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type PersonKeysQueryVariables = Exact<{
  filter?: PersonFilterInput | null | undefined;
  orderBy?: Array<PersonOrderByInput | null | undefined> | PersonOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null } }> } | null };

export type PersonCreateMutationVariables = Exact<{
  data: Array<PersonCreateInput> | PersonCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type PersonCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, jobTitle: string | null, avatarUrl: string | null, position: number, companyId: string | null, dataCompleteness: number | null, department: string | null, hcpKind: PersonHcpKindEnum | null, licenceNumber: string | null, specialty: string | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, linkedinLink: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCountryCode: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null, avatarFile: Array<{ fileId: string, label: string, extension: string | null } | null> | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type PersonUpdateMutationVariables = Exact<{
  filter: PersonFilterInput;
  data: PersonUpdateInput;
}>;


export type PersonUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, jobTitle: string | null, avatarUrl: string | null, position: number, companyId: string | null, dataCompleteness: number | null, department: string | null, hcpKind: PersonHcpKindEnum | null, licenceNumber: string | null, specialty: string | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, linkedinLink: { primaryLinkLabel: string | null, primaryLinkUrl: string | null, secondaryLinks: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCountryCode: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null, avatarFile: Array<{ fileId: string, label: string, extension: string | null } | null> | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type PersonDeleteMutationVariables = Exact<{
  filter: PersonFilterInput;
}>;


export type PersonDeleteMutation = { records: Array<{ id: string }> | null };

export type PersonDestroyMutationVariables = Exact<{
  filter: PersonFilterInput;
}>;


export type PersonDestroyMutation = { records: Array<{ id: string }> | null };

export type PharmaPolicyRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, policyKey: string | null, numberValue: number | null, textValue: string | null, listValue: Array<string | null> | null, description: string | null, policyProblem: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type PharmaPolicyKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null };

export type PharmaPolicyRecordsQueryVariables = Exact<{
  filter?: PharmaPolicyFilterInput | null | undefined;
  orderBy?: Array<PharmaPolicyOrderByInput | null | undefined> | PharmaPolicyOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PharmaPolicyRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, policyKey: string | null, numberValue: number | null, textValue: string | null, listValue: Array<string | null> | null, description: string | null, policyProblem: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type PharmaPolicyKeysQueryVariables = Exact<{
  filter?: PharmaPolicyFilterInput | null | undefined;
  orderBy?: Array<PharmaPolicyOrderByInput | null | undefined> | PharmaPolicyOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PharmaPolicyKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null } }> } | null };

export type PharmaPolicyCreateMutationVariables = Exact<{
  data: Array<PharmaPolicyCreateInput> | PharmaPolicyCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type PharmaPolicyCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, policyKey: string | null, numberValue: number | null, textValue: string | null, listValue: Array<string | null> | null, description: string | null, policyProblem: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type PharmaPolicyUpdateMutationVariables = Exact<{
  filter: PharmaPolicyFilterInput;
  data: PharmaPolicyUpdateInput;
}>;


export type PharmaPolicyUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, policyKey: string | null, numberValue: number | null, textValue: string | null, listValue: Array<string | null> | null, description: string | null, policyProblem: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type PharmaPolicyDeleteMutationVariables = Exact<{
  filter: PharmaPolicyFilterInput;
}>;


export type PharmaPolicyDeleteMutation = { records: Array<{ id: string }> | null };

export type PharmaPolicyDestroyMutationVariables = Exact<{
  filter: PharmaPolicyFilterInput;
}>;


export type PharmaPolicyDestroyMutation = { records: Array<{ id: string }> | null };

export type SalesOrderRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, orderNumber: string | null, companyId: string | null, orderKind: SalesOrderOrderKindEnum | null, originalOrderId: string | null, orderedAt: string | null, deliverOn: string | null, channelPartnerId: string | null, orderOwnerId: string | null, customerReference: string | null, orderState: SalesOrderOrderStateEnum | null, blockReasons: string | null, blockKinds: Array<SalesOrderBlockKindsEnum | null> | null, overrideReason: string | null, requestedAction: SalesOrderRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, totalAmount: { amountMicros: number | null, currencyCode: string | null } | null };

export type SalesOrderKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, originalOrderId: string | null, channelPartnerId: string | null, orderOwnerId: string | null };

export type SalesOrderRecordsQueryVariables = Exact<{
  filter?: SalesOrderFilterInput | null | undefined;
  orderBy?: Array<SalesOrderOrderByInput | null | undefined> | SalesOrderOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SalesOrderRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, orderNumber: string | null, companyId: string | null, orderKind: SalesOrderOrderKindEnum | null, originalOrderId: string | null, orderedAt: string | null, deliverOn: string | null, channelPartnerId: string | null, orderOwnerId: string | null, customerReference: string | null, orderState: SalesOrderOrderStateEnum | null, blockReasons: string | null, blockKinds: Array<SalesOrderBlockKindsEnum | null> | null, overrideReason: string | null, requestedAction: SalesOrderRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, totalAmount: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type SalesOrderKeysQueryVariables = Exact<{
  filter?: SalesOrderFilterInput | null | undefined;
  orderBy?: Array<SalesOrderOrderByInput | null | undefined> | SalesOrderOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SalesOrderKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, originalOrderId: string | null, channelPartnerId: string | null, orderOwnerId: string | null } }> } | null };

export type SalesOrderCreateMutationVariables = Exact<{
  data: Array<SalesOrderCreateInput> | SalesOrderCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type SalesOrderCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, orderNumber: string | null, companyId: string | null, orderKind: SalesOrderOrderKindEnum | null, originalOrderId: string | null, orderedAt: string | null, deliverOn: string | null, channelPartnerId: string | null, orderOwnerId: string | null, customerReference: string | null, orderState: SalesOrderOrderStateEnum | null, blockReasons: string | null, blockKinds: Array<SalesOrderBlockKindsEnum | null> | null, overrideReason: string | null, requestedAction: SalesOrderRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, totalAmount: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type SalesOrderUpdateMutationVariables = Exact<{
  filter: SalesOrderFilterInput;
  data: SalesOrderUpdateInput;
}>;


export type SalesOrderUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, orderNumber: string | null, companyId: string | null, orderKind: SalesOrderOrderKindEnum | null, originalOrderId: string | null, orderedAt: string | null, deliverOn: string | null, channelPartnerId: string | null, orderOwnerId: string | null, customerReference: string | null, orderState: SalesOrderOrderStateEnum | null, blockReasons: string | null, blockKinds: Array<SalesOrderBlockKindsEnum | null> | null, overrideReason: string | null, requestedAction: SalesOrderRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, totalAmount: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type SalesOrderDeleteMutationVariables = Exact<{
  filter: SalesOrderFilterInput;
}>;


export type SalesOrderDeleteMutation = { records: Array<{ id: string }> | null };

export type SalesOrderDestroyMutationVariables = Exact<{
  filter: SalesOrderFilterInput;
}>;


export type SalesOrderDestroyMutation = { records: Array<{ id: string }> | null };

export type SalesOrderLineRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, salesOrderId: string | null, lineNumber: number | null, productId: string | null, batchId: string | null, quantity: number | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, unitPrice: { amountMicros: number | null, currencyCode: string | null } | null, lineAmount: { amountMicros: number | null, currencyCode: string | null } | null };

export type SalesOrderLineKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, salesOrderId: string | null, productId: string | null, batchId: string | null };

export type SalesOrderLineRecordsQueryVariables = Exact<{
  filter?: SalesOrderLineFilterInput | null | undefined;
  orderBy?: Array<SalesOrderLineOrderByInput | null | undefined> | SalesOrderLineOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SalesOrderLineRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, salesOrderId: string | null, lineNumber: number | null, productId: string | null, batchId: string | null, quantity: number | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, unitPrice: { amountMicros: number | null, currencyCode: string | null } | null, lineAmount: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type SalesOrderLineKeysQueryVariables = Exact<{
  filter?: SalesOrderLineFilterInput | null | undefined;
  orderBy?: Array<SalesOrderLineOrderByInput | null | undefined> | SalesOrderLineOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SalesOrderLineKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, salesOrderId: string | null, productId: string | null, batchId: string | null } }> } | null };

export type SalesOrderLineCreateMutationVariables = Exact<{
  data: Array<SalesOrderLineCreateInput> | SalesOrderLineCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type SalesOrderLineCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, salesOrderId: string | null, lineNumber: number | null, productId: string | null, batchId: string | null, quantity: number | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, unitPrice: { amountMicros: number | null, currencyCode: string | null } | null, lineAmount: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type SalesOrderLineUpdateMutationVariables = Exact<{
  filter: SalesOrderLineFilterInput;
  data: SalesOrderLineUpdateInput;
}>;


export type SalesOrderLineUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, salesOrderId: string | null, lineNumber: number | null, productId: string | null, batchId: string | null, quantity: number | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, unitPrice: { amountMicros: number | null, currencyCode: string | null } | null, lineAmount: { amountMicros: number | null, currencyCode: string | null } | null }> | null };

export type SalesOrderLineDeleteMutationVariables = Exact<{
  filter: SalesOrderLineFilterInput;
}>;


export type SalesOrderLineDeleteMutation = { records: Array<{ id: string }> | null };

export type SalesOrderLineDestroyMutationVariables = Exact<{
  filter: SalesOrderLineFilterInput;
}>;


export type SalesOrderLineDestroyMutation = { records: Array<{ id: string }> | null };

export type SalesTerritoryRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, territoryCode: string | null, parentTerritoryId: string | null, territoryOwnerId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type SalesTerritoryKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, parentTerritoryId: string | null, territoryOwnerId: string | null };

export type SalesTerritoryRecordsQueryVariables = Exact<{
  filter?: SalesTerritoryFilterInput | null | undefined;
  orderBy?: Array<SalesTerritoryOrderByInput | null | undefined> | SalesTerritoryOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SalesTerritoryRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, territoryCode: string | null, parentTerritoryId: string | null, territoryOwnerId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type SalesTerritoryKeysQueryVariables = Exact<{
  filter?: SalesTerritoryFilterInput | null | undefined;
  orderBy?: Array<SalesTerritoryOrderByInput | null | undefined> | SalesTerritoryOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SalesTerritoryKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, parentTerritoryId: string | null, territoryOwnerId: string | null } }> } | null };

export type SalesTerritoryCreateMutationVariables = Exact<{
  data: Array<SalesTerritoryCreateInput> | SalesTerritoryCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type SalesTerritoryCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, territoryCode: string | null, parentTerritoryId: string | null, territoryOwnerId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type SalesTerritoryUpdateMutationVariables = Exact<{
  filter: SalesTerritoryFilterInput;
  data: SalesTerritoryUpdateInput;
}>;


export type SalesTerritoryUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, territoryCode: string | null, parentTerritoryId: string | null, territoryOwnerId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type SalesTerritoryDeleteMutationVariables = Exact<{
  filter: SalesTerritoryFilterInput;
}>;


export type SalesTerritoryDeleteMutation = { records: Array<{ id: string }> | null };

export type SalesTerritoryDestroyMutationVariables = Exact<{
  filter: SalesTerritoryFilterInput;
}>;


export type SalesTerritoryDestroyMutation = { records: Array<{ id: string }> | null };

export type TaskRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, title: string | null, dueAt: string | null, status: TaskStatusEnum | null, assigneeId: string | null, bodyV2: { blocknote: string | null, markdown: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type TaskKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, assigneeId: string | null };

export type TaskRecordsQueryVariables = Exact<{
  filter?: TaskFilterInput | null | undefined;
  orderBy?: Array<TaskOrderByInput | null | undefined> | TaskOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TaskRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, title: string | null, dueAt: string | null, status: TaskStatusEnum | null, assigneeId: string | null, bodyV2: { blocknote: string | null, markdown: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type TaskKeysQueryVariables = Exact<{
  filter?: TaskFilterInput | null | undefined;
  orderBy?: Array<TaskOrderByInput | null | undefined> | TaskOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TaskKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, assigneeId: string | null } }> } | null };

export type TaskCreateMutationVariables = Exact<{
  data: Array<TaskCreateInput> | TaskCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type TaskCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, title: string | null, dueAt: string | null, status: TaskStatusEnum | null, assigneeId: string | null, bodyV2: { blocknote: string | null, markdown: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type TaskUpdateMutationVariables = Exact<{
  filter: TaskFilterInput;
  data: TaskUpdateInput;
}>;


export type TaskUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, title: string | null, dueAt: string | null, status: TaskStatusEnum | null, assigneeId: string | null, bodyV2: { blocknote: string | null, markdown: string | null } | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type TaskDeleteMutationVariables = Exact<{
  filter: TaskFilterInput;
}>;


export type TaskDeleteMutation = { records: Array<{ id: string }> | null };

export type TaskDestroyMutationVariables = Exact<{
  filter: TaskFilterInput;
}>;


export type TaskDestroyMutation = { records: Array<{ id: string }> | null };

export type TaskTargetRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, taskId: string | null, targetCompanyId: string | null, targetOpportunityId: string | null, targetPersonId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type TaskTargetKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, taskId: string | null, targetCompanyId: string | null, targetOpportunityId: string | null, targetPersonId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null };

export type TaskTargetRecordsQueryVariables = Exact<{
  filter?: TaskTargetFilterInput | null | undefined;
  orderBy?: Array<TaskTargetOrderByInput | null | undefined> | TaskTargetOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TaskTargetRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, taskId: string | null, targetCompanyId: string | null, targetOpportunityId: string | null, targetPersonId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type TaskTargetKeysQueryVariables = Exact<{
  filter?: TaskTargetFilterInput | null | undefined;
  orderBy?: Array<TaskTargetOrderByInput | null | undefined> | TaskTargetOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TaskTargetKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, taskId: string | null, targetCompanyId: string | null, targetOpportunityId: string | null, targetPersonId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null } }> } | null };

export type TaskTargetCreateMutationVariables = Exact<{
  data: Array<TaskTargetCreateInput> | TaskTargetCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type TaskTargetCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, taskId: string | null, targetCompanyId: string | null, targetOpportunityId: string | null, targetPersonId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type TaskTargetUpdateMutationVariables = Exact<{
  filter: TaskTargetFilterInput;
  data: TaskTargetUpdateInput;
}>;


export type TaskTargetUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, taskId: string | null, targetCompanyId: string | null, targetOpportunityId: string | null, targetPersonId: string | null, targetAccountHoldId: string | null, targetApprovalAuthorityId: string | null, targetCustomerAssessmentId: string | null, targetCustomerInteractionId: string | null, targetDataGapId: string | null, targetDrugBatchId: string | null, targetDrugProductId: string | null, targetHcpAffiliationId: string | null, targetOwnershipChangeId: string | null, targetPharmaPolicyId: string | null, targetSalesOrderId: string | null, targetSalesOrderLineId: string | null, targetSalesTerritoryId: string | null, targetTradeLicenceId: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type TaskTargetDeleteMutationVariables = Exact<{
  filter: TaskTargetFilterInput;
}>;


export type TaskTargetDeleteMutation = { records: Array<{ id: string }> | null };

export type TaskTargetDestroyMutationVariables = Exact<{
  filter: TaskTargetFilterInput;
}>;


export type TaskTargetDestroyMutation = { records: Array<{ id: string }> | null };

export type TradeLicenceRecordsFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, licenceKind: TradeLicenceLicenceKindEnum | null, licenceNumber: string | null, issuingAuthority: string | null, licenceScope: Array<TradeLicenceLicenceScopeEnum | null> | null, validFrom: string | null, validTo: string | null, licenceState: TradeLicenceLicenceStateEnum | null, verifiedById: string | null, verifiedAt: string | null, requestedAction: TradeLicenceRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, licenceFiles: Array<{ fileId: string, label: string, extension: string | null } | null> | null };

export type TradeLicenceKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, personId: string | null, verifiedById: string | null };

export type TradeLicenceRecordsQueryVariables = Exact<{
  filter?: TradeLicenceFilterInput | null | undefined;
  orderBy?: Array<TradeLicenceOrderByInput | null | undefined> | TradeLicenceOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TradeLicenceRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, licenceKind: TradeLicenceLicenceKindEnum | null, licenceNumber: string | null, issuingAuthority: string | null, licenceScope: Array<TradeLicenceLicenceScopeEnum | null> | null, validFrom: string | null, validTo: string | null, licenceState: TradeLicenceLicenceStateEnum | null, verifiedById: string | null, verifiedAt: string | null, requestedAction: TradeLicenceRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, licenceFiles: Array<{ fileId: string, label: string, extension: string | null } | null> | null } }> } | null };

export type TradeLicenceKeysQueryVariables = Exact<{
  filter?: TradeLicenceFilterInput | null | undefined;
  orderBy?: Array<TradeLicenceOrderByInput | null | undefined> | TradeLicenceOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TradeLicenceKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null, companyId: string | null, personId: string | null, verifiedById: string | null } }> } | null };

export type TradeLicenceCreateMutationVariables = Exact<{
  data: Array<TradeLicenceCreateInput> | TradeLicenceCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type TradeLicenceCreateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, licenceKind: TradeLicenceLicenceKindEnum | null, licenceNumber: string | null, issuingAuthority: string | null, licenceScope: Array<TradeLicenceLicenceScopeEnum | null> | null, validFrom: string | null, validTo: string | null, licenceState: TradeLicenceLicenceStateEnum | null, verifiedById: string | null, verifiedAt: string | null, requestedAction: TradeLicenceRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, licenceFiles: Array<{ fileId: string, label: string, extension: string | null } | null> | null }> | null };

export type TradeLicenceUpdateMutationVariables = Exact<{
  filter: TradeLicenceFilterInput;
  data: TradeLicenceUpdateInput;
}>;


export type TradeLicenceUpdateMutation = { records: Array<{ id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, name: string | null, companyId: string | null, personId: string | null, licenceKind: TradeLicenceLicenceKindEnum | null, licenceNumber: string | null, issuingAuthority: string | null, licenceScope: Array<TradeLicenceLicenceScopeEnum | null> | null, validFrom: string | null, validTo: string | null, licenceState: TradeLicenceLicenceStateEnum | null, verifiedById: string | null, verifiedAt: string | null, requestedAction: TradeLicenceRequestedActionEnum | null, decisionReason: string | null, decisionKey: string | null, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, licenceFiles: Array<{ fileId: string, label: string, extension: string | null } | null> | null }> | null };

export type TradeLicenceDeleteMutationVariables = Exact<{
  filter: TradeLicenceFilterInput;
}>;


export type TradeLicenceDeleteMutation = { records: Array<{ id: string }> | null };

export type TradeLicenceDestroyMutationVariables = Exact<{
  filter: TradeLicenceFilterInput;
}>;


export type TradeLicenceDestroyMutation = { records: Array<{ id: string }> | null };

export type WorkspaceMemberRecordsFragment = { avatarUrl: string | null, userEmail: string | null, id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, colorScheme: string, locale: string, jobTitle: string | null, calendarStartDay: number, userId: string, timeZone: string, dateFormat: WorkspaceMemberDateFormatEnum, timeFormat: WorkspaceMemberTimeFormatEnum, numberFormat: WorkspaceMemberNumberFormatEnum, name: { firstName: string | null, lastName: string | null }, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } };

export type WorkspaceMemberKeysFragment = { id: string, createdAt: string, updatedAt: string, deletedAt: string | null };

export type WorkspaceMemberRecordsQueryVariables = Exact<{
  filter?: WorkspaceMemberFilterInput | null | undefined;
  orderBy?: Array<WorkspaceMemberOrderByInput | null | undefined> | WorkspaceMemberOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkspaceMemberRecordsQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { avatarUrl: string | null, userEmail: string | null, id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, colorScheme: string, locale: string, jobTitle: string | null, calendarStartDay: number, userId: string, timeZone: string, dateFormat: WorkspaceMemberDateFormatEnum, timeFormat: WorkspaceMemberTimeFormatEnum, numberFormat: WorkspaceMemberNumberFormatEnum, name: { firstName: string | null, lastName: string | null }, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } } }> } | null };

export type WorkspaceMemberKeysQueryVariables = Exact<{
  filter?: WorkspaceMemberFilterInput | null | undefined;
  orderBy?: Array<WorkspaceMemberOrderByInput | null | undefined> | WorkspaceMemberOrderByInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkspaceMemberKeysQuery = { page: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, deletedAt: string | null } }> } | null };

export type WorkspaceMemberCreateMutationVariables = Exact<{
  data: Array<WorkspaceMemberCreateInput> | WorkspaceMemberCreateInput;
  upsert?: boolean | null | undefined;
}>;


export type WorkspaceMemberCreateMutation = { records: Array<{ avatarUrl: string | null, userEmail: string | null, id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, colorScheme: string, locale: string, jobTitle: string | null, calendarStartDay: number, userId: string, timeZone: string, dateFormat: WorkspaceMemberDateFormatEnum, timeFormat: WorkspaceMemberTimeFormatEnum, numberFormat: WorkspaceMemberNumberFormatEnum, name: { firstName: string | null, lastName: string | null }, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type WorkspaceMemberUpdateMutationVariables = Exact<{
  filter: WorkspaceMemberFilterInput;
  data: WorkspaceMemberUpdateInput;
}>;


export type WorkspaceMemberUpdateMutation = { records: Array<{ avatarUrl: string | null, userEmail: string | null, id: string, createdAt: string, updatedAt: string, deletedAt: string | null, position: number, colorScheme: string, locale: string, jobTitle: string | null, calendarStartDay: number, userId: string, timeZone: string, dateFormat: WorkspaceMemberDateFormatEnum, timeFormat: WorkspaceMemberTimeFormatEnum, numberFormat: WorkspaceMemberNumberFormatEnum, name: { firstName: string | null, lastName: string | null }, createdBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown }, updatedBy: { source: ActorSourceEnum, workspaceMemberId: string | null, name: string, context: unknown } }> | null };

export type WorkspaceMemberDeleteMutationVariables = Exact<{
  filter: WorkspaceMemberFilterInput;
}>;


export type WorkspaceMemberDeleteMutation = { records: Array<{ id: string }> | null };

export type WorkspaceMemberDestroyMutationVariables = Exact<{
  filter: WorkspaceMemberFilterInput;
}>;


export type WorkspaceMemberDestroyMutation = { records: Array<{ id: string }> | null };

export const AccountHoldRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountHoldRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"holdSource"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"holdState"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<AccountHoldRecordsFragment, unknown>;
export const AccountHoldKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountHoldKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}}]}}]} as unknown as DocumentNode<AccountHoldKeysFragment, unknown>;
export const ApprovalAuthorityRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalAuthorityRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"authorityKind"}},{"kind":"Field","name":{"kind":"Name","value":"limitAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegateToId"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<ApprovalAuthorityRecordsFragment, unknown>;
export const ApprovalAuthorityKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalAuthorityKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"delegateToId"}}]}}]} as unknown as DocumentNode<ApprovalAuthorityKeysFragment, unknown>;
export const CompanyRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domainName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressStreet1"}},{"kind":"Field","name":{"kind":"Name","value":"addressStreet2"}},{"kind":"Field","name":{"kind":"Name","value":"addressCity"}},{"kind":"Field","name":{"kind":"Name","value":"addressPostcode"}},{"kind":"Field","name":{"kind":"Name","value":"addressState"}},{"kind":"Field","name":{"kind":"Name","value":"addressCountry"}},{"kind":"Field","name":{"kind":"Name","value":"addressLat"}},{"kind":"Field","name":{"kind":"Name","value":"addressLng"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedinLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"accountKind"}},{"kind":"Field","name":{"kind":"Name","value":"annualCostToServe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualPotential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"churnRisk"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerTier"}},{"kind":"Field","name":{"kind":"Name","value":"dataCompleteness"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}},{"kind":"Field","name":{"kind":"Name","value":"holdReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderOn"}},{"kind":"Field","name":{"kind":"Name","value":"openReceivables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderProbability"}},{"kind":"Field","name":{"kind":"Name","value":"parentAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStage"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTermDays"}},{"kind":"Field","name":{"kind":"Name","value":"relationshipStage"}},{"kind":"Field","name":{"kind":"Name","value":"riskReasons"}},{"kind":"Field","name":{"kind":"Name","value":"salesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"valueAtRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valueClass"}},{"kind":"Field","name":{"kind":"Name","value":"valueReasons"}}]}}]} as unknown as DocumentNode<CompanyRecordsFragment, unknown>;
export const CompanyKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"accountOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"parentAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"salesTerritoryId"}}]}}]} as unknown as DocumentNode<CompanyKeysFragment, unknown>;
export const CustomerAssessmentRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerAssessmentRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"valueClass"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"orderCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"activeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netMargin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costCoveragePercent"}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potentialSharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"orderProbability"}},{"kind":"Field","name":{"kind":"Name","value":"valueAtRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modelVersion"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<CustomerAssessmentRecordsFragment, unknown>;
export const CustomerAssessmentKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerAssessmentKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}}]}}]} as unknown as DocumentNode<CustomerAssessmentKeysFragment, unknown>;
export const CustomerInteractionRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerInteractionRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteraction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"interactionChannel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"interactionState"}},{"kind":"Field","name":{"kind":"Name","value":"submittedById"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<CustomerInteractionRecordsFragment, unknown>;
export const CustomerInteractionKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerInteractionKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteraction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"submittedById"}}]}}]} as unknown as DocumentNode<CustomerInteractionKeysFragment, unknown>;
export const DataGapRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataGapRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"missingField"}},{"kind":"Field","name":{"kind":"Name","value":"otherCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"otherPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"gapOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"gapState"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<DataGapRecordsFragment, unknown>;
export const DataGapKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataGapKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"otherCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"otherPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"gapOwnerId"}}]}}]} as unknown as DocumentNode<DataGapKeysFragment, unknown>;
export const DrugBatchRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugBatchRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lotNumber"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"batchState"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<DrugBatchRecordsFragment, unknown>;
export const DrugBatchKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugBatchKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}}]}}]} as unknown as DocumentNode<DrugBatchKeysFragment, unknown>;
export const DrugProductRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugProductRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"genericName"}},{"kind":"Field","name":{"kind":"Name","value":"specification"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturerName"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"dispensingClass"}},{"kind":"Field","name":{"kind":"Name","value":"regulatoryCategory"}},{"kind":"Field","name":{"kind":"Name","value":"isEssentialDrug"}},{"kind":"Field","name":{"kind":"Name","value":"isColdChain"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<DrugProductRecordsFragment, unknown>;
export const DrugProductKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugProductKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<DrugProductKeysFragment, unknown>;
export const HcpAffiliationRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HcpAffiliationRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"affiliationRole"}},{"kind":"Field","name":{"kind":"Name","value":"affiliationDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}}]}}]} as unknown as DocumentNode<HcpAffiliationRecordsFragment, unknown>;
export const HcpAffiliationKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HcpAffiliationKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}}]}}]} as unknown as DocumentNode<HcpAffiliationKeysFragment, unknown>;
export const NoteRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bodyV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blocknote"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}}]}}]} as unknown as DocumentNode<NoteRecordsFragment, unknown>;
export const NoteKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<NoteKeysFragment, unknown>;
export const NoteTargetRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteTargetRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"noteId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<NoteTargetRecordsFragment, unknown>;
export const NoteTargetKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteTargetKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noteId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<NoteTargetKeysFragment, unknown>;
export const OpportunityRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closeDate"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfContactId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]} as unknown as DocumentNode<OpportunityRecordsFragment, unknown>;
export const OpportunityKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfContactId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]} as unknown as DocumentNode<OpportunityKeysFragment, unknown>;
export const OwnershipChangeRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnershipChangeRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"fromOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"toOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"fromOwnerName"}},{"kind":"Field","name":{"kind":"Name","value":"toOwnerName"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<OwnershipChangeRecordsFragment, unknown>;
export const OwnershipChangeKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnershipChangeKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"fromOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"toOwnerId"}}]}}]} as unknown as DocumentNode<OwnershipChangeKeysFragment, unknown>;
export const PersonRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryEmail"}},{"kind":"Field","name":{"kind":"Name","value":"additionalEmails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedinLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneCountryCode"}},{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneCallingCode"}},{"kind":"Field","name":{"kind":"Name","value":"additionalPhones"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"avatarFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"dataCompleteness"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"hcpKind"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}}]}}]} as unknown as DocumentNode<PersonRecordsFragment, unknown>;
export const PersonKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}}]}}]} as unknown as DocumentNode<PersonKeysFragment, unknown>;
export const PharmaPolicyRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PharmaPolicyRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"policyKey"}},{"kind":"Field","name":{"kind":"Name","value":"numberValue"}},{"kind":"Field","name":{"kind":"Name","value":"textValue"}},{"kind":"Field","name":{"kind":"Name","value":"listValue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"policyProblem"}}]}}]} as unknown as DocumentNode<PharmaPolicyRecordsFragment, unknown>;
export const PharmaPolicyKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PharmaPolicyKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<PharmaPolicyKeysFragment, unknown>;
export const SalesOrderRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"orderKind"}},{"kind":"Field","name":{"kind":"Name","value":"originalOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliverOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelPartnerId"}},{"kind":"Field","name":{"kind":"Name","value":"orderOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderState"}},{"kind":"Field","name":{"kind":"Name","value":"blockReasons"}},{"kind":"Field","name":{"kind":"Name","value":"blockKinds"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<SalesOrderRecordsFragment, unknown>;
export const SalesOrderKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"originalOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"channelPartnerId"}},{"kind":"Field","name":{"kind":"Name","value":"orderOwnerId"}}]}}]} as unknown as DocumentNode<SalesOrderKeysFragment, unknown>;
export const SalesOrderLineRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderLineRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"salesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"batchId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<SalesOrderLineRecordsFragment, unknown>;
export const SalesOrderLineKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderLineKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"batchId"}}]}}]} as unknown as DocumentNode<SalesOrderLineKeysFragment, unknown>;
export const SalesTerritoryRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesTerritoryRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"territoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"parentTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryOwnerId"}}]}}]} as unknown as DocumentNode<SalesTerritoryRecordsFragment, unknown>;
export const SalesTerritoryKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesTerritoryKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryOwnerId"}}]}}]} as unknown as DocumentNode<SalesTerritoryKeysFragment, unknown>;
export const TaskRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bodyV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blocknote"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assigneeId"}}]}}]} as unknown as DocumentNode<TaskRecordsFragment, unknown>;
export const TaskKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeId"}}]}}]} as unknown as DocumentNode<TaskKeysFragment, unknown>;
export const TaskTargetRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskTargetRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<TaskTargetRecordsFragment, unknown>;
export const TaskTargetKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskTargetKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<TaskTargetKeysFragment, unknown>;
export const TradeLicenceRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TradeLicenceRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"licenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"licenceScope"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"licenceFiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licenceState"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedById"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<TradeLicenceRecordsFragment, unknown>;
export const TradeLicenceKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TradeLicenceKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedById"}}]}}]} as unknown as DocumentNode<TradeLicenceKeysFragment, unknown>;
export const WorkspaceMemberRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkspaceMemberRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colorScheme"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"calendarStartDay"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"numberFormat"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}}]}}]} as unknown as DocumentNode<WorkspaceMemberRecordsFragment, unknown>;
export const WorkspaceMemberKeysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkspaceMemberKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<WorkspaceMemberKeysFragment, unknown>;
export const AccountHoldRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountHoldRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHoldFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHoldOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"accountHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountHoldRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountHoldRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"holdSource"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"holdState"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<AccountHoldRecordsQuery, AccountHoldRecordsQueryVariables>;
export const AccountHoldKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountHoldKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHoldFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHoldOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"accountHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountHoldKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountHoldKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}}]}}]} as unknown as DocumentNode<AccountHoldKeysQuery, AccountHoldKeysQueryVariables>;
export const AccountHoldCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountHoldCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHoldCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createAccountHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountHoldRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountHoldRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"holdSource"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"holdState"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<AccountHoldCreateMutation, AccountHoldCreateMutationVariables>;
export const AccountHoldUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountHoldUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHoldFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHoldUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateAccountHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountHoldRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountHoldRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"holdSource"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"holdState"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<AccountHoldUpdateMutation, AccountHoldUpdateMutationVariables>;
export const AccountHoldDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountHoldDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHoldFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteAccountHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AccountHoldDeleteMutation, AccountHoldDeleteMutationVariables>;
export const AccountHoldDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountHoldDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHoldFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyAccountHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AccountHoldDestroyMutation, AccountHoldDestroyMutationVariables>;
export const ApprovalAuthorityRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalAuthorityRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthorityFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthorityOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"approvalAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalAuthorityRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalAuthorityRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"authorityKind"}},{"kind":"Field","name":{"kind":"Name","value":"limitAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegateToId"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<ApprovalAuthorityRecordsQuery, ApprovalAuthorityRecordsQueryVariables>;
export const ApprovalAuthorityKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalAuthorityKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthorityFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthorityOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"approvalAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalAuthorityKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalAuthorityKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"delegateToId"}}]}}]} as unknown as DocumentNode<ApprovalAuthorityKeysQuery, ApprovalAuthorityKeysQueryVariables>;
export const ApprovalAuthorityCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovalAuthorityCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthorityCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createApprovalAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalAuthorityRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalAuthorityRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"authorityKind"}},{"kind":"Field","name":{"kind":"Name","value":"limitAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegateToId"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<ApprovalAuthorityCreateMutation, ApprovalAuthorityCreateMutationVariables>;
export const ApprovalAuthorityUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovalAuthorityUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthorityFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthorityUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateApprovalAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalAuthorityRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalAuthorityRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthority"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"authorityKind"}},{"kind":"Field","name":{"kind":"Name","value":"limitAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegateToId"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<ApprovalAuthorityUpdateMutation, ApprovalAuthorityUpdateMutationVariables>;
export const ApprovalAuthorityDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovalAuthorityDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthorityFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteApprovalAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ApprovalAuthorityDeleteMutation, ApprovalAuthorityDeleteMutationVariables>;
export const ApprovalAuthorityDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovalAuthorityDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalAuthorityFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyApprovalAuthorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ApprovalAuthorityDestroyMutation, ApprovalAuthorityDestroyMutationVariables>;
export const CompanyRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domainName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressStreet1"}},{"kind":"Field","name":{"kind":"Name","value":"addressStreet2"}},{"kind":"Field","name":{"kind":"Name","value":"addressCity"}},{"kind":"Field","name":{"kind":"Name","value":"addressPostcode"}},{"kind":"Field","name":{"kind":"Name","value":"addressState"}},{"kind":"Field","name":{"kind":"Name","value":"addressCountry"}},{"kind":"Field","name":{"kind":"Name","value":"addressLat"}},{"kind":"Field","name":{"kind":"Name","value":"addressLng"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedinLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"accountKind"}},{"kind":"Field","name":{"kind":"Name","value":"annualCostToServe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualPotential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"churnRisk"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerTier"}},{"kind":"Field","name":{"kind":"Name","value":"dataCompleteness"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}},{"kind":"Field","name":{"kind":"Name","value":"holdReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderOn"}},{"kind":"Field","name":{"kind":"Name","value":"openReceivables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderProbability"}},{"kind":"Field","name":{"kind":"Name","value":"parentAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStage"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTermDays"}},{"kind":"Field","name":{"kind":"Name","value":"relationshipStage"}},{"kind":"Field","name":{"kind":"Name","value":"riskReasons"}},{"kind":"Field","name":{"kind":"Name","value":"salesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"valueAtRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valueClass"}},{"kind":"Field","name":{"kind":"Name","value":"valueReasons"}}]}}]} as unknown as DocumentNode<CompanyRecordsQuery, CompanyRecordsQueryVariables>;
export const CompanyKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"accountOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"parentAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"salesTerritoryId"}}]}}]} as unknown as DocumentNode<CompanyKeysQuery, CompanyKeysQueryVariables>;
export const CompanyCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompanyCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createCompanies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domainName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressStreet1"}},{"kind":"Field","name":{"kind":"Name","value":"addressStreet2"}},{"kind":"Field","name":{"kind":"Name","value":"addressCity"}},{"kind":"Field","name":{"kind":"Name","value":"addressPostcode"}},{"kind":"Field","name":{"kind":"Name","value":"addressState"}},{"kind":"Field","name":{"kind":"Name","value":"addressCountry"}},{"kind":"Field","name":{"kind":"Name","value":"addressLat"}},{"kind":"Field","name":{"kind":"Name","value":"addressLng"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedinLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"accountKind"}},{"kind":"Field","name":{"kind":"Name","value":"annualCostToServe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualPotential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"churnRisk"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerTier"}},{"kind":"Field","name":{"kind":"Name","value":"dataCompleteness"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}},{"kind":"Field","name":{"kind":"Name","value":"holdReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderOn"}},{"kind":"Field","name":{"kind":"Name","value":"openReceivables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderProbability"}},{"kind":"Field","name":{"kind":"Name","value":"parentAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStage"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTermDays"}},{"kind":"Field","name":{"kind":"Name","value":"relationshipStage"}},{"kind":"Field","name":{"kind":"Name","value":"riskReasons"}},{"kind":"Field","name":{"kind":"Name","value":"salesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"valueAtRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valueClass"}},{"kind":"Field","name":{"kind":"Name","value":"valueReasons"}}]}}]} as unknown as DocumentNode<CompanyCreateMutation, CompanyCreateMutationVariables>;
export const CompanyUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompanyUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateCompanies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domainName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressStreet1"}},{"kind":"Field","name":{"kind":"Name","value":"addressStreet2"}},{"kind":"Field","name":{"kind":"Name","value":"addressCity"}},{"kind":"Field","name":{"kind":"Name","value":"addressPostcode"}},{"kind":"Field","name":{"kind":"Name","value":"addressState"}},{"kind":"Field","name":{"kind":"Name","value":"addressCountry"}},{"kind":"Field","name":{"kind":"Name","value":"addressLat"}},{"kind":"Field","name":{"kind":"Name","value":"addressLng"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedinLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualRevenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"accountKind"}},{"kind":"Field","name":{"kind":"Name","value":"annualCostToServe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualPotential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"churnRisk"}},{"kind":"Field","name":{"kind":"Name","value":"creditLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerTier"}},{"kind":"Field","name":{"kind":"Name","value":"dataCompleteness"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}},{"kind":"Field","name":{"kind":"Name","value":"holdReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderOn"}},{"kind":"Field","name":{"kind":"Name","value":"openReceivables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderProbability"}},{"kind":"Field","name":{"kind":"Name","value":"parentAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerStage"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTermDays"}},{"kind":"Field","name":{"kind":"Name","value":"relationshipStage"}},{"kind":"Field","name":{"kind":"Name","value":"riskReasons"}},{"kind":"Field","name":{"kind":"Name","value":"salesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"valueAtRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valueClass"}},{"kind":"Field","name":{"kind":"Name","value":"valueReasons"}}]}}]} as unknown as DocumentNode<CompanyUpdateMutation, CompanyUpdateMutationVariables>;
export const CompanyDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompanyDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteCompanies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CompanyDeleteMutation, CompanyDeleteMutationVariables>;
export const CompanyDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompanyDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyCompanies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CompanyDestroyMutation, CompanyDestroyMutationVariables>;
export const CustomerAssessmentRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerAssessmentRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessmentFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessmentOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"customerAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerAssessmentRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerAssessmentRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"valueClass"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"orderCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"activeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netMargin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costCoveragePercent"}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potentialSharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"orderProbability"}},{"kind":"Field","name":{"kind":"Name","value":"valueAtRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modelVersion"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<CustomerAssessmentRecordsQuery, CustomerAssessmentRecordsQueryVariables>;
export const CustomerAssessmentKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerAssessmentKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessmentFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessmentOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"customerAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerAssessmentKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerAssessmentKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}}]}}]} as unknown as DocumentNode<CustomerAssessmentKeysQuery, CustomerAssessmentKeysQueryVariables>;
export const CustomerAssessmentCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerAssessmentCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessmentCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createCustomerAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerAssessmentRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerAssessmentRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"valueClass"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"orderCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"activeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netMargin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costCoveragePercent"}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potentialSharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"orderProbability"}},{"kind":"Field","name":{"kind":"Name","value":"valueAtRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modelVersion"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<CustomerAssessmentCreateMutation, CustomerAssessmentCreateMutationVariables>;
export const CustomerAssessmentUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerAssessmentUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessmentFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessmentUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateCustomerAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerAssessmentRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerAssessmentRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"valueClass"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"orderCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"activeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netMargin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costCoveragePercent"}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potentialSharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"orderProbability"}},{"kind":"Field","name":{"kind":"Name","value":"valueAtRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modelVersion"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<CustomerAssessmentUpdateMutation, CustomerAssessmentUpdateMutationVariables>;
export const CustomerAssessmentDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerAssessmentDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessmentFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteCustomerAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CustomerAssessmentDeleteMutation, CustomerAssessmentDeleteMutationVariables>;
export const CustomerAssessmentDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerAssessmentDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerAssessmentFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyCustomerAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CustomerAssessmentDestroyMutation, CustomerAssessmentDestroyMutationVariables>;
export const CustomerInteractionRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerInteractionRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteractionFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteractionOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"customerInteractions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerInteractionRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerInteractionRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteraction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"interactionChannel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"interactionState"}},{"kind":"Field","name":{"kind":"Name","value":"submittedById"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<CustomerInteractionRecordsQuery, CustomerInteractionRecordsQueryVariables>;
export const CustomerInteractionKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerInteractionKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteractionFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteractionOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"customerInteractions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerInteractionKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerInteractionKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteraction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"submittedById"}}]}}]} as unknown as DocumentNode<CustomerInteractionKeysQuery, CustomerInteractionKeysQueryVariables>;
export const CustomerInteractionCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerInteractionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteractionCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createCustomerInteractions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerInteractionRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerInteractionRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteraction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"interactionChannel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"interactionState"}},{"kind":"Field","name":{"kind":"Name","value":"submittedById"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<CustomerInteractionCreateMutation, CustomerInteractionCreateMutationVariables>;
export const CustomerInteractionUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerInteractionUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteractionFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteractionUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateCustomerInteractions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerInteractionRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerInteractionRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteraction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"interactionChannel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"interactionState"}},{"kind":"Field","name":{"kind":"Name","value":"submittedById"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<CustomerInteractionUpdateMutation, CustomerInteractionUpdateMutationVariables>;
export const CustomerInteractionDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerInteractionDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteractionFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteCustomerInteractions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CustomerInteractionDeleteMutation, CustomerInteractionDeleteMutationVariables>;
export const CustomerInteractionDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerInteractionDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerInteractionFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyCustomerInteractions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CustomerInteractionDestroyMutation, CustomerInteractionDestroyMutationVariables>;
export const DataGapRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataGapRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DataGapFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataGapOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"dataGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataGapRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataGapRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"missingField"}},{"kind":"Field","name":{"kind":"Name","value":"otherCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"otherPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"gapOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"gapState"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<DataGapRecordsQuery, DataGapRecordsQueryVariables>;
export const DataGapKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataGapKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DataGapFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataGapOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"dataGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataGapKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataGapKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"otherCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"otherPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"gapOwnerId"}}]}}]} as unknown as DocumentNode<DataGapKeysQuery, DataGapKeysQueryVariables>;
export const DataGapCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DataGapCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataGapCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createDataGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataGapRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataGapRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"missingField"}},{"kind":"Field","name":{"kind":"Name","value":"otherCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"otherPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"gapOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"gapState"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<DataGapCreateMutation, DataGapCreateMutationVariables>;
export const DataGapUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DataGapUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataGapFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataGapUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateDataGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataGapRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataGapRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"missingField"}},{"kind":"Field","name":{"kind":"Name","value":"otherCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"otherPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"gapOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"gapState"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<DataGapUpdateMutation, DataGapUpdateMutationVariables>;
export const DataGapDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DataGapDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataGapFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteDataGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DataGapDeleteMutation, DataGapDeleteMutationVariables>;
export const DataGapDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DataGapDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataGapFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyDataGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DataGapDestroyMutation, DataGapDestroyMutationVariables>;
export const DrugBatchRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrugBatchRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatchFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatchOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"drugBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrugBatchRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugBatchRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lotNumber"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"batchState"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<DrugBatchRecordsQuery, DrugBatchRecordsQueryVariables>;
export const DrugBatchKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrugBatchKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatchFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatchOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"drugBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrugBatchKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugBatchKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}}]}}]} as unknown as DocumentNode<DrugBatchKeysQuery, DrugBatchKeysQueryVariables>;
export const DrugBatchCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrugBatchCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatchCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createDrugBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrugBatchRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugBatchRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lotNumber"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"batchState"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<DrugBatchCreateMutation, DrugBatchCreateMutationVariables>;
export const DrugBatchUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrugBatchUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatchFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatchUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateDrugBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrugBatchRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugBatchRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lotNumber"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"batchState"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<DrugBatchUpdateMutation, DrugBatchUpdateMutationVariables>;
export const DrugBatchDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrugBatchDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatchFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteDrugBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DrugBatchDeleteMutation, DrugBatchDeleteMutationVariables>;
export const DrugBatchDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrugBatchDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugBatchFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyDrugBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DrugBatchDestroyMutation, DrugBatchDestroyMutationVariables>;
export const DrugProductRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrugProductRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProductFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProductOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"drugProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrugProductRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugProductRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"genericName"}},{"kind":"Field","name":{"kind":"Name","value":"specification"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturerName"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"dispensingClass"}},{"kind":"Field","name":{"kind":"Name","value":"regulatoryCategory"}},{"kind":"Field","name":{"kind":"Name","value":"isEssentialDrug"}},{"kind":"Field","name":{"kind":"Name","value":"isColdChain"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<DrugProductRecordsQuery, DrugProductRecordsQueryVariables>;
export const DrugProductKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrugProductKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProductFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProductOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"drugProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrugProductKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugProductKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<DrugProductKeysQuery, DrugProductKeysQueryVariables>;
export const DrugProductCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrugProductCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProductCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createDrugProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrugProductRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugProductRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"genericName"}},{"kind":"Field","name":{"kind":"Name","value":"specification"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturerName"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"dispensingClass"}},{"kind":"Field","name":{"kind":"Name","value":"regulatoryCategory"}},{"kind":"Field","name":{"kind":"Name","value":"isEssentialDrug"}},{"kind":"Field","name":{"kind":"Name","value":"isColdChain"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<DrugProductCreateMutation, DrugProductCreateMutationVariables>;
export const DrugProductUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrugProductUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProductFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProductUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateDrugProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrugProductRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrugProductRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"genericName"}},{"kind":"Field","name":{"kind":"Name","value":"specification"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturerName"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"dispensingClass"}},{"kind":"Field","name":{"kind":"Name","value":"regulatoryCategory"}},{"kind":"Field","name":{"kind":"Name","value":"isEssentialDrug"}},{"kind":"Field","name":{"kind":"Name","value":"isColdChain"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<DrugProductUpdateMutation, DrugProductUpdateMutationVariables>;
export const DrugProductDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrugProductDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProductFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteDrugProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DrugProductDeleteMutation, DrugProductDeleteMutationVariables>;
export const DrugProductDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrugProductDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrugProductFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyDrugProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DrugProductDestroyMutation, DrugProductDestroyMutationVariables>;
export const HcpAffiliationRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HcpAffiliationRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliationFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliationOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"hcpAffiliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HcpAffiliationRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HcpAffiliationRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"affiliationRole"}},{"kind":"Field","name":{"kind":"Name","value":"affiliationDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}}]}}]} as unknown as DocumentNode<HcpAffiliationRecordsQuery, HcpAffiliationRecordsQueryVariables>;
export const HcpAffiliationKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HcpAffiliationKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliationFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliationOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"hcpAffiliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HcpAffiliationKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HcpAffiliationKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}}]}}]} as unknown as DocumentNode<HcpAffiliationKeysQuery, HcpAffiliationKeysQueryVariables>;
export const HcpAffiliationCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HcpAffiliationCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliationCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createHcpAffiliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HcpAffiliationRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HcpAffiliationRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"affiliationRole"}},{"kind":"Field","name":{"kind":"Name","value":"affiliationDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}}]}}]} as unknown as DocumentNode<HcpAffiliationCreateMutation, HcpAffiliationCreateMutationVariables>;
export const HcpAffiliationUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HcpAffiliationUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliationFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliationUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateHcpAffiliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HcpAffiliationRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HcpAffiliationRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"affiliationRole"}},{"kind":"Field","name":{"kind":"Name","value":"affiliationDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}}]}}]} as unknown as DocumentNode<HcpAffiliationUpdateMutation, HcpAffiliationUpdateMutationVariables>;
export const HcpAffiliationDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HcpAffiliationDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliationFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteHcpAffiliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HcpAffiliationDeleteMutation, HcpAffiliationDeleteMutationVariables>;
export const HcpAffiliationDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HcpAffiliationDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HcpAffiliationFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyHcpAffiliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HcpAffiliationDestroyMutation, HcpAffiliationDestroyMutationVariables>;
export const NoteRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bodyV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blocknote"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}}]}}]} as unknown as DocumentNode<NoteRecordsQuery, NoteRecordsQueryVariables>;
export const NoteKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<NoteKeysQuery, NoteKeysQueryVariables>;
export const NoteCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bodyV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blocknote"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}}]}}]} as unknown as DocumentNode<NoteCreateMutation, NoteCreateMutationVariables>;
export const NoteUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bodyV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blocknote"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}}]}}]} as unknown as DocumentNode<NoteUpdateMutation, NoteUpdateMutationVariables>;
export const NoteDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NoteDeleteMutation, NoteDeleteMutationVariables>;
export const NoteDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NoteDestroyMutation, NoteDestroyMutationVariables>;
export const NoteTargetRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteTargetRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTargetFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTargetOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"noteTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteTargetRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteTargetRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"noteId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<NoteTargetRecordsQuery, NoteTargetRecordsQueryVariables>;
export const NoteTargetKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteTargetKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTargetFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTargetOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"noteTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteTargetKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteTargetKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noteId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<NoteTargetKeysQuery, NoteTargetKeysQueryVariables>;
export const NoteTargetCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteTargetCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTargetCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createNoteTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteTargetRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteTargetRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"noteId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<NoteTargetCreateMutation, NoteTargetCreateMutationVariables>;
export const NoteTargetUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteTargetUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTargetFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTargetUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateNoteTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteTargetRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteTargetRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"noteId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<NoteTargetUpdateMutation, NoteTargetUpdateMutationVariables>;
export const NoteTargetDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteTargetDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTargetFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteNoteTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NoteTargetDeleteMutation, NoteTargetDeleteMutationVariables>;
export const NoteTargetDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteTargetDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteTargetFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyNoteTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NoteTargetDestroyMutation, NoteTargetDestroyMutationVariables>;
export const OpportunityRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpportunityRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closeDate"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfContactId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]} as unknown as DocumentNode<OpportunityRecordsQuery, OpportunityRecordsQueryVariables>;
export const OpportunityKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpportunityKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfContactId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]} as unknown as DocumentNode<OpportunityKeysQuery, OpportunityKeysQueryVariables>;
export const OpportunityCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpportunityCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closeDate"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfContactId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]} as unknown as DocumentNode<OpportunityCreateMutation, OpportunityCreateMutationVariables>;
export const OpportunityUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpportunityUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closeDate"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfContactId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]} as unknown as DocumentNode<OpportunityUpdateMutation, OpportunityUpdateMutationVariables>;
export const OpportunityDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpportunityDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpportunityDeleteMutation, OpportunityDeleteMutationVariables>;
export const OpportunityDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpportunityDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpportunityDestroyMutation, OpportunityDestroyMutationVariables>;
export const OwnershipChangeRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnershipChangeRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChangeFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChangeOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"ownershipChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnershipChangeRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnershipChangeRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"fromOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"toOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"fromOwnerName"}},{"kind":"Field","name":{"kind":"Name","value":"toOwnerName"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<OwnershipChangeRecordsQuery, OwnershipChangeRecordsQueryVariables>;
export const OwnershipChangeKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnershipChangeKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChangeFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChangeOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"ownershipChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnershipChangeKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnershipChangeKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"fromOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"toOwnerId"}}]}}]} as unknown as DocumentNode<OwnershipChangeKeysQuery, OwnershipChangeKeysQueryVariables>;
export const OwnershipChangeCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnershipChangeCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChangeCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createOwnershipChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnershipChangeRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnershipChangeRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"fromOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"toOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"fromOwnerName"}},{"kind":"Field","name":{"kind":"Name","value":"toOwnerName"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<OwnershipChangeCreateMutation, OwnershipChangeCreateMutationVariables>;
export const OwnershipChangeUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnershipChangeUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChangeFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChangeUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateOwnershipChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnershipChangeRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnershipChangeRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"fromOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"toOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"fromOwnerName"}},{"kind":"Field","name":{"kind":"Name","value":"toOwnerName"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<OwnershipChangeUpdateMutation, OwnershipChangeUpdateMutationVariables>;
export const OwnershipChangeDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnershipChangeDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChangeFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteOwnershipChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OwnershipChangeDeleteMutation, OwnershipChangeDeleteMutationVariables>;
export const OwnershipChangeDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwnershipChangeDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipChangeFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyOwnershipChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OwnershipChangeDestroyMutation, OwnershipChangeDestroyMutationVariables>;
export const PersonRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryEmail"}},{"kind":"Field","name":{"kind":"Name","value":"additionalEmails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedinLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneCountryCode"}},{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneCallingCode"}},{"kind":"Field","name":{"kind":"Name","value":"additionalPhones"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"avatarFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"dataCompleteness"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"hcpKind"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}}]}}]} as unknown as DocumentNode<PersonRecordsQuery, PersonRecordsQueryVariables>;
export const PersonKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}}]}}]} as unknown as DocumentNode<PersonKeysQuery, PersonKeysQueryVariables>;
export const PersonCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryEmail"}},{"kind":"Field","name":{"kind":"Name","value":"additionalEmails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedinLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneCountryCode"}},{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneCallingCode"}},{"kind":"Field","name":{"kind":"Name","value":"additionalPhones"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"avatarFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"dataCompleteness"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"hcpKind"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}}]}}]} as unknown as DocumentNode<PersonCreateMutation, PersonCreateMutationVariables>;
export const PersonUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updatePeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryEmail"}},{"kind":"Field","name":{"kind":"Name","value":"additionalEmails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedinLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryLinkLabel"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLinkUrl"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryLinks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneCountryCode"}},{"kind":"Field","name":{"kind":"Name","value":"primaryPhoneCallingCode"}},{"kind":"Field","name":{"kind":"Name","value":"additionalPhones"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"avatarFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"dataCompleteness"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"hcpKind"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}}]}}]} as unknown as DocumentNode<PersonUpdateMutation, PersonUpdateMutationVariables>;
export const PersonDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deletePeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PersonDeleteMutation, PersonDeleteMutationVariables>;
export const PersonDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PersonDestroyMutation, PersonDestroyMutationVariables>;
export const PharmaPolicyRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PharmaPolicyRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicyFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicyOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"pharmaPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PharmaPolicyRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PharmaPolicyRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"policyKey"}},{"kind":"Field","name":{"kind":"Name","value":"numberValue"}},{"kind":"Field","name":{"kind":"Name","value":"textValue"}},{"kind":"Field","name":{"kind":"Name","value":"listValue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"policyProblem"}}]}}]} as unknown as DocumentNode<PharmaPolicyRecordsQuery, PharmaPolicyRecordsQueryVariables>;
export const PharmaPolicyKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PharmaPolicyKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicyFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicyOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"pharmaPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PharmaPolicyKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PharmaPolicyKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<PharmaPolicyKeysQuery, PharmaPolicyKeysQueryVariables>;
export const PharmaPolicyCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PharmaPolicyCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicyCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createPharmaPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PharmaPolicyRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PharmaPolicyRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"policyKey"}},{"kind":"Field","name":{"kind":"Name","value":"numberValue"}},{"kind":"Field","name":{"kind":"Name","value":"textValue"}},{"kind":"Field","name":{"kind":"Name","value":"listValue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"policyProblem"}}]}}]} as unknown as DocumentNode<PharmaPolicyCreateMutation, PharmaPolicyCreateMutationVariables>;
export const PharmaPolicyUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PharmaPolicyUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicyFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicyUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updatePharmaPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PharmaPolicyRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PharmaPolicyRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"policyKey"}},{"kind":"Field","name":{"kind":"Name","value":"numberValue"}},{"kind":"Field","name":{"kind":"Name","value":"textValue"}},{"kind":"Field","name":{"kind":"Name","value":"listValue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"policyProblem"}}]}}]} as unknown as DocumentNode<PharmaPolicyUpdateMutation, PharmaPolicyUpdateMutationVariables>;
export const PharmaPolicyDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PharmaPolicyDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicyFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deletePharmaPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PharmaPolicyDeleteMutation, PharmaPolicyDeleteMutationVariables>;
export const PharmaPolicyDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PharmaPolicyDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PharmaPolicyFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyPharmaPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PharmaPolicyDestroyMutation, PharmaPolicyDestroyMutationVariables>;
export const SalesOrderRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SalesOrderRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"salesOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesOrderRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"orderKind"}},{"kind":"Field","name":{"kind":"Name","value":"originalOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliverOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelPartnerId"}},{"kind":"Field","name":{"kind":"Name","value":"orderOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderState"}},{"kind":"Field","name":{"kind":"Name","value":"blockReasons"}},{"kind":"Field","name":{"kind":"Name","value":"blockKinds"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<SalesOrderRecordsQuery, SalesOrderRecordsQueryVariables>;
export const SalesOrderKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SalesOrderKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"salesOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesOrderKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"originalOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"channelPartnerId"}},{"kind":"Field","name":{"kind":"Name","value":"orderOwnerId"}}]}}]} as unknown as DocumentNode<SalesOrderKeysQuery, SalesOrderKeysQueryVariables>;
export const SalesOrderCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesOrderCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createSalesOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesOrderRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"orderKind"}},{"kind":"Field","name":{"kind":"Name","value":"originalOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliverOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelPartnerId"}},{"kind":"Field","name":{"kind":"Name","value":"orderOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderState"}},{"kind":"Field","name":{"kind":"Name","value":"blockReasons"}},{"kind":"Field","name":{"kind":"Name","value":"blockKinds"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<SalesOrderCreateMutation, SalesOrderCreateMutationVariables>;
export const SalesOrderUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesOrderUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateSalesOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesOrderRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"orderKind"}},{"kind":"Field","name":{"kind":"Name","value":"originalOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliverOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelPartnerId"}},{"kind":"Field","name":{"kind":"Name","value":"orderOwnerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderState"}},{"kind":"Field","name":{"kind":"Name","value":"blockReasons"}},{"kind":"Field","name":{"kind":"Name","value":"blockKinds"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<SalesOrderUpdateMutation, SalesOrderUpdateMutationVariables>;
export const SalesOrderDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesOrderDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteSalesOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SalesOrderDeleteMutation, SalesOrderDeleteMutationVariables>;
export const SalesOrderDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesOrderDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroySalesOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SalesOrderDestroyMutation, SalesOrderDestroyMutationVariables>;
export const SalesOrderLineRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SalesOrderLineRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLineFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLineOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"salesOrderLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesOrderLineRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderLineRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"salesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"batchId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<SalesOrderLineRecordsQuery, SalesOrderLineRecordsQueryVariables>;
export const SalesOrderLineKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SalesOrderLineKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLineFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLineOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"salesOrderLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesOrderLineKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderLineKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"salesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"batchId"}}]}}]} as unknown as DocumentNode<SalesOrderLineKeysQuery, SalesOrderLineKeysQueryVariables>;
export const SalesOrderLineCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesOrderLineCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLineCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createSalesOrderLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesOrderLineRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderLineRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"salesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"batchId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<SalesOrderLineCreateMutation, SalesOrderLineCreateMutationVariables>;
export const SalesOrderLineUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesOrderLineUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLineFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLineUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateSalesOrderLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesOrderLineRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesOrderLineRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"salesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"batchId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMicros"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<SalesOrderLineUpdateMutation, SalesOrderLineUpdateMutationVariables>;
export const SalesOrderLineDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesOrderLineDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLineFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteSalesOrderLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SalesOrderLineDeleteMutation, SalesOrderLineDeleteMutationVariables>;
export const SalesOrderLineDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesOrderLineDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesOrderLineFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroySalesOrderLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SalesOrderLineDestroyMutation, SalesOrderLineDestroyMutationVariables>;
export const SalesTerritoryRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SalesTerritoryRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritoryFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritoryOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"salesTerritories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesTerritoryRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesTerritoryRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"territoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"parentTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryOwnerId"}}]}}]} as unknown as DocumentNode<SalesTerritoryRecordsQuery, SalesTerritoryRecordsQueryVariables>;
export const SalesTerritoryKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SalesTerritoryKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritoryFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritoryOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"salesTerritories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesTerritoryKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesTerritoryKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryOwnerId"}}]}}]} as unknown as DocumentNode<SalesTerritoryKeysQuery, SalesTerritoryKeysQueryVariables>;
export const SalesTerritoryCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesTerritoryCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritoryCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createSalesTerritories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesTerritoryRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesTerritoryRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"territoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"parentTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryOwnerId"}}]}}]} as unknown as DocumentNode<SalesTerritoryCreateMutation, SalesTerritoryCreateMutationVariables>;
export const SalesTerritoryUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesTerritoryUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritoryFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritoryUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateSalesTerritories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SalesTerritoryRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SalesTerritoryRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"territoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"parentTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"territoryOwnerId"}}]}}]} as unknown as DocumentNode<SalesTerritoryUpdateMutation, SalesTerritoryUpdateMutationVariables>;
export const SalesTerritoryDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesTerritoryDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritoryFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteSalesTerritories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SalesTerritoryDeleteMutation, SalesTerritoryDeleteMutationVariables>;
export const SalesTerritoryDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SalesTerritoryDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesTerritoryFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroySalesTerritories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SalesTerritoryDestroyMutation, SalesTerritoryDestroyMutationVariables>;
export const TaskRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bodyV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blocknote"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assigneeId"}}]}}]} as unknown as DocumentNode<TaskRecordsQuery, TaskRecordsQueryVariables>;
export const TaskKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeId"}}]}}]} as unknown as DocumentNode<TaskKeysQuery, TaskKeysQueryVariables>;
export const TaskCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bodyV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blocknote"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assigneeId"}}]}}]} as unknown as DocumentNode<TaskCreateMutation, TaskCreateMutationVariables>;
export const TaskUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bodyV2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blocknote"}},{"kind":"Field","name":{"kind":"Name","value":"markdown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assigneeId"}}]}}]} as unknown as DocumentNode<TaskUpdateMutation, TaskUpdateMutationVariables>;
export const TaskDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TaskDeleteMutation, TaskDeleteMutationVariables>;
export const TaskDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TaskDestroyMutation, TaskDestroyMutationVariables>;
export const TaskTargetRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskTargetRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTargetFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTargetOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"taskTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskTargetRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskTargetRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<TaskTargetRecordsQuery, TaskTargetRecordsQueryVariables>;
export const TaskTargetKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskTargetKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTargetFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTargetOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"taskTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskTargetKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskTargetKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<TaskTargetKeysQuery, TaskTargetKeysQueryVariables>;
export const TaskTargetCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskTargetCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTargetCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createTaskTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskTargetRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskTargetRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<TaskTargetCreateMutation, TaskTargetCreateMutationVariables>;
export const TaskTargetUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskTargetUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTargetFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTargetUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateTaskTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskTargetRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskTargetRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCompanyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOpportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"targetAccountHoldId"}},{"kind":"Field","name":{"kind":"Name","value":"targetApprovalAuthorityId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerAssessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"targetCustomerInteractionId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDataGapId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugBatchId"}},{"kind":"Field","name":{"kind":"Name","value":"targetDrugProductId"}},{"kind":"Field","name":{"kind":"Name","value":"targetHcpAffiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOwnershipChangeId"}},{"kind":"Field","name":{"kind":"Name","value":"targetPharmaPolicyId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesOrderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"targetSalesTerritoryId"}},{"kind":"Field","name":{"kind":"Name","value":"targetTradeLicenceId"}}]}}]} as unknown as DocumentNode<TaskTargetUpdateMutation, TaskTargetUpdateMutationVariables>;
export const TaskTargetDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskTargetDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTargetFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteTaskTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TaskTargetDeleteMutation, TaskTargetDeleteMutationVariables>;
export const TaskTargetDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaskTargetDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskTargetFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyTaskTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TaskTargetDestroyMutation, TaskTargetDestroyMutationVariables>;
export const TradeLicenceRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TradeLicenceRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicenceFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicenceOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"tradeLicences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TradeLicenceRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TradeLicenceRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"licenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"licenceScope"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"licenceFiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licenceState"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedById"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<TradeLicenceRecordsQuery, TradeLicenceRecordsQueryVariables>;
export const TradeLicenceKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TradeLicenceKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicenceFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicenceOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"tradeLicences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TradeLicenceKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TradeLicenceKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedById"}}]}}]} as unknown as DocumentNode<TradeLicenceKeysQuery, TradeLicenceKeysQueryVariables>;
export const TradeLicenceCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TradeLicenceCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicenceCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createTradeLicences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TradeLicenceRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TradeLicenceRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"licenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"licenceScope"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"licenceFiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licenceState"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedById"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<TradeLicenceCreateMutation, TradeLicenceCreateMutationVariables>;
export const TradeLicenceUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TradeLicenceUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicenceFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicenceUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateTradeLicences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TradeLicenceRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TradeLicenceRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"licenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"licenceScope"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"licenceFiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licenceState"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedById"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAction"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}}]}}]} as unknown as DocumentNode<TradeLicenceUpdateMutation, TradeLicenceUpdateMutationVariables>;
export const TradeLicenceDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TradeLicenceDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicenceFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteTradeLicences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TradeLicenceDeleteMutation, TradeLicenceDeleteMutationVariables>;
export const TradeLicenceDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TradeLicenceDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeLicenceFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyTradeLicences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TradeLicenceDestroyMutation, TradeLicenceDestroyMutationVariables>;
export const WorkspaceMemberRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkspaceMemberRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMemberFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMemberOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"workspaceMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkspaceMemberRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkspaceMemberRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colorScheme"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"calendarStartDay"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"numberFormat"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}}]}}]} as unknown as DocumentNode<WorkspaceMemberRecordsQuery, WorkspaceMemberRecordsQueryVariables>;
export const WorkspaceMemberKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkspaceMemberKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMemberFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMemberOrderByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"workspaceMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkspaceMemberKeys"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkspaceMemberKeys"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]} as unknown as DocumentNode<WorkspaceMemberKeysQuery, WorkspaceMemberKeysQueryVariables>;
export const WorkspaceMemberCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkspaceMemberCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMemberCreateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"createWorkspaceMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"upsert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upsert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkspaceMemberRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkspaceMemberRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colorScheme"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"calendarStartDay"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"numberFormat"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}}]}}]} as unknown as DocumentNode<WorkspaceMemberCreateMutation, WorkspaceMemberCreateMutationVariables>;
export const WorkspaceMemberUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkspaceMemberUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMemberFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMemberUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"updateWorkspaceMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkspaceMemberRecords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkspaceMemberRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colorScheme"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"calendarStartDay"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"numberFormat"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}}]}}]} as unknown as DocumentNode<WorkspaceMemberUpdateMutation, WorkspaceMemberUpdateMutationVariables>;
export const WorkspaceMemberDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkspaceMemberDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMemberFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"deleteWorkspaceMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WorkspaceMemberDeleteMutation, WorkspaceMemberDeleteMutationVariables>;
export const WorkspaceMemberDestroyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkspaceMemberDestroy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspaceMemberFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"destroyWorkspaceMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WorkspaceMemberDestroyMutation, WorkspaceMemberDestroyMutationVariables>;