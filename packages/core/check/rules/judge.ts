import type { Lineage } from '../../history/lineage-facts.ts';
import { nameOf } from '../../inventory/name.ts';
import { isChannelTag, isFirstParty } from '../../policy/images.ts';
import type { Policy, PolicyException, RuleName } from '../../policy/policy.ts';
import { nameWithoutRegistry } from '../../repository/image-name.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { Unreadable } from '../../scan/occurrence.ts';
import type { NotJudged } from '../not-judged.ts';
import { joinEnvironments } from './environments.ts';
import { type Excuses, openExceptions } from './exceptions.ts';
import type { Facts } from './facts.ts';
import { byPlace, type CheckReport, type Finding, type Violation } from './finding.ts';
import { holdsInForce, judgeHolds } from './holds.ts';
import { placeRules, rules } from './index.ts';
import { notJudgedViolation } from './not-judged.ts';
import { joinRules } from './one-image.ts';
import { type PlacedPullPolicy, strayViolation } from './pull-policy.ts';
import { ofRendered, type RenderedOccurrence, renderedRules, withoutSaid } from './rendered.ts';
import type { Complaint, Rule, RuleContext } from './rule.ts';
import { unreadableViolation } from './unreadable-file.ts';
import { oneLine } from './words.ts';

export interface JudgeOptions {
  /** Only a part of the tree was looked at (paths, a base, stdin): an exception that excuses nothing here may elsewhere. */
  readonly partial?: boolean;
  /** Places that are composed to what `occurrences` has: the rules about how a place is written judge them. */
  readonly parts?: readonly PlacedOccurrence[];
  /** Only what a change added is judged: whether the change touches the line of an exception in the policy. */
  readonly touches?: (exception: PolicyException) => boolean;
  /** Which occurrences are judged; the others only inform, as the base of an overlay does. All by default. */
  readonly only?: (occurrence: PlacedOccurrence) => boolean;
  /** Pull policies that stand beside no image. */
  readonly pullPolicies?: readonly PlacedPullPolicy[];
  /** What nobody can tell, and whether a change added it. */
  readonly notJudged?: readonly NotJudged[];
  readonly added?: boolean;
  /** The registries' answers under `--verify`. */
  readonly facts?: Facts;
  /** What environments held before, by Git history. */
  readonly lineage?: Lineage;
  /** The images of rendered manifests, led back to the tree; judged by the rules for what is applied. */
  readonly rendered?: readonly RenderedOccurrence[];
  /** Whether the kustomization of a file was rendered. */
  readonly isRendered?: (file: string) => boolean;
  /** Found elsewhere, such as `render-failed`: severities and exceptions apply to them too. Absent: nothing was rendered. */
  readonly violations?: readonly Violation[];
  /** Found in no place, and said where it is built. */
  readonly unsaid?: readonly Violation[];
}

export interface Judgement {
  /** By file, line, column and rule. */
  readonly findings: readonly Finding[];
  readonly exceptions: CheckReport['exceptions'];
  readonly holds?: NonNullable<CheckReport['holds']>;
}

/** Judges what was found: rules, then severities, then exceptions as of `today` (UTC). Pure, linear in the occurrences, never throws. */
export function judge(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  unreadable: readonly Unreadable[],
  today: Date,
  options: JudgeOptions = {},
): Judgement {
  const excuses = openExceptions(policy, today);
  const isOn = (rule: RuleName): boolean => policy.rules[rule].severity !== 'off';
  const { written, rendered } = judgePlaces(policy, occurrences, options, excuses);
  const said = [
    ...written,
    ...(options.pullPolicies ?? []).map((stray) => strayViolation(stray, policy)).filter((found) => found !== null),
    ...(options.notJudged ?? []).map((each) => notJudgedViolation(each, options.added === true)),
    ...unreadable.map(unreadableViolation),
    ...(options.violations ?? []),
    ...(options.unsaid ?? []),
  ];
  const violations = [...said, ...withoutSaid(rendered, said)].filter(({ rule }) => isOn(rule));
  const findings = joinRules(violations.map((violation) => toFinding(policy, violation, excuses.excuse(violation))));
  const judged = { partial: options.partial === true, ...(options.touches && { touches: options.touches }) };
  const ofExceptions = [
    ...excuses.expired(judged),
    ...excuses.expiring(judged),
    ...judgeHolds(policy, today, judged),
    ...(options.partial === true ? [] : excuses.unused((rule) => hasRun(rule, options))),
  ].filter(({ rule }) => isOn(rule));
  return {
    findings: [...findings, ...ofExceptions.map((violation) => toFinding(policy, violation, null))].sort(byPlace),
    exceptions: excuses.used(findings),
    ...holdsInForce(policy, today),
  };
}

