import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from '@jest/globals';

/** One request to the API server, in a namespace of its own. */
export interface AdmissionRequest {
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  readonly operation?: 'CREATE' | 'UPDATE';
  readonly resource: string;
  readonly subresource?: string;
  readonly object: unknown;
  readonly oldObject?: unknown;
}

export interface Verdict {
  readonly allowed: boolean;
  readonly message: string;
  readonly warnings: readonly string[] | null;
  readonly audited: boolean;
}

const program = resolve('.test-tools/bin/admission');

/** Describes what only the API server's own plugin can tell; one line names what is left out without it. */
export function describeAdmitted(name: string, tests: () => void): void {
  if (existsSync(program)) {
    describe(name, tests);
    return;
  }
  console.warn(`left out: ${name} (no admission; scripts/test-tools admission)`);
  describe(name, () => it('is left out', () => {}));
}

/** What the API server would say to each request once the manifests are applied. */
export function admit(manifests: string, requests: readonly AdmissionRequest[]): readonly Verdict[] {
  const complete = requests.map((request) => ({ operation: 'CREATE', ...request }));
  const input = JSON.stringify({ manifests, requests: complete });
  return JSON.parse(execFileSync(program, { input, encoding: 'utf8' }));
}
