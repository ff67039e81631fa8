import type { parseTemplate } from '../../../go-template/parse.ts';
import type { Definition, TemplateNode } from '../../../go-template/tree.ts';
import type { Abstract, Out } from './abstract.ts';
import type { Change } from './fields.ts';
import type { TemplatePlace } from './place.ts';
import type { Touches } from './touches.ts';

/** A run of a chart's templates over paths. What it finds is only added to. */
export interface Run {
  readonly touches: Touches;
  readonly changes: Change[];
  /** By name, the bodies that may go by it: one, or more where a chart that may be off has the last word. */
  readonly templates: ReadonlyMap<string, readonly Named[]>;
  /** Every chart that is declared is there, so `templates` are all there are. */
  readonly complete: boolean;
  /** Values that `tpl` takes for templates. */
  readonly rendered: Map<string, { readonly path: readonly string[]; readonly context: Abstract }>;
  /** The chart's own texts below a path that hold actions: what `tpl` would run. */
  readonly textsAt: (path: readonly string[]) => readonly string[];
  /** What each text came to as a template, by what it was run over. */
  readonly texts: Map<string, TextRuns>;
  /** How often templates changed a map: what was known of one may be another thing now. */
  changed: number;
  /** Steps that are left; without any, nothing more is known. */
  left: number;
  /** Names the branches that the run is in; they tell what has surely happened. */
  branch: number;
  branches: number;
  depth: number;
  /** The second time through a loop: what is new then may be new each time. */
  again: boolean;
  exhausted: boolean;
  /** The last round: a change that is still new is taken for a use of all that it holds. */
  readonly last: boolean;
  /** What was made of values, and where: comparisons, cuts, hashes. */
  readonly uses: Use[];
  /** The engine that this run is of. */
  readonly engine: Engine;
}

/** A text as a template, parsed once, and what it came to where it changed nothing. */
export interface TextRuns {
  readonly parsed: ReturnType<typeof parseTemplate>;
  readonly values: Map<Abstract, { readonly value: Abstract; readonly changed: number }>;
}

/** A function that got values, and what it made of them is no longer any of them. */
export interface Use {
  readonly name: string;
  readonly args: readonly Abstract[];
  readonly place: TemplatePlace;
}

/** What templates and functions ask of each other. */
export interface Engine {
  readonly runTemplate: (run: Run, body: readonly TemplateNode[], dot: Abstract, file: string) => readonly Out[];
  readonly callTemplate: (run: Run, name: string, argument: Abstract) => Abstract;
  readonly callFunction: (run: Run, name: string, args: readonly Abstract[], place: TemplatePlace) => Abstract;
}

export interface Named extends Definition {
  readonly file: string;
}
