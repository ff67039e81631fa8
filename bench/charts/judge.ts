import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Chart, readChart, readLayer } from '../../packages/core/deployers/helm/chart.ts';
import { type Claim, makeClaims, nameOf, withKey, withName } from './claims.ts';
import { type Corpus, type Found, readDirectory, stage } from './corpus.ts';

const run = promisify(execFile);

export interface Wrong {
  readonly kind: Claim['kind'];
  readonly block: string;
  readonly key: string;
  readonly detail: string;
}

/** What was said of one chart, and what helm says. */
export interface Judged {
  /** Why it could not be judged; null where it was. */
  readonly left: string | null;
  readonly blocks: number;
  /** Said of keys: how often. */
  readonly said: Readonly<Record<'reads' | 'ignores' | 'unknown', number>>;
  /** Said and rendered: how often it was so. */
  readonly right: Readonly<Record<Claim['kind'], number>>;
  readonly refused: number;
  /** Milliseconds of CPU for running its templates and asking for every key. */
  readonly milliseconds: number;
  readonly wrong: readonly Wrong[];
}

/** Reads a chart, and renders it to see whether what was read is so. */
export async function judgeChart(helm: string, { directory }: Found, corpus: Corpus): Promise<Judged> {
  const root = mkdtempSync(join(tmpdir(), 'charts-'));
  try {
    const chart = join(root, 'chart');
    const missing = stage(directory, chart, corpus);
    if (missing.length > 0) return leave(`not in the corpus: ${missing.join(', ')}`);
    const read = readChart({ directory: '', files: readDirectory(chart) });
    if (!read.ok) return leave(read.reason);
    const render = openRender(helm, chart, root);
    const values = await findValues(render, chart);
    if (values === null) return leave('helm renders it with none of its values');
    return await judge(read.chart, values, render);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function leave(left: string): Judged {
  const none = {
    blocks: 0,
    said: { reads: 0, ignores: 0, unknown: 0 },
    right: { reads: 0, ignores: 0, missing: 0, tag: 0 },
  };
  return { left, ...none, refused: 0, milliseconds: 0, wrong: [] };
}

type Render = (files: readonly string[], values: unknown) => Promise<string | null>;

function openRender(helm: string, chart: string, root: string): Render {
  return async (files, values) => {
    const own = join(root, 'values.json');
    writeFileSync(own, JSON.stringify(values));
    const flags = [...files, own].flatMap((file) => ['-f', file]);
    try {
      const args = ['template', 'x', chart, '--skip-schema-validation', '--kube-version', '1.34.0', ...flags];
      return (await run(helm, args, { maxBuffer: 2 ** 28, timeout: 600_000 })).stdout;
    } catch {
      return null;
    }
  };
}

/** Charts of Bitnami refuse images of other names unless told that this is meant. */
const insecure = { global: { security: { allowInsecureImages: true } } };

/** The chart's own values, else those of its tests (`ci/`) with which helm renders it. */
async function findValues(render: Render, chart: string): Promise<readonly string[] | null> {
  const ci = readdirSync(chart).includes('ci')
    ? readdirSync(join(chart, 'ci')).filter((name) => /values\.ya?ml$/.test(name))
    : [];
  for (const files of [[], ...ci.map((name) => [join(chart, 'ci', name)])])
    if ((await render(files, insecure)) !== null) return files;
  return null;
}

async function judge(chart: Chart, files: readonly string[], render: Render): Promise<Judged> {
  const layers = [
    ...files.map((file) => readLayer(file, readFileSync(file, 'utf8'))),
    readLayer('own.yaml', JSON.stringify(insecure)),
  ];
  const begin = process.cpuUsage().user;
  const { claims, said, refused, blocks } = makeClaims(chart, layers);
  const milliseconds = (process.cpuUsage().user - begin) / 1000;
  const ignored = claims.filter(({ kind }) => kind === 'ignores');
  const printed = claims.filter(({ kind }) => kind !== 'ignores');
  const results = [
    ...(await judgeIgnored(render, files, ignored)),
    ...(await judgePrinted(
      render,
      files,
      printed.filter(({ kind }) => kind === 'reads'),
    )),
    ...(await judgePrinted(
      render,
      files,
      printed.filter(({ kind }) => kind === 'tag'),
    )),
    ...(await judgePrinted(
      render,
      files,
      printed.filter(({ kind }) => kind === 'missing'),
    )),
  ];
  const right = { reads: 0, ignores: 0, missing: 0, tag: 0 };
  for (const { claim, detail } of results) if (detail === 'right') right[claim.kind]++;
  const wrong = results
    .filter(({ detail }) => detail !== 'right' && detail !== 'not rendered')
    .map(({ claim: { kind, block, key }, detail }) => ({ kind, block: block.path.join('.'), key, detail }));
  return { left: null, blocks, said, right, refused, milliseconds, wrong };
}

interface Result {
  readonly claim: Claim;
  readonly detail: string;
}

/**
 * All of them at once; one by one where that changes something. The chart alone is rendered before and after: what a clock or chance
 * makes of it differs then, too.
 */
async function judgeIgnored(
  render: Render,
  files: readonly string[],
  claims: readonly Claim[],
): Promise<readonly Result[]> {
  if (claims.length === 0) return [];
  const once = await render(files, insecure);
  if (once === null) return claims.map((claim) => ({ claim, detail: 'not rendered' }));
  const changes = async (values: object): Promise<string | null> => {
    const found = await render(files, values);
    const again = await render(files, insecure);
    return isSame(found, once, again) ? null : `changes the output, refused: ${found === null}`;
  };
  if ((await changes(claims.reduce(withKey, insecure))) === null)
    return claims.map((claim) => ({ claim, detail: 'right' }));
  const results: Result[] = [];
  for (const claim of claims) results.push({ claim, detail: (await changes(withKey(insecure, claim))) ?? 'right' });
  return results;
}

/** Whether an output is the same but for the lines that differ from one run to the next. */
function isSame(found: string | null, once: string | null, again: string | null): boolean {
  if (found === null || once === null || again === null) return false;
  const [lines, first, second] = [found, once, again].map((text) => text.split('\n'));
  if (lines === undefined || first === undefined || lines.length !== first.length) return false;
  return lines.every((line, index) => line === first[index] || first[index] !== second?.[index]);
}

/** Each block gets a name of its own: every word with that name must have the digest. */
async function judgePrinted(
  render: Render,
  files: readonly string[],
  claims: readonly Claim[],
): Promise<readonly Result[]> {
  if (claims.length === 0) return [];
  const all = await render(files, claims.reduce(withName, insecure));
  if (all !== null) return claims.map((claim) => ({ claim, detail: judgeWords(claim, all) }));
  const results: Result[] = [];
  for (const claim of claims) {
    const one = await render(files, withName(insecure, claim));
    // Charts that refuse any other name are no business of ours.
    results.push({ claim, detail: one === null ? 'not rendered' : judgeWords(claim, one) });
  }
  return results;
}

function judgeWords(claim: Claim, output: string): string {
  const words = output.split(/[\s"'`,;=|<>]+/).filter((word) => word.includes(nameOf(claim)));
  const images = words.filter((word) => /[:@]/.test(word.slice(word.indexOf(nameOf(claim)))));
  if (words.length === 0) return 'not rendered';
  if (claim.kind === 'missing') {
    const having = images.filter((word) => word.includes(claim.hex));
    const found = claim.isIn && having.length < images.length ? undefined : having[0];
    return found === undefined ? 'right' : `prints ${found}`;
  }
  const good = images.filter((word) => word.endsWith(`@sha256:${claim.hex}`) && word.split('@').length === 2);
  const bad = images.find((word) => !good.includes(word));
  return bad === undefined && good.length > 0 ? 'right' : `prints ${bad ?? words[0]}`;
}
