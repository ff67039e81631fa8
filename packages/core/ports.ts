import type { Answer, ImageConfig, ImageDetails, RepositoryName, RequestCount, Resolved } from './image/answers.ts';
import type { Charts } from './image/charts.ts';
import type { DirectoryTexts, FileText } from './text/file-text.ts';

export type * from './image/answers.ts';
export type { Charts, PulledChart, RemoteChart } from './image/charts.ts';
export type { DirectoryTexts, FileText } from './text/file-text.ts';

/** A file of the tree, before it is read. */
export interface TreeEntry {
  /** From the root, `/` between its parts. */
  readonly path: string;
  /** Why it cannot be read (a link out of the tree, a FIFO, too large); null when it can. */
  readonly unreadable: string | null;
  /** Other paths that lead to it by links, its own or a directory's; absent when there are none. */
  readonly links?: readonly string[];
}

/** The files that are judged or edited: a directory, or the tree of a commit. */
export interface Workspace {
  /** Every file below the root, or below `paths`, that could name an image; sorted; nothing skipped in silence. */
  list(paths?: readonly string[]): Promise<readonly TreeEntry[]>;
  read(path: string): Promise<FileText>;
  /** Every file below a directory, whatever its name, links followed as Helm does: for single directories, since all is read. */
  below(directory: string): Promise<DirectoryTexts>;
  /** Writes all files or none. */
  write(files: ReadonlyMap<string, string>): Promise<void>;
  /** Where charts that are elsewhere may be fetched from; absent where nothing is fetched. */
  readonly charts?: Charts;
}

/** The URLs of the repository that a tree is of; empty where nobody knows. */
export type FindUrls = () => Promise<readonly string[]>;

/** What is asked of a registry. Every question is asked once, however often the method is called. */
export interface Registry {
  /** The digest that a tag, or a digest, resolves to: HEAD. */
  resolve(name: RepositoryName, reference: string): Promise<Answer<Resolved>>;
  /**
   * The digest of the content behind a tag, where nothing else of it will be read: GET, hashed. Docker Hub counts that as a
   * pull, and is asked by HEAD for the tag and again for the digest that it names.
   */
  prove(name: RepositoryName, tag: string): Promise<Answer<Resolved>>;
  /** The platforms behind a digest: GET of the index or manifest. */
  inspect(name: RepositoryName, digest: string): Promise<Answer<ImageDetails>>;
  /** The config of one platform's manifest: labels and build time. */
  config(name: RepositoryName, manifestDigest: string): Promise<Answer<ImageConfig>>;
  /** All tags of a repository, in no order: never a part of them. */
  tags(name: RepositoryName): Promise<Answer<readonly string[]>>;
  requests(): RequestCount;
}

export interface Commit {
  readonly sha: string;
  readonly date: Date;
  readonly subject: string;
}

/** What one commit did to one file, against its first parent: what a merge brought is dated by the merge. No content is read. */
export interface BlobChange {
  readonly commit: Commit;
  /** Its name after the commit; before it where the commit deleted the file. From the root; `../` when it stood outside. */
  readonly path: string;
  /** Its name before the commit: another one after a rename, which Git finds by likeness; null when the commit added the file. */
  readonly oldPath: string | null;
  /** The file's name at the ref the walk began with, renames followed; null when no file there descends from it. */
  readonly file: string | null;
  /** Ids for `blobs`; null: absent (or no regular file). */
  readonly oldBlob: string | null;
  readonly newBlob: string | null;
}

