import { notationOf, type ForeignEdge, type ForeignNode } from './notation-writer';

const HEAD =
  /^(?:```mermaid\s+)?(?:---[\s\S]*?\n---\s+)?(?:%%.*\s+)*(?:flowchart|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR))?[ \t]*(?:[;\n]|$)/i;
/** What says how things look or where they lead when clicked. */
const IGNORED = /^(?:%%|```|classDef\b|class\b|style\b|linkStyle\b|click\b|direction\b|acc\w+\b)/;
const SUBGRAPH = /^subgraph\s+(?:([\p{L}\p{N}_-]+)\s*\[\s*"?(.*?)"?\s*\]|"?(.*?)"?)$/u;

const ID = /\s*([\p{L}\p{N}_]+(?:[-.][\p{L}\p{N}_]+)*)/uy;
const SHAPE = /[[({>]{1,3}[/\\]?\s*(?:"([^"]*)"|([^\]})"]*?))\s*[/\\]?[\])}]{1,3}/y;
const DETAILS = /@\{[^}]*?(?:label:\s*"([^"]*)"[^}]*)?\}/y;
const CLASS = /:::[\p{L}\p{N}_-]+/uy;
const AND = /\s*&\s*/y;
const WORDED = /\s*(<)?(?:--|==|-\.)\s+"?([^\n|]*?)"?\s+(?:--+|==+|\.+-)(>|[xo])?/y;
const LINK = /\s*(<)?(?:--+|==+|-\.+-|~~~)(?:>|[xo](?=\s))?\s*(?:\|\s*"?([^|"]*)"?\s*\|)?/y;

/** A Mermaid flow chart in our notation; undefined for any other text. What cannot be read is left out. */
export function notationOfMermaid(text: string): string | undefined {
  const source = text.replaceAll('\r', '').replaceAll('#quot;', '”').trimStart();
  const head = HEAD.exec(source);
  if (!head) return undefined;
  const chart = new Chart();
  for (const line of source.slice(head[0].length).split(/[\n;]/)) chart.read(line.trim());
  return notationOf([...chart.nodes.values()], chart.edges);
}

class Chart {
  readonly nodes = new Map<string, ForeignNode>();
  readonly edges: ForeignEdge[] = [];
  /** The subgraphs that are open, the innermost last. */
  readonly #open: string[] = [];

  read(line: string): void {
    if (line === '' || IGNORED.test(line)) return;
    const subgraph = SUBGRAPH.exec(line);
    if (subgraph) return this.#enter(subgraph[1] ?? subgraph[3] ?? '', subgraph[2] ?? subgraph[3]);
    if (line === 'end') return void this.#open.pop();
    let at = 0;
    const take = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      const found = pattern.exec(line);
      if (found) at = pattern.lastIndex;
      return found;
    };
    let before = this.#ends(take);
    while (before.length > 0) {
      const worded = take(WORDED);
      const link = worded ?? take(LINK);
      if (!link) return;
      const after = this.#ends(take);
      const label = plain(link[2] ?? '');
      for (const from of before) {
        for (const to of after)
          this.edges.push({
            from,
            to,
            ...(label === '' ? {} : { label }),
            ...(link[1] === '<' ? { isBothWays: true } : {}),
          });
      }
      before = after;
    }
  }

  /** `A & B`, each with its shape. */
  #ends(take: (pattern: RegExp) => RegExpExecArray | null): string[] {
    const ids: string[] = [];
    do {
      const id = take(ID)?.[1];
      if (id === undefined) break;
      const shape = take(SHAPE) ?? take(DETAILS);
      take(CLASS);
      this.#name(id, shape?.[1] ?? shape?.[2]);
      ids.push(id);
    } while (take(AND));
    return ids;
  }

  #enter(id: string, title: string | undefined): void {
    this.nodes.set(id, { ...this.#placed(id), label: plain(title ?? id), isGroup: true });
    this.#open.push(id);
  }

  #name(id: string, label: string | undefined): void {
    const known = this.nodes.get(id);
    if (known && label === undefined) return;
    this.nodes.set(id, { ...this.#placed(id), ...known, label: plain(label ?? id) || id });
  }

  #placed(id: string): Pick<ForeignNode, 'id' | 'inside'> {
    const inside = this.#open.at(-1);
    return { id, ...(inside === undefined ? {} : { inside }) };
  }
}

/** Without the signs of markup and line breaks. */
const plain = (text: string): string =>
  text
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/[`*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
