import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import picomatch from 'picomatch';
import { policyPath } from '../packages/core/policy/policy.ts';

describe('the Containerfile (scripts/container builds and runs it)', () => {
  const recipe = readFileSync('Containerfile', 'utf8');
  const lines = recipe.split('\n').filter((line) => !line.startsWith('#'));

  it('has the versions of helm and kustomize that the tests use', () => {
    const tools = readFileSync('scripts/test-tools', 'utf8');
    const installed = [...recipe.matchAll(/go install \S+ (\S+)@(v\S+)/g)].map(([, path, version]) => [path, version]);
    expect(installed).toHaveLength(2);
    for (const [path, version] of installed) expect(tools).toContain(`${version} ${path}`);
  });

  it('takes its bases by digest alone, copies what is there, and does not run as root', () => {
    expect(lines.filter((line) => line.startsWith('FROM'))).toEqual([`FROM \${GO} AS tools`, `FROM \${NODE}`]);
    expect(lines.filter((line) => line.includes('*@sha256:*) ;;'))).toHaveLength(2);
    const copied = lines.filter((line) => /^COPY (?!--from)/.test(line)).map((line) => line.split(' ')[1] ?? '');
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    expect(lines.find((line) => line.startsWith('USER'))).toBe('USER 1000');
  });
});

describe('the entry for SchemaStore', () => {
  const entry = JSON.parse(readFileSync('schema/schemastore.json', 'utf8'));

  it('names the schema by its own address, and the file that it is for', () => {
    expect(entry.url).toBe(JSON.parse(readFileSync('schema/image-policy.schema.json', 'utf8')).$id);
    expect(entry.fileMatch.every((glob: string) => picomatch(glob, { dot: true })(policyPath))).toBe(true);
    expect(Object.keys(entry)).toEqual(['name', 'description', 'fileMatch', 'url']);
  });
});
