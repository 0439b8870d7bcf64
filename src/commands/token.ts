import { Command, InvalidArgumentError, Option } from 'commander';
import { SignJWT } from 'jose';
import { readConfig } from '../config.ts';
import { ROLES } from '../contributions/desk/permissions.ts';
import { isNameOfErased } from '../contributions/journal/proposals.ts';
import { isSlug } from '../record/tables/cellParser.ts';

/** A token lasts at most a year. */
const MOST_DAYS = 366;

export const token = new Command('token')
  .description('make a token that says who somebody is and what they may do; needs AUTH_SECRET')
  .requiredOption(
    '--name <name>',
    'the holder; everything that they do is kept under this name',
    readHolder,
  )
  .addOption(
    new Option('--role <role>', 'what they may do').choices([...ROLES]).makeOptionMandatory(),
  )
  .option('--org <id>', 'the id of the organization on whose behalf they act', readId)
  .option(
    '--agent',
    'for a program that acts for somebody: it may propose, but never decide',
    false,
  )
  .option('--days <count>', 'how long it is valid', readDays, 90)
  .action(makeToken);

function readHolder(name: string): string {
  if (!isNameOfErased(name)) return name;
  throw new InvalidArgumentError('This name is kept for contributors who were erased.');
}

function readId(text: string): string {
  if (isSlug(text)) return text;
  throw new InvalidArgumentError('Expected an id on record, such as "columbus-oh".');
}

function readDays(text: string): number {
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new InvalidArgumentError(`Expected 1 to ${MOST_DAYS} days.`);
}

interface Options {
  readonly name: string;
  readonly role: string;
  readonly org?: string;
  readonly agent: boolean;
  readonly days: number;
}

async function makeToken({ name, role, org, agent, days }: Options): Promise<void> {
  const { tokens } = readConfig().access;
  if (tokens === null || !('secret' in tokens.key))
    throw new Error(
      'Expected `AUTH_SECRET` in the environment, as the server has it, but it is not set. With `AUTH_JWKS_URL`, ask its issuer for a token.',
    );
  const { key, issuer, audience } = tokens;
  const claims = { roles: [role], ...(org !== undefined && { org }), ...(agent && { agent }) };
  const made = new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(name)
    .setIssuedAt()
    .setExpirationTime(`${days}d`);
  if (issuer !== undefined) made.setIssuer(issuer);
  if (audience !== undefined) made.setAudience(audience);
  console.log(await made.sign(new TextEncoder().encode(key.secret)));
}
