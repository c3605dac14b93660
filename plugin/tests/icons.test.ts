/** Twenty's own set leaves some of Tabler's icons out and shows the digits 123 in their place (seen on 2.19). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const lacking = ['IconCalendarMonth', 'IconMessageReply'];
const root = join(import.meta.dirname, '..');
const folders = ['commands', 'components', 'fields', 'lib', 'navigation', 'objects', 'pages', 'views'];

test('no icon is named that Twenty does not have', () => {
  const named = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      return lacking.filter((icon) => source.includes(`'${icon}'`)).map((icon) => `${file}: ${icon}`);
    });
  expect(named).toEqual([]);
});
