import { bump } from '../../../packages/core/bump/bump.ts';
import { check } from '../../../packages/core/check/check.ts';
import { applyFixes } from '../../../packages/core/check/fixes.ts';
import { pin } from '../../../packages/core/pin/pin.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import type { Plan } from '../../../packages/core/plan/change.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Policy } from '../../../packages/core/policy/policy.ts';
import type { Registry } from '../../../packages/core/ports.ts';
import { promote } from '../../../packages/core/promote/promote.ts';
import { openReader } from '../../../packages/core/repository/scan-tree.ts';
import { UnavailableError } from '../../../packages/core/text/errors.ts';
import { memoryGit, memoryWorkspace } from '../../core/memory.ts';
import type { Question } from './matrix.ts';

/** What a command made of a registry. */
export interface Told {
  /** In words. */
  readonly outcome: string;
  /** The check was green, or the digest was written. */
  readonly isYes: boolean;
  /** All that was written. */
  readonly text: string;
}

type Files = Readonly<Record<string, string>>;

/** Runs the command of a question over these files. */
export async function runStory(question: Question, files: Files, registry: Registry): Promise<Told> {
  const [host = ''] = /[\d.]+:\d+/.exec(Object.values(files).join()) ?? [];
  const newest = '[{ images: ["**"], newest: "{semver}" }]';
  const policy = policyFor(host, question.name === 'tags' ? newest : 'dev');
  const workspace = memoryWorkspace(files);
  const git = memoryGit([{ date: '2026-01-01', files }]);
  const ports = { workspace, registry, git };
  try {
    if (question.command === 'check') return await judge(ports, policy, question.name === 'fix');
    const plan = await planOf(question, ports, policy);
    return told(question, plan, [...(await applyPlan(workspace, policy, plan)).values()].join(''));
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    return { outcome: 'kept, and why', isYes: false, text: '' };
  }
}

function policyFor(host: string, track: string): Policy {
  const lines = [
    'version: 1',
    'layout: ["env/{env}/**"]',
    `environments: { dev: { track: ${track} }, staging: { promoteFrom: dev } }`,
    `firstParty: ["${host}/acme/**"]`,
    `mirrors: [{ from: "${host}/acme/**", to: "${host}/mirror/**" }]`,
    'platforms: [linux/amd64]',
    'write: tag-and-digest',
    'rules: { tag-with-digest: off, promotion-lineage: off }',
  ];
  return parsePolicy(`${lines.join('\n')}\n`, '.github/image-policy.yaml');
}

type Ports = Parameters<typeof pin>[0] & Pick<Parameters<typeof promote>[0], 'git'>;

async function judge(ports: Ports, policy: Policy, fixes: boolean): Promise<Told> {
  const options = { paths: [], base: null, verify: true, render: false, ownUrls: async () => [], today: new Date(0) };
  const { findings } = await check(ports as unknown as Parameters<typeof check>[0], policy, options);
  if (fixes) {
    const { files } = await applyFixes(ports.workspace, openReader(policy), findings);
    const text = [...files.values()].join('');
    return { outcome: text === '' ? 'kept, and why' : 'written', isYes: text !== '', text };
  }
  const said = findings.map(({ severity, rule }) => `${severity} ${rule}`).join(', ');
  return { outcome: said || 'passed', isYes: said === '', text: '' };
}

function planOf({ command }: Question, ports: Ports, policy: Policy): Promise<Plan> {
  const all = { images: [], fromRef: null, requireStatus: [], now: new Date('2026-02-01') };
  if (command === 'pin') return pin(ports, policy, { paths: [], excepted: false });
  if (command === 'promote') return promote(ports, policy, { source: 'dev', target: 'staging', ...all });
  return bump(ports, policy, { environments: [], images: [], event: null, allowOlder: false });
}

function told({ command, name }: Question, plan: Plan, text: string): Told {
  if (plan.changes.length === 0) return { outcome: 'kept, and why', isYes: false, text };
  const noted = plan.changes.some(({ notes }) => notes.length > 0);
  const lacksTag = command === 'bump' && name !== 'tags' && !text.includes(':1.4.2@');
  const outcome = `written${lacksTag ? ', without its tag' : ''}${noted ? ', with a note' : ''}`;
  return { outcome, isYes: true, text };
}
