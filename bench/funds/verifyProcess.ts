/** Verifies one ledger in a process of its own, so that its memory can be told: prints seconds, MB and what was found. */
import { verifyApart } from '../../workers/funds/ledger/verify/apart.ts';

const start = performance.now();
const { head, findings } = await verifyApart(process.argv[2] ?? '');
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({ seconds, megabytes, entries: Number(head.entrySequence), findings: findings.length }),
);
