import type { RemoteChart } from '../ports.ts';
import type { Result } from '../text/result.ts';
import { quote } from '../text/suggest.ts';
import type { SourceTree } from './files.ts';
import type { Unrendered } from './jobs.ts';

/** What an object says of a chart that is in a registry. */
export interface ChartWords {
  /** The address of the repository; of an OCI chart with its name, or without. */
  readonly repository: string;
  /** Null where the address has it. */
  readonly name: string | null;
  readonly version: string | null;
  /** Of an OCI manifest. */
  readonly digest: string | null;
}

export type ChartFound = Result<
  { readonly directory: string },
  { readonly kind: Unrendered['kind']; readonly reason: string }
>;

/** Fetches a chart of a registry, where that is asked for; `unasked` is said where it is not. */
export async function findRemoteChart(
  { charts }: Pick<SourceTree, 'charts'>,
  words: ChartWords | string,
  unasked: string,
): Promise<ChartFound> {
  if (charts === null) return { ok: false, kind: 'elsewhere', reason: unasked };
  const remote = typeof words === 'string' ? words : readRemote(words);
  if (typeof remote === 'string') return { ok: false, kind: 'elsewhere', reason: remote };
  const pulled = await charts.pull(remote);
  if (pulled.ok) return { ok: true, directory: pulled.directory };
  return { ok: false, kind: pulled.kind === 'refused' ? 'elsewhere' : 'unavailable', reason: pulled.reason };
}

const exact = /^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const digestGrammar = /^sha256:[0-9a-f]{64}$/;
const chartName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;

/** One chart of one version; or why Git does not name one. */
export function readRemote(words: ChartWords): RemoteChart | string {
  const { repository, name, version, digest } = words;
  const all = [repository, name ?? '', version ?? '', digest ?? ''];
  if (all.some((text) => /\$\{|\{\{/.test(text))) return 'its chart is known to a template alone';
  const { url, own, isOci } = addressOf(words);
  if (!chartName.test(own)) return `its chart ${quote(own)} has no name that a chart can have`;
  if (digest !== null && !(isOci && digestGrammar.test(digest)))
    return `its chart has the digest ${quote(digest)}, which cannot be verified`;
  const isExact = exact.test(version ?? '');
  if (digest === null && !isExact)
    return `Git says no one version of the chart ${own} (${quote(version ?? 'any')}): what runs is decided when it is installed`;
  return { url, name: own, version: isExact ? version : null, digest };
}

/** The address of an OCI chart ends with its name. */
function addressOf({ repository, name }: ChartWords): {
  readonly url: string;
  readonly own: string;
  readonly isOci: boolean;
} {
  const isOci = /^oci:\/\//i.test(repository);
  const base = repository.replace(/\/+$/, '');
  const url = isOci && name !== null ? `${base}/${name}` : base;
  return { url, own: isOci ? url.slice(url.lastIndexOf('/') + 1) : (name ?? ''), isOci };
}
