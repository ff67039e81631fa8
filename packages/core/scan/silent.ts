import { findEntry, type Node, resolve } from '../yaml/node.ts';

/** Objects that speak about images and run none: schemas, policies about images, the sources that updaters watch. */
const silentKinds = [
  'CustomResourceDefinition',
  'ImageRepository',
  'ImagePolicy',
  'ImageUpdateAutomation',
  'ImageUpdater',
  'ConstraintTemplate',
  'ValidatingAdmissionPolicy',
  'MutatingAdmissionPolicy',
  'ImageContentSourcePolicy',
  'ImageDigestMirrorSet',
  'ImageTagMirrorSet',
  'ImageSetConfiguration',
  'Warehouse',
  'Freight',
];

/** Groups of which no kind runs an image: policy engines, and the list of what Skaffold builds. */
const silentGroups = [
  'policies.kyverno.io/',
  'kyverno.io/',
  'constraints.gatekeeper.sh/',
  'policy.sigstore.dev/',
  'skaffold/',
];

const kinds: ReadonlySet<string> = new Set(silentKinds);
const silentLine = new RegExp(
  `^(?:kind:[ \\t]+["']?(?:${silentKinds.join('|')})["']?|apiVersion:[ \\t]+["']?(?:${silentGroups.join('|').replaceAll('.', '\\.')})[\\w.]+["']?)[ \\t]*\\r?$`,
  'm',
);

/** Whether an object of this kind runs no image, whatever it says. */
export function isSilent({ kind, apiVersion }: { readonly kind: string; readonly apiVersion: string }): boolean {
  return kinds.has(kind) || silentGroups.some((group) => apiVersion.startsWith(group));
}

/**
 * The same of a document that is not read yet, by a line at its margin: definitions of custom resources are the largest
 * documents of most trees, and half of what they say is about images.
 */
export function isSilentText(text: string): boolean {
  const head = text.slice(0, headLength);
  return silentLine.test(head) && /^apiVersion:/m.test(head) && /^kind:/m.test(head);
}

/** Where people write `kind`; one that stands further down is found when the document is read. */
const headLength = 1000;

/** A suite of helm-unittest: it gives a chart values and asserts what comes of them, and nothing of it runs. */
export function isTestSuite(root: Node | null): boolean {
  const map = resolve(root);
  const tests = map?.kind === 'map' ? resolve(findEntry(map, 'tests')?.value) : null;
  const first = tests?.kind === 'sequence' ? resolve(tests.items[0]) : null;
  return first?.kind === 'map' && findEntry(first, 'asserts') !== undefined;
}
