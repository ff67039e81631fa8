// Renders what a GitOps repository deploys and compares the images, application by application, with those that the tools
// print when they are called by hand:
//
//   node build/bench/render.js ROOT [POLICY]
//
// ROOT is a clone, POLICY a policy file with a `render` list; helm and kustomize are on the PATH. What was left out for want of the network is tried by hand, too, with
// every proxy closed: it must fail there as well. Ends with 1 when a set differs or a tool can what we left out.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { argv, env, exit, stdout } from 'node:process';
import { isScalar, isMap as isYamlMap, parseAllDocuments, visit } from 'yaml';
import { findOwnUrls } from '../packages/adapters/git/remote.ts';
import { assumedKubeVersion } from '../packages/adapters/renderer/helm.ts';
import { openRenderer } from '../packages/adapters/renderer.ts';
import { openWorkspace } from '../packages/adapters/workspace.ts';
import type { Job } from '../packages/core/deployers/jobs.ts';
import { defaultPolicy, parsePolicy } from '../packages/core/policy/parse.ts';
import type { Outcome } from '../packages/core/render/outcome.ts';
import { renderAll } from '../packages/core/render/render.ts';
import { openReader } from '../packages/core/repository/scan-tree.ts';

const root = resolve(argv[2] ?? '.');
const copy = mkdtempSync(join(tmpdir(), 'render-by-hand-'));
const policy = argv[3] === undefined ? defaultPolicy() : parsePolicy(readFileSync(argv[3], 'utf8'), argv[3]);
const reader = openReader(policy);
cpSync(root, copy, { recursive: true, filter: (path) => !['.git', 'node_modules'].includes(basename(path)) });
const failed = await compare();
rmSync(copy, { recursive: true, force: true });
exit(failed === 0 ? 0 : 1);

async function compare(): Promise<number> {
  const renderer = openRenderer(root);
  const start = performance.now();
  const options = { ownUrls: await findOwnUrls(root, env), isAsked: () => true };
  const { outcomes, unrendered } = await renderAll({ workspace: openWorkspace(root), renderer }, policy, options);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  await renderer.close();
  const ours = outcomes.filter(({ result }) => result.ok);
  const different = ours.filter((outcome) => outcome.deployment.job.engine !== 'directory' && !isSame(outcome));
  const offline = unrendered.filter(({ kind }) => kind === 'offline');
  const possible = offline.filter(({ name, path }) => path !== undefined && canByHand(name, path));
  const images = new Set(ours.flatMap((outcome) => [...imagesOf(outcome)]));
  const by = (engine: Job['engine']) => ours.filter(({ deployment }) => deployment.job.engine === engine).length;
  say(
    `rendered ${ours.length} in ${seconds} s: ${by('helm')} helm, ${by('kustomize')} kustomize, ${by('directory')} plain; ${images.size} images`,
  );
  say(`different from the tools by hand: ${different.length}`);
  say(
    `not rendered: ${outcomes.length - ours.length} failed, ${offline.length} need the network (by hand too, but ${possible.length}), ${unrendered.length - offline.length} elsewhere or wrong`,
  );
  for (const { deployment, result } of outcomes) if (!result.ok) say(`  failed: ${deployment.name}: ${result.reason}`);
  return different.length + possible.length;
}

function isSame(outcome: Outcome): boolean {
  const { deployment } = outcome;
  const [ours, theirs] = [imagesOf(outcome), imagesByHand(deployment.job)];
  const more = [...ours].filter((image) => !theirs.has(image));
  const less = [...theirs].filter((image) => !ours.has(image));
  for (const image of more) say(`  ${deployment.name}: only here: ${image}`);
  for (const image of less) say(`  ${deployment.name}: only by hand: ${image}`);
  return more.length + less.length === 0;
}

/** The texts under `image` keys that the scanner finds in what was rendered. */
function imagesOf({ result }: Outcome): ReadonlySet<string> {
  const objects = result.ok ? result.objects : [];
  const found = objects
    .filter(({ value }) => !isSilent(String(value['kind'])))
    .flatMap(({ text }) => reader.scan('manifest.yaml', text).occurrences)
    .filter(({ path, shape }) => shape === 'reference' && /(?:^|\.)image$/.test(path));
  return new Set(found.flatMap(({ parts }) => parts.reference?.text ?? []));
}

/** The texts under `image` keys, by the YAML library alone. */
function imagesByHand(job: Job): ReadonlySet<string> {
  const images = new Set<string>();
  for (const document of parseAllDocuments(callTool(job), { uniqueKeys: false })) {
    if (!isYamlMap(document.contents) || isSilent(String(document.contents.get('kind')))) continue;
    visit(document, {
      Pair: (_, { key, value }) => {
        const isImage = isScalar(key) && key.value === 'image' && isScalar(value) && typeof value.value === 'string';
        if (isImage && value.value !== '') images.add(String(value.value));
      },
    });
  }
  return images;
}

function isSilent(kind: string): boolean {
  return ['CustomResourceDefinition', 'ConfigMap', 'Secret', 'Application', 'ApplicationSet'].includes(kind);
}

function callTool(job: Job): string {
  if (job.engine === 'directory') return '';
  if (job.engine === 'kustomize') return call('kustomize', byHand(job.path)) ?? '';
  const values = job.valueFiles.flatMap((file) => ['-f', join(copy, file)]);
  const inline = job.values.length === 0 ? [] : ['-f', '-'];
  const set = job.set.flatMap(({ name, value, asText }) => [asText ? '--set-string' : '--set', `${name}=${value}`]);
  const namespace = job.namespace === null ? [] : ['-n', job.namespace];
  const args = ['template', job.release, join(copy, job.chart), ...namespace, ...values, ...inline, ...set];
  const crds = job.includeCrds ? ['--include-crds'] : [];
  return (
    call('helm', [...args, ...crds, '--kube-version', job.kubeVersion ?? assumedKubeVersion], job.values.join('\n')) ??
    ''
  );
}

function byHand(path: string): readonly string[] {
  return ['build', '--enable-helm', '--helm-kube-version', assumedKubeVersion, join(copy, path)];
}

function canByHand(name: string, path: string): boolean {
  const can = call('kustomize', byHand(path)) !== null;
  if (can) say(`  ${name}: kustomize builds it without the network`);
  return can;
}

function call(tool: string, args: readonly string[], input = ''): string | null {
  const closed = 'http://127.0.0.1:9';
  const offline = { ...env, HTTP_PROXY: closed, HTTPS_PROXY: closed, GIT_ALLOW_PROTOCOL: 'none' };
  const { status, stdout: said } = spawnSync(tool, args, { encoding: 'utf8', input, env: offline, maxBuffer: 1e9 });
  return status === 0 ? said : null;
}

function say(line: string): void {
  stdout.write(`${line}\n`);
}
