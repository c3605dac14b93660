/** Which addresses a link in a record may lead to: public ones only, whatever name they hide behind. */
import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose IPv4 blocks: this network, private, carrier NAT, loopback, link-local, documentation, multicast, … */
const closed4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/**
 * Only 2000::/3 is given out to the public; the rest has loopback, mapped and translated IPv4, unique local, link-local
 * and multicast addresses. In it, protocols (Teredo among them), documentation and 6to4 are left out.
 */
const closed6 = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

/** Two lists: a list matches IPv4 addresses against the IPv6 blocks of their mapped form too, and ::/3 has them all. */
const [blocks4, blocks6] = [new BlockList(), new BlockList()];
for (const [net, prefix] of closed4) blocks4.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of closed6) blocks6.addSubnet(net, prefix, 'ipv6');

/** False for everything that is not an IP address. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0 || address.includes('%')) return false;
  return version === 4 ? !blocks4.check(address, 'ipv4') : !blocks6.check(address, 'ipv6');
}
