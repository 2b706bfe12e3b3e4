import type { NotationFault, Span } from './syntax';

/** Reads a text from left to right. What takes something leaves the position behind it. */
export interface Scanner {
  readonly text: string;
  position: number;
  readonly faults: NotationFault[];
}

export const scanner = (text: string): Scanner => ({ text, position: 0, faults: [] });

export const report = (scan: Scanner, at: Span, what: string, instead: string): void => {
  scan.faults.push({ at, what, instead });
};

/** Takes what matches here, or nothing. The pattern has to be sticky. */
export function take(scan: Scanner, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = scan.position;
  const match = pattern.exec(scan.text);
  if (!match) return undefined;
  scan.position = pattern.lastIndex;
  return match;
}

/** Whether it stands here. The pattern has to be sticky. */
export function stands(scan: Scanner, pattern: RegExp): boolean {
  pattern.lastIndex = scan.position;
  return pattern.test(scan.text);
}

export const takeChar = (scan: Scanner, char: string): boolean => {
  if (scan.text.charAt(scan.position) !== char) return false;
  scan.position++;
  return true;
};

export const spanFrom = (scan: Scanner, start: number): Span => ({ start, end: scan.position });

/** Takes a text in double quotes, in which `\n`, `\"` and `\\` stand for themselves. */
export function takeQuoted(scan: Scanner): string | undefined {
  const start = scan.position;
  const quoted = take(scan, /"((?:[^"\\\n]|\\.)*)("?)/y);
  if (!quoted) return undefined;
  if (quoted[2] !== '"') {
    report(scan, spanFrom(scan, start), 'This quote is not closed.', 'End the name with ".');
  }
  return (quoted[1] ?? '').replace(/\\(.?)/g, (_, escaped: string) =>
    escaped === 'n' ? '\n' : escaped,
  );
}
