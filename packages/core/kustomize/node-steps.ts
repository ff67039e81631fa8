import { readConfigurations, unknownGenerators } from './configurations.ts';
import type { FieldSpec } from './field-path.ts';
import { type Generated, generate } from './generated.ts';
import type { StepContext } from './step-files.ts';
import { type BuildStep, stepsOf } from './steps.ts';

/** What a kustomization does, and what of it nobody can tell. */
export interface NodeSteps {
  readonly steps: readonly BuildStep[];
  readonly fields: readonly FieldSpec[];
  readonly generated: readonly Generated[];
  readonly hasUnknownGenerators: boolean;
}

/** Reads what a kustomization does, with the files that it names. */
export function readSteps(context: StepContext): NodeSteps {
  const { fields, unknown } = readConfigurations(context);
  const own = stepsOf(context);
  return {
    steps: unknown === null ? own : [...own, { kind: 'unknown', reason: unknown }],
    fields,
    generated: generate(context),
    hasUnknownGenerators: unknownGenerators(context).length > 0,
  };
}
