import { type Deployment, isBeyond, type Unrendered } from '../../deployers/jobs.ts';
import type { EnvironmentName } from '../../policy/policy.ts';
import { type RenderedObject, runsImages } from '../../render/objects.ts';
import type { Outcome } from '../../render/outcome.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { Reader } from '../../repository/scan-tree.ts';
import type { Occurrence } from '../../scan/occurrence.ts';
import { addAll, onePerKey } from '../../text/collate.ts';
import type { Violation } from '../rules/finding.ts';
import type { RenderedOccurrence } from '../rules/rendered.ts';
import { quote } from '../rules/words.ts';
import { type BadLabel, findBadLabels } from './labels.ts';
import { findLabelLead, findLead, findPolicyLead, type Lead, type Sayings } from './origin.ts';
import type { TreeRender } from './outcome.ts';

/** What of a manifest is judged. */
export interface IsNew {
  readonly image: (deployment: Deployment, object: RenderedObject, found: Occurrence) => boolean;
  readonly label: (deployment: Deployment, object: RenderedObject, label: BadLabel) => boolean;
}

interface Scene {
  readonly sayings: Sayings;
  readonly reader: Reader;
  readonly isNew: IsNew;
}

/** Leads back what the manifests say: images as occurrences, labels and failures as violations. */
export function findLeads(
  outcomes: readonly Outcome[],
  unrendered: readonly Unrendered[],
  scene: Scene,
): Pick<TreeRender, 'occurrences' | 'violations'> {
  const { reader } = scene;
  const occurrences: RenderedOccurrence[] = [];
  const violations = unrendered.filter((item) => !isBeyond(item)).map((item) => failure(item, reader));
  for (const { deployment, result } of outcomes) {
    if (!result.ok) {
      const kind = result.kind === 'offline' ? 'offline' : 'wrong';
      violations.push(failure({ ...deployment, kind, reason: result.reason }, reader));
      continue;
    }
    for (const object of result.objects) {
      if (object.text !== '' && runsImages(object)) addAll(occurrences, leadImages(object, deployment, scene));
      addAll(violations, judgeLabels(object, deployment, scene));
    }
  }
  return {
    occurrences: gather(occurrences),
    violations: onePerKey(violations, keyOf),
  };
}

function leadImages(
  object: RenderedObject,
  deployment: Deployment,
  { sayings, reader, isNew }: Scene,
): readonly RenderedOccurrence[] {
  const found = reader.scan('manifest.yaml', object.text).occurrences;
  return found
    .filter((each) => isNew.image(deployment, object, each))
    .map((scanned) => {
      const rendered: PlacedOccurrence = { ...scanned, environment: null, place: null };
      const lead = findLead(rendered, object, deployment, sayings);
      const { occurrence, ...place } = lead;
      return {
        lead: occurrence,
        ...rendered,
        ...place,
        environment: placeIn(lead, deployment, reader),
        ...policyPlace(rendered, lead, deployment, sayings),
        renderedFor: `${deployment.name}: ${object.name}`,
      };
    });
}

/** A pull policy is decided beside the image, or by a value that stands alone. */
function policyPlace(
  { pullPolicy }: PlacedOccurrence,
  { occurrence, file }: Lead,
  deployment: Deployment,
  sayings: Sayings,
): Pick<RenderedOccurrence, 'pullPolicyAt'> {
  if (pullPolicy === undefined) return {};
  const beside = occurrence?.pullPolicy;
  if (beside?.value === pullPolicy.value && beside.location) return { pullPolicyAt: { file, ...beside.location } };
  const stray = beside?.value === pullPolicy.value ? null : findPolicyLead(pullPolicy.value, deployment, sayings);
  return stray === null ? {} : { pullPolicyAt: stray };
}

/** The policy's own word, else the place's, else that of the first file that decides and has one. */
function placeIn(lead: Lead, { environment, inputs }: Deployment, reader: Reader): EnvironmentName {
  if (environment !== null) return environment;
  const own = reader.place(lead.file, lead.path).environment;
  if (own !== null && own !== 'shared') return own;
  const others = inputs.map((file) => reader.place(file, '').environment);
  return others.find((other) => other !== null && other !== 'shared') ?? own;
}

function judgeLabels(
  object: RenderedObject,
  deployment: Deployment,
  { sayings, reader, isNew }: Scene,
): readonly Violation[] {
  const labels = findBadLabels(object.value).filter((label) => isNew.label(deployment, object, label));
  return labels.map(({ key, value }) => {
    const lead = findLabelLead(value, object, deployment, sayings);
    const { occurrence, ...place } = lead;
    return {
      rule: 'invalid-label',
      ...place,
      image: occurrence?.image ?? null,
      environment: placeIn(lead, deployment, reader),
      message: `The label ${quote(key)} of ${object.name} would be ${quote(value)} (${value.length} characters), which Kubernetes refuses; keep the digest out of the tag, in the chart's digest key (rendered for ${deployment.name}).`,
    };
  });
}

function failure(
  { name, spot, kind, reason }: Pick<Unrendered, 'name' | 'spot' | 'kind' | 'reason'>,
  reader: Reader,
): Violation {
  const { file, line, column } = spot;
  const why = reason.replace(/\.$/, '');
  const place = { file, line, column, endLine: line, endColumn: column + 1, path: '', document: 0, image: null };
  const { environment } = reader.place(file, '');
  if (kind === 'unavailable') {
    const message = `${name} is not judged: ${why}. Run it again where that may pass.`;
    return { rule: 'unverified', ...place, environment, message };
  }
  const advice =
    kind === 'offline'
      ? 'Rendering uses no network: bring it into the repository, or take it that this is not judged'
      : 'What does not render is not judged, and is not applied either';
  return {
    rule: 'render-failed',
    ...place,
    environment,
    message: `${name} is not rendered: ${why}. ${advice}.`,
    ...(kind === 'offline' && { atMost: 'warning' }),
  };
}

/** What is the same fault at the same place is said once, and for how many. */
function gather(occurrences: readonly RenderedOccurrence[]): readonly RenderedOccurrence[] {
  const groups = new Map<string, RenderedOccurrence[]>();
  for (const occurrence of occurrences) {
    const { file, line, column, image, tag, digest, problem, pullPolicy, takesPullPolicy, pullPolicyAt } = occurrence;
    const key = JSON.stringify([
      file,
      line,
      column,
      image,
      tag,
      digest,
      problem,
      pullPolicy?.value,
      takesPullPolicy,
      pullPolicyAt?.line,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), occurrence]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length === 0
      ? [first]
      : [{ ...first, renderedFor: `${first.renderedFor} and ${others.length} more` }];
  });
}

const keyOf = ({ rule, file, line, column, message }: Violation) =>
  JSON.stringify([rule, file, line, column, rule === 'render-failed' ? message : '']);
