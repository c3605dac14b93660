import { expect, test } from 'vitest';
import { createLogger } from './log.ts';

function logged(entry: object): string {
  let line = '';
  createLogger({ destination: { write: (text) => void (line += text) } }).info(entry, 'message');
  return line;
}

test.each([
  [{ apiKey: 'hush' }],
  [{ options: { secret: 'hush' } }],
  [{ setup: { webhook: { secret: 'hush' } } }],
  [{ request: { headers: { authorization: 'hush' } } }],
  [{ headers: { 'x-twenty-webhook-signature': 'hush' } }],
  [{ url: 'postgres://pharma:hush@db.example:5432/pharma' }],
  [{ smtp: 'smtps://a%40b:hush@mail.example' }],
  [{ err: new Error('connect postgres://u:hush@h/d failed') }],
  [{ detail: 'Authorization: Bearer hush.hush' }],
  [{ text: 'eyJhbGciOiJIUzI1NiJ9.hush.hush' }],
])('%j is logged without its secret', (entry) => {
  const line = logged(entry);
  expect(line).toContain('[redacted]');
  expect(line).not.toContain('hush');
  expect(JSON.parse(line)).toMatchObject({ level: 'info', msg: 'message' });
});

test('what is no secret stays', () => {
  expect(JSON.parse(logged({ object: 'licence', url: 'http://127.0.0.1:3000/graphql' }))).toMatchObject({
    object: 'licence',
    url: 'http://127.0.0.1:3000/graphql',
  });
});
