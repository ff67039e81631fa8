import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, type Dispatcher } from 'undici';
import { openForge } from '../../packages/adapters/github/open.ts';
import { openRegistry } from '../../packages/adapters/registry/open.ts';
import type { Policy } from '../../packages/core/policy/policy.ts';
import type { Forge, Registry } from '../../packages/core/ports.ts';
import { type GitHub, startGitHub } from '../adapters/github/stand-in.ts';
import { makeBare, makeRepository } from '../bundle/gitops.ts';
import { type FaultyRegistry, startRegistry } from './registry.ts';
import { host, secrets, tree, type WriteMode } from './scene.ts';
import { type Schedule, settings, waits } from './schedule.ts';

/** A GitOps repository on GitHub, a clone of it, and the registry of its images: all real but for who answers. */
export interface Stage {
  readonly github: GitHub;
  readonly registry: FaultyRegistry;
  /** The clone of the job. */
  readonly clone: string;
  readonly openForge: () => Forge;
  readonly openRegistry: (policy: Policy) => Registry;
  /** Addresses beside the registry's own that somebody tried to reach. */
  readonly strayed: readonly string[];
  /** Where a branch of somebody else is, which nobody names. */
  readonly foreign: string;
  readonly end: () => Promise<void>;
}

export const foreign = 'image-policy/of-somebody-else';

/** A clone and its bare repository for each write mode, made once. Clones are only read; the bare ones are copied. */
const templates = new Map<WriteMode, { readonly clone: string; readonly bare: string }>();

function templateOf(write: WriteMode) {
  const known = templates.get(write);
  if (known) return known;
  const clone = makeRepository(tree(write));
  const made = { clone, bare: makeBare(clone) };
  templates.set(write, made);
  return made;
}

export function removeTemplates(): void {
  for (const { clone, bare } of templates.values()) {
    for (const folder of [clone, bare]) rmSync(folder, { recursive: true, force: true });
  }
  templates.clear();
}

export async function openStage(schedule: Schedule): Promise<Stage> {
  const template = templateOf(schedule.write);
  const repository = mkdtempSync(join(tmpdir(), 'faults-'));
  cpSync(template.bare, repository, { recursive: true });
  const given = { token: secrets.github, ...(schedule.setting && settings[schedule.setting]) };
  const github = await startGitHub({ repository, settings: given });
  await github.state.bare.moveBranch(foreign, null, await github.state.bare.branch('main'));
  const { pushAt, tokenUses } = schedule;
  const faultAt = (ordinal: number) => schedule.registry.get(ordinal) ?? null;
  const registry = await startRegistry({ faultAt, pushAt, tokenUses });
  const strayed: string[] = [];
  const dispatcher = leadHome(registry.server.url, strayed);
  const { owner, repo } = github.state.settings;
  const timeout = waits(schedule) ? { timeout: 2_000 } : {};
  return {
    github,
    registry,
    clone: template.clone,
    strayed,
    foreign: (await github.state.bare.branch(foreign)) ?? '',
    openForge: () => openForge({ token: secrets.github, owner, repo, apiUrl: github.url, second: 0, ...timeout }),
    openRegistry: ({ registries }) => openFaulty(registries, dispatcher, schedule),
    end: async () => {
      await registry.server.stop();
      await dispatcher.close().catch(() => {});
      await github.stop().finally(() => rmSync(repository, { recursive: true, force: true }));
    },
  };
}

function openFaulty(registries: Policy['registries'], dispatcher: Dispatcher, schedule: Schedule): Registry {
  const { user: username, password } = secrets;
  return openRegistry({
    registries,
    allowedHosts: (name) => name === host,
    credentials: { find: async () => ({ kind: 'password', username, password, source: 'a file' }) },
    dispatcher,
    random: () => 0.5,
    sleep: async () => undefined,
    ...(waits(schedule) && { timeouts: { attempt: 300 } }),
  });
}

function leadHome(url: string, strayed: string[]): Dispatcher {
  return new Agent().compose((dispatch) => (options, handler) => {
    const origin = String(options.origin);
    if (origin === `http://${host}`) return dispatch({ ...options, origin: url }, handler);
    strayed.push(origin);
    throw new Error('a stray request');
  });
}
