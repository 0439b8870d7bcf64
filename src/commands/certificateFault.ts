import { connect } from 'node:tls';

const BOLT_PORT = 7687;
const PATIENCE_MS = 2_000;

const UNKNOWN =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_UNTRUSTED)/;

/**
 * What is wrong with the certificate of an address that requires a trusted one (`+s`), and what to do; `null`
 * if nothing is. The driver reports it only for `bolt+s`, in OpenSSL's words.
 */
export async function certificateFault(uri: string): Promise<string | null> {
  const { protocol, hostname, port } = new URL(uri);
  if (!protocol.endsWith('+s:')) return null;
  const host = hostname.replace(/^\[|\]$/g, '');
  const error = await handshake(host, Number(port || BOLT_PORT));
  const code = error?.code ?? '';
  if (UNKNOWN.test(code))
    return `No authority that this machine trusts has signed its certificate (${code}). Let \`NODE_EXTRA_CA_CERTS\` name the file of the authority that has, or of the certificate if it signed itself; or write "${protocol}" as "${protocol.replace('+s:', '+ssc:')}", which takes any certificate and so does not tell who answers.`;
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID')
    return `Its certificate is not valid today (${code}). Renew it, or set the clock of this machine.`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `Its certificate is for another name than "${host}". Use the name that it is for.`;
  return null;
}

function handshake(host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, servername: host, timeout: PATIENCE_MS });
    const end = (error: NodeJS.ErrnoException | null) => {
      socket.destroy();
      resolve(error);
    };
    socket.once('secureConnect', () => end(null));
    socket.once('timeout', () => end(null));
    socket.once('error', end);
  });
}
