/** Stops the run because the caller can fix it: a wrong call or policy file (exit 2). The message says what, where and the fix. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Stops the run because it could not be carried out: registry, forge, Git or file system failed (exit 3). Nothing was written. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}
