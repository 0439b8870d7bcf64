import ipaddr from 'ipaddr.js';

/** A host as it is compared: in small letters, without the brackets of IPv6 and the dot that ends a full name. */
export function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

/** Whether it names this machine, in any form of an address that browsers and resolvers take. */
export function isLoopback(host: string): boolean {
  const bare = bareHost(host);
  if (bare === 'localhost') return true;
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'loopback';
}

/** Whether a list with commas between names addresses, ranges of them or the ranges that have a name. */
export function areAddresses(list: string): boolean {
  return list.split(',').every((one) => isAddressOrRange(one.trim()));
}

function isAddressOrRange(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
  return isAddress || ipaddr.isValidCIDR(text);
}

/** Where a server listens that has that host. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
