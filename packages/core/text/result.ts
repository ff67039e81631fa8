/** What came of something that may not go: the members of `T`, or those of `E`, which say why not. A reason is a clause for people. */
export type Result<T, E = { readonly reason: string }> = ({ readonly ok: true } & T) | ({ readonly ok: false } & E);
