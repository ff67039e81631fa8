import type { Deployment } from '../deployers/jobs.ts';
import type { OpenRendering } from './render.ts';

/** Children that come out otherwise than before, although none of the files decides them: an Application with inline values. */
export async function renderMore(before: OpenRendering, after: OpenRendering): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const [old, fresh] = [left(before, done), left(after, done)];
    const [known, now] = [new Set(old.map(jobKey)), new Set(fresh.map(jobKey))];
    const names = new Set(
      [...old.filter((each) => !now.has(jobKey(each))), ...fresh.filter((each) => !known.has(jobKey(each)))].map(
        nameKey,
      ),
    );
    for (const each of [...old, ...fresh]) done.add(jobKey(each));
    if (names.size === 0) return;
    await before.more(old.filter((each) => names.has(nameKey(each))));
    await after.more(fresh.filter((each) => names.has(nameKey(each))));
  }
}

const left = (rendering: OpenRendering, done: ReadonlySet<string>) =>
  rendering.left.filter((deployment) => !done.has(jobKey(deployment)));
const nameKey = ({ name, spot }: Deployment) => JSON.stringify([name, spot.file]);
const jobKey = (deployment: Deployment) =>
  JSON.stringify([nameKey(deployment), deployment.job, deployment.substitute, deployment.environment]);
