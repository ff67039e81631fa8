import { describe, expect, it } from '@jest/globals';
import { describeFailure } from '../../../packages/adapters/registry/failure.ts';

/** An error as undici and Node throw it: a code, or a cause that has one. */
const withCode = (code: string): Error => Object.assign(new Error('secret words'), { code });
const causedBy = (code: string): Error => new Error('secret words', { cause: withCode(code) });

describe('a request without an answer', () => {
  it.each([
    ['UND_ERR_CONNECT_TIMEOUT', true, 'did not answer in time'],
    ['ENOTFOUND', false, 'has no address'],
    ['CERT_HAS_EXPIRED', false, 'has expired'],
    ['CERT_NOT_YET_VALID', false, 'not valid yet'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', false, 'issued for other names'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', false, 'wants a client certificate'],
    ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', false, 'wants a client certificate'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', false, 'speaks no TLS'],
    ['EPROTO', false, 'speaks no TLS'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', false, 'NODE_EXTRA_CA_CERTS'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', false, 'NODE_EXTRA_CA_CERTS'],
    ['ECONNREFUSED', true, 'the connection to r.example failed (ECONNREFUSED)'],
  ])('%s', (code, passing, says) => {
    for (const error of [withCode(code), causedBy(code)]) {
      const failure = describeFailure('r.example', error);
      expect(failure).toMatchObject({ ok: false, passing, reason: expect.stringContaining(says) });
      expect(failure.reason).not.toContain('secret');
    }
  });

  it.each([
    ['Proxy response (407) !== 200 when HTTP Tunneling', false, '(407); it wants a login'],
    ['Proxy response (403) !== 200 when HTTP Tunneling', false, 'the proxy refuses the connection to r.example (403)'],
    ['Proxy response (502) !== 200 when HTTP Tunneling', true, 'the proxy refuses the connection to r.example (502)'],
    ['Proxy Authentication Required (407)', false, '(407); it wants a login'],
  ])('of a proxy: %s', (message, passing, says) => {
    const error = Object.assign(new Error(message), { code: 'UND_ERR_ABORTED' });
    expect(describeFailure('r.example', error)).toMatchObject({ passing, reason: expect.stringContaining(says) });
  });

  it('says that plainHttp may be wrong where plain HTTP is cut off', () => {
    expect(describeFailure('r.example', withCode('UND_ERR_SOCKET'), true).reason).toContain('remove plainHttp');
    const { reason } = describeFailure('r.example', withCode('UND_ERR_SOCKET'));
    expect(reason).not.toContain('plainHttp');
    expect(reason).toContain('client certificate');
  });

  it.each([null, undefined, 'text', {}, new Error('x')])('of %p has a reason', (error) => {
    expect(describeFailure('r.example', error).reason).toMatch(/the connection to r\.example failed/);
  });
});
