/** `npm run bench -- <loop|entities|churn|churn-night|funds> …`: measured figures, one JSON line each. */
import type { BenchLine } from './line.ts';

const benches: Readonly<Record<string, () => Promise<AsyncGenerator<BenchLine>>>> = {
  loop: async () => (await import('./loop.ts')).loopBench(),
  entities: async () => (await import('./entities.ts')).entitiesBench(),
  churn: async () => (await import('./churn.ts')).churnBench(),
  'churn-night': async () => (await import('./churn.ts')).nightBench(),
  funds: async () => (await import('./funds.ts')).fundsBench(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}. Known: ${Object.keys(benches).join(', ')}.\n`);
  process.exit(2);
}
let missed = 0;
// The nights are part of churn.
for (const name of wanted.length > 0 ? wanted : Object.keys(benches).filter((each) => each !== 'churn-night')) {
  const lines = await benches[name]?.();
  if (!lines) continue;
  for await (const line of lines) {
    process.stdout.write(`${JSON.stringify(line)}\n`);
    if (line.met === false) missed += 1;
  }
}
// A missed target is a figure, not a failure: CI never asserts time.
if (missed > 0) process.stderr.write(`${missed} targets were missed on this machine.\n`);
