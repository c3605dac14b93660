/**
 * Universal identifiers: a UUID per thing that the app brings, for ever, because the host deletes and recreates (with
 * its rows) whatever changes its identifier. A name that is new gets a UUID derived from it; the build writes it to
 * identifiers.lock.json, and from then on the lock decides.
 */
import { createHash } from 'node:crypto';
import lock from '../identifiers.lock.json' with { type: 'json' };

/** Never change: every identifier that is not in the lock yet derives from it. */
const NAMESPACE = '7c1c1b9e-6f0e-5d5b-9a52-3f7a2f0f8d11';

/** The build listens here to learn which names are in use: the SDK evaluates every definition in its own bundle. */
const USED = Symbol.for('twenty-pharma.identifiers-in-use');

const locked: Readonly<Record<string, string>> = lock.identifiers;

/** The identifier of `name`, such as `object:tradeLicence` or `field:tradeLicence.validTo`. */
export function identifier(name: string): string {
  const known = locked[name] ?? derivedIdentifier(name);
  usedIdentifiers()?.set(name, known);
  return known;
}

/** UUID version 5 (RFC 9562) of a name in our namespace. */
export function derivedIdentifier(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.subarray(0, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Starts recording; returns the map that fills while definitions are evaluated in this process. */
export function recordIdentifiers(): Map<string, string> {
  const used = new Map<string, string>();
  Reflect.set(globalThis, USED, used);
  return used;
}

function usedIdentifiers(): Map<string, string> | undefined {
  const used: unknown = Reflect.get(globalThis, USED);
  return used instanceof Map ? (used as Map<string, string>) : undefined;
}
