// Written by `npm run codegen` from the plugin’s manifest; do not edit.
import * as types from './graphql/graphql.ts';

/** The typed documents of every object, by what they do. */
export const documents = {
  company: { records: types.CompanyRecordsDocument, keys: types.CompanyKeysDocument, create: types.CompanyCreateDocument, update: types.CompanyUpdateDocument, delete: types.CompanyDeleteDocument, destroy: types.CompanyDestroyDocument },
  person: { records: types.PersonRecordsDocument, keys: types.PersonKeysDocument, create: types.PersonCreateDocument, update: types.PersonUpdateDocument, delete: types.PersonDeleteDocument, destroy: types.PersonDestroyDocument },
  opportunity: { records: types.OpportunityRecordsDocument, keys: types.OpportunityKeysDocument, create: types.OpportunityCreateDocument, update: types.OpportunityUpdateDocument, delete: types.OpportunityDeleteDocument, destroy: types.OpportunityDestroyDocument },
  task: { records: types.TaskRecordsDocument, keys: types.TaskKeysDocument, create: types.TaskCreateDocument, update: types.TaskUpdateDocument, delete: types.TaskDeleteDocument, destroy: types.TaskDestroyDocument },
  taskTarget: { records: types.TaskTargetRecordsDocument, keys: types.TaskTargetKeysDocument, create: types.TaskTargetCreateDocument, update: types.TaskTargetUpdateDocument, delete: types.TaskTargetDeleteDocument, destroy: types.TaskTargetDestroyDocument },
  note: { records: types.NoteRecordsDocument, keys: types.NoteKeysDocument, create: types.NoteCreateDocument, update: types.NoteUpdateDocument, delete: types.NoteDeleteDocument, destroy: types.NoteDestroyDocument },
  noteTarget: { records: types.NoteTargetRecordsDocument, keys: types.NoteTargetKeysDocument, create: types.NoteTargetCreateDocument, update: types.NoteTargetUpdateDocument, delete: types.NoteTargetDeleteDocument, destroy: types.NoteTargetDestroyDocument },
  workspaceMember: { records: types.WorkspaceMemberRecordsDocument, keys: types.WorkspaceMemberKeysDocument, create: types.WorkspaceMemberCreateDocument, update: types.WorkspaceMemberUpdateDocument, delete: types.WorkspaceMemberDeleteDocument, destroy: types.WorkspaceMemberDestroyDocument },
  accountHold: { records: types.AccountHoldRecordsDocument, keys: types.AccountHoldKeysDocument, create: types.AccountHoldCreateDocument, update: types.AccountHoldUpdateDocument, delete: types.AccountHoldDeleteDocument, destroy: types.AccountHoldDestroyDocument },
  drugProduct: { records: types.DrugProductRecordsDocument, keys: types.DrugProductKeysDocument, create: types.DrugProductCreateDocument, update: types.DrugProductUpdateDocument, delete: types.DrugProductDeleteDocument, destroy: types.DrugProductDestroyDocument },
  pharmaPolicy: { records: types.PharmaPolicyRecordsDocument, keys: types.PharmaPolicyKeysDocument, create: types.PharmaPolicyCreateDocument, update: types.PharmaPolicyUpdateDocument, delete: types.PharmaPolicyDeleteDocument, destroy: types.PharmaPolicyDestroyDocument },
  salesTerritory: { records: types.SalesTerritoryRecordsDocument, keys: types.SalesTerritoryKeysDocument, create: types.SalesTerritoryCreateDocument, update: types.SalesTerritoryUpdateDocument, delete: types.SalesTerritoryDeleteDocument, destroy: types.SalesTerritoryDestroyDocument },
  tradeLicence: { records: types.TradeLicenceRecordsDocument, keys: types.TradeLicenceKeysDocument, create: types.TradeLicenceCreateDocument, update: types.TradeLicenceUpdateDocument, delete: types.TradeLicenceDeleteDocument, destroy: types.TradeLicenceDestroyDocument },
} as const;
