import { openRandom } from '../../../random.ts';
import { type Found, lookUp } from './agreement.ts';
import type { Printed } from './helm-tool.ts';
import { drawRelease, type RandomRelease } from './random-release.ts';
import { realReleases } from './real-releases.ts';

/** Where our values differ from those that Helm prints, and how much could be compared. */
export interface Comparison {
  /** The seeds of releases that differ, with the first lines that one side lacks. */
  readonly differing: readonly string[];
  readonly counts: {
    readonly printed: number;
    readonly refused: number;
    /** Helm itself gives one answer or another, and ours is among them. */
    readonly unsettled: number;
    /** The charts of which it depends on Helm's version whether they run. */
    readonly doubtful: number;
  };
}

/** Renders random releases by both, each with layers of its own; every value must be the same, and a refusal, too. */
export async function compareReleases(program: string, helm: 3 | 4, first: number, count: number): Promise<Comparison> {
  const differing: string[] = [];
  const counts = { printed: 0, refused: 0, unsettled: 0, doubtful: 0 };
  for (let at = 0; at < count; at += batch) {
    const seeds = Array.from({ length: Math.min(batch, count - at) }, (_, index) => first + at + index);
    const drawn = seeds.map((seed) => drawRelease(openRandom(seed), { refusals: seed % 2 === 0 }));
    const answers = await realReleases(program, helm, drawn);
    for (const [index, release] of drawn.entries()) {
      const answer = answers[index] ?? { ok: false, reason: 'it gave no answer' };
      counts[answer.ok ? 'printed' : 'refused']++;
      const ours = await lookUp(release, helm);
      counts.doubtful += ours.doubtful?.size ?? 0;
      const line = differenceOf(answer, ours);
      if (line === null) continue;
      if (await isUnsettled(program, helm, release, ours)) counts.unsettled++;
      else differing.push(`seed ${seeds[index]}: ${line}`);
    }
  }
  return { differing, counts };
}

const batch = 250;
const asked = 40;

/** Helm walks over maps in no certain order, and in a `global` that charts share it tells. */
async function isUnsettled(program: string, helm: 3 | 4, release: RandomRelease, ours: Found): Promise<boolean> {
  const answers = await realReleases(
    program,
    helm,
    Array.from({ length: asked }, () => release),
  );
  const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
  return texts.size > 1 && answers.some((answer) => differenceOf(answer, ours) === null);
}

/** What differs between what Helm prints and what we find; null where nothing does. */
function differenceOf(helm: Printed, ours: Found): string | null {
  if (!helm.ok && !ours.ok) return null;
  if (!helm.ok) return `Helm refuses it: ${helm.reason}`;
  if (!ours.ok) return `we refuse it: ${ours.reason}`;
  const [theirs, own] = [new Set(helm.lines), new Set(ours.lines)];
  const isDoubtful = (line: string) => ours.doubtful?.has(line.slice(0, line.indexOf(' '))) ?? false;
  const lacking = helm.lines.find((line) => !own.has(line) && !isDoubtful(line));
  const added = ours.lines.find((line) => !theirs.has(line));
  return lacking === undefined && added === undefined
    ? null
    : `Helm has ${lacking ?? 'less'}, we have ${added ?? 'less'}`;
}
