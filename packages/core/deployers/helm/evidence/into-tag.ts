import type { WritePlace } from '../../../repository/write-place.ts';
import type { BlockPart, ImageBlock } from '../blocks.ts';
import type { Outcome } from '../release.ts';
import { openValues } from '../release-values.ts';
import type { Block } from './block.ts';
import { has, isImage } from './evidence.ts';
import { openSettling, type Settling } from './settle.ts';
import { isSameSettled } from './settled.ts';
import type { Use } from './state.ts';
import { findTagProblem, type TagProblem } from './tag-uses.ts';
import { findLeftOut, flatKey, someHex, toBlock, type WriteQuestion } from './write-question.ts';

/** The tag, unless something else is made of it. */
export function intoTag(question: WriteQuestion, note: string | null): WritePlace {
  const { chart, block, layers } = question;
  if (chart === null) return { kind: 'tag', note };
  const tag = block.parts.find(({ role }) => role === 'tag')?.key ?? flatKey(block, 'tag');
  const others = block.parts.filter(({ key, role }) => key !== tag && role !== 'repository' && role !== 'reference');
  const keys = (isWanted: (part: BlockPart) => boolean) => others.filter(isWanted).map(({ key }) => key);
  const full = keys(({ value }) => isFull(value) === true);
  const missing = ['digest', 'sha', 'registry']
    .map((name) => flatKey(block, name))
    .filter((name) => !hasPart(block, name));
  const empty = [...keys(({ value }) => isFull(value) === false), ...missing];
  const [alone, digested] = tagTexts(question, tag);
  const isAlike = openAlike(question, tag, alone, digested);
  const asked = toBlock(block);
  if (!namesVersion(block) && chart.evidence.ignores(asked, tag, layers))
    return { kind: 'refused', reason: `no template of the chart reads "${tag}"`, at: null };
  const cut = () => (isAlwaysPrinted(chart, asked, tag, full, empty) ? null : findCut(question, tag, digested));
  const problem = findTagProblem(chart.evidence, chart.chart, asked, tag, full, empty, isAlike) ?? cut();
  return problem === null ? { kind: 'tag', note } : { kind: 'refused', ...problem };
}

/** Whether a name may have a version of its own: the tag is in it. */
function namesVersion({ parts }: ImageBlock): boolean {
  return parts.some(
    ({ role, value }) =>
      role === 'reference' || (role === 'repository' && (value.kind !== 'scalar' || /[:@][^/]*$/.test(value.text))),
  );
}

/** Whether every form of every image that prints the name prints the tag: then the values of the release change nothing. */
function isAlwaysPrinted(
  { chart, evidence }: NonNullable<WriteQuestion['chart']>,
  block: Block,
  tag: string,
  ...keys: KeyLists
): boolean {
  const [full, empty] = keys;
  const images = evidence.images(block, [...full, tag], empty)?.filter(isImage) ?? [];
  return images.length > 0 && images.every((word) => has(word, chart, block, tag));
}

type KeyLists = readonly [full: readonly string[], empty: readonly string[]];

/** The tag of the release, or one that it may have, alone and with a digest. */
function tagTexts({ block }: WriteQuestion, tag: string): readonly [string, string] {
  const value = block.parts.find(({ key }) => key === tag)?.value;
  const text = value?.kind === 'scalar' && value.text !== '' ? value.text.replace(/@.*/, '') : 'latest';
  return [text, `${text}@sha256:${someHex}`];
}

/** Whether a function gives the same for a tag alone and with a digest, in this release. */
function openAlike(
  { chart, block, values }: WriteQuestion,
  tag: string,
  ...texts: readonly string[]
): (use: Use) => boolean {
  if (chart === null) return () => false;
  const open = (text: string) => openSettling(openValues(values(), chart.chart, block.path, new Map([[tag, text]])));
  let settlings: readonly Settling[] | null = null;
  return ({ name, args }) => {
    settlings ??= texts.map(open);
    const [one = null, ...others] = settlings.map(({ settle }) => settle({ kind: 'derived', name, from: args }));
    return one !== null && others.every((other) => other !== null && isSameSettled(other, one));
  };
}

/** Whether the chart prints a tag without the digest in it. */
function findCut(question: WriteQuestion, tag: string, digested: string): TagProblem | null {
  const left = findLeftOut(question, tag, digested);
  return left && { reason: 'the chart leaves a digest in the tag out', ...left };
}

/** Whether a layer has a key. */
function hasPart({ parts }: ImageBlock, name: string): boolean {
  return parts.some(({ key }) => key === name);
}

/** Whether a value is there; null where that is not known, or differs. */
function isFull(value: Outcome): boolean | null {
  if (value.kind === 'scalar') return value.text !== '';
  return value.kind === 'absent' ? false : null;
}
