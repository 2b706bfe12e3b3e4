/** Where something stands in a text: from 1; columns in UTF-16 units, the last one behind it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where the parts of a board file stand; empty for what is no text. */
export interface Places {
  /** Nodes, edges, goals and metrics. */
  readonly byId: ReadonlyMap<string, Place>;
  readonly brief?: Place;
}

/** The lists whose items have an id that a finding may name. */
const LISTS = new Set(['.nodes', '.edges', '.brief.goals', '.brief.metrics']);
const BRIEF = '.brief';

/** An object or a list that is not closed yet. */
interface Open {
  readonly path: string;
  readonly isList: boolean;
  readonly isItem: boolean;
  readonly line: number;
  readonly column: number;
  /** The key whose value comes next. */
  key: string;
  id?: string;
}

/**
 * Finds the parts of a board file, however it is laid out: pretty-printed, by another program, or
 * on one line. The text must be JSON; it is read once, without making the values.
 */
export function placesIn(text: string): Places {
  const byId = new Map<string, Place>();
  let brief: Place | undefined;
  const open: Open[] = [];
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '\n':
        line++;
        lineStart = at + 1;
        break;
      case '{':
      case '[':
        open.push(opened(text[at] === '[', open.at(-1), line, at - lineStart + 1));
        break;
      case '"': {
        const end = endOfString(text, at);
        take(text.slice(at, end), isKey(text, end), open.at(-1));
        at = end - 1;
        break;
      }
      case '}':
      case ']': {
        const closed = open.pop();
        if (closed === undefined) break;
        const { id, path } = closed;
        const place = {
          line: closed.line,
          column: closed.column,
          endLine: line,
          endColumn: at - lineStart + 2,
        };
        if (id !== undefined) byId.set(id, place);
        if (path === BRIEF) brief = place;
        break;
      }
      default:
    }
  }
  return { byId, ...(brief === undefined ? {} : { brief }) };
}

function opened(isList: boolean, around: Open | undefined, line: number, column: number): Open {
  const isItem = around?.isList === true;
  const path =
    around === undefined ? '' : isItem ? `${around.path}[]` : `${around.path}.${around.key}`;
  return { path, isList, isItem: isItem && LISTS.has(around.path), line, column, key: '' };
}

function take(literal: string, names: boolean, around: Open | undefined): void {
  if (around === undefined) return;
  if (names) around.key = unquoted(literal);
  else if (around.isItem && around.key === 'id') around.id = unquoted(literal);
}

const isKey = (text: string, end: number): boolean => /^\s*:/.test(text.slice(end, end + 20));

/** Ids and the keys that matter have nothing escaped in them. */
const unquoted = (literal: string): string => literal.slice(1, -1);

/** Behind the closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = start; ;) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return text.length;
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
}
