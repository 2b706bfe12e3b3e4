// A static file server for the built app: this machine only, plain files, no framework.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/** A number, not a name: a name may mean two addresses, of which another program has one. */
export const HOST = '127.0.0.1';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.stageboard': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The file that a request means, or undefined: nothing outside the folder is ever served. */
function fileOf(folder, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  if (name.includes('\0') || !file.startsWith(folder + path.sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { file, size: found.size } : undefined;
}

/** Serves a folder. Files under assets/ have their hash in the name and may be kept for ever. */
function serve(folder) {
  return createServer(({ method, url }, response) => {
    const found = method === 'GET' || method === 'HEAD' ? fileOf(folder, url ?? '/') : undefined;
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(found.file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': url?.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    if (method === 'HEAD') response.end();
    else createReadStream(found.file).pipe(response);
  });
}

/** Listens on the port or the next free one; gives the server. */
export function listen(folder, port, onTaken) {
  const server = serve(folder);
  return new Promise((resolve, reject) => {
    let attempt = port;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || attempt >= port + 50) {
        reject(error);
        return;
      }
      onTaken(attempt);
      server.listen(++attempt, HOST);
    });
    server.on('listening', () => resolve(server));
    server.listen(attempt, HOST);
  });
}
