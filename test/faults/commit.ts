import type { Plan } from '../../packages/core/plan/change.ts';
import type { Bare } from '../adapters/github/bare.ts';
import { ancient, built, host, imagesOf, type Name } from './scene.ts';
import type { Schedule } from './schedule.ts';

/** What an image may be moved to. */
interface Move {
  readonly name: Name;
  readonly digest: string;
  readonly tag: string | null;
}

/**
 * Why a commit is not one that the story may make, or null: one commit on a base, in which files of the target alone changed,
 * and of these nothing but the digests (and build tags), to ones that the registry (or the source) truly has. Told from texts
 * alone: the scanner that wrote it has no say.
 */
export async function findWrong(
  bare: Bare,
  schedule: Schedule,
  sha: string,
  bases: readonly string[],
): Promise<string | null> {
  const { parents, message } = (await bare.commit(sha)) ?? { parents: [], message: '' };
  const [parent = ''] = parents;
  if (parents.length !== 1 || !bases.includes(parent)) return `${sha} does not stand on a base`;
  if (message.trim() === '') return `${sha} has no message`;
  const changed = await changedFiles(bare, parent, sha);
  if (changed.length === 0) return `${sha} changes nothing`;
  for (const { path, status, modes } of changed) {
    const file = path.replace(`apps/${targetOf(schedule)}/`, '');
    if (status !== 'M' || modes[0] !== modes[1] || !(file in imagesOf)) return `${sha} has ${status} ${modes} ${path}`;
    const [before, after] = [await bare.git(['show', `${parent}:${path}`]), await bare.git(['show', `${sha}:${path}`])];
    if (!allowed(schedule, before, imagesOf[file] ?? []).has(after))
      return `${sha} has other bytes in ${path}:\n${after}`;
  }
  return null;
}

/** Why a commit does not say exactly what its plan says, or null. */
export async function findUnplanned(bare: Bare, schedule: Schedule, sha: string, plan: Plan): Promise<string | null> {
  for (const [file, names] of Object.entries(imagesOf)) {
    const path = `apps/${targetOf(schedule)}/${file}`;
    const moves = names.flatMap((name) => {
      const change = plan.changes.find((each) => each.file === path && each.image.endsWith(`/${name}`));
      return change ? [{ name, digest: change.to.digest ?? '', tag: change.to.tag }] : [];
    });
    const before = await bare.git(['show', `${sha}^:${path}`]);
    const after = await bare.git(['show', `${sha}:${path}`]);
    if (after !== moves.reduce((text, move) => apply(schedule, text, move), before)) return `${path} is not as planned`;
  }
  return null;
}

/** `dev` or `staging`. */
export function targetOf({ story }: Schedule): string {
  return story === 'promote' ? 'staging' : 'dev';
}

async function changedFiles(bare: Bare, parent: string, sha: string) {
  const rows = (await bare.git(['diff-tree', '-r', '-z', '--no-renames', parent, sha])).split('\0').filter(Boolean);
  return rows.flatMap((row, index) => {
    if (!row.startsWith(':')) return [];
    const [from = '', to = '', , , status = ''] = row.slice(1).split(' ');
    return [{ path: rows[index + 1] ?? '', status, modes: [from, to] as const }];
  });
}

/** Every text that a file may have: each of its images stays, or moves to one of its true builds. */
function allowed(schedule: Schedule, before: string, names: readonly Name[]): ReadonlySet<string> {
  let texts = [before];
  for (const name of names) {
    const moves = movesOf(schedule, name);
    texts = texts.flatMap((text) => [text, ...moves.map((move) => apply(schedule, text, move))]);
  }
  return new Set(texts);
}

function movesOf({ story, write, pushAt }: Schedule, name: Name): readonly Move[] {
  const { old, fresh, newer } = built[name];
  // Dev does not pin cron, so there is nothing to promote.
  if (story === 'promote') return name === 'cron' ? [] : [{ name, digest: old.digest, tag: null }];
  const builds = pushAt === null ? [fresh] : [fresh, newer];
  return builds.flatMap(({ digest, tag }) =>
    [null, ...(write === 'tag-and-digest' ? [tag] : [])].map((written) => ({ name, digest, tag: written })),
  );
}

function apply({ story }: Schedule, text: string, { name, digest, tag }: Move): string {
  const before = story === 'promote' ? ancient(name) : built[name].old.digest;
  const version = `${tag === null ? '' : `:${tag}`}@${digest}`;
  return text
    .replaceAll(`@${before}`, version)
    .replaceAll(before, digest)
    .replaceAll(`${host}/acme/cron:dev`, name === 'cron' ? `${host}/acme/cron${version}` : `${host}/acme/cron:dev`);
}
