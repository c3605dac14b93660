/**
 * Texts are written in English in the definitions; locales/zh-CN.json holds the Chinese by context and English text.
 * The host translates most of them itself (contexts that the SDK knows). It does not translate option labels, role
 * labels and the app's own name, so a build for a Chinese workspace (PLUGIN_LOCALE=zh-CN) writes those in Chinese;
 * with PLUGIN_EVERY_LABEL=1 it writes all of them, for hosts that ignore an app's translations (2.19).
 */
import chinese from '../locales/zh-CN.json' with { type: 'json' };

/** What the host translates; names are the SDK's. */
export type HostContext =
  | 'objectMetadata.labelSingular'
  | 'objectMetadata.labelPlural'
  | 'objectMetadata.description'
  | 'fieldMetadata.label'
  | 'fieldMetadata.description'
  | 'view.name'
  | 'viewFieldGroup.name'
  | 'pageLayout.name'
  | 'pageLayoutTab.title'
  | 'pageLayoutWidget.title'
  | 'commandMenuItem.label'
  | 'commandMenuItem.shortLabel'
  | 'navigationMenuItem.name';

/** What the host shows as it is written. */
export type OwnContext =
  | 'application.displayName'
  | 'application.description'
  | 'option.label'
  | 'role.label'
  | 'role.description';

const catalogue = chinese as unknown as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

export function translated(context: HostContext, english: string): string {
  return process.env['PLUGIN_EVERY_LABEL'] === '1' ? localized(context, english) : english;
}

export function localized(context: HostContext | OwnContext, english: string): string {
  if (process.env['PLUGIN_LOCALE'] !== 'zh-CN') return english;
  const text = catalogue[context]?.[english];
  if (text === undefined) throw new Error(`locales/zh-CN.json has no "${context}" for "${english}"`);
  return text;
}
