import { type ImageBlock, listBlocks } from '../../packages/core/deployers/helm/blocks.ts';
import type { Chart } from '../../packages/core/deployers/helm/chart.ts';
import { type Evidence, openEvidence } from '../../packages/core/deployers/helm/evidence/evidence.ts';
import { chooseWritePlace } from '../../packages/core/deployers/helm/evidence/write-place.ts';
import { printDigest, rootLayers, toBlock } from '../../packages/core/deployers/helm/evidence/write-question.ts';
import type { ValuesLayer } from '../../packages/core/deployers/helm/layer.ts';
import { openRelease } from '../../packages/core/deployers/helm/release.ts';
import { compileNames } from '../../packages/core/scan/keys/names.ts';

const names = compileNames({ registry: [], repository: [], tag: [], digest: [], reference: [] });

/** Something that is said of a key, and the digest that proves it. */
export interface Claim {
  /** `missing`: with the values of the release no image has the digest. */
  readonly kind: 'reads' | 'ignores' | 'missing' | 'tag';
  readonly block: ImageBlock;
  readonly key: string;
  readonly hex: string;
  readonly form: 'digest' | 'hex';
  /** Of one that is missing: some images have it. */
  readonly isIn?: boolean;
}

/** A block with a repository of its own, in no list: that a layer could only replace whole. */
function isNamed({ path, parts }: ImageBlock): boolean {
  const hasName = parts.some(
    ({ role, value }) => role === 'repository' && value.kind === 'scalar' && value.text !== '',
  );
  return hasName && path.every((step) => typeof step === 'string');
}

let made = 0;

/** What is said of a chart's keys, and what was refused. */
export function makeClaims(chart: Chart, layers: readonly ValuesLayer[]) {
  const evidence: Evidence = openEvidence(chart);
  const release = openRelease(chart, layers);
  const values = () => release;
  const blocks = listBlocks(release, names).filter(isNamed);
  const said = { reads: 0, ignores: 0, unknown: 0 };
  const claims: Claim[] = [];
  let refused = 0;
  for (const block of blocks) {
    for (const key of digestKeysOf(block)) {
      const found = evidence.key(toBlock(block), key, layers);
      said[found.kind]++;
      if (found.kind === 'unknown') {
        const hex = newHex();
        const question = { layers: rootLayers(release), block, values, chart: { chart, evidence }, known: null };
        const printed = printDigest(question, new Map([[key, `sha256:${hex}`]]), hex);
        if (printed.kind === 'missing')
          claims.push({ kind: 'missing', block, key, hex, form: 'digest', isIn: printed.isIn });
        continue;
      }
      claims.push({
        kind: found.kind,
        block,
        key,
        hex: newHex(),
        form: found.kind === 'reads' ? found.form : 'digest',
      });
    }
    const place = chooseWritePlace({
      layers: rootLayers(release),
      block,
      values,
      chart: { chart, evidence },
      known: null,
    });
    const tag = block.parts.find(({ role }) => role === 'tag');
    if (place.kind === 'refused') refused++;
    if (place.kind === 'tag' && place.note === null && tag !== undefined)
      claims.push({ kind: 'tag', block, key: tag.key, hex: newHex(), form: 'digest' });
  }
  return { claims, said, refused, blocks: blocks.length };
}

function newHex(): string {
  return (++made).toString(16).padStart(8, '0').padEnd(64, 'e');
}

function digestKeysOf({ prefix, parts }: ImageBlock): readonly string[] {
  const there = parts.filter(({ role }) => role === 'digest').map(({ key }) => key);
  return [...new Set([...there, ...(prefix === '' ? ['digest', 'sha'] : [`${prefix}Digest`])])];
}

/** A name that no chart has. */
export function nameOf({ hex }: Claim): string {
  return `made/name-${hex.slice(0, 8)}`;
}

function valueFor({ kind, hex, form }: Claim): string {
  if (kind === 'tag') return `1.2.3@sha256:${hex}`;
  return form === 'hex' ? hex : `sha256:${hex}`;
}

/** Values with the claim's key in them. */
export function withKey(values: object, claim: Claim): object {
  return setIn(values, [...claim.block.path.map(String), claim.key], valueFor(claim));
}

/** Values with the claim's key, and a name for its block. */
export function withName(values: object, claim: Claim): object {
  const name = claim.block.parts.find(({ role }) => role === 'repository')?.key ?? 'repository';
  return setIn(withKey(values, claim), [...claim.block.path.map(String), name], nameOf(claim));
}

function setIn(values: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  const entries = new Map<string, unknown>(Object.entries(values));
  const below = entries.get(key);
  entries.set(
    key,
    rest.length === 0 ? value : setIn(typeof below === 'object' && below !== null ? below : {}, rest, value),
  );
  return Object.fromEntries(entries);
}
