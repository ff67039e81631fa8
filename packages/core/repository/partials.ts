import { cutSections, type Section } from '../go-template/sections.ts';
import type { TreeEntry, Workspace } from '../ports.ts';
import { isPartial } from '../scan/partial.ts';
import type { ScanResult } from '../scan/result.ts';
import { onceEach } from '../text/once.ts';
import { type ChartFamilies, openFamilies } from './chart-families.ts';
import { type Reached, reachFrom } from './reached.ts';

/**
 * Leaves out what named templates of a chart's partials say that nothing includes: it is never printed. What a library has is for
 * charts that may be elsewhere, and stays. `entries`: of the whole tree; null where
 * they are not known.
 */
export async function withoutUnreached<R extends ScanResult>(
  workspace: Workspace,
  results: readonly R[],
  entries: readonly TreeEntry[] | null,
): Promise<readonly R[]> {
  if (!results.some(isAsked)) return results;
  const families = await openFamilies(workspace, entries ?? (await workspace.list()));
  const reached = openReach(workspace, families);
  return Promise.all(
    results.map(async (result) => {
      const family = isAsked(result) ? families.familyOf(result.file) : null;
      return family === null ? result : keepReached(result, await reached(family));
    }),
  );
}

function isAsked({ printedBy, occurrences, looseDigests, pullPolicies, templated, passedOver }: ScanResult): boolean {
  if (printedBy === undefined) return false;
  return [occurrences, looseDigests, pullPolicies, templated, passedOver].some((said) => said.length > 0);
}

function keepReached<R extends ScanResult>(result: R, reached: Reached): R {
  const isRoot = !isPartial(result.file) || reached.hasFile(result.file);
  const printed = result.printedBy?.map((name) => (name === null ? isRoot : reached.has(name)));
  const isKept = ({ document }: { readonly document: number }) => printed?.[document] !== false;
  return {
    ...result,
    occurrences: result.occurrences.filter(isKept),
    looseDigests: result.looseDigests.filter(isKept),
    pullPolicies: result.pullPolicies.filter(isKept),
    templated: result.templated.filter(isKept),
    passedOver: result.passedOver.filter(isKept),
  };
}

/** Opens what charts print: each family is followed once, and each file is read once. */
function openReach(workspace: Workspace, families: ChartFamilies): (family: string) => Promise<Reached> {
  const sectionsOf = onceEach((file: string) => readSections(workspace, file));
  return onceEach((family) => Promise.all(families.filesOf(family).map(sectionsOf)).then(reachFrom));
}

/** The sections of a text that may hold an action; null where it cannot be read. */
async function readSections(workspace: Workspace, file: string): Promise<readonly Section[] | null> {
  const content = await workspace.read(file);
  if (!content.ok) return null;
  return content.text.includes('{{') ? cutSections(content.text) : [];
}