function judgePlaces(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  options: JudgeOptions,
  excuses: Excuses,
): { readonly written: readonly Violation[]; readonly rendered: readonly Violation[] } {
  const { parts = [] } = options;
  const context: RuleContext = {
    policy,
    isFirstParty: isFirstParty(policy),
    isChannelTag: isChannelTag(policy),
    ...(options.isRendered && { isRendered: options.isRendered }),
    ...(options.facts && { facts: options.facts }),
    ...(options.lineage && { lineage: options.lineage }),
  };
  const active = rules.filter(({ name, find }) => find !== undefined && policy.rules[name].severity !== 'off');
  const isImplied = (by: RuleName | undefined, violation: Violation): boolean =>
    by !== undefined &&
    policy.rules[by].severity !== 'off' &&
    excuses.covers(by, violation) &&
    !excuses.covers(violation.rule, violation);
  const judgeOne = (occurrence: PlacedOccurrence, by: readonly Rule[]): readonly Violation[] =>
    by.flatMap((rule) => {
      const complaint = rule.find?.(occurrence, context);
      if (complaint === undefined) return [];
      const violation = toViolation(rule, occurrence, complaint);
      return isImplied(complaint.impliedBy, violation) ? [] : [violation];
    });
  const isJudged = (occurrence: PlacedOccurrence) => options.only?.(occurrence) !== false;
  const aboutPlaces = active.filter(({ name }) => placeRules.has(name));
  const aboutImages = active.filter(({ name }) => !placeRules.has(name));
  const aboutTexts = active.filter(({ name }) => name === 'malformed-reference');
  const written = [
    ...parts.filter(isJudged).flatMap((place) => judgeOne(place, aboutPlaces)),
    ...occurrences.filter(isJudged).flatMap((image) => judgeOne(image, image.composed ? aboutImages : active)),
    ...occurrences
      .filter(({ composed, problem }) => composed && (composed.malformed !== undefined || problem?.kind === 'number'))
      .filter(isJudged)
      .flatMap((image) => judgeOne(image, aboutTexts)),
  ];
  const ofManifests = active.filter(({ name }) => renderedRules.has(name));
  const rendered = (options.rendered ?? []).flatMap((occurrence) =>
    judgeOne(occurrence, ofManifests).map((violation) => ofRendered(violation, occurrence)),
  );
  return { written: joinEnvironments(written), rendered };
}

function toViolation(rule: Rule, occurrence: PlacedOccurrence, complaint: Complaint): Violation {
  const { image, environment } = occurrence;
  const { file, path, document } = complaint.place ?? occurrence;
  const { line, column, endLine, endColumn } = complaint.at ?? occurrence;
  const { message, atMost, fix, pins } = complaint;
  return {
    ...{ rule: rule.name, file, line, column, endLine, endColumn, path, document, image, environment, message },
    ...(image !== null && { alone: () => nameWithoutRegistry(occurrence) }),
    ...(nameOf(occurrence).kind === 'doubtful' && { doubtful: true as const }),
    ...(atMost && { atMost }),
    ...(pins && { pins }),
    ...(occurrence.composed && environment !== null && { environments: [environment] }),
    ...(fix && { fix }),
  };
}

function toFinding(policy: Policy, violation: Violation, exception: Finding['exception']): Finding {
  const { severity, added } = policy.rules[violation.rule];
  const isRaised = violation.atLeast === 'error' && added === 'error';
  const isError = (severity === 'error' || isRaised) && violation.atMost !== 'warning';
  const { alone: _, ...said } = violation;
  return { ...said, message: oneLine(said.message), severity: isError ? 'error' : 'warning', exception };
}

/** Rules that need facts run only when the facts were fetched. */
function hasRun(name: RuleName, { facts, lineage, violations }: JudgeOptions): boolean {
  const needs = rules.find((rule) => rule.name === name)?.needs;
  if (needs === 'registry') return facts !== undefined;
  if (needs === 'history') return lineage !== undefined;
  return needs !== 'render' || violations !== undefined;
}
