import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

test('the built app works from a path below a static host', async ({ page, baseURL }) => {
  const prefix = '/teams/ml/stageboard/';
  // A static host that knows the app only below the prefix.
  const host = createServer((request, response) => {
    const url = request.url ?? '';
    if (!url.startsWith(prefix)) {
      response.writeHead(404).end();
      return;
    }
    void answer(new URL(url.slice(prefix.length), baseURL), response);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = host.address() as AddressInfo;
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`http://127.0.0.1:${port}${prefix}`);
    await page.getByRole('button', { name: 'Open an example' }).click();
    await page.getByRole('button', { name: /Video recommendation/ }).click();
    await expect(page.getByRole('group', { name: /^Multi-task ranker, / })).toBeVisible();
    await expect(page.getByText(/of 18 stages/)).toBeVisible();
    expect(failed).toEqual([]);
  } finally {
    host.closeAllConnections();
    host.close();
  }
});

async function answer(url: URL, response: ServerResponse): Promise<void> {
  const file = await fetch(url);
  response.writeHead(file.status, {
    'content-type': file.headers.get('content-type') ?? 'application/octet-stream',
  });
  response.end(Buffer.from(await file.arrayBuffer()));
}
