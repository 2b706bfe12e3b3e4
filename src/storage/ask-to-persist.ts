let asked = false;

/**
 * Asks the browser, once a page, not to clear what is stored here when space runs short. It may say
 * no, or not know the question; then everything is stored all the same.
 */
export async function askToPersist(): Promise<void> {
  if (asked) return;
  asked = true;
  // Only secure pages have it.
  if (typeof navigator === 'undefined' || !('storage' in navigator)) return;
  try {
    if (await wouldAskThePerson()) return;
    await navigator.storage.persist();
  } catch {
    // Also where there is no such question: the edit that led here is to be stored.
  }
}

/**
 * Firefox hands the question on to the person, who is drawing; the other browsers decide by
 * themselves, and call that `prompt` as well until they have.
 */
async function wouldAskThePerson(): Promise<boolean> {
  if (!navigator.userAgent.includes('Firefox/')) return false;
  const { state } = await navigator.permissions.query({ name: 'persistent-storage' });
  return state === 'prompt';
}
