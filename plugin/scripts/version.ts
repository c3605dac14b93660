/** Just enough of semantic versions for `>=2.40.0` and `2.19.3`. */
import { Complaint } from './complaint.ts';

const VERSION = /(\d+)\.(\d+)\.(\d+)/;

export function versionIn(range: string): string {
  const [found] = VERSION.exec(range) ?? [];
  if (found === undefined || !range.startsWith('>=')) throw new Complaint(`"${range}" is not a range like >=2.40.0`);
  return found;
}

/** Pre-releases count as their release. */
export function atLeast(version: string, minimum: string): boolean {
  const [have, want] = [numbers(version), numbers(minimum)];
  for (const [index, wanted] of want.entries()) {
    const had = have[index] ?? 0;
    if (had !== wanted) return had > wanted;
  }
  return true;
}

function numbers(version: string): number[] {
  const [, ...parts] = VERSION.exec(version) ?? [];
  if (parts.length === 0) throw new Complaint(`"${version}" is not a version like 2.40.0`);
  return parts.map(Number);
}
