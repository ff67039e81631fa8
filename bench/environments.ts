// What runs in real repositories with environments, and how far helm agrees: the second table of bench/inventory.md.
//
//   scripts/test-tools helm-releases && npm run build && node build/bench/environments.js [--list] DIRECTORY…
//
// A directory is a checkout of one of the repositories below, called OWNER_NAME. For every image that is composed of layers, its
// release is rendered by Helm's own code, and what is rendered of that name has to have the same tag or digest.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { memoryUsage, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { openWorkspace } from '../packages/adapters/workspace.ts';
import type { Assignment } from '../packages/core/deployers/helm/layer.ts';
import { parseReference } from '../packages/core/image/parse.ts';
import { imageName } from '../packages/core/image/reference.ts';
import { readDeployed } from '../packages/core/inventory/deployed.ts';
import { findUnits, takeInventory } from '../packages/core/inventory/inventory.ts';
import { markAll } from '../packages/core/inventory/pinned.ts';
import type { Unit } from '../packages/core/inventory/unit.ts';
import { parsePolicy } from '../packages/core/policy/parse.ts';
import type { PlacedOccurrence } from '../packages/core/repository/place.ts';
import { isPinned } from '../packages/core/repository/place.ts';
import { scanWorkspace } from '../packages/core/repository/scan-tree.ts';
import { toPlain } from '../packages/core/yaml/plain.ts';
import { type Rendered, renderTexts } from '../test/core/deployers/helm/real-releases.ts';

/** The environments of each, as its own documents or directories say them. */
const policies: Readonly<
  Record<string, readonly [environments: readonly string[], layout: readonly string[], shared?: readonly string[]]>
> = {
  'fluxcd_flux2-kustomize-helm-example': [
    ['staging', 'production'],
    ['apps/{env}/**', 'clusters/{env}/**'],
    ['apps/base/**'],
  ],
  'kostis-codefresh_gitops-environment-promotion': [
    [
      'integration-gpu',
      'integration-non-gpu',
      'load-gpu',
      'load-non-gpu',
      'qa',
      'staging-asia',
      'staging-eu',
      'staging-us',
      'prod-asia',
      'prod-eu',
      'prod-us',
    ],
    ['envs/{env}/**'],
    ['base/**', 'variants/**'],
  ],
  'hmcts_sds-flux-config': [
    ['dev', 'test', 'ithc', 'demo', 'stg', 'prod', 'sbox', 'ptl', 'ptlsbox'],
    ['apps/*/*/{env}.yaml', 'apps/*/{env}/**', 'clusters/{env}/**'],
  ],
  '2i2c-org_infrastructure': [['staging', 'prod'], ['config/clusters/*/{env}.values.yaml']],
  MHRA_deployments: [
    ['dev', 'non-prod', 'prod'],
    ['**/overlays*/{env}/**', '**/{env}/**'],
  ],
  'lsst-sqre_phalanx': [
    [
      'idfdev',
      'idfint',
      'idfprod',
      'usdfdev',
      'usdfint',
      'usdfprod',
      'base',
      'summit',
      'tucson-teststand',
      'roundtable-dev',
      'roundtable-prod',
      'ccin2p3',
      'minikube',
    ],
    ['applications/*/values-{env}.yaml', 'environments/values-{env}.yaml'],
  ],
  'redhat-appstudio_infra-deployments': [
    ['development', 'staging', 'production'],
    ['components/*/{env}/**', 'components/*/*/{env}/**', 'configs/*/{env}/**'],
    ['components/*/base/**'],
  ],
  'wikimedia_operations-deployment-charts': [
    ['staging', 'eqiad', 'codfw'],
    ['helmfile.d/services/*/values-{env}.yaml', 'helmfile.d/services/*/{env}.yaml'],
  ],
  'mctlhq_mctl-gitops': [['preview', 'prod'], ['platform-gitops/**/{env}/**']],
  'Azure_ARO-HCP': [
    ['int', 'stg', 'prod'],
    ['config/config.msft.clouds-overlay.yaml#clouds.public.environments.{env}.defaults'],
    ['config/config.yaml'],
  ],
  proompteng_lab: [['dev', 'prod'], ['argocd/**/overlays/{env}/**']],
};

const { values: options, positionals } = parseArgs({ options: { list: { type: 'boolean' } }, allowPositionals: true });
for (const directory of positionals) await report(directory);

async function report(directory: string): Promise<void> {
  const [environments, layout, shared = []] = policies[basename(directory)] ?? [[], []];
  const lanes = Object.fromEntries(environments.map((name) => [name, {}]));
  const policy = parsePolicy(JSON.stringify({ version: 1, environments: lanes, layout, shared }), 'policy.yaml');
  const workspace = openWorkspace(directory);
  const start = performance.now();
  const tree = await scanWorkspace(workspace, policy);
  const scanned = performance.now();
  const deployed = await readDeployed(workspace, policy, tree);
  const { occurrences } = await markAll(tree, deployed, true);
  const units = await findUnits(workspace, policy, tree, deployed);
  const { images } = takeInventory(policy, { occurrences }, units);
  const done = performance.now();
  const placed = images.filter(({ environment }) => environments.includes(environment ?? ''));
  const composed = placed.filter((image) => image.composed !== undefined);
  const named = placed.filter(({ image }) => image !== null);
  const reasons = placed.filter(({ image }) => image === null).map(reasonOf);
  const pinned = composed.filter((image) => isPinned(image) && image.image !== null);
  const said = images.filter((image) => image.composed !== undefined && image.image !== null && hasVersion(image));
  const verdict = await renderAll(directory, units.units, said);
  const row = [
    basename(directory).replace('_', '/'),
    tree.files,
    units.units.length,
    placed.length,
    composed.length,
    named.length,
    reasons.filter((reason) => reason !== null).length,
    reasons.filter((reason) => reason === null).length,
    pinned.length,
    `${verdict.agree} / ${verdict.differ} / ${verdict.open}`,
    Math.round(scanned - start),
    Math.round(done - scanned),
    Math.round(memoryUsage().rss / 2 ** 20),
  ];
  stdout.write(`| ${row.join(' | ')} |\n`);
  if (options.list)
    for (const line of [...verdict.lines, ...placed.filter(isNameless).map(describe)]) stdout.write(`  ${line}\n`);
}

