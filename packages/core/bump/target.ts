import type { Decision } from '../plan/move.ts';
import { fail, place, skip } from '../plan/moves.ts';
import { compileNewest } from '../policy/newest.ts';
import type { Answer, Registry } from '../ports.ts';
import { parseImageName } from '../repository/image-name.ts';
import type { Wanted } from './candidates.ts';

/** A place that may move, and the tag or digest that says where to. */
export interface Candidate extends Wanted {
  readonly reference: string;
  /** The tag that the digest comes from; null where an event's digest has none that the place follows. */
  readonly tag: string | null;
  /** The tag is the place's own and is written beside the digest, whatever `write` says. */
  readonly keepsTag: boolean;
}

/**
 * Says for each place which tag or digest is to be resolved. Only for the newest of a pattern is a registry asked, for the
 * tags of a repository, once; no image is read for the choice.
 */
export async function chooseTargets(
  registry: Registry,
  wanted: readonly Wanted[],
  { allowOlder }: { readonly allowOlder: boolean },
): Promise<{ readonly candidates: readonly Candidate[]; readonly decided: readonly Decision[] }> {
  const lists = await askTags(registry, wanted);
  const chosen = wanted.map((each) => choose(each, lists, allowOlder));
  return {
    candidates: chosen.flatMap((item) => ('reference' in item ? [item] : [])),
    decided: chosen.flatMap((item) => ('kind' in item ? [item] : [])),
  };
}

type Lists = ReadonlyMap<string, Answer<readonly string[]>>;

async function askTags(registry: Registry, wanted: readonly Wanted[]): Promise<Lists> {
  const images = new Set(wanted.flatMap(({ image, follows }) => (follows.kind === 'newest' ? [image] : [])));
  const asked = [...images].map(async (image) => [image, await registry.tags(parseImageName(image))] as const);
  return new Map(await Promise.all(asked));
}

function choose(each: Wanted, lists: Lists, allowOlder: boolean): Candidate | Decision {
  const { follows, pushed } = each;
  switch (follows.kind) {
    case 'tag':
      return follows.own || follows.confirm || pushed === null
        ? { ...each, reference: follows.tag, tag: follows.tag, keepsTag: follows.own }
        : { ...each, reference: pushed.digest, tag: follows.tag, keepsTag: false };
    case 'event':
      if (pushed === null) throw new Error('an event was followed and there is none');
      return { ...each, reference: pushed.digest, tag: null, keepsTag: false };
    case 'newest':
      return chooseNewest(each, follows.pattern, lists.get(each.image), allowOlder);
  }
}

function chooseNewest(
  each: Wanted,
  pattern: string,
  list: Answer<readonly string[]> | undefined,
  allowOlder: boolean,
): Candidate | Decision {
  const { occurrence, image } = each;
  if (list === undefined) throw new Error(`nobody asked for the tags of ${image}`);
  if (!list.ok) return fail(occurrence, image, `the newest "${pattern}" of ${image} is not known: ${list.reason}`);
  const newest = compileNewest(pattern);
  const best = newest(list.value);
  if (!best.ok) return fail(occurrence, image, `${place(occurrence)}: ${image}: ${best.reason}`);
  const { tag } = occurrence;
  const ahead = tag === null || tag === best.tag || allowOlder ? null : newest([tag, best.tag]);
  if (ahead?.ok && ahead.tag === tag)
    return skip(
      occurrence,
      image,
      `it says ${tag}, which is newer than ${best.tag}, the newest "${pattern}" that the registry has; allow-older moves it all the same`,
    );
  return { ...each, reference: best.tag, tag: best.tag, keepsTag: true };
}
