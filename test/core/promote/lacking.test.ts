import { describe, expect, it } from '@jest/globals';
import { renderPlanJson, renderPlanText } from '../../../packages/core/report/plan.ts';
import { renderPlanMarkdown } from '../../../packages/core/report/plan-markdown.ts';
import { renderPromoteBody } from '../../../packages/core/report/promote-body.ts';
import type { Files } from '../memory.ts';
import { a, app, b, container, now, overlay, run } from './promotion.ts';

const web = 'ghcr.io/acme/web';
const entry = (name: string, digest: string): string => `  - name: ${name}\n    digest: ${digest}\n`;

/** `environment lacks what, image file`, of what a promotion from dev to staging finds. */
async function lacks(files: Files): Promise<readonly string[]> {
  const { plan } = await run(files);
  return plan.skipped.flatMap(({ lack, image, file }) =>
    lack === undefined ? [] : [`${lack.environment} lacks the ${lack.what}, ${image} ${file}`],
  );
}

const both = { 'env/dev/x.yaml': `image: ${app}@${b}\n`, 'env/staging/x.yaml': `image: ${app}@${a}\n` };

describe('what one environment has and the other does not', () => {
  it.each<[string, Files, readonly string[]]>([
    ['nothing', both, []],
    [
      'a file',
      { ...both, 'env/dev/w.yaml': `image: ${web}@${b}\n` },
      [`staging lacks the file, ${web} env/dev/w.yaml`],
    ],
    [
      'a file that the source has no longer',
      { ...both, 'env/staging/w.yaml': `image: ${web}@${b}\n` },
      [`dev lacks the file, ${web} env/staging/w.yaml`],
    ],
    [
      'a block, in a file without images',
      {
        ...both,
        'env/dev/w.yaml': `web:\n  image: { repository: ${web}, digest: ${b} }\n`,
        'env/staging/w.yaml': 'web: {}\n',
      },
      [`staging lacks the block, ${web} env/dev/w.yaml`],
    ],
    [
      'an entry',
      {
        ...overlay('dev', b),
        ...overlay('staging', b),
        'env/dev/app.yaml': `${container(app)}    - image: ${web}\n`,
        'env/staging/app.yaml': `${container(app)}    - image: ${web}\n`,
        'env/dev/kustomization.yaml': `resources: [app.yaml]\nimages:\n${entry(app, b)}${entry(web, b)}`,
      },
      [`staging lacks the entry, ${web} env/dev/kustomization.yaml`],
    ],
    [
      'a container',
      {
        'env/dev/p.yaml': `${container(`${app}@${b}`)}    - image: ${web}@${b}\n`,
        'env/staging/p.yaml': container(`${app}@${b}`),
      },
      [`staging lacks the image, ${web} env/dev/p.yaml`],
    ],
  ])('is told: %s', async (_, files, expected) => expect(await lacks(files)).toEqual(expected));

  it('is no lack where another image stands there', async () => {
    const files = { 'env/dev/x.yaml': `image: ${app}@${b}\n`, 'env/staging/x.yaml': `image: ${web}@${b}\n` };
    expect(await lacks(files)).toEqual([]);
    expect((await run(files)).plan.skipped).toHaveLength(2);
  });

  it('has a section of its own in every report', async () => {
    const { plan } = await run({ ...both, 'env/dev/w.yaml': `image: ${web}@${b}\n` });
    expect(renderPlanText(plan)).toContain(
      `In one environment only\n  ${web}  env/dev/w.yaml:1  staging lacks the whole file\n`,
    );
    const row = `| \`${web}\` | \`env/dev/w.yaml:1\` | staging lacks the whole file |`;
    expect(renderPlanMarkdown(plan)).toContain(row);
    expect(renderPromoteBody(plan, { now, baseCommit: 'c'.repeat(40) })).toContain(row);
    const { lacks: listed, skipped } = JSON.parse(renderPlanJson(plan));
    expect(listed).toEqual([
      { image: web, environment: 'staging', what: 'file', file: 'env/dev/w.yaml', line: 1, path: 'image' },
    ]);
    expect(skipped).toContainEqual(expect.objectContaining({ image: web }));
    expect(renderPlanText(plan)).not.toContain('Stays as it is');
  });
});