function hasVersion({ tag, digest }: PlacedOccurrence): boolean {
  return tag !== null || digest !== null;
}

function isNameless(image: PlacedOccurrence): boolean {
  return image.image === null && reasonOf(image) === null;
}

function describe({ file, line, path, environment }: PlacedOccurrence): string {
  return `no name: ${environment} ${file}:${line} ${path}`;
}

/** Why the name of an image is not known: it is of a chart or a layer that is elsewhere, or no name at all. */
function reasonOf({ composed, problem, parts, idle }: PlacedOccurrence): string | null {
  if (composed?.unknown !== undefined) return composed.unknown;
  if (problem !== null) return problem.message;
  if (idle) return 'it selects nothing';
  if (composed !== undefined) return 'its chart, which is elsewhere, or another layer names it';
  return parts.repository === undefined && parts.reference === undefined ? 'no file of the tree names it' : null;
}

interface Verdict {
  agree: number;
  differ: number;
  open: number;
  readonly lines: string[];
}

/** Renders the releases of images. `open`: not in what is rendered, or not to be rendered here. */
async function renderAll(
  directory: string,
  units: readonly Unit[],
  pinned: readonly PlacedOccurrence[],
): Promise<Verdict> {
  const verdict: Verdict = { agree: 0, differ: 0, open: 0, lines: [] };
  const known = new Map<Unit, Rendered>();
  for (const image of pinned) {
    const unit = units.find(
      (each) =>
        each.id === image.composed?.unit && each.environment === image.environment && each.name === image.composed.name,
    );
    const given = unit ? givenOf(directory, unit) : null;
    if (unit === undefined || unit.chart === null || given === null) {
      verdict.open++;
      verdict.lines.push(
        `open: ${image.composed?.name}: ${unit === undefined ? 'no unit' : (unit.elsewhere ?? unit.layers.find(({ values }) => values.unknown)?.values.unknown)}`,
      );
      continue;
    }
    const rendered = known.get(unit) ?? (await render(directory, unit.chart.directory, given));
    const found = rendered.ok ? refsOf(rendered.text).filter(({ name }) => name === image.image) : [];
    if (!rendered.ok && !known.has(unit))
      verdict.lines.push(`not rendered: ${unit.name}: ${rendered.reason.slice(0, 150)}`);
    known.set(unit, rendered);
    if (found.length === 0) verdict.open++;
    else if (found.some(({ tag, digest }) => digest === image.digest && (digest !== null || tag === image.tag)))
      verdict.agree++;
    else {
      verdict.differ++;
      verdict.lines.push(
        `differs: ${unit.name} (${unit.environment}) ${image.image}:${image.tag}@${image.digest}, helm has ${found.map(({ text }) => text).join(', ')}`,
      );
    }
  }
  return verdict;
}

interface Given {
  readonly layers: readonly string[];
  readonly sets: readonly { readonly flag: '--set-string'; readonly text: string }[];
}

/** The layers of a unit as Helm is given them; null where one of them is neither a file nor parameters. */
function givenOf(directory: string, unit: Unit): Given | null {
  const layers: string[] = [];
  const sets: Given['sets'][number][] = [];
  for (const { values, key } of unit.layers) {
    if (values.unknown !== undefined) return null;
    if (values.assignments !== undefined) sets.push(...values.assignments.flatMap(toSet));
    else if (key === values.file) layers.push(readFileSync(join(directory, values.file), 'utf8'));
    else layers.push(JSON.stringify(toPlain(values.root)));
  }
  return { layers, sets };
}

function toSet({ path, value }: Assignment): Given['sets'] {
  if (value.type === 'null' || value.type === 'list') return [];
  const name = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step.replace(/[.,=]/g, '\\$&')}`))
    .join('');
  return [{ flag: '--set-string', text: `${name.slice(1)}=${value.text.replace(/[{},]/g, '\\$&')}` }];
}

async function render(directory: string, chart: string, given: Given): Promise<Rendered> {
  const root = join(directory, chart);
  const all = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = Object.fromEntries(
    all.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path), readFileSync(path, 'utf8')];
    }),
  );
  // Charts that are not vendored cannot be rendered: the chart alone is.
  const alone = {
    ...files,
    'Chart.yaml': (files['Chart.yaml'] ?? '').replace(/^dependencies:\n(?:[ \t#-].*\n?|\n)*/m, ''),
  };
  const answers = await renderTexts('.test-tools/bin/helm-releases', 3, [
    { files, ...given },
    { files: alone, ...given },
  ]);
  return answers.find(({ ok }) => ok) ?? answers[0] ?? { ok: false, reason: 'no answer' };
}

function refsOf(text: string) {
  return [...text.matchAll(/\bimage["']?:\s*["']?([^\s"',}]+)/g)].flatMap(([, written = '']) => {
    const parsed = parseReference(written);
    return parsed.ok
      ? [
          {
            text: written,
            name: imageName(parsed.reference),
            tag: parsed.reference.tag,
            digest: parsed.reference.digest,
          },
        ]
      : [];
  });
}
