import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

/** How often a page of this browser puts the question, where it is edited twice. */
async function questionsOf(userAgent: string, state: PermissionState): Promise<number> {
  let questions = 0;
  vi.stubGlobal('navigator', {
    userAgent,
    permissions: { query: () => Promise.resolve({ state }) },
    storage: {
      persist: () => {
        questions += 1;
        return Promise.resolve(true);
      },
    },
  });
  const { askToPersist } = await import('./ask-to-persist');
  await askToPersist();
  await askToPersist();
  return questions;
}

test.each([
  ['decides by itself', CHROME, 'prompt', 1],
  ['would ask the person', FIREFOX, 'prompt', 0],
  ['was told yes before', FIREFOX, 'granted', 1],
] as const)('a browser that %s', async (_, userAgent, state, questions) => {
  expect(await questionsOf(userAgent, state)).toBe(questions);
});
