import type { PropertyValue } from '../board';
import { atArrow } from './parse-arrow';
import { report, spanFrom, stands, take, takeChar, takeQuoted, type Scanner } from './scan';
import type { Term } from './syntax';

const PROPERTIES = /\(\s*[A-Za-z][A-Za-z0-9]*\s*=/y;
const KEY = /#([A-Za-z0-9_-]{1,64})(?![^\s:(>,;}])/y;

/** Takes one node: `name`, `"name"`, `=name`, each with `#key`, `:component` and `(key=value)`. */
export function takeTerm(scan: Scanner): Term | undefined {
  const start = scan.position;
  const existing = takeChar(scan, '=');
  if (existing) take(scan, /[ \t]*/y);
  const quoted = scan.text.charAt(scan.position) === '"';
  const label = quoted ? (takeQuoted(scan) ?? '') : takeBareName(scan);
  if (label === '' && !quoted) {
    scan.position = start;
    return undefined;
  }
  const key = take(scan, KEY)?.[1];
  // A colon and a space begin the label of an edge.
  const component = take(scan, /:(\?|[A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*)/y)?.[1];
  const properties = stands(scan, PROPERTIES) ? takeProperties(scan) : {};
  return {
    label,
    at: spanFrom(scan, start),
    quoted,
    existing,
    ...(key !== undefined && { key }),
    ...(component !== undefined && { component }),
    properties,
  };
}

/** Words up to the next arrow or sign. A parenthesis without `key=` belongs to the name. */
function takeBareName(scan: Scanner): string {
  const start = scan.position;
  while (scan.position < scan.text.length) {
    if (atArrow(scan) || stands(scan, PROPERTIES)) break;
    if (scan.position > start && stands(scan, KEY)) break;
    if (take(scan, /\([^()\n;]*\)/y)) continue;
    if (!take(scan, /[^\n;,{}:"]/y)) break;
  }
  return scan.text.slice(start, scan.position).trim();
}

function takeProperties(scan: Scanner): { [key: string]: PropertyValue } {
  const start = scan.position;
  const properties: { [key: string]: PropertyValue } = {};
  take(scan, /\(\s*/y);
  while (!take(scan, /\s*\)/y)) {
    const from = scan.position;
    const key = take(scan, /\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*/y)?.[1];
    const value = key === undefined ? undefined : takeValue(scan);
    if (key === undefined || value === undefined) {
      take(scan, /[^)\n;]*\)?/y);
      report(
        scan,
        spanFrom(scan, key === undefined ? start : from),
        'These properties cannot be read.',
        'Write (key=value, key=value).',
      );
      break;
    }
    properties[key] = value;
    take(scan, /\s*,/y);
  }
  return properties;
}

function takeValue(scan: Scanner): PropertyValue | undefined {
  if (take(scan, /\[\s*/y)) {
    const items: (string | number)[] = [];
    while (!take(scan, /\s*\]/y)) {
      take(scan, /\s*/y);
      const item = takeQuoted(scan) ?? bare(take(scan, /[^,\]\n]+/y)?.[0]);
      if (item === undefined) return undefined;
      items.push(typeof item === 'boolean' ? String(item) : item);
      take(scan, /\s*,/y);
    }
    return items;
  }
  return takeQuoted(scan) ?? bare(take(scan, /[^,()\n;]+/y)?.[0]);
}

/** A number, a boolean, or the text itself. */
function bare(text: string | undefined): string | number | boolean | undefined {
  const trimmed = text?.trim();
  if (trimmed === undefined || trimmed === '') return undefined;
  if (trimmed === 'true' || trimmed === 'false') return trimmed === 'true';
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : trimmed;
}
