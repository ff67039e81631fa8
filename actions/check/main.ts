import { run } from '../../packages/adapters/runner/run.ts';
import { check } from '../../packages/core/check/check.ts';
import { readInputs } from './inputs.ts';
import { openDesk } from './open.ts';
import { writeOutputs } from './outputs.ts';
import { settle, writeReport } from './report.ts';

await run(async () => {
  const desk = await openDesk(readInputs());
  const report = await check(desk.ports, desk.policy, desk.options);
  await writeReport(report, desk);
  writeOutputs(report, desk.inputs);
  settle(report, desk.inputs.failOn);
});
