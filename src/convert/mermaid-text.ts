const FENCE = /^\s*(?:```|~~~|:::)/;
const OPENING = /^\s*(?:```|~~~|:::)\s*\{?\s*mermaid\b/;
const RULE = /^\s*---\s*$/;
const HEAD = /^\s*(?:graph|flowchart|flowchart-elk)(?:\s+(?:TB|TD|BT|RL|LR|[<>^v]))?\s*(?:;|$)/;
/** Its other diagrams. Words that also start an ordinary text count behind a fence alone. */
const OTHER_HEAD =
  /^\s*(?:sequenceDiagram|classDiagram(?:-v2)?|stateDiagram(?:-v2)?|erDiagram|gitGraph|requirementDiagram|quadrantChart|C4(?:Context|Container|Component|Dynamic|Deployment)|(?:sankey|xychart|block|architecture|packet)-beta)(?:\s|:|$)/;
/** Where `#fff;` is a colour, not a sign. */
const LOOKS = /(?:^|;)\s*(?:style|classDef|linkStyle)\s/;

export interface MermaidLine {
  /** Its number in the whole text, from 1 on. */
  readonly number: number;
  readonly text: string;
}

export interface MermaidText {
  /** The lines of the chart with something on them; the first says that it is a flow chart. */
  readonly lines: readonly MermaidLine[];
  /** What is no part of the chart although it should be: too long, or behind the end of the fence. */
  readonly left: readonly number[];
}

/** The grammar's time grows with the square of a line; nobody writes such a one by hand. */
const LONGEST_LINE = 2000;

/** The flow chart in a text of Mermaid; undefined for any other text. */
export function mermaidText(text: string): MermaidText | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const head = headOf(lines);
  if (head === undefined) return undefined;
  const isFenced = lines.slice(0, head).some((line) => OPENING.test(line));
  const close = isFenced ? lines.findIndex((line, at) => at > head && FENCE.test(line)) : -1;
  const end = close === -1 ? lines.length : close;
  const chart = chartOf(lines, head, end);
  const behind = lines.flatMap((line, at) => (at > end && line.trim() !== '' ? [at + 1] : []));
  const long = chart.filter((line) => !isRead(line)).map(({ number }) => number);
  return { lines: chart.filter(isRead), left: [...long, ...behind] };
}

/** Whether a text is one of Mermaid's diagrams that are no flow charts. */
export function isOtherMermaid(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const at = firstLine(lines);
  if (OTHER_HEAD.test(lines[at] ?? '')) return true;
  return lines.slice(0, at).some((line) => OPENING.test(line)) && !HEAD.test(lines[at] ?? '');
}

const isRead = ({ text }: MermaidLine): boolean => text.length <= LONGEST_LINE;

function headOf(lines: readonly string[]): number | undefined {
  const at = firstLine(lines);
  return HEAD.test(lines[at] ?? '') ? at : undefined;
}

/** What stands behind a fence, front matter, directives and comments. */
function firstLine(lines: readonly string[]): number {
  let at = 0;
  const skip = (isOver: (line: string) => boolean): void => {
    while (at < lines.length && !isOver(lines[at] ?? '')) at += 1;
    at += 1;
  };
  for (; at < lines.length;) {
    const line = lines[at] ?? '';
    if (RULE.test(line)) {
      at += 1;
      skip((other) => RULE.test(other));
    } else if (line.trimStart().startsWith('%%{')) skip((other) => other.includes('}%%'));
    else if (line.trim() === '' || OPENING.test(line) || isComment(line)) at += 1;
    else break;
  }
  return at;
}

function chartOf(lines: readonly string[], head: number, end: number): MermaidLine[] {
  let isDirective = false;
  return lines.slice(head, end).flatMap((line, at) => {
    if (line.trimStart().startsWith('%%{')) isDirective = true;
    const isLeftOut = isDirective || isComment(line);
    if (line.includes('}%%')) isDirective = false;
    const text = isLeftOut ? '' : readable(line);
    return text === '' ? [] : [{ number: head + at + 1, text }];
  });
}

const isComment = (line: string): boolean => line.trimStart().startsWith('%%');

/** Quotes inside HTML, signs by their name, and space at the end of a line end no statement. */
function readable(line: string): string {
  const indent = /^\s{0,40}/.exec(line)?.[0] ?? '';
  const text = (indent + line.trim().replace(/\s+/g, ' '))
    .trimEnd()
    .replace(/<\w[^<>]*>/g, (tag) => tag.replaceAll('"', "'"));
  return LOOKS.test(text) ? text : text.replace(/#(\w{1,12});/g, '\uE000$1\uE001');
}
