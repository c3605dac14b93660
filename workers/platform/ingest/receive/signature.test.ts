import { expect, test } from 'vitest';
import { signedHeaders } from '../testing.ts';
import { verifySignature } from './signature.ts';

const body = Buffer.from('{"name":"Hook Co é"}');
const sentAt = Date.UTC(2026, 10, 21, 20, 24, 41, 960);
const headers = signedHeaders(body, 'new', sentAt);
const request = {
  timestamp: headers['x-twenty-webhook-timestamp'],
  signature: headers['x-twenty-webhook-signature'],
  body,
};
const rules = { secrets: ['new'], now: new Date(sentAt), toleranceMs: 300_000 };

test('a signature over the raw bytes is valid, with either secret while one is replaced', () => {
  expect(verifySignature(request, rules)).toBe('valid');
  expect(verifySignature(request, { ...rules, secrets: ['old', 'new'] })).toBe('valid');
  expect(verifySignature(request, { ...rules, secrets: ['new', 'newer'] })).toBe('valid');
  expect(verifySignature(request, { ...rules, secrets: ['newer'] })).toBe('wrong');
  expect(verifySignature(request, { ...rules, secrets: [] })).toBe('wrong');
});

test('the signature is the one that other tools compute', () => {
  // printf '%s' '1795292681960:{"name":"Hook Co é"}' | openssl dgst -sha256 -hmac s3cr3t
  const signature = '4c099797b7f2f9a5cde8c1b5d5c61a99f97f81c2e3b9d3b77d7ab86a2c756655';
  const golden = { timestamp: '1795292681960', signature, body };
  expect(verifySignature(golden, { ...rules, secrets: ['s3cr3t'], now: new Date(1795292681960) })).toBe('valid');
});

test('one changed byte of body or timestamp is enough to fail', () => {
  expect(verifySignature({ ...request, body: Buffer.from('{"name":"Hook Co e"}') }, rules)).toBe('wrong');
  expect(verifySignature({ ...request, timestamp: String(sentAt + 1) }, rules)).toBe('wrong');
});

test('a clock that is off by more than the tolerance, either way, makes it stale', () => {
  const off = (ms: number) => verifySignature(request, { ...rules, now: new Date(sentAt + ms) });
  expect([off(300_000), off(-300_000)]).toEqual(['valid', 'valid']);
  expect([off(300_001), off(-300_001)]).toEqual(['stale', 'stale']);
});

test.each([
  [{ signature: undefined }, 'missing'],
  [{ timestamp: undefined }, 'missing'],
  [{ signature: 'zz' }, 'malformed'],
  [{ signature: '' }, 'malformed'],
  [{ timestamp: '1e12' }, 'malformed'],
  [{ timestamp: '' }, 'malformed'],
] as const)('%j is %s', (change, verdict) => {
  expect(verifySignature({ ...request, ...change }, rules)).toBe(verdict);
});
