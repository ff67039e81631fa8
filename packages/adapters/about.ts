import manifest from '../../package.json' with { type: 'json' };

/** Of this software: `1.2.3`. */
export const { version } = manifest;

/** Where this software lives. */
export const homepage = 'https://github.com/org/image-policy';

/** Address before a page of the documentation, with a slash at its end. */
export const docsBase = `${homepage}/blob/main/`;
