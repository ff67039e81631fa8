/** What is read of a pull request. */
export interface OpenPull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Where its head is, as the list has it. */
  readonly head: string;
}
