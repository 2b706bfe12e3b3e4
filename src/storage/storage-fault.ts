/** Why something could not be stored or read. All but `gone` and `newer` may pass by themselves. */
export type StorageFault =
  /** This browser has no database, or refuses it here. */
  | { readonly kind: 'unavailable'; readonly detail: string }
  /** A window with an older version of the app holds the database and must be closed. */
  | { readonly kind: 'blocked' }
  /** A newer version of the app has used the database; this one must be reloaded. */
  | { readonly kind: 'newer' }
  /** No space left. */
  | { readonly kind: 'full' }
  /** The board was deleted for good, or never stored. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly detail: string };

/** Carries a fault out of a transaction. */
export class StorageError extends Error {
  readonly fault: StorageFault;

  constructor(fault: StorageFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** Puts what a database threw into our words. */
export function faultOf(thrown: unknown): StorageFault {
  if (thrown instanceof StorageError) return thrown.fault;
  if (!(thrown instanceof Error)) return { kind: 'failed', detail: String(thrown) };
  switch (thrown.name) {
    case 'QuotaExceededError':
      return { kind: 'full' };
    case 'VersionError':
      return { kind: 'newer' };
    case 'SecurityError':
    case 'ReferenceError':
      return { kind: 'unavailable', detail: thrown.message };
    default:
      return { kind: 'failed', detail: `${thrown.name}: ${thrown.message}` };
  }
}
