import { describe, expect, it } from '@jest/globals';
import { digestOf, makeRepository } from '../bundle/gitops.ts';
import { runIn } from './run.ts';

const policy = { '.github/image-policy.yaml': 'version: 1\n' };
const pinned = { ...policy, 'a.yaml': `image: ghcr.io/acme/api@${digestOf('a')}\n` };
const loose = { ...policy, 'a.yaml': 'image: ghcr.io/acme/api:1.0\n' };

/** Two repositories, checked, with their reports in the first. */
async function checkedRepositories(): Promise<string> {
  const [one, two] = [makeRepository(pinned), makeRepository(loose)];
  await runIn(one, 'check', '--format', 'json', '--output', `${one}/one.json`);
  await runIn(two, 'check', '--format', 'json', '--output', `${one}/two.json`);
  return one;
}

describe('image-policy report', () => {
  it('puts the reports of check into one table, the worst first', async () => {
    const { exitCode, stdout } = await runIn(await checkedRepositories(), 'report', 'one.json', 'two.json');
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').map((line) => line.split(/ +/)[0])).toEqual(['repository', 'two', 'one', '', '2', '']);
    expect(stdout).toContain('2 repositories, 1 of them without an error: 1 error, 0 warnings (2 images, 1 pinned)');
  });

  it.each([
    ['json', '"repositories"'],
    ['markdown', '| repository | errors |'],
    ['html', '<th scope="row">two</th><td><span class="bad">1</span></td>'],
  ])('writes it as %s', async (format, part) => {
    const { stdout } = await runIn(await checkedRepositories(), 'report', 'one.json', 'two.json', '--format', format);
    expect(stdout).toContain(part);
  });

  it('ends with 1 and names the file where one is no report', async () => {
    const root = await checkedRepositories();
    const { exitCode, stdout } = await runIn(root, 'report', 'one.json', 'a.yaml', 'gone.json');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('a.yaml is not counted: it is no report of "image-policy check --format json"');
    expect(stdout).toContain('gone.json is not counted: there is no such file');
  });
});
