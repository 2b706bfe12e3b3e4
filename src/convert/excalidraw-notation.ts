import { isObject } from '../core/format/is-object';
import { notationOf, withoutBlanks, type ForeignEdge, type ForeignNode } from './notation-writer';

const BOXES = new Set(['rectangle', 'ellipse', 'diamond']);

interface Element {
  readonly [key: string]: unknown;
}

/**
 * What Excalidraw puts on the clipboard, or into a file, in our notation: boxes with their words,
 * frames, and the arrows that are bound at both ends. Undefined for any other text.
 */
export function notationOfExcalidraw(text: string): string | undefined {
  const elements = elementsOf(text);
  if (elements === undefined) return undefined;
  const words = new Map(
    elements.flatMap((one) =>
      one['type'] === 'text' ? [[textOf(one['containerId']), textOf(one['text'])] as const] : [],
    ),
  );
  const nodes = elements.flatMap((one): ForeignNode[] => {
    const id = textOf(one['id']);
    const inside = textOf(one['frameId']);
    const place = { id, ...(inside === '' ? {} : { inside }) };
    if (one['type'] === 'frame')
      return [{ ...place, label: textOf(one['name']) || 'Frame', isGroup: true }];
    if (BOXES.has(textOf(one['type']))) return [{ ...place, label: words.get(id) ?? '' }];
    const isFree = one['type'] === 'text' && textOf(one['containerId']) === '';
    return isFree ? [{ ...place, label: textOf(one['text']) }] : [];
  });
  const edges = edgesOf(elements, words);
  return notationOf(withoutBlanks(nodes, edges), edges);
}

function elementsOf(text: string): readonly Element[] | undefined {
  if (!text.includes('excalidraw')) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    if (!isObject(json) || !textOf(json['type']).startsWith('excalidraw')) return undefined;
    const { elements } = json;
    return Array.isArray(elements) ? elements.filter(isObject).filter(isThere) : undefined;
  } catch {
    return undefined;
  }
}

const isThere = (one: Element): boolean => one['isDeleted'] !== true;

function edgesOf(elements: readonly Element[], words: ReadonlyMap<string, string>): ForeignEdge[] {
  return elements.flatMap((one) => {
    if (one['type'] !== 'arrow' && one['type'] !== 'line') return [];
    const [start, end] = [boundTo(one['startBinding']), boundTo(one['endBinding'])];
    if (start === '' || end === '') return [];
    const [atStart, atEnd] = [one['startArrowhead'], one['endArrowhead']].map(
      (head) => typeof head === 'string',
    );
    const turned = atStart === true && atEnd !== true;
    const label = words.get(textOf(one['id'])) ?? '';
    return {
      ...(turned ? { from: end, to: start } : { from: start, to: end }),
      ...(label === '' ? {} : { label }),
      ...(atStart === true && atEnd === true ? { isBothWays: true } : {}),
    };
  });
}

const boundTo = (binding: unknown): string =>
  isObject(binding) ? textOf(binding['elementId']) : '';

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
