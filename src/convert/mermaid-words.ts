const SIGNS: { readonly [name: string]: string } = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  colon: ':',
  semi: ';',
  num: '#',
  hash: '#',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  lbrace: '{',
  rbrace: '}',
  vert: '|',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  larr: '←',
  rarr: '→',
  harr: '↔',
  times: '×',
  le: '≤',
  ge: '≥',
  ne: '≠',
  copy: '©',
  reg: '®',
  euro: '€',
};
/** Tags that only say how words look; any other one is words like the rest. */
const LOOKS =
  /<\/?(?:b|i|u|s|strong|em|small|big|sub|sup|code|span|font|p|div|center)(?:\s[^<>]*)?>/gi;
const ICON = /(?:^|\s)(?:fa[a-z]?|mdi|logos):[\w:-]+(?=\s|$)/g;

/** What stands on a box or a line: without markup, on one line. */
export function mermaidWords(text: string, type: string): string {
  const plain = text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(LOOKS, '')
    .replace(/\uE000(\w+)\uE001/g, (_, name: string) => signOf(name) ?? `#${name};`)
    .replace(/&#?(\w{1,12});/g, (whole, name: string) => signOf(name) ?? whole)
    .replace(ICON, ' ');
  return (type === 'markdown' ? withoutEmphasis(plain) : plain).replace(/\s+/g, ' ').trim();
}

function signOf(name: string): string | undefined {
  if (!/^\d+$/.test(name)) return Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
  const point = Number(name);
  const isSign = point >= 32 && point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff);
  return isSign ? String.fromCodePoint(point) : undefined;
}

const withoutEmphasis = (text: string): string =>
  text
    .replace(/(\*{1,3})(?=\S)([^*]+)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]+)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/^`|`$/g, '');
