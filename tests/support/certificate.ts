import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

const DAY_MS = 86_400_000;

const INTEGER = 0x02;
const BITS = 0x03;
const OCTETS = 0x04;
const NULL = 0x05;
const NAME = 0x06;
const TEXT = 0x0c;
const TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
const DNS = 0x82;
const IP = 0x87;
const context = (number: number) => 0xa0 | number;

const COMMON_NAME = [0x55, 0x04, 0x03];
const ALTERNATIVE_NAMES = [0x55, 0x1d, 0x11];
const SHA256_WITH_RSA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];

/**
 * A self-signed certificate for `localhost` and its key, as PEM. Written by hand (X.509 in DER), because
 * OpenSSL is not everywhere.
 */
export function createCertificate(): { readonly key: string; readonly certificate: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const algorithm = der(SEQUENCE, der(NAME, SHA256_WITH_RSA), der(NULL));
  const name = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, der(NAME, COMMON_NAME), der(TEXT, 'localhost'))),
  );
  const names = der(SEQUENCE, der(DNS, 'localhost'), der(IP, [127, 0, 0, 1]));
  const extension = der(SEQUENCE, der(NAME, ALTERNATIVE_NAMES), der(OCTETS, names));
  const stated = der(
    SEQUENCE,
    der(context(0), der(INTEGER, [2])),
    der(INTEGER, [1, ...randomBytes(8)]),
    algorithm,
    name,
    der(SEQUENCE, timeAt(Date.now() - DAY_MS), timeAt(Date.now() + DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(context(3), der(SEQUENCE, extension)),
  );
  const signature = createSign('sha256').update(stated).sign(privateKey);
  const signed = der(SEQUENCE, stated, algorithm, der(BITS, [0], signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    certificate: `-----BEGIN CERTIFICATE-----\n${wrapped(signed)}\n-----END CERTIFICATE-----\n`,
  };
}

function der(tag: number, ...parts: readonly (string | readonly number[] | Uint8Array)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** `YYMMDDhhmmssZ`. */
function timeAt(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(TIME, `${digits}Z`);
}

const wrapped = (bytes: Buffer) => bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
