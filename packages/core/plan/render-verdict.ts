/** An image that would not run as the plan says. */
export interface Difference {
  /** What is deployed, for people: `Application argocd/web`. */
  readonly deployment: string;
  readonly environment: string | null;
  /** `Deployment shop/web`; empty where it is about all of the deployment. */
  readonly object: string;
  readonly path: string;
  /** The image before and after the edits; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string;
}

/** A change of which no manifest shows that it does what the plan says. */
export interface Unproven {
  readonly file: string;
  readonly line: number;
  readonly image: string;
  readonly reason: string;
}

/** What rendering before and after the edits says of a plan. */
export interface RenderProof {
  /** How many changes do what the plan says, and nothing else. */
  readonly proven: number;
  readonly unproven: readonly Unproven[];
  /** Where there is one, nothing may be written. */
  readonly differences: readonly Difference[];
}

/** Whether a plan may be written: nothing that was rendered says otherwise. */
export function isRefused(proof: RenderProof | undefined): boolean {
  return (proof?.differences.length ?? 0) > 0;
}
