import { execFileSync } from 'node:child_process';
import { describe, it } from '@jest/globals';
import { findTool } from '../../tool.ts';

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

const suite = 'policies at the API server';
const program = findTool('admission', suite);

/** Describes what only the API server's own plugin can tell. */
export function describeAdmitted(tests: () => void): void {
  if (program === null) describe(suite, () => it('are left out', () => {}));
  else describe(suite, tests);
}

/** What the API server would say to each request once the manifests are applied. */
export function admit(manifests: string, requests: readonly AdmissionRequest[]): readonly Verdict[] {
  const complete = requests.map((request) => ({ operation: 'CREATE', ...request }));
  const input = JSON.stringify({ manifests, requests: complete });
  return JSON.parse(execFileSync(program ?? '', { input, encoding: 'utf8' }));
}
