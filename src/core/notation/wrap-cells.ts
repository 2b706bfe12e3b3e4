export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** A longer row would have the board zoomed out until its labels are too small to read. */
export const COLUMNS = 5;

/**
 * Folds a block of cells that is wider than a row may be: the columns after the last that fits go
 * on below, from right to left, then from left to right again. So every line stays as short as it
 * was; the rows of a fold stay together, and a row that a fold does not use takes no room.
 */
export function wrapCells(
  block: ReadonlyMap<string, Cell>,
  columns = COLUMNS,
): {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly rows: number;
} {
  const folds = new Map<number, [string, Cell][]>();
  for (const [id, cell] of block) {
    const fold = Math.floor(cell.column / columns);
    folds.set(fold, [...(folds.get(fold) ?? []), [id, cell]]);
  }
  const cells = new Map<string, Cell>();
  let rows = 0;
  for (const [fold, members] of [...folds].toSorted(([a], [b]) => a - b)) {
    const used = [...new Set(members.map(([, { row }]) => row))].toSorted((a, b) => a - b);
    const start = rows;
    for (const [id, { column, row }] of members) {
      const along = column % columns;
      cells.set(id, {
        column: fold % 2 === 0 ? along : columns - 1 - along,
        row: start + used.indexOf(row),
      });
    }
    rows += used.length;
  }
  return { cells, rows };
}
