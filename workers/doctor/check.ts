/** One thing that doctor looks at, and what it found. */
export interface Finding {
  readonly name: string;
  readonly status: 'ok' | 'warn' | 'fail';
  readonly detail: string;
  /** What to do about it; absent when all is well. */
  readonly fix?: string;
}

export const ok = (name: string, detail: string): Finding => ({ name, status: 'ok', detail });
export const warn = (name: string, detail: string, fix: string): Finding => ({ name, status: 'warn', detail, fix });
export const fail = (name: string, detail: string, fix: string): Finding => ({ name, status: 'fail', detail, fix });

/** Runs a check; an error of its own becomes a finding, so that the others are still looked at. */
export async function attempt(
  name: string,
  fix: string,
  check: () => Promise<Finding | readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return [await check()].flat();
  } catch (error) {
    return [fail(name, error instanceof Error ? error.message : String(error), fix)];
  }
}
