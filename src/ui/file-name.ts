/** What a board's file is called: its title in lower case with hyphens, or the day. */
export function fileName(title: string, extension: string, today: Date): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 60);
  const day = today.toISOString().slice(0, 10);
  return `${slug === '' ? `board-${day}` : slug}.${extension}`;
}
