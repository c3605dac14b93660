import { createHash } from 'node:crypto';

/** The root of all identifiers that this product derives (RFC 9562, version 5). Never change it: records hang on it. */
const root = 'b3f0c9e4-6a0d-5c55-9d0e-2f1b7a4e8c11';

/**
 * A UUID that is always the same for the same meaning: creating a record under it twice is refused by the host, which is
 * how "once" is kept over crashes. `namespaceName` says what is identified; the parts say which one.
 */
export function idFor(namespaceName: string, ...parts: readonly (string | number)[]): string {
  // As JSON, so that ('a', 'bc') and ('ab', 'c') differ.
  return uuidV5(uuidV5(root, namespaceName), JSON.stringify(parts));
}

/** RFC 9562, section 5.5: SHA-1 of the namespace's bytes and the name, with version and variant set. */
export function uuidV5(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
