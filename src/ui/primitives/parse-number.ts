const SCALES: { readonly [suffix: string]: number } = { '': 1, k: 1e3, m: 1e6, b: 1e9 };

/** Reads "1500", "1 500", "1,500", "10k", "2.5 M", "3 %" (0.03). Undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  const compact = text.replaceAll(/[\s_]/gu, '').toLowerCase();
  if (compact.endsWith('%')) {
    const share = parseNumber(compact.slice(0, -1));
    return share === undefined ? undefined : share / 100;
  }
  const match = /^(?<digits>-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?<suffix>[kmb]?)$/u.exec(
    compact,
  );
  const digits = match?.groups?.['digits'] ?? '';
  const scale = SCALES[match?.groups?.['suffix'] ?? ''];
  if (!/\d/u.test(digits) || scale === undefined) return undefined;
  return Number(digits.replaceAll(',', '')) * scale;
}
