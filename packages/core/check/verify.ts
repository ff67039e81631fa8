import type { Policy } from '../policy/policy.ts';
import type { Answer, Registry } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { type Facts, nextQuestions, type Question, type ReferenceFacts } from './rules/facts.ts';
import type { CheckReport } from './rules/finding.ts';

/** What the registries said, and what they were not asked. */
export interface Verification {
  readonly facts: Facts;
  readonly requests: NonNullable<CheckReport['requests']>;
}

/**
 * Asks the registries what the rules need to know, in rounds: an answer may raise one more question. Only hosts that the
 * policy names are asked; the others are listed with the reason. What gave no usable answer is the finding `unverified`.
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
  return { facts, requests: { ...registry.requests(), notAsked: findNotAsked(facts) } };
}

async function ask(registry: Registry, question: Question): Promise<{ key: string; answer: ReferenceFacts }> {
  const { kind, key, name, reference } = question;
  switch (kind) {
    case 'resolve':
      return { key, answer: { resolved: await registry.resolve(name, reference) } };
    case 'prove':
      return { key, answer: { proven: await registry.prove(name, reference) } };
    case 'inspect':
      return { key, answer: { details: await registry.inspect(name, reference) } };
  }
}

function findNotAsked(facts: Facts): Verification['requests']['notAsked'] {
  const refused = new Map<string, string>();
  for (const { image, answer } of answersOf(facts)) {
    if (!answer.ok && answer.kind === 'refused') refused.set(image, answer.reason);
  }
  return [...refused].map(([image, reason]) => ({ image, reason }));
}

function answersOf(facts: Facts): readonly { readonly image: string; readonly answer: Answer<unknown> }[] {
  return [...facts].flatMap(([image, { resolved, proven, details }]) =>
    [resolved, proven, details].flatMap((answer) => (answer === undefined ? [] : [{ image, answer }])),
  );
}
