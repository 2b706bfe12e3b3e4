import { notationOf, withoutBlanks, type ForeignEdge, type ForeignNode } from './notation-writer';

/** A larger drawing would not be read on one board either. */
const LONGEST = 2_000_000;

interface Cell {
  readonly [attribute: string]: string;
}

/**
 * What draw.io puts on the clipboard, as it is or with its signs escaped, in our notation: boxes
 * with their words, containers that hold something as groups, and the arrows between them.
 * Undefined for any other text.
 */
export function notationOfDrawio(text: string): string | undefined {
  const xml = modelOf(text.trim());
  if (xml === undefined) return undefined;
  const cells = new Map(cellsOf(xml).map((cell) => [cell['id'] ?? '', cell]));
  const all = [...cells.values()];
  const isEdge = (id: string | undefined): boolean => cells.get(id ?? '')?.['edge'] === '1';
  const boxes = all.filter((cell) => cell['vertex'] === '1' && !isEdge(cell['parent']));
  const holders = new Set(boxes.map((cell) => cell['parent'] ?? ''));
  const nodes = boxes.flatMap((cell): ForeignNode[] => {
    const { id = '', parent = '' } = cell;
    const label = wordsOf(cell);
    const isGroup = holders.has(id);
    const inside = cells.get(parent)?.['vertex'] === '1' ? { inside: parent } : {};
    return [
      { id, ...inside, ...(isGroup ? { label: label || 'Group', isGroup: true } : { label }) },
    ];
  });
  const upon = wordsUpon(all);
  const edges = all
    .filter((cell) => cell['edge'] === '1')
    .flatMap((cell) => edgeOf(cell, upon) ?? []);
  return notationOf(withoutBlanks(nodes, edges), edges);
}

/** The first words that lie upon each cell, by its id. */
function wordsUpon(cells: readonly Cell[]): ReadonlyMap<string, string> {
  const upon = new Map<string, string>();
  for (const cell of cells) {
    const { parent = '' } = cell;
    const words = wordsOf(cell);
    if (words !== '' && !upon.has(parent)) upon.set(parent, words);
  }
  return upon;
}

/** An arrow that is bound at both ends; its words may lie in a cell of their own upon it. */
function edgeOf(cell: Cell, upon: ReadonlyMap<string, string>): ForeignEdge | undefined {
  const { id = '', source, target, style = '' } = cell;
  if (source === undefined || target === undefined) return undefined;
  const label = wordsOf(cell) || (upon.get(id) ?? '');
  const atStart = /(?:^|;)startArrow=(?!none)/.test(style);
  const atEnd = !/(?:^|;)endArrow=none/.test(style);
  return {
    ...(atStart && !atEnd ? { from: target, to: source } : { from: source, to: target }),
    ...(label === '' ? {} : { label }),
    ...(atStart && atEnd ? { isBothWays: true } : {}),
  };
}

function modelOf(text: string): string | undefined {
  if (text.length > LONGEST || !/^(?:<|%3C)(?:mxGraphModel|mxfile)\b/i.test(text)) return undefined;
  if (text.startsWith('<')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A cell with data of its own stands in an element that bears its id and words. */
const ELEMENTS = /<(\/?)(mxCell|object|UserObject)\b((?:[^<>"]|"[^"]*")*)>/g;

function cellsOf(xml: string): Cell[] {
  const cells: Cell[] = [];
  let around: Cell | undefined;
  for (const [, close, name, attributes = ''] of xml.matchAll(ELEMENTS)) {
    if (name !== 'mxCell') around = close === '/' ? undefined : attributesOf(attributes);
    else if (close !== '/')
      cells.push({ ...attributesOf(attributes), ...(around && bearer(around)) });
  }
  return cells;
}

const bearer = ({ id = '', label = '' }: Cell): Cell => ({ id, value: label });

/** A name begins behind a blank: else one that is very long would be tried from each of its signs. */
const ATTRIBUTES = /\s([\w:-]+)="([^"]*)"/g;

const attributesOf = (text: string): Cell =>
  Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTES), ([, name = '', value = '']) => [name, unescaped(value)]),
  );

/** Its words may be HTML, escaped once more. */
const wordsOf = ({ value = '' }: Cell): string =>
  unescaped(value.replaceAll(/<[^<>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();

const SIGNS: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,6}));/gi, (whole, digits, hex, name) => {
    const code = digits === undefined ? parseInt(hex ?? '', 16) : Number(digits);
    if (name !== undefined) return SIGNS[String(name)] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
