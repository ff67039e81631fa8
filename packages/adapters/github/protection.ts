import type { Client } from './client.ts';
import { ask } from './errors.ts';

type Rule = Awaited<ReturnType<Client['octokit']['rest']['repos']['getBranchRules']>>['data'][number];

/**
 * Whether a rule holds a merge back until something was checked or somebody approved. A pull request that nobody needs to
 * approve, an empty list of checks, and rules such as linear history let everything through.
 */
const isGate = (rule: Rule): boolean => {
  if (rule.type === 'pull_request') return (rule.parameters?.required_approving_review_count ?? 0) > 0;
  if (rule.type === 'required_status_checks') return (rule.parameters?.required_status_checks ?? []).length > 0;
  return ['required_deployments', 'merge_queue', 'workflows', 'code_scanning'].includes(rule.type);
};

/** Whether a rule of one of these branches requires signed commits. */
export const needsSignatures = async (client: Client, branches: readonly string[]): Promise<boolean> => {
  const asked = branches.map((branch) => readRules(client, branch));
  return (await Promise.all(asked)).flat().some(({ type }) => type === 'required_signatures');
};

/** Whether anything holds a merge into a branch back. */
export const isProtected = async (client: Client, branch: string): Promise<boolean> => {
  if ((await readRules(client, branch)).some(isGate)) return true;
  const purpose = { doing: `read the protection of branch ${branch}`, permission: 'contents: read' };
  const { data } = await ask(client, purpose, () => client.octokit.rest.repos.getBranch({ ...client.at, branch }));
  const { enforcement_level, contexts = [], checks = [] } = data.protection?.required_status_checks ?? {};
  const isChecked = enforcement_level !== 'off' && contexts.length + checks.length > 0;
  return isChecked || (data.required_approving_review_count ?? 0) > 0;
};

const readRules = async (client: Client, branch: string): Promise<readonly Rule[]> => {
  const purpose = { doing: `read the rules of branch ${branch}`, permission: 'contents: read' };
  const { data } = await ask(client, purpose, () =>
    client.octokit.rest.repos.getBranchRules({ ...client.at, branch, per_page: 100 }),
  );
  return data;
};
