import type { Change } from '../plan/change.ts';
import type { Lane } from '../promote/promotion.ts';
import { shortVersion } from './version.ts';

/** More lanes, or images in a lane, make no picture that anybody reads. */
const most = { lanes: 6, images: 6 };

/**
 * A Mermaid flowchart of the lanes with what sits where once the changes are merged, those that move with a thick
 * border; empty where there is nothing to draw. Labels keep letters, digits and `._/:@-` only: all else means something
 * to Mermaid, and markup in a label is not shown as such on GitHub.
 */
export function renderLanes(lanes: readonly Lane[], changes: readonly Change[]): string {
  const drawn = lanes.slice(-most.lanes);
  const images = [...new Set(changes.map(({ image }) => image))].slice(0, most.images);
  if (drawn.length === 0 || images.length === 0) return '';
  const ids = new Map(drawn.map(({ environment }, at) => [environment, `lane${at}`]));
  const arrows = drawn.flatMap(({ environment, promoteFrom }) => {
    const from = promoteFrom === null ? undefined : ids.get(promoteFrom);
    return from === undefined ? [] : [`  ${from} --> ${ids.get(environment)}`];
  });
  const boxes = drawn.flatMap((lane) => laneBox(lane, ids.get(lane.environment) ?? '', images, changes));
  const all = new Set(changes.map(({ image }) => image)).size;
  const left = all > images.length ? `\n\nThe first ${images.length} of ${all} images are drawn.` : '';
  const chart = ['```mermaid', 'flowchart LR', ...boxes, ...arrows, '  classDef moved stroke-width:3px', '```'];
  return chart.join('\n') + left;
}

function laneBox(lane: Lane, id: string, images: readonly string[], changes: readonly Change[]): readonly string[] {
  const nodes = images.map((image, at) => {
    const change = changes.find((entry) => entry.environment === lane.environment && entry.image === image);
    const held = lane.holds.find((holding) => imageTail(holding.image) === imageTail(image));
    const version = change?.to ?? held;
    const text = `${label(lastPart(image))} ${version === undefined ? 'absent' : label(shortVersion(version))}`;
    return `    ${id}image${at}["${text}"]${change ? ':::moved' : ''}`;
  });
  // Without one of its own a lane takes the other direction than the chart, and is a strip that nobody can read.
  return [`  subgraph ${id}["${label(lane.environment)}"]`, '    direction LR', ...nodes, '  end'];
}

/** What is left of a name after its host: an environment may pull from a registry of its own. */
const imageTail = (image: string): string => image.slice(image.indexOf('/') + 1);

const lastPart = (image: string): string => image.slice(image.lastIndexOf('/') + 1);

const label = (text: string): string => text.replace(/[^\w./:@-]/g, '_').slice(0, 60);
