/** A request without an answer. `passing`: the next attempt may have one. */
export interface Failure {
  readonly ok: false;
  readonly reason: string;
  readonly passing: boolean;
}

type Row = readonly [pattern: RegExp, passing: boolean, describe: (host: string, code: string) => string];

/** What the codes of Node, OpenSSL and undici mean, the first that fits. */
const rows: readonly Row[] = [
  [/TIMEOUT|ETIMEDOUT|TimeoutError/, true, (host) => `${host} did not answer in time`],
  [/ENOTFOUND/, false, (host) => `${host} has no address (a wrong name, or no network without HTTPS_PROXY)`],
  [/PROXY_40[37]/, false, describeProxy],
  [/PROXY_/, true, describeProxy],
  [/CERT_HAS_EXPIRED/, false, (host) => `the certificate of ${host} has expired; renew it there, or set this clock`],
  [/CERT_NOT_YET_VALID/, false, (host) => `the certificate of ${host} is not valid yet; set this clock`],
  [
    /ERR_TLS_CERT_ALTNAME_INVALID/,
    false,
    (host) => `the certificate of ${host} was issued for other names; ask by one of those, or renew it for this one`,
  ],
  [
    /CERTIFICATE_REQUIRED|ALERT_(BAD_CERTIFICATE|HANDSHAKE_FAILURE)/,
    false,
    (host, code) => `${host} wants a client certificate (${code}), which is not supported`,
  ],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|EPROTO/,
    false,
    (host, code) =>
      `${host} speaks no TLS (${code}); for plain HTTP set plainHttp of it under registries in the policy`,
  ],
  [
    /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/,
    false,
    (host, code) =>
      `the certificate of ${host} is of no authority that is known here (${code}); for an own certificate authority set NODE_EXTRA_CA_CERTS`,
  ],
];

/** Why a request failed. Only an error's code is told: messages hold addresses, which may hold secrets. */
export function describeFailure(host: string, error: unknown, plainHttp = false): Failure {
  const codes = findCodes(error);
  for (const [pattern, passing, describe] of rows) {
    const code = codes.find((candidate) => pattern.test(candidate));
    if (code !== undefined) return { ok: false, passing, reason: describe(host, code) };
  }
  const [code = 'unknown error'] = codes;
  const doubt = /UND_ERR_SOCKET|ECONNRESET|HPE_/.test(code) ? describeDoubt(plainHttp, code) : '';
  return { ok: false, passing: true, reason: `the connection to ${host} failed (${code})${doubt}` };
}

/** A server that speaks TLS cuts plain HTTP off; one that wants a certificate cuts off whoever has none, after TLS 1.3 is up. */
function describeDoubt(plainHttp: boolean, code: string): string {
  if (plainHttp) return '; if it speaks TLS, remove plainHttp';
  return code === 'UND_ERR_SOCKET' ? '; if it wants a client certificate, that is not supported' : '';
}

function describeProxy(host: string, code: string): string {
  const status = code.slice('PROXY_'.length);
  const login = status === '407' ? '; it wants a login: HTTPS_PROXY=http://user:password@host:port' : '';
  return `the proxy refuses the connection to ${host} (${status})${login}`;
}

/** The codes of an error and of what caused it; the last is the name of the error where none has a code. */
function findCodes(error: unknown): readonly string[] {
  const codes: string[] = [];
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 8; depth++) {
    const { code, cause, name, message } = at as { code?: unknown; cause?: unknown; name?: unknown; message?: unknown };
    // undici has no code of its own for these, and its words hold no address.
    const proxy = /^Proxy (?:response \((\d{3})\)|Authentication Required \((407)\))/.exec(String(message));
    if (proxy) codes.push(`PROXY_${proxy[1] ?? proxy[2]}`);
    codes.push(...[code, cause ? null : name].filter((text) => typeof text === 'string'));
    at = cause;
  }
  return codes;
}
