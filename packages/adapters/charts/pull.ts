import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isListedPlace } from '../../core/policy/chart-places.ts';
import type { RemoteChart } from '../../core/ports.ts';
import type { Result } from '../../core/text/result.ts';
import { pullEnvironment } from '../renderer/environment.ts';
import { describeFailure } from '../renderer/message.ts';
import { runTool } from '../renderer/run.ts';
import { type Archive, readArchiveFile } from './cache.ts';
import { findInIndex } from './index-file.ts';

/** What fetching works with. */
export interface Puller {
  readonly helm: () => Promise<string>;
  /** The places of the policy. */
  readonly places: readonly string[];
  /** Whether an OCI registry is asked without TLS: `host` or `host:port`. */
  readonly isPlain: (host: string) => boolean;
  /** A new empty directory. */
  readonly makeDirectory: () => string;
  /** Milliseconds for one call of helm. */
  readonly timeout: number;
}

export type Pulled = Result<{ readonly archive: Archive }>;

const maxBytes = 1024 * 1024;

/** Fetches a chart of a listed place with Helm, and verifies it against what Git, or the index of its repository, says. */
export function pullChart(puller: Puller, chart: RemoteChart): Promise<Pulled> {
  return /^oci:/i.test(chart.url) ? pullOci(puller, chart) : pullHttp(puller, chart);
}

/** By tag or digest; of a digest Helm itself verifies what it gets, and says it. */
async function pullOci(puller: Puller, { url, version, digest }: RemoteChart): Promise<Pulled> {
  const host = /^oci:\/\/([^/]+)/i.exec(url)?.[1] ?? '';
  const reference = digest === null ? url : `${url}@${digest}`;
  const directory = puller.makeDirectory();
  const args = [
    ...(digest === null && version !== null ? [`--version=${version}`] : []),
    ...(puller.isPlain(host) ? ['--plain-http'] : []),
  ];
  const said = await runHelm(puller, directory, ['pull', `--destination=${directory}/out`, ...args, '--', reference]);
  if (!said.ok) return said;
  const got = /^Digest:\s*(\S+)/im.exec(said.text)?.[1] ?? null;
  if (digest !== null && got !== digest)
    return no(`its registry gave ${got ?? 'something without a digest'} for ${digest}`);
  return takeArchive(directory);
}

/** The index first: it says where the archive is, which may be another place, and what it is. */
async function pullHttp(puller: Puller, chart: RemoteChart): Promise<Pulled> {
  const directory = puller.makeDirectory();
  const added = await runHelm(puller, directory, ['repo', 'add', '--', 'place', chart.url]);
  if (!added.ok) return added;
  const index = readFileSync(join(directory, 'cache/repository/place-index.yaml'), 'utf8');
  const entry = findInIndex(index, chart.name, chart.version ?? '');
  if (entry === null) return no(`the index of ${chart.url} has no ${chart.name} ${chart.version}`);
  const address = URL.canParse(entry.url, `${chart.url}/`) ? new URL(entry.url, `${chart.url}/`) : null;
  if (address === null || !isListedPlace(puller.places, `${address.origin}${address.pathname}`) || address.username)
    return no(
      `the index of ${chart.url} leads to ${address === null ? 'no address' : address.origin + address.pathname}, which pullCharts does not list`,
    );
  const said = await runHelm(puller, directory, ['pull', `--destination=${directory}/out`, '--', address.href]);
  if (!said.ok) return said;
  const taken = takeArchive(directory);
  if (!taken.ok || entry.digest === null || taken.archive.sum === entry.digest) return taken;
  return no(`its archive has the digest ${taken.archive.sum}, and the index of ${chart.url} says ${entry.digest}`);
}

function takeArchive(directory: string): Pulled {
  const out = join(directory, 'out');
  const [name, ...others] = readdirSync(out);
  if (name === undefined || others.length > 0) return no('helm pull left no archive');
  const archive = readArchiveFile(join(out, name));
  return archive === null ? no('it is larger than any chart') : { ok: true, archive };
}

type Said = Result<{ readonly text: string }>;

/** Each call has directories of its own: no plugin, no repository of the user's, no file that two calls write. */
async function runHelm(puller: Puller, directory: string, args: readonly string[]): Promise<Said> {
  for (const name of ['out', 'cache', 'config', 'data', 'plugins'])
    mkdirSync(join(directory, name), { recursive: true });
  const { timeout } = puller;
  const env = pullEnvironment(directory, process.env);
  const result = await runTool({ tool: await puller.helm(), args, cwd: directory, env, timeout, maxBytes });
  if (result.code === 0) return { ok: true, text: `${result.stdout}\n${result.stderr}` };
  const { reason } = describeFailure(`helm ${args[0]}`, result, [[directory, '']], { timeout, maxBytes });
  return no(withoutSecrets(reason));
}

/** What a server was redirected to may be signed, and a proxy may have a password. */
function withoutSecrets(text: string): string {
  return text.replace(/\/\/[^/\s@"']*@/g, '//').replace(/\?[^\s"')]*/g, '');
}

function no(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
