import { hasVersion } from '../../image/written.ts';
import { imageVariable, outputFlag, outputName } from '../catalogue/conventions/variables.ts';
import { hasImage } from './glance.ts';
import { isAspect, saysImage } from './image-keys.ts';
import { anyOf, escapeWord } from './key-name.ts';
import { isAddress, isTemplated } from './plausible.ts';

/** The words of a name in capitals, parted by `_`. */
function wordsOf(name: string): string {
  return name.replaceAll(/[-.]/g, '_').toUpperCase();
}

function isRelated(words: string): boolean {
  return words.startsWith(imageVariable.prefix);
}

/**
 * The name of a variable, a parameter or a flag says that its value is an image: `RELATED_IMAGE_APP`, `app-image`,
 * `csiResizerImage`; not `IMAGE_PULL_POLICY`, `APP_IMAGE_TAG`.
 */
export function isImageVariable(name: string): boolean {
  const words = wordsOf(name);
  return isRelated(words) || saysImage(words, name);
}

/** `image_web`, `imageConsulDataplane`, `IMAGE_WORKER`: a key of some chart's own, whose value is an image where it has a version. */
export function isNearImageKey(key: string, value: string): boolean {
  if (!hasImage(key) || !hasVersion(value)) return false;
  const [, word = ''] = /^image[_-]([a-z]+)$/.exec(key) ?? [];
  if (word !== '' && !isAspect(word.toUpperCase())) return true;
  const words = key.replace(/([a-z0-9])(?=[A-Z])/g, '$1_');
  return value.includes('/') && /^(?:[A-Z0-9_]+_)?(?:image|IMAGE)/.test(words) && isImageVariable(words);
}

const pictures = new RegExp(
  `${anyOf(imageVariable.pictureKeys)}$|image[-._](?:.*[-._])?${anyOf(imageVariable.pictures)}(?:[-._]|$)`,
  'i',
);

const registries = new RegExp(
  `^(?:[\\w.-]+\\.)?(?:${imageVariable.registries.map((host) => host.split('*').map(escapeWord).join('[\\w-]+')).join('|')})\\/`,
);

/**
 * Whether a variable, a parameter or a flag of this name holds an image with this value. `IMAGE_SERVICE` and its like may be the
 * image of a service as well as the service of pictures: there only a version, or a registry's host, makes one.
 */
export function isImageOf(name: string, value: string): boolean {
  const words = wordsOf(name);
  if (isRelated(words)) return true;
  if (!saysImage(words, name)) return false;
  // `IMAGE_CACHE_HOST` has an address; `WEB_IMAGE` has a build's number.
  if (isAddress(value) && !/image$/i.test(name)) return false;
  return !pictures.test(name) || isTemplated(value) || hasVersion(value) || registries.test(value);
}

const output = new RegExp(`^--?${anyOf(outputFlag.flags)}(?:=|$)`);

/** `--destination=…` of kaniko, or the flag alone: where a built image is pushed, which no digest can name. */
export function isOutput(argument: string): boolean {
  return output.test(argument);
}

const outputs = new RegExp(`(?:^|_)${anyOf(outputName.before)}_IMAGE$|(?:^|_)IMAGE_${anyOf(outputName.after)}$`, 'i');

/** `TARGET_IMAGE`, `image-destination`: a variable or parameter that says where a built image is pushed. */
export function isOutputName(name: string): boolean {
  return outputs.test(wordsOf(name));
}
