import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hasRegistry } from '../adapters/registry/seed.ts';
import { findTool } from '../tool.ts';
import { openStage, type Stage } from './stage.ts';

const suite = 'the workflows of the examples under act';
const [act, ...others] = ['act', 'jq', 'curl'].map((program) => findTool(program, suite));

if (act && others.every((path) => path) && hasRegistry(suite)) {
  describe('the life of an image', () => live(act));
} else {
  it('cannot be tried here', () => {});
}

function live(program: string): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(program);
  }, 60_000);
  afterAll(() => stage.close());

  it('begins on a main that passes the check, whose report is uploaded', async () => {
    const { log } = await stage.run('image-policy.yaml', { event: 'push', vars: { UPLOAD_SARIF: 'true' } });
    expect(log).toContain('Job succeeded');
    expect(log).toContain('0 errors and 0 warnings: 32 images');
    expect(stage.scans).toHaveLength(1);
  }, 60_000);
}
