// Writes src/render/icons.generated.ts: the icons that the component files and the drawings name,
// each as one path of absolute M, L, C and Z in a box of 24 by 24, so that every output
// (SVG, canvas, PDF) reads the same few commands.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = dirname(fileURLToPath(import.meta.resolve('lucide-static/package.json')));
const LIBRARY = fileURLToPath(new URL('../components-library/', import.meta.url));
const TARGET = fileURLToPath(new URL('../src/render/icons.generated.ts', import.meta.url));

/** Named by the drawings themselves: brief cards, a kind that is unknown, a link. */
const DRAWN = ['box', 'target', 'shapes', 'gauge', 'timer', 'link', 'lock', 'pin', 'external-link'];

async function namedByComponents() {
  const files = await readdir(LIBRARY, { recursive: true });
  const texts = await Promise.all(
    files
      .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
      .map((file) => readFile(`${LIBRARY}${file}`, 'utf8')),
  );
  return texts.map((text) => JSON.parse(text).icon).filter((icon) => typeof icon === 'string');
}

const toward = (from, to) => from + (2 / 3) * (to - from);
const number = (value) => String(Math.round(value * 100) / 100);
const pair = (x, y) => `${number(x)} ${number(y)}`;

/** An arc of an ellipse as cubic curves, by the conversion of the SVG specification (F.6.5). */
function arc(x1, y1, rxGiven, ryGiven, degrees, large, sweep, x2, y2) {
  if (rxGiven === 0 || ryGiven === 0) return [['L', x2, y2]];
  const phi = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const dx = (x1 - x2) / 2;
  const dy = (y1 - y2) / 2;
  const px = cos * dx + sin * dy;
  const py = -sin * dx + cos * dy;
  const grow = Math.max(1, Math.sqrt((px / rxGiven) ** 2 + (py / ryGiven) ** 2));
  const [rx, ry] = [rxGiven * grow, ryGiven * grow];
  const denominator = (rx * py) ** 2 + (ry * px) ** 2;
  const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 / denominator - 1));
  const sign = large === sweep ? -1 : 1;
  const cxp = (sign * root * rx * py) / ry;
  const cyp = (-sign * root * ry * px) / rx;
  const cx = cos * cxp - sin * cyp + (x1 + x2) / 2;
  const cy = sin * cxp + cos * cyp + (y1 + y2) / 2;
  const start = Math.atan2((py - cyp) / ry, (px - cxp) / rx);
  let turn = Math.atan2((-py - cyp) / ry, (-px - cxp) / rx) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / parts;
  const k = (4 / 3) * Math.tan(step / 4);
  const at = (angle) => [
    cx + rx * Math.cos(angle) * cos - ry * Math.sin(angle) * sin,
    cy + rx * Math.cos(angle) * sin + ry * Math.sin(angle) * cos,
  ];
  const slope = (angle) => [
    -rx * Math.sin(angle) * cos - ry * Math.cos(angle) * sin,
    -rx * Math.sin(angle) * sin + ry * Math.cos(angle) * cos,
  ];
  return Array.from({ length: parts }, (_, i) => {
    const [from, to] = [start + i * step, start + (i + 1) * step];
    const [ax, ay] = at(from);
    const [bx, by] = i === parts - 1 ? [x2, y2] : at(to);
    const [sx, sy] = slope(from);
    const [ex, ey] = slope(to);
    return ['C', ax + k * sx, ay + k * sy, bx - k * ex, by - k * ey, bx, by];
  });
}

const ARGUMENTS = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Numbers of a path command; the flags of an arc may stand without a separator. */
function numbersOf(text, command) {
  const numbers = [];
  const pattern = /\s*,?\s*([+-]?(?:\d*\.\d+|\d+\.?)(?:e[+-]?\d+)?)/gy;
  const flag = /\s*,?\s*([01])/gy;
  let at = 0;
  while (at < text.length) {
    const place = numbers.length % 7;
    const reader = command === 'A' && (place === 3 || place === 4) ? flag : pattern;
    reader.lastIndex = at;
    const match = reader.exec(text);
    if (!match) break;
    numbers.push(Number(match[1]));
    at = reader.lastIndex;
  }
  return numbers;
}

