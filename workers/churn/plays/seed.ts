/** Gives a workspace the shipped plays, each once: what people edited, switched off, deleted or destroyed is left alone. */
import { z } from 'zod';
import { readSetting, writeSetting } from '../../platform/db/settings.ts';
import type { Database } from '../../platform/db/pool.ts';
import { idFor } from '../../platform/decide/identifiers.ts';
import type { Host } from '../../platform/host/host.ts';
import type { Locale } from '../../platform/text/text.ts';
import { defaultPlays, playValues } from './defaults.ts';

export class PlayRefusedError extends Error {
  override readonly name = 'PlayRefusedError';
  readonly code = 'play-refused';
  readonly retryable = false;
}

const settingKey = 'retention-plays-seeded';

/** How many were made. Throws PlayRefusedError when the host refuses one for another reason than that it is there. */
export async function seedPlays(db: Database, host: Host, locale: Locale): Promise<number> {
  const seeded = new Set((await readSetting(db, settingKey, z.array(z.string()))) ?? []);
  const missing = defaultPlays.filter(({ key }) => !seeded.has(key));
  if (missing.length === 0) return 0;
  // Cut short before the note below, the next run finds the ids taken.
  const outcomes = await host.create(
    'retentionPlay',
    missing.map((play) => ({ id: idFor('retention-play', play.key), ...playValues(play, locale) })),
  );
  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  if (refused) throw new PlayRefusedError(`The host refused a retention play: ${refused.message}`);
  await writeSetting(
    db,
    settingKey,
    defaultPlays.map(({ key }) => key),
  );
  return outcomes.filter((outcome) => outcome.kind === 'written').length;
}
