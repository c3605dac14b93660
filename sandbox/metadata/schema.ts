/** The part of the host's `/metadata` that setup, doctor and tests use, as the host's SDL has it. */
export const metadataSdl = (writability: boolean): string => /* GraphQL */ `
scalar UUID
scalar JSON
scalar DateTime
scalar ConnectionCursor

type Query {
  currentWorkspace: Workspace!
  currentUser: User!
  webhooks: [Webhook!]!
  webhook(id: UUID!): Webhook
  objects(paging: CursorPaging! = {first: 10}, filter: ObjectFilter! = {}): ObjectConnection!
  findOneApplication(id: UUID, universalIdentifier: UUID): Application!
  findManyApplications: [Application!]!
  apiKeys: [ApiKey!]!
}

type Mutation {
  createWebhook(input: CreateWebhookInput!): Webhook!
  updateWebhook(input: UpdateWebhookInput!): Webhook!
  deleteWebhook(id: UUID!): Webhook!
  generateApplicationToken(applicationId: UUID!): ApplicationTokenPair!
  renewApplicationToken(applicationRefreshToken: String!): ApplicationTokenPair!
  getLoginTokenFromCredentials(email: String!, password: String!, captchaToken: String, locale: String, verifyEmailRedirectPath: String, origin: String!): LoginToken!
  getAuthTokensFromLoginToken(loginToken: String!, origin: String!): AuthTokens!
  renewToken(appToken: String!): AuthTokens!
}

type Workspace {
  id: UUID!
  displayName: String
  metadataVersion: Float!
  workspaceMembersCount: Float
}

type FullName { firstName: String! lastName: String! }
type WorkspaceMember { id: UUID! name: FullName! userEmail: String! }
type User { id: UUID! firstName: String! lastName: String! email: String! workspaceMember: WorkspaceMember }

type Webhook {
  id: UUID!
  targetUrl: String!
  operations: [String!]!
  description: String
  secret: String!
  applicationId: UUID!
  createdAt: DateTime!
  updatedAt: DateTime!
  deletedAt: DateTime
}
input CreateWebhookInput { id: UUID targetUrl: String! operations: [String!]! description: String secret: String }
input UpdateWebhookInputUpdates { targetUrl: String operations: [String!] description: String secret: String }
input UpdateWebhookInput { id: UUID! update: UpdateWebhookInputUpdates! }

type Application { id: UUID! name: String! description: String version: String universalIdentifier: String! defaultRoleId: String }
type ApiKey { id: UUID! name: String! expiresAt: DateTime! revokedAt: DateTime createdAt: DateTime! updatedAt: DateTime! }

type AuthToken { token: String! expiresAt: DateTime! }
type AuthTokenPair { accessOrWorkspaceAgnosticToken: AuthToken! refreshToken: AuthToken! }
type AuthTokens { tokens: AuthTokenPair! }
type LoginToken { loginToken: AuthToken! }
type ApplicationTokenPair { applicationAccessToken: AuthToken! applicationRefreshToken: AuthToken! }

input CursorPaging { before: ConnectionCursor after: ConnectionCursor first: Int last: Int }
input BooleanFieldComparison { is: Boolean isNot: Boolean }
input ObjectFilter { isActive: BooleanFieldComparison isSystem: BooleanFieldComparison }
type PageInfo { hasNextPage: Boolean hasPreviousPage: Boolean startCursor: ConnectionCursor endCursor: ConnectionCursor }
type ObjectConnection { pageInfo: PageInfo! edges: [ObjectEdge!]! }
type ObjectEdge { node: Object! cursor: ConnectionCursor! }
type Object {
  id: UUID!
  universalIdentifier: String!
  nameSingular: String!
  namePlural: String!
  labelSingular: String!
  labelPlural: String!
  isActive: Boolean!
  isSystem: Boolean!
  applicationId: UUID!
  fieldsList: [Field!]!
}
enum RelationType { MANY_TO_ONE ONE_TO_MANY }
type Relation { type: RelationType! sourceObjectMetadata: Object! targetObjectMetadata: Object! sourceFieldMetadata: Field! targetFieldMetadata: Field! }
type Field {
  id: UUID!
  universalIdentifier: String!
  type: String!
  name: String!
  label: String!
  isActive: Boolean
  isSystem: Boolean
  isNullable: Boolean
  isUnique: Boolean
  defaultValue: JSON
  options: JSON
  settings: JSON
  objectMetadataId: UUID!
  applicationId: UUID!
  relation: Relation
  morphRelations: [Relation!]
  ${writability ? 'writability: String' : ''}
}
`;
