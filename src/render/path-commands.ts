/** One command of path data; its numbers are absolute. */
export type PathCommand =
  | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
  | {
      readonly type: 'Q';
      readonly cx: number;
      readonly cy: number;
      readonly x: number;
      readonly y: number;
    }
  | {
      readonly type: 'C';
      readonly c1x: number;
      readonly c1y: number;
      readonly c2x: number;
      readonly c2y: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly type: 'Z' };

const parsed = new Map<string, readonly PathCommand[]>();
/** Icons and lines repeat; beyond this the memory starts anew. */
const REMEMBERED = 20_000;

/** Path data of drawings and icons, for outputs that take commands one by one. Remembered by text. */
export function pathCommands(d: string): readonly PathCommand[] {
  const known = parsed.get(d);
  if (known) return known;
  if (parsed.size >= REMEMBERED) parsed.clear();
  const commands = parse(d);
  parsed.set(d, commands);
  return commands;
}

function parse(d: string): PathCommand[] {
  const commands: PathCommand[] = [];
  for (const [, type, text = ''] of d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    if (type === 'Z') commands.push({ type });
    const n = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const step = type === 'C' ? 6 : type === 'Q' ? 4 : 2;
    for (let i = 0; i + step <= n.length; i += step) {
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = n.slice(i, i + step);
      if (type === 'M' || type === 'L') commands.push({ type, x: a, y: b });
      else if (type === 'Q') commands.push({ type, cx: a, cy: b, x: c, y: e });
      else if (type === 'C') commands.push({ type, c1x: a, c1y: b, c2x: c, c2y: e, x: f, y: g });
    }
  }
  return commands;
}