export interface Git {
  /** The commit of a ref; a UserError for an unknown ref or one that looks like an option. */
  commit(ref: string): Promise<Commit>;
  /** Where HEAD (or `head`) and a ref parted; a UserError that says how to fetch when this clone does not reach back so far. */
  mergeBase(ref: string, head?: string): Promise<Commit>;
  /** All that a branch at this ref ever was, newest first: by first parents, so that what merges brought is not among them. */
  line(ref: string): Promise<readonly Pick<Commit, 'sha' | 'date'>[]>;
  /** UserError with `fetch-depth: 0` in a shallow clone. */
  requireFullHistory(): Promise<void>;
  /** True when no tracked file is changed and no untracked one could name an image. */
  isClean(): Promise<boolean>;
  /** The tree of a commit as a read-only workspace; asked paths that it lacks are no error there. */
  at(ref: string): Promise<Workspace>;
  /** The files that differ between a commit and the working tree, untracked ones too; deleted and ignored ones are not among them. */
  changedFiles(base: string): Promise<readonly string[]>;
  /** The files of a commit that the working tree has no more, those that have another name now among them. */
  goneFiles(base: string): Promise<readonly string[]>;
  /**
   * What every commit did to the files below the paths (all when empty), newest first, one walk for all. Cheap: no blob is
   * read, and a reader who leaves the loop early ends the walk.
   */
  changes(ref: string, paths: readonly string[]): AsyncIterable<BlobChange>;
  /**
   * Every text that a commit replaced or deleted, in all of the history and not its first parents alone: after a pull the
   * branch's own commits are a merge's second parent.
   */
  replaced(ref: string): AsyncIterable<{ readonly commit: Commit; readonly path: string; readonly blob: string }>;
  /** The dates of the commits that the history begins with: in a shallow clone those at which it is cut off. */
  beginnings(ref: string): Promise<readonly Date[]>;
  /** The texts of blobs, in the order asked, each id once; an UnavailableError when one is not in this clone. */
  blobs(ids: Iterable<string>): AsyncIterable<{ readonly id: string; readonly text: FileText }>;
}

/** An open pull request of ours. */
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  /** The commit at its head. */
  readonly head: string;
}

export type MergeMethod = 'squash' | 'merge' | 'rebase';

/** What `publish` is asked to make true on the forge. */
export interface Proposal {
  /** The branch to merge into. */
  readonly base: string;
  /** The commit that the plan was made on; when the base has moved, the forge says `moved`. */
  readonly baseCommit: string;
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly commitMessage: string;
  /** Path -> new text. Modes are kept. Empty: nothing is left to change, the open pull request is closed. */
  readonly files: ReadonlyMap<string, string>;
  readonly labels: readonly string[];
  /** Users, or `org/team` for teams. */
  readonly reviewers: readonly string[];
  readonly assignees: readonly string[];
  readonly autoMerge: MergeMethod | null;
  /** Opened as a draft. */
  readonly draft: boolean;
  /** The commit carries a `Signed-off-by` of who makes it. */
  readonly signoff: boolean;
  /** Names what moves to where, whatever else the files say: what a person said no to is known by it. */
  readonly content: string;
  /** What the open pull request is told when it is closed; by default that the base says all of it already. */
  readonly farewell?: string;
}

export type Published =
  | {
      readonly kind: 'opened' | 'updated' | 'unchanged';
      readonly pullRequest: PullRequest;
      readonly commit: string;
      /** Merged at once, since nothing was left to wait for. */
      readonly merged?: true;
      readonly warnings: readonly string[];
      /** What failed after that: the pull request is there all the same. */
      readonly trouble?: string;
    }
  | {
      readonly kind: 'closed';
      readonly pullRequest: PullRequest;
      readonly warnings: readonly string[];
      readonly trouble?: string;
    }
  /** A person's word goes before ours: a hold, commits of their own on the branch, a pull request that they closed. */
  | {
      readonly kind: 'left';
      readonly why: string;
      /** The open one; null where there is none. */
      readonly pullRequest: PullRequest | null;
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'none' }
  /** The base is not at `baseCommit` any more: plan again. */
  | { readonly kind: 'moved'; readonly baseCommit: string };

export interface StatusCheck {
  readonly name: string;
  readonly state: 'success' | 'pending' | 'failure';
}

/** A place that hosts the repository and its pull requests. */
export interface Forge {
  /** The head of a branch; the default branch when `branch` is null. */
  base(branch: string | null): Promise<{ readonly branch: string; readonly commit: string }>;
  /** The tree of a commit, read-only; a file whose blob is the same as in `local` is read there, the others are fetched. */
  at(commit: string, local: Workspace): Promise<Workspace>;
  publish(proposal: Proposal): Promise<Published>;
  /** Commit statuses and check runs on a commit. */
  statuses(commit: string): Promise<readonly StatusCheck[]>;
}
