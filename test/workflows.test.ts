import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const folder = '.github/workflows';

describe.each(readdirSync(folder).map((name) => `${folder}/${name}`))('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('pins every action to a commit and says its version', () => {
    const uses = [...text.matchAll(/uses: (.*)$/gm)].map((match) => match[1] ?? '');
    expect(
      uses.filter((use) => !/^(\.\/\S+|org\/image-policy\/check@v1|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(use)),
    ).toEqual([]);
  });

  it('starts from the least permissions and keeps no credentials', () => {
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({ contents: 'read' });
    const steps = Object.values<{ steps: { uses?: string; with?: unknown }[] }>(jobs).flatMap((job) => job.steps);
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });
});
