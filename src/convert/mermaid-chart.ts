import type { Line, Listener, Words } from 'virtual:mermaid-grammar';

import { isObject } from '../core/format/is-object';
import { mermaidWords } from './mermaid-words';
import type { ForeignEdge, ForeignNode } from './notation-writer';

type ReadDetails = (text: string) => unknown;

/** What stands in `@{ }` and cannot be read. */
export class UnreadDetails extends Error {
  readonly details: string;

  constructor(details: string) {
    super(details);
    this.details = details;
  }
}

/** More than anybody draws: `A & B --> C & D` may mean thousands in one line. */
const MOST_EDGES = 5000;
export class TooLarge extends Error {}

/** Collects what Mermaid's grammar reads; looks, links and clicks are not listened to. */
export class MermaidChart {
  readonly edges: ForeignEdge[] = [];
  readonly #readDetails: ReadDetails | undefined;
  readonly #labels = new Map<string, string>();
  readonly #titles = new Map<string, string>();
  /** The group of a node or group: the innermost, which ends first. */
  readonly #inside = new Map<string, string>();
  /** Names of lines, by which they get a look of their own. */
  readonly #lines = new Set<string>();

  constructor(readDetails?: ReadDetails) {
    this.#readDetails = readDetails;
  }

  /** The groups first. */
  nodes(): ForeignNode[] {
    const placed = (id: string, label: string): ForeignNode => {
      const inside = this.#inside.get(id);
      return { id, label: label === '' ? id : label, ...(inside === undefined ? {} : { inside }) };
    };
    return [
      ...Array.from(this.#titles, ([id, title]) => ({ ...placed(id, title), isGroup: true })),
      ...Array.from(this.#labels, ([id, label]) => placed(id, label)).filter(
        ({ id }) => !this.#titles.has(id),
      ),
    ];
  }

  /** The grammar calls these without an object before the dot that it owns. */
  listener(): Listener {
    return {
      lex: { firstGraph: () => true },
      addVertex: (id, words, _shape, style, _classes, _direction, _props, details) => {
        // A look for a name that stands nowhere else is a slip, and no box.
        if (style === undefined || style === null) this.#vertex(id, words, details);
      },
      addLink: (from, to, line) => this.#link(from, to, line),
      addSubGraph: (id, members, title) => this.#group(id, members, title),
      destructLink: (end, start) => ({ type: kindOf(end.trim(), (start ?? end).trim()) }),
      setDirection: ignored,
      setAccTitle: ignored,
      setAccDescription: ignored,
      setClass: ignored,
      addClass: ignored,
      setClickEvent: ignored,
      setLink: ignored,
      setTooltip: ignored,
      updateLink: ignored,
      updateLinkInterpolate: ignored,
    };
  }

  #vertex(id: string, words: Words | undefined, details: string | undefined): void {
    if (id.trim() === '' || this.#lines.has(id)) return;
    const known = this.#labels.get(id);
    const said = details === undefined ? labelOf(words) : this.#labelIn(details);
    this.#labels.set(id, said ?? known ?? id);
  }

  #labelIn(details: string): string | undefined {
    // Mermaid's own way to read them: in one line they are a flow mapping, in several a block.
    const text = details.includes('\n') ? `${details}\n` : `{\n${details}\n}`;
    let read: unknown;
    try {
      read = this.#readDetails?.(text);
    } catch {
      throw new UnreadDetails(details);
    }
    const label = isObject(read) ? read['label'] : undefined;
    return typeof label === 'string' || typeof label === 'number'
      ? mermaidWords(String(label), 'markdown')
      : undefined;
  }

  #link(from: readonly string[], to: readonly string[], line: Line): void {
    if (line.id !== undefined) this.#lines.add(line.id.replace('@', ''));
    if (line.type === 'unseen') return;
    const label = labelOf(line.text) ?? '';
    if (this.edges.length + from.length * to.length > MOST_EDGES) throw new TooLarge();
    for (const one of from)
      for (const other of to)
        this.edges.push({
          ...(line.type === 'back' ? { from: other, to: one } : { from: one, to: other }),
          ...(label === '' ? {} : { label }),
          ...(line.type === 'both' ? { isBothWays: true } : {}),
        });
  }

  #group(id: Words | undefined, members: readonly unknown[], title: Words | undefined): string {
    // One word names a group, several only entitle it.
    const isUnnamed = id === undefined || (id === title && /\s/.test(id.text.trim()));
    const name = isUnnamed ? `subGraph${this.#titles.size}` : id.text.trim();
    this.#titles.set(name, labelOf(title) ?? '');
    for (const member of members.flat()) {
      if (typeof member !== 'string' || member.trim() === '' || this.#inside.has(member)) continue;
      if (!this.#isIn(name, member)) this.#inside.set(member, name);
    }
    return name;
  }

  #isIn(name: string, group: string): boolean {
    for (let at: string | undefined = name; at !== undefined; at = this.#inside.get(at))
      if (at === group) return true;
    return false;
  }
}

const ignored = (): void => undefined;

const labelOf = (words: Words | undefined): string | undefined =>
  words && mermaidWords(words.text.replace(/^\s*"(.*)"\s*$/s, '$1'), words.type);

function kindOf(end: string, start: string): string {
  if (end.startsWith('~')) return 'unseen';
  const [isBack, isForth] = [start.startsWith('<'), end.endsWith('>')];
  return isBack ? (isForth ? 'both' : 'back') : 'forth';
}
