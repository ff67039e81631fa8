import type { Edit } from '../edit/edit.ts';
import type { Version } from '../edit/version.ts';
import type { RequestCount } from '../ports.ts';
import type { RenderProof } from './render-verdict.ts';

/** What the registry says of the two builds of a change; null where a label is missing. Labels are hostile text. */
export interface Builds {
  /** `org.opencontainers.image.source` of the new build. */
  readonly source: string | null;
  /** `org.opencontainers.image.revision` of the build in Git, and of the one that replaces it. */
  readonly oldRevision: string | null;
  readonly newRevision: string | null;
  /** `org.opencontainers.image.version` of both. */
  readonly oldVersion?: string | null;
  readonly newVersion?: string | null;
  /** When they were built, where their configs say so. */
  readonly oldCreated?: Date | null;
  readonly newCreated?: Date | null;
  /** The platforms of the new build: `os/architecture[/variant]`. */
  readonly platforms: readonly string[];
}

/** One place that moves. */
export interface Change {
  readonly file: string;
  readonly line: number;
  readonly path: string;
  readonly document: number;
  readonly environment: string | null;
  readonly image: string;
  readonly from: Version;
  readonly to: Version;
  /** The place is added by this change: what it says by itself then. */
  readonly added?: Version;
  /** What the place says by itself before the change, where that is not all of `from`. */
  readonly was?: Version;
  /** What to write: the parts of the place, and the companions that hold the same digest. */
  readonly edits: readonly Edit[];
  /** Things a reviewer should know: a stale version comment, a move backwards. */
  readonly notes: readonly string[];
  /** Promote only: where it comes from. */
  readonly source?: {
    readonly file: string;
    readonly line: number;
    readonly commit: string | null;
    readonly since: Date | null;
    /** When the source let go of it again; absent where it holds it still, or nobody asked. */
    readonly until?: Date;
  };
  /** Where the registry was asked for them. */
  readonly builds?: Builds;
}

/** What another environment lacks that has no counterpart of a place. */
export interface Lack {
  /** The one that lacks it. */
  readonly environment: string;
  /** The whole file; an entry of a kustomization's `images`; a block of values; an image of an object, or of a list. */
  readonly what: 'file' | 'entry' | 'block' | 'image';
}

/** What a change is known by in its plan. */
export function changeId({ file, document, path, line, environment, image }: Change): string {
  return JSON.stringify([file, document, path, line, environment, image]);
}

/** A place that stays as it is, and why. */
export interface Skipped {
  readonly file: string;
  /** Absent where it is about the whole file, or about none. */
  readonly line?: number;
  readonly path: string;
  readonly image: string;
  readonly reason: string;
  /** It stays since another environment has nothing to pair it with. */
  readonly lack?: Lack;
}

/** An image that could not be moved, and why. */
export interface Failure {
  readonly image: string;
  readonly file: string;
  readonly reason: string;
}

/** What `bump`, `promote` and `pin` decide. Pure data: applying it is another step. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly Failure[];
  /** Files that are written beside the images, whole: the policy with one more hold. */
  readonly texts?: ReadonlyMap<string, string>;
  /** bump and pin. */
  readonly requests?: RequestCount;
  /** Where a bump or a promotion met no place at all: what is most likely wrong. No success: it would look so for ever. */
  readonly hint?: string;
  /** What rendering before and after the edits says of it; absent where nobody asked. */
  readonly proof?: RenderProof;
}
