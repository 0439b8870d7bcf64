import { type ClaimWord, DIRECTNESS } from './claim.ts';

/** What came of something. A register of ties says which there are, not what they did. */
const FINDINGS: ReadonlySet<string> = new Set([
  ...['text', 'amount', 'low', 'high', 'direction', 'effect'],
]);

/** How directly its source knows what a claim says; lower is closer. A register knows its ties as well as the document does. */
export function distanceOf(claim: ClaimWord): number {
  return DIRECTNESS.indexOf(registers(claim) ? 'PRIMARY' : claim.source.directness);
}

/** Whether a party keeps a register of it. */
export function registers({ source, property }: ClaimWord): boolean {
  return source.directness === 'REGISTER' && !FINDINGS.has(property);
}

export function isTertiary({ source }: ClaimWord): boolean {
  return source.directness === 'TERTIARY';
}
