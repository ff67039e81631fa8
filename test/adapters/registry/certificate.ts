import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface Certificate {
  /** Path of the certificate, which is its own authority. */
  readonly certificate: string;
  /** Path of its key. */
  readonly key: string;
}

/** Makes a certificate for names (`DNS:localhost`, `IP:127.0.0.1`) in a directory, by openssl. */
export function makeCertificate(folder: string, names: readonly string[]): Certificate {
  const [certificate, key] = [join(folder, 'test.crt'), join(folder, 'test.key')];
  const subject = ['-days', '30', '-subj', '/CN=localhost', '-addext', `subjectAltName=${names.join(',')}`];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...subject], { stdio: 'ignore' });
  return { certificate, key };
}
