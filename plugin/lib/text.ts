/**
 * Texts are written in English in the definitions; the Chinese is in locales/, by context and English text.
 *
 * locales/zh-CN.json is the SDK's catalogue: the host translates from it, each user in their language. What the host
 * shows as it is written (option labels, roles, the app's own name) is in locales/as-written/zh-CN.json, and only a
 * build for a Chinese workspace (PLUGIN_LOCALE=zh-CN) uses it; with PLUGIN_EVERY_LABEL=1 such a build writes every
 * label in Chinese, for hosts that ignore an app's translations (2.19).
 */
import written from '../locales/as-written/zh-CN.json' with { type: 'json' };
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

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
const catalogue: Catalogue = { ...(chinese as unknown as Catalogue), ...(written as unknown as Catalogue) };

export function translated(context: HostContext, english: string): string {
  return process.env['PLUGIN_EVERY_LABEL'] === '1' ? localized(context, english) : english;
}

export function localized(context: HostContext | OwnContext, english: string): string {
  if (process.env['PLUGIN_LOCALE'] !== 'zh-CN') return english;
  const text = catalogue[context]?.[english];
  if (text === undefined) throw new Error(`no Chinese for "${english}" (${context}): npm run plugin:texts`);
  return text;
}
