import type { Policy } from '../policy/policy.ts';
import type { Answer, Registry } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { UnavailableError } from '../text/errors.ts';
import { type Facts, nextQuestions, type Question, type ReferenceFacts } from './rules/facts.ts';
import type { CheckReport } from './rules/finding.ts';

/** What the registries said, and what they were not asked. */
export interface Verification {
  readonly facts: Facts;
  readonly requests: NonNullable<CheckReport['requests']>;
}

/**
 * Asks the registries what the rules need to know, in rounds: an answer may raise one more question. Only hosts that the
 * policy names are asked; the others are listed with the reason. UnavailableError when a registry gives no usable
 * answer: a check that could not look must not pass.
 */
export async function askRegistries(
  registry: Registry,
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
): Promise<Verification> {
  const facts = new Map<string, ReferenceFacts>();
  for (;;) {
    const questions = nextQuestions(policy, occurrences, facts);
    if (questions.length === 0) break;
    const answers = await Promise.all(questions.map((question) => ask(registry, question)));
    for (const { key, answer } of answers) facts.set(key, { ...facts.get(key), ...answer });
  }
  requireAnswers(facts);
  return { facts, requests: { ...registry.requests(), notAsked: findNotAsked(facts) } };
}

async function ask(registry: Registry, question: Question): Promise<{ key: string; answer: ReferenceFacts }> {
  const { kind, key, name, reference } = question;
  if (kind === 'resolve') return { key, answer: { resolved: await registry.resolve(name, reference) } };
  return { key, answer: { details: await registry.inspect(name, reference) } };
}

function requireAnswers(facts: Facts): void {
  const failed = answersOf(facts).filter(({ answer }) => !answer.ok && answer.kind === 'unavailable');
  const [first, ...others] = failed;
  if (first === undefined || first.answer.ok) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new UnavailableError(
    `${first.image} could not be verified${more}: ${first.answer.reason}; run it again, or leave out --verify (input verify).`,
  );
}

function findNotAsked(facts: Facts): Verification['requests']['notAsked'] {
  const refused = new Map<string, string>();
  for (const { image, answer } of answersOf(facts)) {
    if (!answer.ok && answer.kind === 'refused') refused.set(image, answer.reason);
  }
  return [...refused].map(([image, reason]) => ({ image, reason }));
}

function answersOf(facts: Facts): readonly { readonly image: string; readonly answer: Answer<unknown> }[] {
  return [...facts].flatMap(([image, { resolved, details }]) =>
    [resolved, details].flatMap((answer) => (answer === undefined ? [] : [{ image, answer }])),
  );
}
