import type { WriteHints } from '../edit/write.ts';
import type { Move } from './move.ts';

/** A digest goes where a layer of the same block has its key. */
export function hintsOf(move: Move): WriteHints {
  const like = move.occurrence.composed?.digestLike;
  return like === undefined ? move : { ...move, like: move.like ?? like, readsDigest: true };
}
