// Written by `npm run codegen` from the plugin’s manifest; do not edit.
import type { HostModel } from '../model.ts';

export const applicationUniversalIdentifier = '92b053c6-a986-52ae-85ba-d871e798ab0a';
export const schemaHash = '180f2373a55d902f';

export type ObjectName = 'company' | 'person' | 'opportunity' | 'task' | 'taskTarget' | 'note' | 'noteTarget' | 'workspaceMember' | 'accountHold' | 'agreementProduct' | 'approvalAuthority' | 'channelAgreement' | 'channelFlow' | 'channelRequest' | 'churnCase' | 'churnReport' | 'cooperationFund' | 'customerAssessment' | 'customerInteraction' | 'dataGap' | 'drugBatch' | 'drugProduct' | 'fundAllocation' | 'fundClaim' | 'fundEntry' | 'fundRequest' | 'hcpAffiliation' | 'ownershipChange' | 'partnerInvoice' | 'pharmaPolicy' | 'retentionPlay' | 'salesOrder' | 'salesOrderLine' | 'salesTerritory' | 'tradeLicence';

/** The values of every SELECT and MULTI_SELECT field, in order. */
export const options = {
  "company": {
    "accountKind": [
      "HOSPITAL",
      "CLINIC",
      "PHARMACY",
      "PHARMACY_CHAIN",
      "DISTRIBUTOR",
      "BROKER",
      "MANUFACTURER",
      "SUPPLIER",
      "OTHER"
    ],
    "churnRisk": [
      "LOW",
      "WATCH",
      "HIGH",
      "CRITICAL",
      "UNSCORED"
    ],
    "customerTier": [
      "TOP",
      "HIGH",
      "MIDDLE",
      "ORDINARY",
      "PROSPECT"
    ],
    "holdReasons": [
      "LICENCE_EXPIRED",
      "LICENCE_MISSING",
      "CREDIT",
      "RECALL",
      "COMPLIANCE"
    ],
    "partnerStage": [
      "NONE",
      "PROSPECT",
      "QUALIFYING",
      "ACTIVE",
      "SUSPENDED",
      "ENDED"
    ],
    "relationshipStage": [
      "PROSPECT",
      "NEW",
      "DEVELOPING",
      "MATURE",
      "DECLINING",
      "BROKEN",
      "WON_BACK"
    ],
    "valueClass": [
      "MOST_VALUABLE",
      "MOST_GROWABLE",
      "STABLE",
      "BELOW_ZERO",
      "TRANSACTIONAL",
      "UNRATED"
    ]
  },
  "person": {
    "hcpKind": [
      "PHYSICIAN",
      "PHARMACIST",
      "NURSE",
      "BUYER",
      "ADMINISTRATOR",
      "OTHER"
    ]
  },
  "opportunity": {
    "stage": [
      "NEW",
      "SCREENING",
      "MEETING",
      "PROPOSAL",
      "CUSTOMER"
    ]
  },
  "task": {
    "status": [
      "TODO",
      "IN_PROGRESS",
      "DONE"
    ]
  },
  "workspaceMember": {
    "dateFormat": [
      "SYSTEM",
      "MONTH_FIRST",
      "DAY_FIRST",
      "YEAR_FIRST"
    ],
    "timeFormat": [
      "SYSTEM",
      "HOUR_24",
      "HOUR_12"
    ],
    "numberFormat": [
      "SYSTEM",
      "COMMAS_AND_DOT",
      "SPACES_AND_COMMA",
      "DOTS_AND_COMMA",
      "APOSTROPHE_AND_DOT"
    ]
  },
  "accountHold": {
    "holdReason": [
      "LICENCE_EXPIRED",
      "LICENCE_MISSING",
      "CREDIT",
      "RECALL",
      "COMPLIANCE"
    ],
    "holdSource": [
      "RULE",
      "PERSON"
    ],
    "holdState": [
      "OPEN",
      "LIFTED"
    ],
    "requestedAction": [
      "PLACE",
      "LIFT"
    ]
  },
  "approvalAuthority": {
    "authorityKind": [
      "ORDER_OVERRIDE",
      "FUND_REQUEST",
      "FUND_CLAIM",
      "CLAWBACK_WRITE_OFF",
      "LICENCE"
    ]
  },
  "channelAgreement": {
    "priceBasis": [
      "CONTRACT",
      "LIST",
      "INVOICE"
    ],
    "agreementState": [
      "DRAFT",
      "ACTIVE",
      "EXPIRING",
      "EXPIRED",
      "TERMINATED"
    ],
    "requestedAction": [
      "ACTIVATE",
      "TERMINATE"
    ]
  },
  "channelFlow": {
    "flowKind": [
      "SALE",
      "RETURN"
    ],
    "flowState": [
      "RAW",
      "MATCHED",
      "DISPUTED",
      "CONFIRMED"
    ],
    "requestedAction": [
      "CONFIRM",
      "DISPUTE"
    ]
  },
  "channelRequest": {
    "requestKind": [
      "TRAINING",
      "MATERIAL",
      "SUPPORT",
      "PRICE",
      "STOCK",
      "COMPLIANCE",
      "OTHER"
    ],
    "requestState": [
      "DRAFT",
      "SUBMITTED",
      "IN_PROGRESS",
      "LATE",
      "ANSWERED",
      "CLOSED",
      "REJECTED"
    ],
    "requestedAction": [
      "SUBMIT",
      "ANSWER",
      "CLOSE",
      "REJECT"
    ]
  },
  "churnCase": {
    "caseState": [
      "OPEN",
      "IN_PLAY",
      "SAVED",
      "LOST",
      "DISMISSED",
      "HELD_OUT_CLOSED"
    ],
    "churnCause": [
      "STAFF_TURNOVER",
      "COMPETITOR",
      "SERVICE",
      "QUALITY",
      "PRICE",
      "TENDER_LOST",
      "SUPPLY",
      "CLOSED_BUSINESS",
      "ORDER_DECLINE",
      "UNKNOWN"
    ],
    "heldOutResult": [
      "SAVED",
      "LOST"
    ],
    "requestedAction": [
      "START_PLAY",
      "DISMISS"
    ]
  },
  "churnReport": {
    "riskMethod": [
      "MODEL",
      "HIATUS",
      "NONE"
    ],
    "gateVerdict": [
      "PASS",
      "FAIL",
      "INSUFFICIENT"
    ]
  },
  "cooperationFund": {
    "fundState": [
      "DRAFT",
      "OPEN",
      "FROZEN",
      "CLOSED"
    ],
    "requestedAction": [
      "OPEN",
      "FREEZE",
      "UNFREEZE",
      "CLOSE"
    ]
  },
  "customerAssessment": {
    "tier": [
      "TOP",
      "HIGH",
      "MIDDLE",
      "ORDINARY",
      "PROSPECT"
    ],
    "valueClass": [
      "MOST_VALUABLE",
      "MOST_GROWABLE",
      "STABLE",
      "BELOW_ZERO",
      "TRANSACTIONAL",
      "UNRATED"
    ],
    "stage": [
      "PROSPECT",
      "NEW",
      "DEVELOPING",
      "MATURE",
      "DECLINING",
      "BROKEN",
      "WON_BACK"
    ]
  },
  "customerInteraction": {
    "interactionChannel": [
      "VISIT",
      "PHONE_IN",
      "PHONE_OUT",
      "VIDEO",
      "WECHAT",
      "EMAIL",
      "WEB"
    ],
    "interactionState": [
      "OPEN",
      "SUBMITTED"
    ],
    "requestedAction": [
      "SUBMIT"
    ]
  },
  "dataGap": {
    "gapState": [
      "OPEN",
      "FILLED",
      "WAIVED"
    ],
    "requestedAction": [
      "WAIVE"
    ]
  },
  "drugBatch": {
    "batchState": [
      "QUARANTINED",
      "RELEASED",
      "RECALLED",
      "EXPIRED"
    ],
    "requestedAction": [
      "RELEASE",
      "QUARANTINE",
      "RECALL"
    ]
  },
  "drugProduct": {
    "dispensingClass": [
      "RX",
      "OTC"
    ],
    "regulatoryCategory": [
      "GENERAL",
      "CHEMICAL",
      "BIOLOGICAL",
      "VACCINE",
      "TCM",
      "NARCOTIC",
      "PSYCHOTROPIC",
      "DEVICE"
    ]
  },
  "fundAllocation": {
    "allocationKind": [
      "DISCRETIONARY",
      "ACCRUAL"
    ],
    "allocationState": [
      "DRAFT",
      "POSTED",
      "REJECTED",
      "EXPIRED"
    ],
    "requestedAction": [
      "POST",
      "REINSTATE"
    ]
  },
  "fundClaim": {
    "evidenceKinds": [
      "AGENDA",
      "ATTENDANCE",
      "PHOTO",
      "CONTRACT",
      "DELIVERY",
      "SPECIMEN",
      "REPORT",
      "OTHER"
    ],
    "paymentResult": [
      "PAID",
      "FAILED"
    ],
    "claimState": [
      "DRAFT",
      "SUBMITTED",
      "NEEDS_EVIDENCE",
      "APPROVED",
      "REJECTED",
      "PAYMENT_PENDING",
      "PAID",
      "CLAWBACK_OPEN",
      "RECOVERED",
      "WRITTEN_OFF"
    ],
    "requestedAction": [
      "SUBMIT",
      "APPROVE",
      "ASK_EVIDENCE",
      "REJECT",
      "PAY",
      "CONFIRM_PAYMENT",
      "OPEN_CLAWBACK",
      "WRITE_OFF"
    ]
  },
  "fundEntry": {
    "entryKind": [
      "FUNDING",
      "WITHDRAWAL",
      "ALLOCATION",
      "ACCRUAL",
      "ACCRUAL_REVERSAL",
      "ACCRUAL_SHORTFALL",
      "ACCRUAL_RESTORED",
      "RESERVATION",
      "CLAIM",
      "RELEASE",
      "FORFEITURE",
      "REINSTATEMENT",
      "PAYMENT",
      "CLAWBACK",
      "NETTING",
      "RECOVERY",
      "WRITE_OFF",
      "MERGE"
    ],
    "entryPhase": [
      "POSTED",
      "PENDING",
      "CONFIRMED",
      "VOIDED"
    ],
    "movedFrom": [
      "SPONSOR",
      "POOL",
      "LOT",
      "COMMITTED",
      "PAYABLE",
      "CASH_CLEARING",
      "FORFEITED",
      "CLAWBACK_RECEIVABLE",
      "CLAWBACK_RECOVERY"
    ],
    "movedTo": [
      "SPONSOR",
      "POOL",
      "LOT",
      "COMMITTED",
      "PAYABLE",
      "CASH_CLEARING",
      "FORFEITED",
      "CLAWBACK_RECEIVABLE",
      "CLAWBACK_RECOVERY"
    ]
  },
  "fundRequest": {
    "activityKind": [
      "ACADEMIC_MEETING",
      "TRAINING",
      "EXHIBITION",
      "ADVERTISING",
      "PROMOTIONAL_MATERIAL",
      "DISPLAY",
      "PATIENT_EDUCATION",
      "MARKET_RESEARCH",
      "OTHER"
    ],
    "requestState": [
      "DRAFT",
      "SUBMITTED",
      "APPROVED",
      "RETURNED",
      "REJECTED",
      "CLOSED",
      "CANCELLED",
      "EXPIRED"
    ],
    "requestedAction": [
      "SUBMIT",
      "APPROVE",
      "RETURN",
      "REJECT",
      "CLOSE",
      "CANCEL",
      "EXTEND"
    ]
  },
  "hcpAffiliation": {
    "affiliationRole": [
      "PRACTITIONER",
      "DEPARTMENT_HEAD",
      "DIRECTOR",
      "PHARMACY",
      "PURCHASING",
      "COMMITTEE",
      "CONSULTANT",
      "OTHER"
    ]
  },
  "ownershipChange": {
    "changeReason": [
      "ASSIGNED",
      "REASSIGNED",
      "RELEASED",
      "OWNER_LEFT"
    ]
  },
  "partnerInvoice": {
    "invoiceKind": [
      "NORMAL",
      "RED_LETTER"
    ]
  },
  "retentionPlay": {
    "playKind": [
      "SENIOR_VISIT",
      "SERVICE_RECOVERY",
      "PRICE_REVIEW",
      "REINTRODUCTION",
      "WIN_BACK",
      "OTHER"
    ],
    "appliesToCause": [
      "STAFF_TURNOVER",
      "COMPETITOR",
      "SERVICE",
      "QUALITY",
      "PRICE",
      "TENDER_LOST",
      "SUPPLY",
      "CLOSED_BUSINESS",
      "ORDER_DECLINE",
      "UNKNOWN"
    ]
  },
  "salesOrder": {
    "orderKind": [
      "SALE",
      "RETURN"
    ],
    "orderState": [
      "DRAFT",
      "BLOCKED",
      "RELEASED",
      "SHIPPED",
      "CLOSED",
      "CANCELLED"
    ],
    "blockKinds": [
      "HOLD",
      "LICENCE",
      "CREDIT",
      "BATCH",
      "PRICE",
      "SUMS",
      "RETURN",
      "INCOMPLETE",
      "CHANGED"
    ],
    "requestedAction": [
      "SUBMIT",
      "OVERRIDE",
      "SHIP",
      "CLOSE",
      "CANCEL"
    ]
  },
  "tradeLicence": {
    "licenceKind": [
      "DRUG_TRADE",
      "DRUG_MANUFACTURE",
      "MEDICAL_INSTITUTION",
      "BUSINESS_REGISTRATION",
      "QUALITY_AGREEMENT",
      "AUTHORISATION",
      "PROFESSIONAL_PRACTICE",
      "EU_WDA",
      "EU_MIA",
      "GSP_LEGACY",
      "GMP_LEGACY",
      "OTHER"
    ],
    "licenceScope": [
      "GENERAL",
      "CHEMICAL",
      "BIOLOGICAL",
      "VACCINE",
      "TCM",
      "NARCOTIC",
      "PSYCHOTROPIC",
      "DEVICE"
    ],
    "licenceState": [
      "PENDING",
      "VALID",
      "EXPIRING",
      "EXPIRED",
      "REVOKED"
    ],
    "requestedAction": [
      "VERIFY",
      "REVOKE"
    ]
  }
} as const;

