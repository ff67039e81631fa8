/** `ENOENT` and its like: all of an error of the file system that is fit to be shown. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
}

/** Why a file could not be read or written, in words and with the code that one can search for. */
export function describeFileError(error: unknown, missing = 'its directory does not exist'): string {
  const code = errorCode(error);
  const words = code === 'ENOENT' ? missing : meanings[code];
  return words === undefined ? code : `${words} (${code})`;
}

const meanings: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it is larger than a file may be here',
  EISDIR: 'it is a directory',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no directory',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};
