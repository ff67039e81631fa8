/** A request without an answer. `passing`: the next attempt may have one. */
export interface Failure {
  readonly ok: false;
  readonly reason: string;
  readonly passing: boolean;
}

/** Why a request failed. Only an error's code is told: messages hold addresses, which may hold secrets. */
export function describeFailure(host: string, error: unknown): Failure {
  const code = errorCode(error);
  const late = code.includes('TIMEOUT') || code === 'ETIMEDOUT' || code === 'TimeoutError';
  if (late) return { ok: false, passing: true, reason: `${host} did not answer in time` };
  if (code === 'ENOTFOUND')
    return {
      ok: false,
      passing: false,
      reason: `${host} has no address (a wrong name, or no network without HTTPS_PROXY)`,
    };
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/.test(code)) {
    const fix = 'for an own certificate authority set NODE_EXTRA_CA_CERTS, for plain HTTP set plainHttp in the policy';
    return { ok: false, passing: false, reason: `no TLS connection to ${host} (${code}): ${fix}` };
  }
  return { ok: false, passing: true, reason: `the connection to ${host} failed (${code})` };
}

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown error';
  const { code, cause, name } = error as { code?: unknown; cause?: unknown; name?: unknown };
  if (typeof code === 'string') return code;
  return cause ? errorCode(cause) : String(name ?? 'unknown error');
}
