import type { FieldNames } from '../../policy/fields.ts';
import type { OwnShape } from '../../policy/own-shape.ts';
import { onceOf } from '../../text/once.ts';
import type { PartKeys, PartRole } from '../catalogue/convention.ts';
import { imageBlock } from '../catalogue/conventions/parts.ts';
import { compileGlance, type Glance, mayMean } from './glance.ts';
import { toShape } from './own.ts';
import { compileShapes, lastKeys, type Shapes, signsOf } from './shapes.ts';
import { compileHints, compileSign } from './sign.ts';

/** The keys that name the parts of an image: the built-in ones and the policy's `fields`. */
export interface KeyNames {
  /** The role that a key has by itself inside an image block. */
  readonly roleOf: (key: string) => PartRole | null;
  /** Keys whose value is a whole reference wherever they stand: the policy's `fields.reference`. */
  readonly references: ReadonlySet<string>;
  /** What keys let a map be, at a glance. */
  readonly glance: Glance;
  /** Where a text says what can make an image; -1 where it does nowhere, so that nothing need be parsed. */
  readonly findSign: (text: string) => number;
  /** Where in a document's text, which begins at `start`, something of ours may stand, in order. */
  readonly findHints: (text: string, start: number) => readonly number[] | null;
  /** The catalogue, with the policy's `shapes`. */
  readonly shapes: Shapes;
  /** Keys for a repository that no other tool has: the policy's `fields.repository` says that they mean an image. */
  readonly ownRepositories: ReadonlySet<string>;
}

/** Compiled once a policy, however many files it is asked for. `own`: the entries that the policy adds to the catalogue. */
export function compileNames(fields: FieldNames, own: readonly OwnShape[] = none): KeyNames {
  return compiled(fields)(own);
}

const none: readonly OwnShape[] = [];
const compiled = onceOf((fields: FieldNames) => onceOf((own: readonly OwnShape[]) => compile(fields, own)));

function compile(fields: FieldNames, own: readonly OwnShape[]): KeyNames {
  const all = ['registry', 'repository', 'tag', 'digest'] as const;
  const rolesIn = (keys: PartKeys) => all.flatMap((role) => keys[role].map((key) => [key, role] as const));
  const roles = new Map<string, PartRole>([...rolesIn(imageBlock.parts), ...rolesIn(fields)]);
  const shapes = own.map(toShape);
  const words = [...Object.values(fields).flat(), ...shapes.flatMap(signsOf)];
  const glance = compileGlance([...roles.keys()], [...fields.reference, ...shapes.flatMap(lastKeys)]);
  return {
    roleOf: (key) => (mayMean(key, glance) ? (roles.get(key) ?? null) : null),
    glance,
    findSign: compileSign(words),
    findHints: compileHints(words),
    shapes: compileShapes(shapes),
    references: new Set(fields.reference),
    ownRepositories: new Set(fields.repository),
  };
}
