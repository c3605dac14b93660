/** Whom settings name for the roles in the tables of states. */
import type { Role, Roles } from './machine.ts';

interface Member {
  readonly id: string;
  readonly email: string | null;
}

/** By e-mail address, whatever its case. A list that names only strangers leaves nobody: it does not let everybody in. */
export function rolesNamed(emails: Readonly<Record<Role, readonly string[]>>, members: readonly Member[]): Roles {
  const byEmail = new Map(members.map(({ id, email }) => [email?.toLowerCase() ?? id, id]));
  const holders = (named: readonly string[]): ReadonlySet<string> | null =>
    named.length === 0 ? null : new Set(named.flatMap((email) => byEmail.get(email.toLowerCase()) ?? []));
  return {
    CHANNEL: holders(emails.CHANNEL),
    FINANCE: holders(emails.FINANCE),
    COMPLIANCE: holders(emails.COMPLIANCE),
  };
}
