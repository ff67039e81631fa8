/** What a repository's requests carry. */
export interface Grant {
  /** The `Authorization` header; null: none. */
  readonly header: string | null;
  /** Milliseconds since the epoch. */
  readonly expires: number;
  /** `anonymously` or `with the credentials of …`, for messages. */
  readonly asWhom: string;
  /** Why there is no better one, and what would help; null where nothing was held back. */
  readonly hint: string | null;
  /** It is of a token that nobody logged in with. */
  readonly implicit?: true;
}