/** Absolute M, L, C and Z. */
function simplify(d) {
  const out = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let control;
  for (const [, letter, text] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    let command = letter.toUpperCase();
    const relative = letter !== command;
    const numbers = numbersOf(text, command);
    const size = ARGUMENTS[command];
    if (size === undefined) throw new Error(`Unknown command ${letter} in ${d}`);
    if (command === 'Z') {
      out.push(['Z']);
      [x, y] = [startX, startY];
      continue;
    }
    for (let i = 0; i < numbers.length; i += size) {
      const a = numbers.slice(i, i + size);
      const [ox, oy] = relative ? [x, y] : [0, 0];
      const reflected = control ? [2 * x - control[0], 2 * y - control[1]] : [x, y];
      control = undefined;
      if (command === 'H') out.push(['L', (x = ox + a[0]), y]);
      else if (command === 'V') out.push(['L', x, (y = oy + a[0])]);
      else if (command === 'A') {
        out.push(...arc(x, y, a[0], a[1], a[2], a[3], a[4], ox + a[5], oy + a[6]));
        [x, y] = [ox + a[5], oy + a[6]];
      } else if (command === 'M' || command === 'L') {
        [x, y] = [ox + a[0], oy + a[1]];
        out.push([command, x, y]);
        if (command === 'M') [startX, startY] = [x, y];
      } else if (command === 'C' || command === 'S') {
        const [c1x, c1y] = command === 'C' ? [ox + a[0], oy + a[1]] : reflected;
        const [c2x, c2y, ex, ey] = command === 'C' ? a.slice(2) : a;
        out.push(['C', c1x, c1y, ox + c2x, oy + c2y, ox + ex, oy + ey]);
        control = [ox + c2x, oy + c2y];
        [x, y] = [ox + ex, oy + ey];
      } else {
        const [qx, qy] = command === 'Q' ? [ox + a[0], oy + a[1]] : reflected;
        const [ex, ey] = [ox + a[size - 2], oy + a[size - 1]];
        out.push(['C', toward(x, qx), toward(y, qy), toward(ex, qx), toward(ey, qy), ex, ey]);
        control = [qx, qy];
        [x, y] = [ex, ey];
      }
      if (command === 'M') command = 'L';
    }
  }
  return out
    .map(([command, ...n]) => {
      const points = [];
      for (let i = 0; i < n.length; i += 2) points.push(pair(n[i], n[i + 1]));
      return command + points.join(' ');
    })
    .join('');
}

const ellipse = (cx, cy, rx, ry) =>
  `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`;

function rectangle({ x = 0, y = 0, width, height, rx, ry }) {
  const [a, b, w, h] = [x, y, width, height].map(Number);
  const r = Number(rx ?? ry ?? 0);
  if (r === 0) return `M${a} ${b}H${a + w}V${b + h}H${a}Z`;
  const turn = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return (
    `M${a + r} ${b}H${a + w - r}${turn(r, r)}V${b + h - r}${turn(-r, r)}` +
    `H${a + r}${turn(-r, -r)}V${b + r}${turn(r, -r)}Z`
  );
}

function pathOf(tag, attributes) {
  const n = (name) => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'path':
      return attributes.d;
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'circle':
      // A filled dot: paths are only stroked, so it becomes a stroke as short as it is wide.
      if (attributes.fill) return `M${n('cx') - n('r')} ${n('cy')}L${n('cx') + n('r')} ${n('cy')}`;
      return ellipse(n('cx'), n('cy'), n('r'), n('r'));
    case 'ellipse':
      return ellipse(n('cx'), n('cy'), n('rx'), n('ry'));
    case 'rect':
      return rectangle(attributes);
    case 'polyline':
      return `M${attributes.points}`;
    case 'polygon':
      return `M${attributes.points}Z`;
    default:
      throw new Error(`Unknown element ${tag}`);
  }
}

async function icon(name) {
  const svg = await readFile(`${SOURCE}/icons/${name}.svg`, 'utf8');
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1);
  const parts = [...inside.matchAll(/<([a-z]+)\s([^>]*?)\/>/g)].map(([, tag, text]) =>
    simplify(
      pathOf(
        tag,
        Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map((m) => m.slice(1))),
      ),
    ),
  );
  return `  '${name}': '${parts.join('')}',`;
}

const names = [...new Set([...DRAWN, ...(await namedByComponents())])].toSorted((a, b) =>
  a < b ? -1 : 1,
);
const version = JSON.parse(await readFile(`${SOURCE}/package.json`, 'utf8')).version;
await writeFile(
  TARGET,
  `// Written by scripts/make-icons.mjs from lucide ${version}. Do not edit.
// Icons: ISC License, Copyright (c) Lucide Icons and Contributors; some derive from Feather,
// MIT License, Copyright (c) Cole Bemis. See src/render/LUCIDE-LICENSE.txt.

/** Strokes of each icon in a box of 24 by 24, drawn 2 wide with round ends and joins. */
export const ICONS: { readonly [name: string]: string } = {
${(await Promise.all(names.map(icon))).join('\n')}
};
`,
);
console.log(`${names.length} icons`);
