import { applyEdits, type Edit } from '../../packages/core/edit/edit.ts';
import { writeVersion } from '../../packages/core/edit/write.ts';
import { findDeviation } from '../../packages/core/plan/proof.ts';
import { isIgnored } from '../../packages/core/policy/ignore.ts';
import { isFirstParty } from '../../packages/core/policy/images.ts';
import { placeAt } from '../../packages/core/policy/layout.ts';
import { defaultPolicy, parsePolicy } from '../../packages/core/policy/parse.ts';
import type { Occurrence, Part } from '../../packages/core/scan/occurrence.ts';
import type { ScanResult } from '../../packages/core/scan/result.ts';
import { scanFile } from '../../packages/core/scan/scan.ts';
import { UserError } from '../../packages/core/text/errors.ts';
import type { Span } from '../../packages/core/yaml/span.ts';
import { underDigest } from '../core/edit/under-digest.ts';
import { manifestSeeds, manifestWords, policySeed, policyWords } from './seeds.ts';
import { must, shapeOf, type Target } from './target.ts';

const { fields } = defaultPolicy();
const newDigest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const names = ['apps/dev/app.yaml', 'kustomization.yaml', 'values.json', '.github/workflows/ci.yml'] as const;

/** One input in four is read under a name that changes how it is read. */
const nameOf = (text: string): string => names[text.length % 16] ?? names[0];

const scan: Target = {
  name: 'scanner',
  share: 150_000,
  longest: 6_000,
  seeds: manifestSeeds,
  words: manifestWords,
  run: (input) => {
    const result = scanFile(nameOf(input), input, fields);
    for (const occurrence of result.occurrences) holdOccurrence(input, occurrence);
    for (const { part } of result.looseDigests) holdPart(input, part);
    for (const { span } of result.pullPolicies) holdSpan(input, span);
    for (const { line, column } of result.unreadable) must(line >= 1 && column >= 1, 'a problem before the first line');
    return describe(result);
  },
};

const edit: Target = {
  name: 'editor',
  share: 20_000,
  longest: 6_000,
  seeds: manifestSeeds,
  words: manifestWords,
  run: (input) => {
    const file = nameOf(input);
    const before = scanFile(file, input, fields);
    must(applyEdits(input, identity(input, before)) === input, 'writing every part back changes the text');
    // Each is a scan of its own: of many, eight are rewritten, so that the time keeps to the length.
    const step = Math.ceil(before.occurrences.length / 8);
    const some = before.occurrences.filter((_, index) => index % step === 0);
    return some.map((occurrence) => rewrite(file, input, before, occurrence)).join(' ');
  },
};

const policy: Target = {
  name: 'policy',
  share: 50_000,
  longest: 5_000,
  seeds: [policySeed],
  words: policyWords,
  run: (input) => {
    try {
      const read = parsePolicy(input, '.github/image-policy.yaml');
      const path = `apps/${'a'.repeat(60)}/dev/values.yaml`;
      const verdicts = [isIgnored(read)(path), isFirstParty(read)(`ghcr.io/${'a/'.repeat(30)}app`)];
      return `${verdicts.join()} ${placeAt(read)(path, 'image.ref').environment} ${read.exceptions.length}`;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      must(!/[\u0000-\u0009\u000b-\u001f\u007f]/.test(error.message), 'a control character in a message');
      return error.message.split('\n').map(shapeOf).slice(0, 2).join();
    }
  },
};

/** The readers of whole texts. */
export const treeTargets: readonly Target[] = [scan, edit, policy];

function holdOccurrence(text: string, occurrence: Occurrence): void {
  const parts = Object.values(occurrence.parts);
  must(parts.length > 0, 'an occurrence without a part');
  for (const part of parts) holdPart(text, part);
  for (const slot of [occurrence.digestSlot, occurrence.tagSlot]) {
    must(slot === undefined || (slot.offset >= 0 && slot.offset <= text.length), 'a slot outside the text');
  }
  const { line, column, endLine, endColumn } = occurrence;
  must(
    line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column)),
    'a place before line 1',
  );
}

function holdPart(text: string, part: Part): void {
  holdSpan(text, part.span);
  const { start, end } = part.span;
  must(part.nameEnd === undefined || (part.nameEnd >= start && part.nameEnd <= end), 'a name ends outside its part');
  const raw = text.slice(start, end);
  // Bytes differ from the text only where the scalar escapes, folds, or is a null.
  const escaped = /[\\\n\r]|''/.test(raw) || part.text === '';
  must(escaped || raw.trimEnd() === part.text.trimEnd(), `a part's text is not what stands there`);
}

function holdSpan(text: string, { start, end }: Span): void {
  must(0 <= start && start <= end && end <= text.length, 'a span outside the text');
}

function identity(text: string, { occurrences }: ScanResult): readonly Edit[] {
  const spans = occurrences.flatMap(({ parts }) => Object.values(parts).map(({ span }) => span));
  const unique = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  return [...unique.values()].map((span) => ({ span, text: text.slice(span.start, span.end) }));
}

/** Writes a digest into one place, and holds the result against the plan as `applyPlan` does. */
function rewrite(file: string, text: string, before: ScanResult, occurrence: Occurrence): string {
  const written = writeVersion(occurrence, { tag: null, digest: newDigest }, underDigest(occurrence));
  if (!written.ok) return shapeOf(written.reason);
  const after = applyEdits(text, written.edits);
  const { path, document, line, tag, digest } = occurrence;
  const change = { file, path, document, line, environment: null, image: '', from: { tag, digest }, to: written.to };
  const planned = [{ ...change, edits: written.edits, notes: [] }];
  const deviation = findDeviation(before, scanFile(file, after, fields), planned, written.edits);
  return deviation === null ? `ok ${occurrence.shape}` : `${deviation.kind} ${occurrence.shape}`;
}

function describe({ occurrences, unreadable, looseDigests, templated, kustomization }: ScanResult): string {
  const shapes = [...new Set(occurrences.map(({ shape, parts }) => `${shape}:${Object.keys(parts).join('')}`))].sort();
  const problems = unreadable.map(({ reason }) => shapeOf(reason)).slice(0, 2);
  const counts = [Math.min(occurrences.length, 6), Math.min(looseDigests.length, 2), Math.min(templated.length, 2)];
  return [shapes, problems, counts, kustomization !== undefined].join(';');
}
