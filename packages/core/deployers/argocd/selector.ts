import { at, isMap, mapsAt, type PlainMap, textAt, textsAt } from '../../yaml/plain.ts';

/** Whether flat parameters are what a label selector asks for (Kubernetes, "Label selectors"). */
export function isSelected(selector: PlainMap, parameters: PlainMap): boolean {
  const labels = at(selector, 'matchLabels');
  const equal = Object.entries(isMap(labels) ? labels : {}).every(
    ([key, value]) => textAt(parameters, key) === String(value),
  );
  return equal && mapsAt(selector, 'matchExpressions').every((expression) => holds(expression, parameters));
}

function holds(expression: PlainMap, parameters: PlainMap): boolean {
  const key = textAt(expression, 'key') ?? '';
  const exists = Object.hasOwn(parameters, key);
  const isAmong = exists && textsAt(expression, 'values').includes(textAt(parameters, key) ?? '');
  switch (textAt(expression, 'operator')) {
    case 'In':
      return isAmong;
    case 'NotIn':
      return !isAmong;
    case 'Exists':
      return exists;
    case 'DoesNotExist':
      return !exists;
    default:
      return false;
  }
}
