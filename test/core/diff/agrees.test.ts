import { env } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { type CheckPorts, check } from '../../../packages/core/check/check.ts';
import { parseReference } from '../../../packages/core/image/parse.ts';
import { imageName } from '../../../packages/core/image/reference.ts';
import { compareRunning } from '../../../packages/core/inventory/compare.ts';
import { listRunning, type Running } from '../../../packages/core/inventory/running.ts';
import { noShelf } from '../../../packages/core/inventory/units/shelf.ts';
import { takeWhole } from '../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import { findTool } from '../../tool.ts';
import { own } from '../deployers/find.ts';
import type { Printed } from '../deployers/helm/helm-tool.ts';
import { realReleases } from '../deployers/helm/real-releases.ts';
import { realImages } from '../kustomize/compare.ts';
import { realBuilds } from '../kustomize/real-builds.ts';
import { type Files, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';
import { blockPaths, type Change, changedKustomizations, changedRelease } from './random-change.ts';

const first = env['CI'] ? 20_261_130 : Math.floor(Math.random() * 1e9);
const policy = parsePolicy('version: 1\nlayout: ["env/{env}/**"]\nenvironments: { dev: {}, prod: {} }\n', 'p.yaml');

async function runningOf(files: Files): Promise<readonly Running[]> {
  const workspace = memoryWorkspace(files);
  const whole = await takeWhole(workspace, policy, await scanWorkspace(workspace, policy), async () => [own], noShelf);
  return listRunning(policy, whole);
}

/** What comes and what goes, as texts: what is on both sides is in neither. */
interface Delta {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

function delta(before: readonly string[], after: readonly string[]): Delta {
  const less = (all: readonly string[], others: readonly string[]) => {
    const left = [...others];
    return all.filter((text) => {
      const at = left.indexOf(text);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return { gone: less(before, after).sort(), come: less(after, before).sort() };
}

/** How many errors a check finds that judges only what the change added. */
async function errorsOf({ before, after }: Change<Files>): Promise<number> {
  const git = memoryGit([
    { date: '2026-01-01', files: before },
    { date: '2026-01-02', files: after },
  ]);
  const ports = { workspace: memoryWorkspace(after), git, registry: memoryRegistry({}) };
  const options = { paths: [], base: 'c0', verify: false, render: false, mayBeEmpty: true as const };
  const given = { ...options, ownUrls: async () => [own], today: new Date('2026-01-03') };
  return (await check(ports as unknown as CheckPorts, policy, given)).summary.errors;
}

const isPinned = (text: string) => /@sha256:[0-9a-f]{64}$/.test(text);

const print = (image: string | null, tag: string | null, digest: string | null) =>
  `${image ?? '?'}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;

function normalise(text: string): string {
  const parsed = parseReference(text);
  return parsed.ok ? print(imageName(parsed.reference), parsed.reference.tag, parsed.reference.digest) : text;
}

/** What our comparison says, of the units that are asked for. */
async function ours({ before, after }: Change<Files>, isMeant: (run: Running) => boolean) {
  const [was, is] = [await runningOf(before), await runningOf(after)];
  const { runs } = compareRunning(was.filter(isMeant), is.filter(isMeant));
  const changed = runs.filter((pair) => pair.before?.version !== pair.after?.version);
  const texts = (side: 'before' | 'after') =>
    changed.flatMap((pair) => {
      const run = pair[side];
      return run === null || run.image === null ? [] : [print(run.image, run.tag, run.digest)];
    });
  const unknown = [...was, ...is].filter(isMeant).some((run) => run.unknown !== null || run.image === null);
  return { delta: delta(texts('before'), texts('after')), unknown };
}

/** Containers alone: an image of a volume that no kustomization touches is that of its file. */
const isMeant = ({ kind, thing }: Running) => kind === 'built' && !thing.includes('volumes[]');
const isContainer = (line: string) => !line.includes('.volumes.');

const builds = findTool('kustomize-builds', 'differences beside the real kustomize');

(builds === null ? describe.skip : describe)('what a change of kustomizations deploys', () => {
  it(`is what the real kustomize builds on both sides, for 400 random changes from seed ${first}`, async () => {
    const changes = Array.from({ length: 400 }, (_, index) => changedKustomizations(first + index));
    const [before, after] = await Promise.all([
      realBuilds(
        builds ?? '',
        changes.map((change) => change.before),
      ),
      realBuilds(
        builds ?? '',
        changes.map((change) => change.after),
      ),
    ]);
    const differing: string[] = [];
    const counts = { compared: 0, changed: 0 };
    for (const [index, change] of changes.entries()) {
      const [was, is] = [before[index], after[index]];
      if (was?.objects === undefined || is?.objects === undefined) continue;
      const unit = `${change.before.path}/kustomization.yaml`;
      const files = { before: change.before.files, after: change.after.files };
      const found = await ours(files, (run) => isMeant(run) && run.unit === unit);
      if (found.unknown) continue;
      const [old, now] = [was, is].map((answer) =>
        realImages(answer)
          .filter(isContainer)
          .map((line) => line.slice(line.indexOf(' = ') + 3)),
      );
      const real = delta((old ?? []).map(normalise), (now ?? []).map(normalise));
      counts.compared++;
      if (real.come.length > 0) counts.changed++;
      if (!real.come.every(isPinned) && (await errorsOf(files)) === 0)
        differing.push(`seed ${first + index}: the check passes ${JSON.stringify(real.come)}`);
      if (JSON.stringify(real) !== JSON.stringify(found.delta))
        differing.push(`seed ${first + index}: kustomize ${JSON.stringify(real)}, we ${JSON.stringify(found.delta)}`);
    }
    expect(differing.slice(0, 3)).toEqual([]);
    expect(counts.compared).toBeGreaterThan(50);
    expect(counts.changed).toBeGreaterThan(20);
  }, 300_000);
});

const helm = findTool('helm-releases', 'differences beside the real helm');

describe.each([3, 4] as const)('what a change of values deploys with Helm %s', (version) => {
  (helm === null ? it.skip : it)(
    `is what the real helm renders on both sides, for 500 random changes from seed ${first}`,
    async () => {
      const changes = Array.from({ length: 500 }, (_, index) => changedRelease(first + index));
      const [before, after] = await Promise.all([
        realReleases(
          helm ?? '',
          version,
          changes.map((change) => change.before.release),
        ),
        realReleases(
          helm ?? '',
          version,
          changes.map((change) => change.after.release),
        ),
      ]);
      const differing: string[] = [];
      let changed = 0;
      for (const [index, change] of changes.entries()) {
        const [was, is] = [before[index], after[index]];
        if (!was?.ok || !is?.ok) throw new Error('Helm refuses a release');
        const real = delta(imagesOf(was.lines), imagesOf(is.lines));
        const files = { before: change.before.files, after: change.after.files };
        const found = (await ours(files, (run) => run.kind === 'composed')).delta;
        if (real.come.length > 0) changed++;
        if (!real.come.every(isPinned) && (await errorsOf(files)) === 0)
          differing.push(`seed ${first + index}: the check passes ${JSON.stringify(real.come)}`);
        if (JSON.stringify(real) !== JSON.stringify(found))
          differing.push(`seed ${first + index}: helm ${JSON.stringify(real)}, we ${JSON.stringify(found)}`);
      }
      expect(differing.slice(0, 3)).toEqual([]);
      expect(changed).toBeGreaterThan(250);
    },
    300_000,
  );
});

/** The images that a chart makes of its values, which reads a repository, a tag or its own version, and a digest. */
function imagesOf(lines: (Printed & { readonly ok: true })['lines']): readonly string[] {
  const texts = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(' ')), JSON.parse(line.slice(line.indexOf('"')))] as const),
  );
  const appVersion = texts.get('chart:/') ?? '';
  return blockPaths.flatMap((block) => {
    const part = (key: string) => texts.get(`/${block.replace('.', '/')}/${key}`) ?? '';
    const [repository, tag, digest] = [part('repository'), part('tag'), part('digest')];
    if (repository === '') return [];
    const version = tag === '' && digest === '' ? appVersion : tag;
    return [print(repository, version === '' ? null : version, digest === '' ? null : digest)];
  });
}
