import { type Question, questionKey } from '../plan/facts.ts';
import type { Candidate } from './target.ts';

/** The questions behind the candidates, each once, by the key that `questionKey` gives. */
export function findQuestions(candidates: readonly Candidate[]): ReadonlyMap<string, Question> {
  return new Map(candidates.map((candidate) => [questionKey(toQuestion(candidate)), toQuestion(candidate)]));
}

/** What one candidate asks. */
export function toQuestion({ image, reference, occurrence, pushed }: Candidate): Question {
  return { image, reference, oldDigest: occurrence.digest, buildTag: pushed?.tag ?? null };
}
