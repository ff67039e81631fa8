/** What `init` writes beside a policy where it is asked to: a workflow for the gate, and hooks for pre-commit. */

export const workflowPath = '.github/workflows/image-policy.yaml';
export const preCommitPath = '.pre-commit-config.yaml';

/** The project's own address, of that of its documentation: `https://github.com/org/image-policy`. */
const homeOf = (docsBase: string): string => docsBase.replace(/\/blob\/[^/]+\/$/, '');

/** The major version that users name; `docsBase` is where the documentation is, with a slash at its end. */
const release = 'v1';

/** A workflow that judges what a pull request adds. */
export function renderWorkflow(docsBase: string): string {
  const name = homeOf(docsBase).replace('https://github.com/', '');
  return `# A pull request that brings an unpinned, floating or malformed image fails. Make the job a required check.
name: image-policy
on:
  pull_request:
  merge_group: # a required check that does not run here blocks a merge queue
  push:
    branches: [main]

permissions: {}

jobs:
  image-policy:
    permissions:
      contents: read
    uses: ${name}/.github/workflows/gate.yml@${release} # or a release's commit
`;
}

/** A configuration for pre-commit that judges what is about to be committed. */
export function renderPreCommit(docsBase: string, version: string): string {
  return `repos:
  - repo: ${homeOf(docsBase)}
    rev: v${version}
    hooks:
      - id: image-policy
`;
}
