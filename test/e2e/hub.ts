import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type GitHub, startGitHub } from '../adapters/github/stand-in.ts';
import { commitAll, type Files, git, makeRepository, writeTree } from '../bundle/gitops.ts';
import { handOn, readBody, type Site } from './internet.ts';

/** GitHub with the repository `acme/gitops`, and its API as a site. */
export interface Hub {
  readonly github: GitHub;
  readonly api: Site;
  /** The `repository_dispatch` events that were sent, in order. */
  readonly dispatches: readonly unknown[];
}

/** Opens the repository below a directory, with one commit a state of its files. */
export async function openHub(options: {
  readonly repositories: string;
  readonly history: readonly Files[];
  /** The token that may send events. */
  readonly sender: string;
}): Promise<Hub> {
  const path = join(options.repositories, 'acme/gitops.git');
  makeBare(path, options.history);
  const github = await startGitHub({ repository: path });
  const dispatches: unknown[] = [];
  const toStandIn = handOn(github.url);
  const api: Site = async (request, response) => {
    if (request.url !== '/repos/acme/gitops/dispatches') return toStandIn(request, response);
    const known = request.headers.authorization === `Bearer ${options.sender}`;
    if (known) dispatches.push(JSON.parse((await readBody(request)).toString()));
    response.writeHead(known ? 204 : 401).end();
  };
  return { github, api, dispatches };
}

/** A bare repository as a Git server would hold it, with one commit on main a state of its files. */
export function makeBare(path: string, [first = {}, ...later]: readonly Files[]): void {
  const directory = makeRepository(first);
  for (const files of later) {
    writeTree(directory, files);
    commitAll(directory, 'Go on');
  }
  mkdirSync(path, { recursive: true });
  git(path, 'clone', '--quiet', '--bare', directory, path);
  rmSync(directory, { recursive: true });
}
