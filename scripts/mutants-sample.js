// A checker of Stryker's that lets a share of the mutants through, for scripts/mutants.js: whether one is in the sample hangs
// on the seed, its place and what it says, and on nothing that was run before it.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../.test-tools/stryker/package.json', import.meta.url));
const { declareClassPlugin, PluginKind } = await import(require.resolve('@stryker-mutator/api/plugin'));

class Sample {
  async init() {
    this.sample = JSON.parse(process.env.MUTANTS_SAMPLE);
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.judge(mutant)]));
  }

  judge({ fileName, location, mutatorName, replacement }) {
    const place = JSON.stringify([
      this.sample.seed,
      fileName.split('/build/').at(-1),
      location,
      mutatorName,
      replacement,
    ]);
    const share = createHash('sha256').update(place).digest().readUInt32BE(0) / 2 ** 32;
    return share < this.sample.fraction
      ? { status: 'passed' }
      : { status: 'compileError', reason: 'not in the sample' };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
