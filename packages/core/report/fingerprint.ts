import type { Finding } from '../check/rules/finding.ts';
import { urlPath } from '../text/untrusted.ts';

export interface Fingerprinted {
  readonly finding: Finding;
  /** Stays the same when lines move: rule, file, path and image, and a number where those are not unique. */
  readonly fingerprint: string;
}

/** Gives every finding its fingerprint. */
export function numberFingerprints(findings: readonly Finding[]): readonly Fingerprinted[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = [finding.rule, finding.file, finding.path, finding.image ?? ''].map(urlPath).join(':');
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return { finding, fingerprint: `${identity}:${number}` };
  });
}
