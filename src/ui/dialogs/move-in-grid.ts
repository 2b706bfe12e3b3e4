/** Where an arrow key leads in a grid that is read row by row; undefined where it leads nowhere. */
export function moveInGrid(
  key: string,
  from: number,
  { count, columns }: { readonly count: number; readonly columns: number },
): number | undefined {
  const to = target(key, from, count, columns);
  return to === undefined || to === from || to < 0 || to >= count ? undefined : to;
}

function target(key: string, from: number, count: number, columns: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return from + 1;
    case 'ArrowLeft':
      return from - 1;
    case 'ArrowDown':
      // From above the gap of a last row to its last one.
      return Math.floor(from / columns) < Math.floor((count - 1) / columns)
        ? Math.min(from + columns, count - 1)
        : undefined;
    case 'ArrowUp':
      return from - columns;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** How many of the cards stand in the first row. */
export function columnsOf(cards: readonly HTMLElement[]): number {
  const top = cards[0]?.getBoundingClientRect().top;
  return Math.max(1, cards.filter((card) => card.getBoundingClientRect().top === top).length);
}
