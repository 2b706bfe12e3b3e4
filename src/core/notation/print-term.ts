import type { Board, BoardNode, PropertyValue } from '../board';
import type { NodeId } from '../ids';
import type { NotationResolver } from './resolver';

const BARE_NAME = /^[\p{L}\p{N}]+(?:[ _./&+-][\p{L}\p{N}]+)*$/u;
const BARE_VALUE = /^(?!(?:true|false)$)[A-Za-z](?:[^,()[\]"\n;=]*[^,()[\]"\n;=\s])?$/;
const KEY = /^[A-Za-z][A-Za-z0-9]*$/;

/** Writes nodes: in full the first time, then by label alone, with a key where labels repeat. */
export class TermPrinter {
  readonly #board: Board;
  readonly #printer: TermKinds;
  readonly #written = new Set<NodeId>();
  readonly #bearers = new Map<string, number>();

  constructor(board: Board, nodes: readonly BoardNode[], printer: TermKinds) {
    this.#board = board;
    this.#printer = printer;
    for (const node of nodes) {
      const name = foldedLabel(node);
      this.#bearers.set(name, (this.#bearers.get(name) ?? 0) + 1);
    }
  }

  isWritten(id: NodeId): boolean {
    return this.#written.has(id);
  }

  write(id: NodeId): string {
    const node = this.#board.nodes.get(id);
    if (!node) return '';
    const name = this.nameOf(node);
    if (node.type === 'group') return `=${name}`;
    if (this.#written.has(id)) return name;
    this.#written.add(id);
    const component = this.#printer.componentOf(node) ?? '?';
    const isPlain = this.#isPlain(node);
    if (node.type !== 'component') return `${name}${isPlain ? '' : `:${component}`}`;
    const said = isPlain ? {} : this.#printer.component?.(component, node.label)?.properties;
    return `${name}${isPlain ? '' : `:${component}`}${propertiesText(node, said ?? {})}`;
  }

  /** As it is named from the second time on, and a group always. */
  nameOf(node: BoardNode): string {
    const repeats = (this.#bearers.get(foldedLabel(node)) ?? 0) > 1;
    return nameText(labelOf(node)) + (repeats ? `#${node.id}` : '');
  }

  /** Whether the label alone, however it is read, gives the same node. */
  #isPlain(node: BoardNode): boolean {
    const { recognise } = this.#printer;
    if (recognise === undefined || node.type !== 'component' || labelOf(node) === '') return false;
    const meaning = recognise(node.label);
    if (meaning === undefined) return node.component === undefined;
    const { properties = {} } = node;
    return (
      meaning.component === node.component &&
      meaning.confidence === 1 &&
      meaning.label === node.label &&
      Object.entries(meaning.properties ?? {}).every(([key, value]) => properties[key] === value)
    );
  }
}

type TermKinds = Pick<NotationResolver, 'componentOf'> &
  Partial<Pick<NotationResolver, 'recognise' | 'component'>>;

const labelOf = (node: BoardNode): string =>
  node.type === 'brief' ? node.part : 'label' in node ? node.label : '';
const foldedLabel = (node: BoardNode): string => labelOf(node).trim().toLowerCase();

const nameText = (label: string): string => (BARE_NAME.test(label) ? label : quotedText(label));

export const quotedText = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;

/** What the label says and the node does not state is written as empty. */
function propertiesText(
  { properties = {} }: { readonly properties?: Properties },
  said: Properties,
): string {
  const unstated = Object.keys(said).filter((key) => properties[key] === undefined);
  const parts = [...Object.entries(properties), ...unstated.map((key) => [key, ''] as const)]
    .filter(([key]) => KEY.test(key))
    .map(([key, value]) => `${key}=${valueText(value)}`);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

interface Properties {
  readonly [key: string]: PropertyValue;
}

function valueText(value: PropertyValue): string {
  if (typeof value === 'string') return BARE_VALUE.test(value) ? value : quotedText(value);
  if (typeof value === 'object') return `[${value.map(valueText).join(', ')}]`;
  return String(value);
}
