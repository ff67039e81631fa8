import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const module = JSON.stringify(new URL('../../../packages/adapters/runner/run.js', import.meta.url).href);
const errors = JSON.stringify(new URL('../../../packages/core/text/errors.js', import.meta.url).href);

/** Runs an action whose work is `main`, in a process of its own. */
function runAction(main: string) {
  const code = `import { run } from ${module};\nimport { UserError } from ${errors};\nvoid run(async () => { ${main} });`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('the exit code of a step', () => {
  it('is 0 where its work is done', () => expect(runAction('').status).toBe(0));

  it('is 1, with the message, where the caller can fix what is wrong', () => {
    expect(runAction("throw new UserError('write it so');")).toEqual({ status: 1, stdout: '::error::write it so\n' });
  });

  it('is 1 where the work itself said that it failed', () => {
    expect(runAction('process.exitCode = 1;').status).toBe(1);
  });

  it('is not 0 where nothing is left to wait for and the work has not ended', () => {
    expect(runAction('await new Promise(() => {});').status).toBe(3);
  });
});
