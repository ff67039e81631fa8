export interface Login {
  readonly username: string;
  readonly password: string;
}

/** What a registry is shown. `source` says in words where it comes from. */
export type Credential =
  /** `implicit`: nobody logged in with it, so that the registry refuses it says nothing. */
  | (Login & { readonly kind: 'password'; readonly source: string; readonly implicit?: true })
  /** An identity token: exchanged for an access token by an OAuth2 refresh grant. `login`: the password beside it. */
  | { readonly kind: 'identity'; readonly token: string; readonly source: string; readonly login: Login | null }
  /** There is an entry or a credential helper for this host, and it is of no use. */
  | { readonly kind: 'failed'; readonly reason: string };