/** One value of a field: `Option<'tradeLicence', 'licenceState'>`. */
export type Option<O extends keyof typeof options, F extends keyof (typeof options)[O]> =
  (typeof options)[O][F] extends readonly (infer V)[] ? V : never;

export const hostModel: HostModel = {
 "objects": [
  {
   "name": "company",
   "plural": "companies",
   "standard": true,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "domainName",
     "type": "LINKS",
     "nullable": true,
     "unique": true,
     "answer": false,
     "ours": false
    },
    {
     "name": "address",
     "type": "ADDRESS",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "linkedinLink",
     "type": "LINKS",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "annualRevenue",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "people",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "person",
      "inverse": "company"
     }
    },
    {
     "name": "accountOwner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "accountOwnerForCompanies",
      "joinColumn": "accountOwnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetCompany"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetCompany"
     }
    },
    {
     "name": "opportunities",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "opportunity",
      "inverse": "company"
     }
    },
    {
     "name": "accountCode",
     "type": "TEXT",
     "nullable": true,
     "unique": true,
     "answer": false,
     "ours": true
    },
    {
     "name": "accountHolds",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "accountHold",
      "inverse": "company"
     }
    },
    {
     "name": "accountKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "HOSPITAL",
      "CLINIC",
      "PHARMACY",
      "PHARMACY_CHAIN",
      "DISTRIBUTOR",
      "BROKER",
      "MANUFACTURER",
      "SUPPLIER",
      "OTHER"
     ]
    },
    {
     "name": "annualCostToServe",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "annualPotential",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "boughtFlows",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "channelFlow",
      "inverse": "buyer"
     }
    },
    {
     "name": "channelAgreements",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "channelAgreement",
      "inverse": "partner"
     }
    },
    {
     "name": "channelOrders",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "salesOrder",
      "inverse": "channelPartner"
     }
    },
    {
     "name": "channelRequests",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "channelRequest",
      "inverse": "partner"
     }
    },
    {
     "name": "childAccounts",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "company",
      "inverse": "parentAccount"
     }
    },
    {
     "name": "churnCases",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "churnCase",
      "inverse": "company"
     }
    },
    {
     "name": "churnRisk",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "LOW",
      "WATCH",
      "HIGH",
      "CRITICAL",
      "UNSCORED"
     ],
     "defaultValue": "'UNSCORED'"
    },
    {
     "name": "creditLimit",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "customerAssessments",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "customerAssessment",
      "inverse": "company"
     }
    },
    {
     "name": "customerInteractions",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "customerInteraction",
      "inverse": "company"
     }
    },
    {
     "name": "customerTier",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "TOP",
      "HIGH",
      "MIDDLE",
      "ORDINARY",
      "PROSPECT"
     ]
    },
    {
     "name": "dataCompleteness",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "dataGaps",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "dataGap",
      "inverse": "company"
     }
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "duplicateGaps",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "dataGap",
      "inverse": "otherCompany"
     }
    },
    {
     "name": "fundAllocations",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundAllocation",
      "inverse": "partner"
     }
    },
    {
     "name": "fundClaims",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundClaim",
      "inverse": "partner"
     }
    },
    {
     "name": "fundEntries",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundEntry",
      "inverse": "partner"
     }
    },
    {
     "name": "fundRequests",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundRequest",
      "inverse": "partner"
     }
    },
    {
     "name": "hcpAffiliations",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "hcpAffiliation",
      "inverse": "company"
     }
    },
    {
     "name": "holdReasons",
     "type": "MULTI_SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "LICENCE_EXPIRED",
      "LICENCE_MISSING",
      "CREDIT",
      "RECALL",
      "COMPLIANCE"
     ]
    },
    {
     "name": "lastContactOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "lastOrderOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "openReceivables",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "orderProbability",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "orderRhythm",
     "type": "RAW_JSON",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "ownershipChanges",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "ownershipChange",
      "inverse": "company"
     }
    },
    {
     "name": "parentAccount",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "childAccounts",
      "joinColumn": "parentAccountId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "partnerInvoices",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "partnerInvoice",
      "inverse": "partner"
     }
    },
    {
     "name": "partnerStage",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "NONE",
      "PROSPECT",
      "QUALIFYING",
      "ACTIVE",
      "SUSPENDED",
      "ENDED"
     ],
     "defaultValue": "'NONE'"
    },
    {
     "name": "paymentTermDays",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "relationshipStage",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "PROSPECT",
      "NEW",
      "DEVELOPING",
      "MATURE",
      "DECLINING",
      "BROKEN",
      "WON_BACK"
     ]
    },
    {
     "name": "riskReasons",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "salesOrders",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "salesOrder",
      "inverse": "company"
     }
    },
    {
     "name": "salesTerritory",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesTerritory",
      "inverse": "accounts",
      "joinColumn": "salesTerritoryId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "soldFlows",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "channelFlow",
      "inverse": "seller"
     }
    },
    {
     "name": "tradeLicences",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "tradeLicence",
      "inverse": "company"
     }
    },
    {
     "name": "valueAtRisk",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "valueClass",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "MOST_VALUABLE",
      "MOST_GROWABLE",
      "STABLE",
      "BELOW_ZERO",
      "TRANSACTIONAL",
      "UNRATED"
     ],
     "defaultValue": "'UNRATED'"
    },
    {
     "name": "valueReasons",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "person",
   "plural": "people",
   "standard": true,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "name",
     "type": "FULL_NAME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "emails",
     "type": "EMAILS",
     "nullable": true,
     "unique": true,
     "answer": false,
     "ours": false
    },
    {
     "name": "linkedinLink",
     "type": "LINKS",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "jobTitle",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "phones",
     "type": "PHONES",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "avatarUrl",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "avatarFile",
     "type": "FILES",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "people",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetPerson"
     }
    },
    {
     "name": "pointOfContactForOpportunities",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "opportunity",
      "inverse": "pointOfContact"
     }
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetPerson"
     }
    },
    {
     "name": "customerInteractions",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "customerInteraction",
      "inverse": "person"
     }
    },
    {
     "name": "dataCompleteness",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "dataGaps",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "dataGap",
      "inverse": "person"
     }
    },
    {
     "name": "department",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "duplicateGaps",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "dataGap",
      "inverse": "otherPerson"
     }
    },
    {
     "name": "hcpAffiliations",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "hcpAffiliation",
      "inverse": "person"
     }
    },
    {
     "name": "hcpKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "PHYSICIAN",
      "PHARMACIST",
      "NURSE",
      "BUYER",
      "ADMINISTRATOR",
      "OTHER"
     ]
    },
    {
     "name": "licenceNumber",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "specialty",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "tradeLicences",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "tradeLicence",
      "inverse": "person"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "opportunity",
   "plural": "opportunities",
   "standard": true,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "amount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "closeDate",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "stage",
     "type": "SELECT",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "options": [
      "NEW",
      "SCREENING",
      "MEETING",
      "PROPOSAL",
      "CUSTOMER"
     ],
     "defaultValue": "'NEW'"
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "opportunities",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetOpportunity"
     }
    },
    {
     "name": "pointOfContact",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "person",
      "inverse": "pointOfContactForOpportunities",
      "joinColumn": "pointOfContactId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetOpportunity"
     }
    },
    {
     "name": "owner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "ownedOpportunities",
      "joinColumn": "ownerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "customerInteractions",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "customerInteraction",
      "inverse": "opportunity"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "task",
   "plural": "tasks",
   "standard": true,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "title",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "bodyV2",
     "type": "RICH_TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "dueAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "status",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "options": [
      "TODO",
      "IN_PROGRESS",
      "DONE"
     ],
     "defaultValue": "'TODO'"
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "task"
     }
    },
    {
     "name": "assignee",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "assignedTasks",
      "joinColumn": "assigneeId",
      "onDelete": "SET_NULL"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "taskTarget",
   "plural": "taskTargets",
   "standard": true,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "task",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "task",
      "inverse": "taskTargets",
      "joinColumn": "taskId",
      "onDelete": "CASCADE"
     }
    },
    {
     "name": "targetCompany",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "taskTargets",
      "joinColumn": "targetCompanyId",
      "onDelete": "CASCADE"
     }
    },
    {
     "name": "targetOpportunity",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "opportunity",
      "inverse": "taskTargets",
      "joinColumn": "targetOpportunityId",
      "onDelete": "CASCADE"
     }
    },
    {
     "name": "targetPerson",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "person",
      "inverse": "taskTargets",
      "joinColumn": "targetPersonId",
      "onDelete": "CASCADE"
     }
    },
    {
     "name": "targetAccountHold",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "accountHold",
      "joinColumn": "targetAccountHoldId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetAgreementProduct",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "agreementProduct",
      "joinColumn": "targetAgreementProductId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetApprovalAuthority",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "approvalAuthority",
      "joinColumn": "targetApprovalAuthorityId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetChannelAgreement",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "channelAgreement",
      "joinColumn": "targetChannelAgreementId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetChannelFlow",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "channelFlow",
      "joinColumn": "targetChannelFlowId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetChannelRequest",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "channelRequest",
      "joinColumn": "targetChannelRequestId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetChurnCase",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "churnCase",
      "joinColumn": "targetChurnCaseId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetChurnReport",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "churnReport",
      "joinColumn": "targetChurnReportId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetCooperationFund",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "cooperationFund",
      "joinColumn": "targetCooperationFundId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetCustomerAssessment",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "customerAssessment",
      "joinColumn": "targetCustomerAssessmentId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetCustomerInteraction",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "customerInteraction",
      "joinColumn": "targetCustomerInteractionId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetDataGap",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "dataGap",
      "joinColumn": "targetDataGapId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetDrugBatch",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "drugBatch",
      "joinColumn": "targetDrugBatchId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetDrugProduct",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "drugProduct",
      "joinColumn": "targetDrugProductId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetFundAllocation",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundAllocation",
      "joinColumn": "targetFundAllocationId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetFundClaim",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundClaim",
      "joinColumn": "targetFundClaimId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetFundEntry",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundEntry",
      "joinColumn": "targetFundEntryId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetFundRequest",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundRequest",
      "joinColumn": "targetFundRequestId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetHcpAffiliation",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "hcpAffiliation",
      "joinColumn": "targetHcpAffiliationId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetOwnershipChange",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "ownershipChange",
      "joinColumn": "targetOwnershipChangeId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetPartnerInvoice",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "partnerInvoice",
      "joinColumn": "targetPartnerInvoiceId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetPharmaPolicy",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "pharmaPolicy",
      "joinColumn": "targetPharmaPolicyId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetRetentionPlay",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "retentionPlay",
      "joinColumn": "targetRetentionPlayId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetSalesOrder",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesOrder",
      "joinColumn": "targetSalesOrderId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetSalesOrderLine",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesOrderLine",
      "joinColumn": "targetSalesOrderLineId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetSalesTerritory",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesTerritory",
      "joinColumn": "targetSalesTerritoryId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetTradeLicence",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "tradeLicence",
      "joinColumn": "targetTradeLicenceId",
      "inverse": "taskTargets",
      "onDelete": "SET_NULL"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "note",
   "plural": "notes",
   "standard": true,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "title",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "bodyV2",
     "type": "RICH_TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "note"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "noteTarget",
   "plural": "noteTargets",
   "standard": true,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "note",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "note",
      "inverse": "noteTargets",
      "joinColumn": "noteId",
      "onDelete": "CASCADE"
     }
    },
    {
     "name": "targetCompany",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "noteTargets",
      "joinColumn": "targetCompanyId",
      "onDelete": "CASCADE"
     }
    },
    {
     "name": "targetPerson",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "person",
      "inverse": "noteTargets",
      "joinColumn": "targetPersonId",
      "onDelete": "CASCADE"
     }
    },
    {
     "name": "targetOpportunity",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "opportunity",
      "inverse": "noteTargets",
      "joinColumn": "targetOpportunityId",
      "onDelete": "CASCADE"
     }
    },
    {
     "name": "targetAccountHold",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "accountHold",
      "joinColumn": "targetAccountHoldId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetAgreementProduct",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "agreementProduct",
      "joinColumn": "targetAgreementProductId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetApprovalAuthority",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "approvalAuthority",
      "joinColumn": "targetApprovalAuthorityId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetChannelAgreement",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "channelAgreement",
      "joinColumn": "targetChannelAgreementId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetChannelFlow",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "channelFlow",
      "joinColumn": "targetChannelFlowId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetChannelRequest",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "channelRequest",
      "joinColumn": "targetChannelRequestId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetChurnCase",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "churnCase",
      "joinColumn": "targetChurnCaseId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetChurnReport",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "churnReport",
      "joinColumn": "targetChurnReportId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetCooperationFund",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "cooperationFund",
      "joinColumn": "targetCooperationFundId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetCustomerAssessment",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "customerAssessment",
      "joinColumn": "targetCustomerAssessmentId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetCustomerInteraction",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "customerInteraction",
      "joinColumn": "targetCustomerInteractionId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetDataGap",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "dataGap",
      "joinColumn": "targetDataGapId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetDrugBatch",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "drugBatch",
      "joinColumn": "targetDrugBatchId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetDrugProduct",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "drugProduct",
      "joinColumn": "targetDrugProductId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetFundAllocation",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundAllocation",
      "joinColumn": "targetFundAllocationId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetFundClaim",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundClaim",
      "joinColumn": "targetFundClaimId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetFundEntry",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundEntry",
      "joinColumn": "targetFundEntryId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetFundRequest",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundRequest",
      "joinColumn": "targetFundRequestId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetHcpAffiliation",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "hcpAffiliation",
      "joinColumn": "targetHcpAffiliationId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetOwnershipChange",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "ownershipChange",
      "joinColumn": "targetOwnershipChangeId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetPartnerInvoice",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "partnerInvoice",
      "joinColumn": "targetPartnerInvoiceId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetPharmaPolicy",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "pharmaPolicy",
      "joinColumn": "targetPharmaPolicyId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetRetentionPlay",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "retentionPlay",
      "joinColumn": "targetRetentionPlayId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetSalesOrder",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesOrder",
      "joinColumn": "targetSalesOrderId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetSalesOrderLine",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesOrderLine",
      "joinColumn": "targetSalesOrderLineId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetSalesTerritory",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesTerritory",
      "joinColumn": "targetSalesTerritoryId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "targetTradeLicence",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "tradeLicence",
      "joinColumn": "targetTradeLicenceId",
      "inverse": "noteTargets",
      "onDelete": "SET_NULL"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "workspaceMember",
   "plural": "workspaceMembers",
   "standard": true,
   "fields": [
    {
     "name": "avatarUrl",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "userEmail",
     "type": "TEXT",
     "nullable": true,
     "unique": true,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "name",
     "type": "FULL_NAME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false
    },
    {
     "name": "colorScheme",
     "type": "TEXT",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "'System'"
    },
    {
     "name": "locale",
     "type": "TEXT",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "'en'"
    },
    {
     "name": "jobTitle",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "calendarStartDay",
     "type": "NUMBER",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "numberKind": "int",
     "defaultValue": 7
    },
    {
     "name": "userId",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "timeZone",
     "type": "TEXT",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "'system'"
    },
    {
     "name": "dateFormat",
     "type": "SELECT",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "options": [
      "SYSTEM",
      "MONTH_FIRST",
      "DAY_FIRST",
      "YEAR_FIRST"
     ],
     "defaultValue": "'SYSTEM'"
    },
    {
     "name": "timeFormat",
     "type": "SELECT",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "options": [
      "SYSTEM",
      "HOUR_24",
      "HOUR_12"
     ],
     "defaultValue": "'SYSTEM'"
    },
    {
     "name": "numberFormat",
     "type": "SELECT",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "options": [
      "SYSTEM",
      "COMMAS_AND_DOT",
      "SPACES_AND_COMMA",
      "DOTS_AND_COMMA",
      "APOSTROPHE_AND_DOT"
     ],
     "defaultValue": "'SYSTEM'"
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "'System'",
      "source": "'MANUAL'",
      "workspaceMemberId": null
     }
    },
    {
     "name": "accountOwnerForCompanies",
     "type": "RELATION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "company",
      "inverse": "accountOwner"
     }
    },
    {
     "name": "ownedOpportunities",
     "type": "RELATION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "opportunity",
      "inverse": "owner"
     }
    },
    {
     "name": "assignedTasks",
     "type": "RELATION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "task",
      "inverse": "assignee"
     }
    },
    {
     "name": "accountsGiven",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "ownershipChange",
      "inverse": "fromOwner"
     }
    },
    {
     "name": "accountsTaken",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "ownershipChange",
      "inverse": "toOwner"
     }
    },
    {
     "name": "approvalAuthorities",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "approvalAuthority",
      "inverse": "member"
     }
    },
    {
     "name": "approvedFundClaims",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundClaim",
      "inverse": "approvedBy"
     }
    },
    {
     "name": "approvedFundRequests",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundRequest",
      "inverse": "approvedBy"
     }
    },
    {
     "name": "assignedChannelRequests",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "channelRequest",
      "inverse": "assignee"
     }
    },
    {
     "name": "dataGaps",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "dataGap",
      "inverse": "gapOwner"
     }
    },
    {
     "name": "delegatedAuthorities",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "approvalAuthority",
      "inverse": "delegateTo"
     }
    },
    {
     "name": "ownedChurnCases",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "churnCase",
      "inverse": "caseOwner"
     }
    },
    {
     "name": "ownedFunds",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "cooperationFund",
      "inverse": "fundOwner"
     }
    },
    {
     "name": "ownedOrders",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "salesOrder",
      "inverse": "orderOwner"
     }
    },
    {
     "name": "ownedTerritories",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "salesTerritory",
      "inverse": "territoryOwner"
     }
    },
    {
     "name": "submittedChannelRequests",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "channelRequest",
      "inverse": "submittedBy"
     }
    },
    {
     "name": "submittedFundClaims",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundClaim",
      "inverse": "submittedBy"
     }
    },
    {
     "name": "submittedFundRequests",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundRequest",
      "inverse": "submittedBy"
     }
    },
    {
     "name": "submittedInteractions",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "customerInteraction",
      "inverse": "submittedBy"
     }
    },
    {
     "name": "verifiedLicences",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "tradeLicence",
      "inverse": "verifiedBy"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "accountHold",
   "plural": "accountHolds",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetAccountHold"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetAccountHold"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "accountHolds",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "holdReason",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "LICENCE_EXPIRED",
      "LICENCE_MISSING",
      "CREDIT",
      "RECALL",
      "COMPLIANCE"
     ]
    },
    {
     "name": "holdSource",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "RULE",
      "PERSON"
     ],
     "defaultValue": "'PERSON'"
    },
    {
     "name": "explanation",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "holdState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "OPEN",
      "LIFTED"
     ]
    },
    {
     "name": "openedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "liftedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "PLACE",
      "LIFT"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "agreementProduct",
   "plural": "agreementProducts",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetAgreementProduct"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetAgreementProduct"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "agreement",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "channelAgreement",
      "inverse": "agreementProducts",
      "joinColumn": "agreementId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "product",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "drugProduct",
      "inverse": "agreementProducts",
      "joinColumn": "productId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "contractPrice",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "approvalAuthority",
   "plural": "approvalAuthorities",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetApprovalAuthority"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetApprovalAuthority"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "member",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "approvalAuthorities",
      "joinColumn": "memberId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "authorityKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "ORDER_OVERRIDE",
      "FUND_REQUEST",
      "FUND_CLAIM",
      "CLAWBACK_WRITE_OFF",
      "LICENCE"
     ]
    },
    {
     "name": "limitAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "delegateTo",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "delegatedAuthorities",
      "joinColumn": "delegateToId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "validFrom",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "validTo",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "channelAgreement",
   "plural": "channelAgreements",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetChannelAgreement"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetChannelAgreement"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "partner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "channelAgreements",
      "joinColumn": "partnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "agreementNumber",
     "type": "TEXT",
     "nullable": true,
     "unique": true,
     "answer": false,
     "ours": true
    },
    {
     "name": "territory",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesTerritory",
      "inverse": "channelAgreements",
      "joinColumn": "territoryId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "startsOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "endsOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "accrualBasisPoints",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "priceBasis",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "CONTRACT",
      "LIST",
      "INVOICE"
     ],
     "defaultValue": "'CONTRACT'"
    },
    {
     "name": "accrualFund",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "cooperationFund",
      "inverse": "accruingAgreements",
      "joinColumn": "accrualFundId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "accrualValidDays",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "targetAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "agreementFiles",
     "type": "FILES",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "agreementProducts",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "agreementProduct",
      "inverse": "agreement"
     }
    },
    {
     "name": "fundAllocations",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundAllocation",
      "inverse": "agreement"
     }
    },
    {
     "name": "agreementState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "DRAFT",
      "ACTIVE",
      "EXPIRING",
      "EXPIRED",
      "TERMINATED"
     ],
     "defaultValue": "'DRAFT'"
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "ACTIVATE",
      "TERMINATE"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "channelFlow",
   "plural": "channelFlows",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetChannelFlow"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetChannelFlow"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "seller",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "soldFlows",
      "joinColumn": "sellerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "buyerText",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "buyer",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "boughtFlows",
      "joinColumn": "buyerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "productText",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "product",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "drugProduct",
      "inverse": "channelFlows",
      "joinColumn": "productId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "lotNumber",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "quantity",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "float"
    },
    {
     "name": "unitOfMeasure",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "unitPrice",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "flowAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "flowKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "SALE",
      "RETURN"
     ],
     "defaultValue": "'SALE'"
    },
    {
     "name": "soldOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "sourceFile",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "sourceRow",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "flowState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "RAW",
      "MATCHED",
      "DISPUTED",
      "CONFIRMED"
     ],
     "defaultValue": "'RAW'"
    },
    {
     "name": "matchScore",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "isOutsideTerritory",
     "type": "BOOLEAN",
     "nullable": false,
     "unique": false,
     "answer": true,
     "ours": true,
     "defaultValue": false
    },
    {
     "name": "channelRequests",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "channelRequest",
      "inverse": "flow"
     }
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "CONFIRM",
      "DISPUTE"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "channelRequest",
   "plural": "channelRequests",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetChannelRequest"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetChannelRequest"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "partner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "channelRequests",
      "joinColumn": "partnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "requestKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "TRAINING",
      "MATERIAL",
      "SUPPORT",
      "PRICE",
      "STOCK",
      "COMPLIANCE",
      "OTHER"
     ]
    },
    {
     "name": "details",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "assignee",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "assignedChannelRequests",
      "joinColumn": "assigneeId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "dueOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "answer",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "flow",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "channelFlow",
      "inverse": "channelRequests",
      "joinColumn": "flowId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "requestState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "DRAFT",
      "SUBMITTED",
      "IN_PROGRESS",
      "LATE",
      "ANSWERED",
      "CLOSED",
      "REJECTED"
     ],
     "defaultValue": "'DRAFT'"
    },
    {
     "name": "submittedBy",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "submittedChannelRequests",
      "joinColumn": "submittedById",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "submittedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "answeredAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "SUBMIT",
      "ANSWER",
      "CLOSE",
      "REJECT"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "churnCase",
   "plural": "churnCases",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetChurnCase"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetChurnCase"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "churnCases",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "caseState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "OPEN",
      "IN_PLAY",
      "SAVED",
      "LOST",
      "DISMISSED",
      "HELD_OUT_CLOSED"
     ],
     "defaultValue": "'OPEN'"
    },
    {
     "name": "churnCause",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "STAFF_TURNOVER",
      "COMPETITOR",
      "SERVICE",
      "QUALITY",
      "PRICE",
      "TENDER_LOST",
      "SUPPLY",
      "CLOSED_BUSINESS",
      "ORDER_DECLINE",
      "UNKNOWN"
     ]
    },
    {
     "name": "evidence",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "valueAtRisk",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "orderProbability",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "openedOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "horizonEndsOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "caseOwner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "ownedChurnCases",
      "joinColumn": "caseOwnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "play",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "retentionPlay",
      "inverse": "churnCases",
      "joinColumn": "playId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "dismissalReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "outcomeOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "heldOutResult",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "SAVED",
      "LOST"
     ]
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "START_PLAY",
      "DISMISS"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "churnReport",
   "plural": "churnReports",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetChurnReport"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetChurnReport"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "reportedOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "riskMethod",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "MODEL",
      "HIATUS",
      "NONE"
     ]
    },
    {
     "name": "gateVerdict",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "PASS",
      "FAIL",
      "INSUFFICIENT"
     ]
    },
    {
     "name": "gateReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "modelVersion",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "customersScored",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "customersAtRisk",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "valueAtRisk",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "treatedClosed",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "treatedSaved",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "heldOutClosed",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "heldOutSaved",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "effectSummary",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "calibration",
     "type": "RAW_JSON",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "stageMatrix",
     "type": "RAW_JSON",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "cooperationFund",
   "plural": "cooperationFunds",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetCooperationFund"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetCooperationFund"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "fundCode",
     "type": "TEXT",
     "nullable": true,
     "unique": true,
     "answer": false,
     "ours": true
    },
    {
     "name": "fundPurpose",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "fundOwner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "ownedFunds",
      "joinColumn": "fundOwnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "startsOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "endsOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "budgetAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "fundState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "DRAFT",
      "OPEN",
      "FROZEN",
      "CLOSED"
     ],
     "defaultValue": "'DRAFT'"
    },
    {
     "name": "unallocatedAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "availableAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "committedAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "payableAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "paidAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "forfeitedAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "ledgerSequence",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "accruingAgreements",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "channelAgreement",
      "inverse": "accrualFund"
     }
    },
    {
     "name": "fundAllocations",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundAllocation",
      "inverse": "fund"
     }
    },
    {
     "name": "fundRequests",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundRequest",
      "inverse": "fund"
     }
    },
    {
     "name": "fundEntries",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundEntry",
      "inverse": "fund"
     }
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "OPEN",
      "FREEZE",
      "UNFREEZE",
      "CLOSE"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "customerAssessment",
   "plural": "customerAssessments",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetCustomerAssessment"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetCustomerAssessment"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "customerAssessments",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "assessedOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "tier",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "TOP",
      "HIGH",
      "MIDDLE",
      "ORDINARY",
      "PROSPECT"
     ]
    },
    {
     "name": "valueClass",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "MOST_VALUABLE",
      "MOST_GROWABLE",
      "STABLE",
      "BELOW_ZERO",
      "TRANSACTIONAL",
      "UNRATED"
     ]
    },
    {
     "name": "stage",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "PROSPECT",
      "NEW",
      "DEVELOPING",
      "MATURE",
      "DECLINING",
      "BROKEN",
      "WON_BACK"
     ]
    },
    {
     "name": "reasons",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "orderCount",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "returnCount",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "activeMonths",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "revenue",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "returnedAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "margin",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "netMargin",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "costCoveragePercent",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "potential",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "potentialSharePercent",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "orderProbability",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "valueAtRisk",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "modelVersion",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "customerInteraction",
   "plural": "customerInteractions",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetCustomerInteraction"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetCustomerInteraction"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "customerInteractions",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "person",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "person",
      "inverse": "customerInteractions",
      "joinColumn": "personId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "opportunity",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "opportunity",
      "inverse": "customerInteractions",
      "joinColumn": "opportunityId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "interactionChannel",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "VISIT",
      "PHONE_IN",
      "PHONE_OUT",
      "VIDEO",
      "WECHAT",
      "EMAIL",
      "WEB"
     ],
     "defaultValue": "'VISIT'"
    },
    {
     "name": "purpose",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "happenedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "outcome",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "durationMinutes",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "interactionState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "OPEN",
      "SUBMITTED"
     ],
     "defaultValue": "'OPEN'"
    },
    {
     "name": "submittedBy",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "submittedInteractions",
      "joinColumn": "submittedById",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "submittedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "SUBMIT"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "dataGap",
   "plural": "dataGaps",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetDataGap"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetDataGap"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "dataGaps",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "person",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "person",
      "inverse": "dataGaps",
      "joinColumn": "personId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "missingField",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "otherCompany",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "duplicateGaps",
      "joinColumn": "otherCompanyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "otherPerson",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "person",
      "inverse": "duplicateGaps",
      "joinColumn": "otherPersonId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "gapOwner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "dataGaps",
      "joinColumn": "gapOwnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "dueOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "gapState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "OPEN",
      "FILLED",
      "WAIVED"
     ],
     "defaultValue": "'OPEN'"
    },
    {
     "name": "escalatedOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "WAIVE"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "drugBatch",
   "plural": "drugBatches",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetDrugBatch"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetDrugBatch"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "lotNumber",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "product",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "drugProduct",
      "inverse": "drugBatches",
      "joinColumn": "productId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "manufacturedOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "expiresOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "quantity",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "float"
    },
    {
     "name": "batchState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "QUARANTINED",
      "RELEASED",
      "RECALLED",
      "EXPIRED"
     ],
     "defaultValue": "'QUARANTINED'"
    },
    {
     "name": "orderLines",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "salesOrderLine",
      "inverse": "batch"
     }
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "RELEASE",
      "QUARANTINE",
      "RECALL"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": [
    [
     "lotNumber",
     "productId"
    ]
   ]
  },
  {
   "name": "drugProduct",
   "plural": "drugProducts",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetDrugProduct"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetDrugProduct"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "productCode",
     "type": "TEXT",
     "nullable": true,
     "unique": true,
     "answer": false,
     "ours": true
    },
    {
     "name": "genericName",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "specification",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "manufacturerName",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "approvalNumber",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "dispensingClass",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "RX",
      "OTC"
     ]
    },
    {
     "name": "regulatoryCategory",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "GENERAL",
      "CHEMICAL",
      "BIOLOGICAL",
      "VACCINE",
      "TCM",
      "NARCOTIC",
      "PSYCHOTROPIC",
      "DEVICE"
     ]
    },
    {
     "name": "isEssentialDrug",
     "type": "BOOLEAN",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": true,
     "defaultValue": false
    },
    {
     "name": "isColdChain",
     "type": "BOOLEAN",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": true,
     "defaultValue": false
    },
    {
     "name": "unitOfMeasure",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "packSize",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "unitPrice",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "unitCost",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "drugBatches",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "drugBatch",
      "inverse": "product"
     }
    },
    {
     "name": "orderLines",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "salesOrderLine",
      "inverse": "product"
     }
    },
    {
     "name": "agreementProducts",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "agreementProduct",
      "inverse": "product"
     }
    },
    {
     "name": "channelFlows",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "channelFlow",
      "inverse": "product"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "fundAllocation",
   "plural": "fundAllocations",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetFundAllocation"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetFundAllocation"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "fund",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "cooperationFund",
      "inverse": "fundAllocations",
      "joinColumn": "fundId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "partner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "fundAllocations",
      "joinColumn": "partnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "agreement",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "channelAgreement",
      "inverse": "fundAllocations",
      "joinColumn": "agreementId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "allocationKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "DISCRETIONARY",
      "ACCRUAL"
     ],
     "defaultValue": "'DISCRETIONARY'"
    },
    {
     "name": "accrualPeriod",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "amount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "expiresOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "requestReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "allocationState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "DRAFT",
      "POSTED",
      "REJECTED",
      "EXPIRED"
     ],
     "defaultValue": "'DRAFT'"
    },
    {
     "name": "remainingAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "fundEntries",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundEntry",
      "inverse": "allocation"
     }
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "POST",
      "REINSTATE"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "fundClaim",
   "plural": "fundClaims",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetFundClaim"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetFundClaim"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "request",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundRequest",
      "inverse": "fundClaims",
      "joinColumn": "requestId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "partner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "fundClaims",
      "joinColumn": "partnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "invoice",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "partnerInvoice",
      "inverse": "fundClaims",
      "joinColumn": "invoiceId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "claimedAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "activityDate",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "evidenceFiles",
     "type": "FILES",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "evidenceLinks",
     "type": "LINKS",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "evidenceKinds",
     "type": "MULTI_SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "AGENDA",
      "ATTENDANCE",
      "PHOTO",
      "CONTRACT",
      "DELIVERY",
      "SPECIMEN",
      "REPORT",
      "OTHER"
     ]
    },
    {
     "name": "approvedAmountAsked",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "paymentResult",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "PAID",
      "FAILED"
     ]
    },
    {
     "name": "paymentReference",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "paymentOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "clawbackAmountAsked",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "requestReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "claimState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "DRAFT",
      "SUBMITTED",
      "NEEDS_EVIDENCE",
      "APPROVED",
      "REJECTED",
      "PAYMENT_PENDING",
      "PAID",
      "CLAWBACK_OPEN",
      "RECOVERED",
      "WRITTEN_OFF"
     ],
     "defaultValue": "'DRAFT'"
    },
    {
     "name": "approvedAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "paidAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "owedAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "submittedBy",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "submittedFundClaims",
      "joinColumn": "submittedById",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "submittedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "approvedBy",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "approvedFundClaims",
      "joinColumn": "approvedById",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "approvedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "fundEntries",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundEntry",
      "inverse": "claim"
     }
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "SUBMIT",
      "APPROVE",
      "ASK_EVIDENCE",
      "REJECT",
      "PAY",
      "CONFIRM_PAYMENT",
      "OPEN_CLAWBACK",
      "WRITE_OFF"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "fundEntry",
   "plural": "fundEntries",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetFundEntry"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetFundEntry"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "entrySequence",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "entryKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "FUNDING",
      "WITHDRAWAL",
      "ALLOCATION",
      "ACCRUAL",
      "ACCRUAL_REVERSAL",
      "ACCRUAL_SHORTFALL",
      "ACCRUAL_RESTORED",
      "RESERVATION",
      "CLAIM",
      "RELEASE",
      "FORFEITURE",
      "REINSTATEMENT",
      "PAYMENT",
      "CLAWBACK",
      "NETTING",
      "RECOVERY",
      "WRITE_OFF",
      "MERGE"
     ]
    },
    {
     "name": "entryPhase",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "POSTED",
      "PENDING",
      "CONFIRMED",
      "VOIDED"
     ]
    },
    {
     "name": "amount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "movedFrom",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "SPONSOR",
      "POOL",
      "LOT",
      "COMMITTED",
      "PAYABLE",
      "CASH_CLEARING",
      "FORFEITED",
      "CLAWBACK_RECEIVABLE",
      "CLAWBACK_RECOVERY"
     ]
    },
    {
     "name": "movedTo",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "SPONSOR",
      "POOL",
      "LOT",
      "COMMITTED",
      "PAYABLE",
      "CASH_CLEARING",
      "FORFEITED",
      "CLAWBACK_RECEIVABLE",
      "CLAWBACK_RECOVERY"
     ]
    },
    {
     "name": "postedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "fund",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "cooperationFund",
      "inverse": "fundEntries",
      "joinColumn": "fundId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "partner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "fundEntries",
      "joinColumn": "partnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "allocation",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundAllocation",
      "inverse": "fundEntries",
      "joinColumn": "allocationId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "request",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundRequest",
      "inverse": "fundEntries",
      "joinColumn": "requestId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "claim",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "fundClaim",
      "inverse": "fundEntries",
      "joinColumn": "claimId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "fundRequest",
   "plural": "fundRequests",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetFundRequest"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetFundRequest"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "fund",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "cooperationFund",
      "inverse": "fundRequests",
      "joinColumn": "fundId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "partner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "fundRequests",
      "joinColumn": "partnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "activityKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "ACADEMIC_MEETING",
      "TRAINING",
      "EXHIBITION",
      "ADVERTISING",
      "PROMOTIONAL_MATERIAL",
      "DISPLAY",
      "PATIENT_EDUCATION",
      "MARKET_RESEARCH",
      "OTHER"
     ]
    },
    {
     "name": "activityDescription",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "plannedOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "claimBy",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "requestedAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "costShareBasisPoints",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "approvedAmountAsked",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "extendTo",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "requestReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "requestState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "DRAFT",
      "SUBMITTED",
      "APPROVED",
      "RETURNED",
      "REJECTED",
      "CLOSED",
      "CANCELLED",
      "EXPIRED"
     ],
     "defaultValue": "'DRAFT'"
    },
    {
     "name": "approvedAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "reservedAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "submittedBy",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "submittedFundRequests",
      "joinColumn": "submittedById",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "submittedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "approvedBy",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "approvedFundRequests",
      "joinColumn": "approvedById",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "approvedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "fundClaims",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundClaim",
      "inverse": "request"
     }
    },
    {
     "name": "fundEntries",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundEntry",
      "inverse": "request"
     }
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "SUBMIT",
      "APPROVE",
      "RETURN",
      "REJECT",
      "CLOSE",
      "CANCEL",
      "EXTEND"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "hcpAffiliation",
   "plural": "hcpAffiliations",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetHcpAffiliation"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetHcpAffiliation"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "person",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "person",
      "inverse": "hcpAffiliations",
      "joinColumn": "personId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "hcpAffiliations",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "affiliationRole",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "PRACTITIONER",
      "DEPARTMENT_HEAD",
      "DIRECTOR",
      "PHARMACY",
      "PURCHASING",
      "COMMITTEE",
      "CONSULTANT",
      "OTHER"
     ]
    },
    {
     "name": "affiliationDepartment",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "isPrimary",
     "type": "BOOLEAN",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": true,
     "defaultValue": false
    },
    {
     "name": "startsOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "endsOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "ownershipChange",
   "plural": "ownershipChanges",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetOwnershipChange"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetOwnershipChange"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "ownershipChanges",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "fromOwner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "accountsGiven",
      "joinColumn": "fromOwnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "toOwner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "accountsTaken",
      "joinColumn": "toOwnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "fromOwnerName",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "toOwnerName",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "changedOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "changeReason",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "ASSIGNED",
      "REASSIGNED",
      "RELEASED",
      "OWNER_LEFT"
     ]
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "partnerInvoice",
   "plural": "partnerInvoices",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetPartnerInvoice"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetPartnerInvoice"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "partner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "partnerInvoices",
      "joinColumn": "partnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "sellerTaxNumber",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "invoiceCode",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "invoiceNumber",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "invoiceKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "NORMAL",
      "RED_LETTER"
     ],
     "defaultValue": "'NORMAL'"
    },
    {
     "name": "invoiceDate",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "netAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "taxAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "totalAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "file",
     "type": "FILES",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "fundClaims",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "fundClaim",
      "inverse": "invoice"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "pharmaPolicy",
   "plural": "pharmaPolicies",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetPharmaPolicy"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetPharmaPolicy"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "policyKey",
     "type": "TEXT",
     "nullable": true,
     "unique": true,
     "answer": false,
     "ours": true
    },
    {
     "name": "numberValue",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "float"
    },
    {
     "name": "textValue",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "listValue",
     "type": "ARRAY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "description",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "policyProblem",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "retentionPlay",
   "plural": "retentionPlays",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetRetentionPlay"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetRetentionPlay"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "playKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "SENIOR_VISIT",
      "SERVICE_RECOVERY",
      "PRICE_REVIEW",
      "REINTRODUCTION",
      "WIN_BACK",
      "OTHER"
     ]
    },
    {
     "name": "appliesToCause",
     "type": "MULTI_SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "STAFF_TURNOVER",
      "COMPETITOR",
      "SERVICE",
      "QUALITY",
      "PRICE",
      "TENDER_LOST",
      "SUPPLY",
      "CLOSED_BUSINESS",
      "ORDER_DECLINE",
      "UNKNOWN"
     ]
    },
    {
     "name": "playSteps",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "dueDays",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "isActive",
     "type": "BOOLEAN",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": true,
     "defaultValue": false
    },
    {
     "name": "churnCases",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "churnCase",
      "inverse": "play"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "salesOrder",
   "plural": "salesOrders",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetSalesOrder"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetSalesOrder"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "orderNumber",
     "type": "TEXT",
     "nullable": true,
     "unique": true,
     "answer": false,
     "ours": true
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "salesOrders",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "orderKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "SALE",
      "RETURN"
     ],
     "defaultValue": "'SALE'"
    },
    {
     "name": "originalOrder",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesOrder",
      "inverse": "returnOrders",
      "joinColumn": "originalOrderId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "returnOrders",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "salesOrder",
      "inverse": "originalOrder"
     }
    },
    {
     "name": "orderLines",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "salesOrderLine",
      "inverse": "salesOrder"
     }
    },
    {
     "name": "orderedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "deliverOn",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "totalAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "channelPartner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "channelOrders",
      "joinColumn": "channelPartnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "orderOwner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "ownedOrders",
      "joinColumn": "orderOwnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "customerReference",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "orderState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "DRAFT",
      "BLOCKED",
      "RELEASED",
      "SHIPPED",
      "CLOSED",
      "CANCELLED"
     ],
     "defaultValue": "'DRAFT'"
    },
    {
     "name": "blockReasons",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "blockKinds",
     "type": "MULTI_SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "HOLD",
      "LICENCE",
      "CREDIT",
      "BATCH",
      "PRICE",
      "SUMS",
      "RETURN",
      "INCOMPLETE",
      "CHANGED"
     ]
    },
    {
     "name": "overrideReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "SUBMIT",
      "OVERRIDE",
      "SHIP",
      "CLOSE",
      "CANCEL"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "salesOrderLine",
   "plural": "salesOrderLines",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetSalesOrderLine"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetSalesOrderLine"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "salesOrder",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesOrder",
      "inverse": "orderLines",
      "joinColumn": "salesOrderId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "lineNumber",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "int"
    },
    {
     "name": "product",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "drugProduct",
      "inverse": "orderLines",
      "joinColumn": "productId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "batch",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "drugBatch",
      "inverse": "orderLines",
      "joinColumn": "batchId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "quantity",
     "type": "NUMBER",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "numberKind": "float"
    },
    {
     "name": "unitPrice",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "lineAmount",
     "type": "CURRENCY",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "salesTerritory",
   "plural": "salesTerritories",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetSalesTerritory"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetSalesTerritory"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "territoryCode",
     "type": "TEXT",
     "nullable": true,
     "unique": true,
     "answer": false,
     "ours": true
    },
    {
     "name": "parentTerritory",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "salesTerritory",
      "inverse": "childTerritories",
      "joinColumn": "parentTerritoryId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "childTerritories",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "salesTerritory",
      "inverse": "parentTerritory"
     }
    },
    {
     "name": "territoryOwner",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "ownedTerritories",
      "joinColumn": "territoryOwnerId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "accounts",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "company",
      "inverse": "salesTerritory"
     }
    },
    {
     "name": "channelAgreements",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "channelAgreement",
      "inverse": "territory"
     }
    }
   ],
   "uniqueTogether": []
  },
  {
   "name": "tradeLicence",
   "plural": "tradeLicences",
   "standard": false,
   "fields": [
    {
     "name": "id",
     "type": "UUID",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "uuid"
    },
    {
     "name": "createdAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "updatedAt",
     "type": "DATE_TIME",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": "now"
    },
    {
     "name": "deletedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "createdBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "updatedBy",
     "type": "ACTOR",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": {
      "name": "''",
      "source": "'MANUAL'"
     }
    },
    {
     "name": "position",
     "type": "POSITION",
     "nullable": false,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "defaultValue": 0
    },
    {
     "name": "searchVector",
     "type": "TS_VECTOR",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true
    },
    {
     "name": "taskTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "taskTarget",
      "inverse": "targetTradeLicence"
     }
    },
    {
     "name": "noteTargets",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": false,
     "system": true,
     "relation": {
      "kind": "ONE_TO_MANY",
      "target": "noteTarget",
      "inverse": "targetTradeLicence"
     }
    },
    {
     "name": "name",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "company",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "company",
      "inverse": "tradeLicences",
      "joinColumn": "companyId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "person",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "person",
      "inverse": "tradeLicences",
      "joinColumn": "personId",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "licenceKind",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "DRUG_TRADE",
      "DRUG_MANUFACTURE",
      "MEDICAL_INSTITUTION",
      "BUSINESS_REGISTRATION",
      "QUALITY_AGREEMENT",
      "AUTHORISATION",
      "PROFESSIONAL_PRACTICE",
      "EU_WDA",
      "EU_MIA",
      "GSP_LEGACY",
      "GMP_LEGACY",
      "OTHER"
     ]
    },
    {
     "name": "licenceNumber",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "issuingAuthority",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "licenceScope",
     "type": "MULTI_SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "GENERAL",
      "CHEMICAL",
      "BIOLOGICAL",
      "VACCINE",
      "TCM",
      "NARCOTIC",
      "PSYCHOTROPIC",
      "DEVICE"
     ]
    },
    {
     "name": "validFrom",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "validTo",
     "type": "DATE",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "licenceFiles",
     "type": "FILES",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true
    },
    {
     "name": "licenceState",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "options": [
      "PENDING",
      "VALID",
      "EXPIRING",
      "EXPIRED",
      "REVOKED"
     ],
     "defaultValue": "'PENDING'"
    },
    {
     "name": "verifiedBy",
     "type": "RELATION",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true,
     "relation": {
      "kind": "MANY_TO_ONE",
      "target": "workspaceMember",
      "inverse": "verifiedLicences",
      "joinColumn": "verifiedById",
      "onDelete": "SET_NULL"
     }
    },
    {
     "name": "verifiedAt",
     "type": "DATE_TIME",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "requestedAction",
     "type": "SELECT",
     "nullable": true,
     "unique": false,
     "answer": false,
     "ours": true,
     "options": [
      "VERIFY",
      "REVOKE"
     ]
    },
    {
     "name": "decisionReason",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    },
    {
     "name": "decisionKey",
     "type": "TEXT",
     "nullable": true,
     "unique": false,
     "answer": true,
     "ours": true
    }
   ],
   "uniqueTogether": []
  }
 ]
};
