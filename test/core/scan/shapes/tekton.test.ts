import { describe, expect, it } from '@jest/globals';
import { found } from '../image-rows.ts';

/** From real repositories (bench/scan.md): [name, file, text, images]. */
describe('images of Tekton', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'what a parameter falls back on where a step runs it',
      'task.yaml',
      'apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  params: [{name: runtime, default: node}, {name: other, default: never}]\n  steps:\n  - image: $(params.runtime)\n    script: $(params.other)\n',
      ['spec.params[0].default parameter docker.io/library/node 4:37'],
    ],
    [
      'parameters of many values',
      'run.yaml',
      'kind: PipelineRun\napiVersion: tekton.dev/v1\nspec: {matrix: {params: [{name: image, value: ["golang:1.21", "golang:1.22"]}]}}\n',
      [
        'spec.matrix.params[0].value[0] parameter docker.io/library/golang:1.21 3:49',
        'spec.matrix.params[0].value[1] parameter docker.io/library/golang:1.22 3:64',
      ],
    ],
  ])('%s', (_, file, text, expected) => {
    expect(found(text, file)).toEqual(expected);
  });
});
