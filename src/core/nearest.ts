/** The names most like a misspelt one, the nearest first; none where nothing is near. */
export function nearest(word: string, names: readonly string[], most = 3): string[] {
  const wanted = word.toLowerCase();
  return names
    .map((name) => ({ name, far: farFrom(wanted, name.toLowerCase()) }))
    .filter(({ far }) => far <= Math.max(2, wanted.length / 3))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ name }) => name);
}

const lastOf = (text: string): string => text.slice(text.indexOf('/') + 1);

/** How many letters to change; a name that contains the word, or shares its last part, is near. */
function farFrom(word: string, name: string): number {
  if (word.length > 3 && name.includes(word)) return 1;
  const whole = edits(word, name);
  return word.includes('/') || !name.includes('/')
    ? Math.min(whole, lastOf(word) === lastOf(name) ? 2 : whole)
    : Math.min(whole, edits(word, lastOf(name)) + 1);
}

/** Levenshtein's distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
