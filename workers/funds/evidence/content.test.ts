/** Links of strangers: followed to public addresses only, within limits, whatever names, numbers and redirects they use. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isPublicAddress } from './address.ts';
import { readContent, readLimits, type ReadOptions } from './content.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this machine; its requests are counted. */
async function site(handler: Handler): Promise<{ port: number; paths: string[] }> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    handler(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, paths };
}

const loopback = { address: '127.0.0.1', family: 4 };
/** Every name is this machine. */
const here: ReadOptions = { resolve: (_name, done) => done(null, [loopback]) };
/** … which passes for a public one. */
const open: ReadOptions = { ...here, isAllowed: (address) => address === '127.0.0.1' };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

  test.each([
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '223.255.255.255',
    '2400:3200::1',
    '2606:4700::1111',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

  test('a private IPv4 address stays private in every IPv6 spelling', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(octet, octet, octet, (a, b, c) => {
        expect(isPublicAddress(`::ffff:10.${a}.${b}.${c}`)).toBe(false);
        const hex = (high: number, low: number): string => (high * 256 + low).toString(16);
        expect(isPublicAddress(`2002:${hex(10, a)}:${hex(b, c)}::1`)).toBe(false);
        expect(isPublicAddress(`64:ff9b::${hex(10, a)}:${hex(b, c)}`)).toBe(false);
      }),
    );
  });
});

describe('content', () => {
  test('is hashed as it comes, over redirects', async () => {
    const { port } = await site((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.end('the photo');
    });
    expect(await readContent(`http://files.example:${port}/a`, open)).toEqual({
      kind: 'read',
      contentHash: sha256('the photo'),
      bytes: 9,
    });
  });

  test('of a name that leads to a closed address is not asked for', async () => {
    const { port, paths } = await site((_request, response) => response.end('secret'));
    const closed = { kind: 'unread', problem: 'closed-address', retryable: false };
    expect(await readContent(`http://files.example:${port}/`, here)).toEqual(closed);
    // One closed address among public ones.
    const mixed: ReadOptions = { resolve: (_name, done) => done(null, [{ address: '8.8.8.8', family: 4 }, loopback]) };
    expect(await readContent(`http://files.example:${port}/`, mixed)).toEqual(closed);
    // Numbers are no names; and they have many spellings.
    for (const literal of ['127.0.0.1', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '0']) {
      expect(await readContent(`http://${literal}:${port}/`)).toEqual(closed);
    }
    expect(paths).toEqual([]);
  });

  test('behind a redirect to a closed address is not asked for', async () => {
    const { port, paths } = await site((_request, response) => response.end('secret'));
    const trap = await site((request, response) => {
      const host = request.url === '/name' ? 'inside.example' : '10.0.0.1';
      response.writeHead(307, { location: `http://${host}:${port}/` }).end();
    });
    const rebinding: ReadOptions = {
      resolve: (name, done) => done(null, [name === 'inside.example' ? { address: '::1', family: 6 } : loopback]),
      isAllowed: (address) => address === '127.0.0.1',
    };
    for (const path of ['/name', '/number']) {
      expect(await readContent(`http://files.example:${trap.port}${path}`, rebinding)).toMatchObject({
        problem: 'closed-address',
      });
    }
    expect(paths).toEqual([]);
  });

  test('of the host’s own files may be anywhere, of its other pages not', async () => {
    const { port } = await site((_request, response) => response.end('a file'));
    const hostUrl = `http://127.0.0.1:${port}`;
    expect(await readContent(`${hostUrl}/file/files-field/1?token=x`, { hostUrl })).toMatchObject({ kind: 'read' });
    for (const path of ['/graphql', '/file/../graphql', '/%66ile/x']) {
      expect(await readContent(`${hostUrl}${path}`, { hostUrl })).toMatchObject({ problem: 'closed-address' });
    }
  });

  test('of a storage to which the host redirects is read where the operator names it, and only from the host', async () => {
    const storage = await site((_request, response) => response.end('stored'));
    const storageUrl = `http://127.0.0.1:${storage.port}`;
    const host = await site((_request, response) =>
      response.writeHead(302, { location: `${storageUrl}/bucket/1` }).end(),
    );
    const hostUrl = `http://127.0.0.1:${host.port}`;
    const file = `${hostUrl}/file/files-field/1`;
    expect(await readContent(file, { hostUrl })).toMatchObject({ problem: 'closed-address' });
    const storageOrigins = [storageUrl];
    expect(await readContent(file, { hostUrl, storageOrigins })).toMatchObject({ contentHash: sha256('stored') });
    expect(await readContent(`${storageUrl}/bucket/2`, { hostUrl, storageOrigins })).toMatchObject({
      problem: 'closed-address',
    });
    expect(storage.paths).toEqual(['/bucket/1']);
  });

  test('is bounded in size, time and redirects', async () => {
    const { port } = await site((request, response) => {
      if (request.url === '/loop') response.writeHead(301, { location: '/loop' }).end();
      else if (request.url === '/slow') response.write('.');
      else response.end('x'.repeat(1001));
    });
    const base = `http://files.example:${port}`;
    const limits = { ...readLimits, maxBytes: 1000 };
    expect(await readContent(`${base}/large`, { ...open, limits })).toMatchObject({ problem: 'too-large' });
    expect(await readContent(`${base}/loop`, open)).toMatchObject({ problem: 'too-many-redirects', retryable: false });
    const hasty = { ...readLimits, timeoutMs: 100 };
    expect(await readContent(`${base}/slow`, { ...open, limits: hasty })).toEqual({
      kind: 'unread',
      problem: 'too-slow',
      retryable: true,
    });
  });

  test('that cannot be had says whether trying again may help', async () => {
    const { port } = await site((request, response) => response.writeHead(Number(request.url?.slice(1))).end());
    const of = (path: string) => readContent(`http://files.example:${port}${path}`, open);
    expect(await of('/404')).toMatchObject({ problem: 'refused', retryable: false });
    expect(await of('/503')).toMatchObject({ problem: 'refused', retryable: true });
    expect(await of('/429')).toMatchObject({ problem: 'refused', retryable: true });
    for (const address of [
      'ftp://a.example/x',
      'file:///etc/passwd',
      'no address',
      'https://u:p@a.example/',
      'http://',
    ])
      expect(await readContent(address, open)).toEqual({ kind: 'unread', problem: 'bad-address', retryable: false });
    const unknown = Object.assign(new Error(), { code: 'ENOTFOUND' });
    const nowhere: ReadOptions = { resolve: (_name, done) => done(unknown, []) };
    expect(await readContent('https://a.example/', nowhere)).toMatchObject({ problem: 'unknown-name' });
    // The system's own look-up gives no list with its error. Names under .invalid lead nowhere.
    expect(await readContent('https://nowhere.invalid/')).toMatchObject({ kind: 'unread' });
  });
});
