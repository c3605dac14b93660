/**
 * `npm run schema:pull`: compares a live host's objects with the committed model and says what differs; exit 1 when
 * something does. With `--write <file>` the host's own description of these objects is written there as JSON.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { differences } from './compare.ts';
import { hostModel, schemaHash } from './generated/model.ts';
import { liveModel } from './live.ts';
import { fetchLiveObjects } from './pull.ts';

const { values } = parseArgs({ options: { write: { type: 'string' } } });
try {
  const live = liveModel(
    await fetchLiveObjects(process.env),
    hostModel.objects.map(({ name }) => name),
  );
  if (values.write) await writeFile(values.write, `${JSON.stringify(live, null, 1)}\n`);
  const found = differences(hostModel, live);
  for (const line of found) console.log(line);
  console.log(
    found.length === 0
      ? `The host matches schema ${schemaHash}.`
      : `${found.length} differences from schema ${schemaHash}.`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
