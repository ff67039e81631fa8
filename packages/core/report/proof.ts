import type { Change, Plan } from '../plan/change.ts';
import type { Difference, RenderProof, Unproven } from '../plan/render-verdict.ts';
import { count } from '../text/count.ts';
import { cut, markdownCode, markdownText } from '../text/untrusted.ts';
import { type Column, paragraph, type Section, tableSection } from './section.ts';

/** What rendering says of a plan, in one line; empty where nothing was rendered or there was nothing to prove. */
export function describeProof({ proof, changes }: Plan): string {
  if (proof === undefined || changes.length === 0) return '';
  const { differences, proven } = proof;
  if (differences.length > 0)
    return `Rendering refuses it: ${count(differences.length, 'image')} would not run as planned, so nothing was written.`;
  return `Proven by rendering: ${proven} of ${count(changes.length, 'change')}.`;
}

/** Where an image of a manifest is: `Deployment shop/web of Application argocd/web (production)`. */
export function describePlace({ object, deployment, environment }: Difference): string {
  const where = environment === null ? '' : ` (${environment})`;
  return `${object === '' ? '' : `${object} of `}${deployment}${where}`;
}

/** What runs there before and after the edits. */
export function describeMotion({ before, after }: Difference): string {
  if (before === null && after === null) return '';
  return before === after ? `${before}` : `${before ?? 'nothing'} -> ${after ?? 'nothing'}`;
}

/** The proof for Markdown: the verdict, what differs, what is not proven. */
export function proofSections(plan: Plan): readonly Section[] {
  const said = describeProof(plan);
  if (plan.proof === undefined || said === '') return [];
  return [
    paragraph(markdownText(said)),
    tableSection('### Rendered otherwise than planned', differenceColumns, plan.proof.differences, 'images'),
    tableSection('### Not proven by rendering', unprovenColumns, plan.proof.unproven, 'changes'),
  ];
}

/** The proof as `--format json` has it. */
export function proofJson({ proven, unproven, differences }: RenderProof) {
  return {
    proven,
    unproven: unproven.map(({ file, line, image, reason }) => ({ file, line, image, reason })),
    differences: differences.map(({ deployment, environment, object, path, before, after, reason }) => ({
      ...{ deployment, environment, object, path, before, after, reason },
    })),
  };
}

/** Why nothing of a plan is written, for a log. */
export function refusalLine(plan: Plan): string {
  const [first] = plan.proof?.differences ?? [];
  if (first === undefined) return '';
  return `${describeProof(plan)} ${describePlace(first)}: ${[describeMotion(first), first.reason].filter(Boolean).join('; ')}.`;
}

const text = (untrusted: string): string => markdownText(cut(untrusted, 500));

const differenceColumns: readonly Column<Difference>[] = [
  { title: 'where', cell: (each) => text(describePlace(each)) },
  { title: 'image', cell: (each) => (describeMotion(each) === '' ? '' : markdownCode(cut(describeMotion(each), 400))) },
  { title: 'why', cell: ({ reason }) => text(reason) },
];

const unprovenColumns: readonly Column<Unproven>[] = [
  { title: 'image', cell: ({ image }) => markdownCode(cut(image, 200)) },
  { title: 'file', cell: ({ file, line }: Pick<Change, 'file' | 'line'>) => markdownCode(cut(`${file}:${line}`, 300)) },
  { title: 'why', cell: ({ reason }) => text(reason) },
];
