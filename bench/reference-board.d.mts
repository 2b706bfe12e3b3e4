interface Part {
  readonly components: readonly string[];
  readonly label: string;
}

export const PARTS: { readonly [part: string]: Part };

export function faultsOf(board: object, byLabel?: boolean): string[];
