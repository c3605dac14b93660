/** The SDK's build, told which language to write, with the names of the identifiers that it used. */
import { join } from 'node:path';
import { appBuild } from 'twenty-sdk/cli';
import { recordIdentifiers } from '../lib/identifiers.ts';

export interface BuildOptions {
  /** Where the app's package.json is. */
  readonly appPath: string;
  readonly locale: 'en' | 'zh-CN';
  /** Write every label in `locale`, also those that newer hosts translate themselves. */
  readonly everyLabel: boolean;
  readonly tarball: boolean;
}

export type BuildOutcome =
  | {
      readonly kind: 'built';
      readonly manifestPath: string;
      readonly fileCount: number;
      readonly tarballPath?: string;
      /** Name → UUID of everything that the definitions asked for. */
      readonly used: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

export async function buildPlugin(options: BuildOptions): Promise<BuildOutcome> {
  process.env['PLUGIN_LOCALE'] = options.locale;
  process.env['PLUGIN_EVERY_LABEL'] = options.everyLabel ? '1' : '0';
  const used = recordIdentifiers();
  const result = await appBuild({ appPath: options.appPath, tarball: options.tarball });
  if (!result.success) return { kind: 'refused', code: result.error.code, message: result.error.message };
  const { outputDir, fileCount, tarballPath } = result.data;
  return {
    kind: 'built',
    manifestPath: join(outputDir, 'manifest.json'),
    fileCount,
    used,
    ...(tarballPath && { tarballPath }),
  };
}
