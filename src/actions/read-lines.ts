/** Text of the clipboard as a person writes a system down: parts, and lines between them. */
export interface Lines {
  readonly labels: readonly string[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly label?: string;
  }[];
}

const BULLET = /^\s*(?:[-*•‣–]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/;
/** Without the blanks around it: a text of nothing but blanks would be searched from each of them. */
const ARROW = /-{1,2}>|=>|→|⟶/;
/** Longer lines are prose. */
const LONGEST = 80;
const MOST_LINES = 200;
/** A heading, a table or a block of code: the text is Markdown, whose lines belong together. */
const MARKDOWN = /^\s*(?:#{1,6}\s+\S|```|~~~|\|.*\|\s*$)/;
/** An address is no name of a part. */
const ADDRESS = /^\s*(?:[-*•]\s+)?https?:\/\/\S+\s*$/i;
/** Words that end like a sentence. */
const SENTENCE = /^(?:\S+\s+){4,}\S*[.!?…]["')\]]*\s*$/u;

/**
 * One part a line; `a -> b -> c: label` makes connections; a bulleted list is read as a chain.
 * Undefined for a paragraph: one line without an arrow, sentences, lines as long as prose,
 * Markdown with headings or code, or addresses alone.
 */
export function readLines(text: string): Lines | undefined {
  const raw = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const hasArrow = raw.some((line) => ARROW.test(line));
  if (raw.length > MOST_LINES || (raw.length < 2 && !hasArrow)) return undefined;
  if (raw.some((line) => line.length > LONGEST && !ARROW.test(line))) return undefined;
  if (raw.some((line) => MARKDOWN.test(line)) || raw.every((line) => ADDRESS.test(line)))
    return undefined;
  if (!hasArrow && raw.some((line) => SENTENCE.test(line))) return undefined;
  const labels = new Set<string>();
  const links: Lines['links'][number][] = [];
  for (const line of raw) {
    const { parts, label } = partsOf(line.replace(BULLET, ''));
    for (const part of parts) labels.add(part);
    for (const [index, to] of parts.slice(1).entries()) {
      const from = parts[index];
      const isLast = index === parts.length - 2;
      if (from !== undefined && from !== to)
        links.push({ from, to, ...(isLast && label !== undefined ? { label } : {}) });
    }
  }
  const all = [...labels];
  const isList = !hasArrow && raw.every((line) => BULLET.test(line));
  return { labels: all, links: isList ? chainOf(all) : links };
}

/** The label of a line with arrows stands behind its last colon. */
function partsOf(line: string): { readonly parts: readonly string[]; readonly label?: string } {
  if (!ARROW.test(line)) return { parts: [line.trim()] };
  const colon = line.lastIndexOf(': ');
  const hasLabel = colon > 0 && !ARROW.test(line.slice(colon));
  const path = hasLabel ? line.slice(0, colon) : line;
  const label = hasLabel ? line.slice(colon + 2).trim() : '';
  const parts = path
    .split(ARROW)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return label === '' ? { parts } : { parts, label };
}

const chainOf = (labels: readonly string[]): Lines['links'] =>
  labels.slice(1).map((to, index) => ({ from: labels[index] ?? to, to }));
