let asked = false;

/**
 * Asks the browser, once a page, not to clear what is stored here when space runs short. It may say
 * no, or not know the question; then everything is stored all the same.
 */
export function askToPersist(): void {
  if (asked) return;
  asked = true;
  // Only secure pages have it.
  if (typeof navigator === 'undefined' || !('storage' in navigator)) return;
  navigator.storage.persist().catch(() => {});
}
