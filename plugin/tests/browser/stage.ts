/**
 * A page for one front component, as the host would show it: the built file runs in Chromium with the globals and the
 * colours of the host, and a client that answers what the test says.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const ORIGIN = 'http://plugin.test';
/** What the host's style sheets say of the variables that components use. */
const THEMES = {
  light: { primary: '#333', secondary: '#666', tertiary: '#999', paper: '#fff', soft: '#fcfcfc', bone: '#f1f1f1' },
  dark: {
    primary: '#ebebeb',
    secondary: '#b3b3b3',
    tertiary: '#818181',
    paper: '#171717',
    soft: '#1b1b1b',
    bone: '#1d1d1d',
  },
} as const;

export interface Scene {
  readonly colorScheme: 'light' | 'dark';
  readonly locale: 'en' | 'zh-CN';
  readonly recordIds: readonly string[];
  /** What the host's API says; an error's text makes it fail, null lets it never answer. */
  readonly answer: Readonly<Record<string, unknown>> | string | null;
  readonly widthPx?: number;
}

/** Chromium as the system has it; CHROMIUM names another. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** `component`: the name of a drawing, or the path of another component, such as `commands/submit`. */
export async function stage(browser: Browser, output: string, component: string, scene: Scene): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: scene.widthPx ?? 720, height: 900 },
    colorScheme: scene.colorScheme,
    timezoneId: 'Asia/Shanghai',
  });
  const path = component.includes('/') ? component : `components/${component}`;
  const built = await readFile(join(output, `${path}.component.mjs`), 'utf8');
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', document(scene)],
    '/component.mjs': ['text/javascript', built],
    '/core.mjs': ['text/javascript', CLIENT],
  };
  await page.route('**/*', (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body });
  });
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00+08:00'));
  await page.goto(ORIGIN);
  return page;
}

/** The host's colours by name, as in light and in dark: for shapes, behind tags, and for the words of tags. */
const COLOURS: Readonly<Record<string, readonly string[]>> = {
  green: ['#30a46c', '#33b074', '#e6f6eb', '#132d21', '#193b2d', '#b1f1cb'],
  turquoise: ['#12a594', '#0eb39e', '#e0f8f3', '#0d2d2a', '#0d3d38', '#adf0dd'],
  orange: ['#f76b15', '#ff801f', '#ffefd6', '#331e0b', '#582d1d', '#ffe0c2'],
  amber: ['#ffc53d', '#ffd60a', '#fff7c2', '#302008', '#4f3422', '#ffe7b3'],
  yellow: ['#ffe629', '#ffff57', '#fffab8', '#2d2305', '#473b1f', '#f6eeb4'],
  purple: ['#8e4ec6', '#9a5cd0', '#f7edfe', '#301c3b', '#402060', '#ecd9fa'],
};
const TAGS: Readonly<Record<string, readonly string[]>> = {
  red: ['#feebec', '#3b1219', '#641723', '#ffd1d9'],
  blue: ['#e6f4fe', '#0d2847', '#113264', '#c2e6ff'],
  sky: ['#e1f6fd', '#112840', '#1d3e56', '#c2f3ff'],
};

function colours(dark: boolean): string {
  const at = Number(dark);
  const tags = [
    ...Object.entries(COLOURS).map(([name, all]) => [name, all.slice(2)] as const),
    ...Object.entries(TAGS),
  ];
  return [
    ...Object.entries(COLOURS).map(([name, all]) => `--t-color-${name}: ${all[at]};`),
    ...tags.map(([name, all]) => `--t-tag-background-${name}: ${all[at]}; --t-tag-text-${name}: ${all[2 + at]};`),
  ].join(' ');
}

const CLIENT = `
  export class CoreApiClient {
    async query(query) {
      globalThis.queries.push(query);
      const { answer } = globalThis.scene;
      if (answer === null) return new Promise(() => {});
      if (typeof answer === 'string') throw new Error(answer);
      return answer;
    }
    /** Answers by the mutation's name; a text is the error. Without one, nothing was changed. */
    async mutation(mutation) {
      globalThis.queries.push(mutation);
      const [name] = Object.keys(mutation);
      const answer = globalThis.scene.answer?.[name] ?? [];
      if (typeof answer === 'string') throw new Error(answer);
      return { [name]: answer };
    }
  }`;

function document(scene: Scene): string {
  const { primary, secondary, tertiary, paper, soft, bone } = THEMES[scene.colorScheme];
  const dark = scene.colorScheme === 'dark';
  const context = {
    frontComponentId: 'component',
    userId: 'user',
    recordId: scene.recordIds[0] ?? null,
    selectedRecordIds: scene.recordIds,
    timelineActivityId: null,
    colorScheme: scene.colorScheme,
    locale: scene.locale,
  };
  return `<!doctype html><meta charset="utf-8">
    <script type="importmap">{"imports": {"twenty-client-sdk/core": "/core.mjs", "twenty-client-sdk/metadata": "/core.mjs"}}</script>
    <style>
      :root {
        --t-font-family: Inter, "Noto Sans CJK SC", sans-serif;
        --t-font-color-primary: ${primary}; --t-font-color-secondary: ${secondary}; --t-font-color-tertiary: ${tertiary};
        --t-background-primary: ${paper}; --t-background-secondary: ${soft}; --t-background-tertiary: ${bone};
        --t-background-transparent-medium: ${dark ? '#ffffff1a' : '#0000000f'};
        --t-border-color-light: ${dark ? '#222' : '#f1f1f1'}; --t-border-color-medium: ${dark ? '#333' : '#ebebeb'};
        --t-border-color-strong: ${dark ? '#444' : '#d6d6d6'};
        --t-border-radius-sm: 4px; --t-color-blue: ${dark ? '#5e7ee6' : '#3e63dd'}; --t-color-red: ${dark ? '#ec5d5e' : '#e5484d'};
        ${colours(dark)}
        --t-tag-background-gold: ${dark ? '#2d2305' : '#f9f0d6'}; --t-tag-text-gold: ${dark ? '#cba85c' : '#71624b'};
        --t-tag-background-gray: ${dark ? '#222' : '#f1f1f1'}; --t-tag-text-gray: ${secondary};
      }
      body { margin: 0; background: ${paper}; }
    </style>
    <div id="root"></div>
    <script>
      window.process = { env: { applicationVariables: '{}' } };
      window.queries = [];
      window.scene = ${JSON.stringify({ answer: scene.answer })};
      window.said = [];
      window.frontComponentHostCommunicationApi = { enqueueSnackbar: async (snack) => void window.said.push(snack) };
      window.__twentySdkExecutionContext__ = ${JSON.stringify(context)};
    </script>
    <script type="module">
      import render from '/component.mjs';
      render(document.getElementById('root'));
    </script>`;
}
