import grammar from 'virtual:mermaid-grammar';

import { isObject } from '../core/format/is-object';
import { MermaidChart, TooLarge, UnreadDetails } from './mermaid-chart';
import type { MermaidText } from './mermaid-text';
import { notationOf } from './notation-writer';

export interface ReadChart {
  readonly notation: string;
  /** Lines that were not understood, from 1 on; the notation says what the others do. */
  readonly unread: readonly number[];
}

/** A text is read again for every statement that is wrong, up to this many characters in all. */
const MOST = 500_000;
/** The grammar's time grows with the square of the groups that are open. */
const MOST_GROUPS = 200;
/** Each reading has a cost of its own. */
const READING = 2000;

/**
 * A Mermaid flow chart in our notation, read by Mermaid's own grammar. That refuses a text at the
 * first wrong statement: it is taken out, and the text read again. Undefined when less is
 * understood than not, or the text is too large to be drawn.
 */
export async function notationOfMermaid(text: MermaidText): Promise<ReadChart | undefined> {
  const groups = text.lines.map((line) => line.text.split('subgraph').length - 1);
  if (groups.reduce((sum, count) => sum + count, 0) > MOST_GROUPS) return undefined;
  const hasDetails = text.lines.some((line) => line.text.includes('@{'));
  const yaml = hasDetails ? (await import('virtual:mermaid-details')).default : undefined;
  const details = yaml && ((words: string) => yaml.load(words, { schema: yaml.JSON_SCHEMA }));
  const lines = [...text.lines];
  const unread = new Set<number>();
  let ends = '';
  for (let left = MOST; ;) {
    const chart = new MermaidChart(details);
    const whole = `${lines.map((line) => line.text).join('\n')}\n${ends}`;
    left -= whole.length + READING;
    if (left < 0) return undefined;
    const fault = faultOf(whole, chart);
    if (fault === 'too large') return undefined;
    if (fault === undefined) {
      const notation = notationOf(chart.nodes(), chart.edges);
      if (notation === undefined || unread.size * 2 >= text.lines.length) return undefined;
      return { notation, unread: [...unread, ...text.left].toSorted((a, b) => a - b) };
    }
    if (fault === 'open group') {
      ends += 'end\n';
      continue;
    }
    const at = Math.min(fault.line, lines.length - 1);
    const line = lines[at];
    // The first line is what makes it a chart.
    if (line === undefined || at <= 0) return undefined;
    unread.add(line.number);
    const rest = withoutStatement(line.text, fault.line === at ? fault.column : 0);
    lines.splice(at, 1, ...(rest === '' ? [] : [{ ...line, text: rest }]));
  }
}

interface Fault {
  /** From 0 on. */
  readonly line: number;
  readonly column: number;
}

function faultOf(
  text: string,
  chart: MermaidChart,
): Fault | 'open group' | 'too large' | undefined {
  grammar.yy = chart.listener();
  try {
    grammar.parse(text);
    return undefined;
  } catch (error) {
    if (error instanceof TooLarge) return 'too large';
    if (!(error instanceof UnreadDetails)) return faultIn(error);
    const before = text.slice(0, text.indexOf(error.details));
    return { line: before.split('\n').length - 1, column: 0 };
  }
}

/** Where the grammar stopped: behind the last word that it took, before the one that it did not. */
function faultIn(error: unknown): Fault | 'open group' {
  const hash = isObject(error) && isObject(error['hash']) ? error['hash'] : undefined;
  // Not a fault of the text.
  if (hash === undefined) throw error;
  const place = isObject(hash['loc']) ? hash['loc'] : {};
  if (hash['token'] === END) {
    const { expected } = hash;
    if (Array.isArray(expected) && expected.includes("'end'")) return 'open group';
    return { line: numberOf(place['first_line']) - 1, column: numberOf(place['first_column']) };
  }
  const text = typeof hash['text'] === 'string' ? hash['text'] : '';
  const line = numberOf(hash['line']) - text.split('\n').length + 1;
  const isSameLine = numberOf(place['last_line']) - 1 === line;
  return { line, column: isSameLine ? numberOf(place['last_column']) : 0 };
}

/** The grammar's number for the end of the text. */
const END = 1;

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Several may stand on one line. */
function withoutStatement(line: string, column: number): string {
  const start = line.lastIndexOf(';', Math.max(0, column - 1)) + 1;
  const next = line.indexOf(';', Math.max(start, column));
  const kept = line.slice(0, start) + (next === -1 ? '' : line.slice(next + 1));
  return /^[\s;]*$/.test(kept) || kept.length >= line.length ? '' : kept;
}
