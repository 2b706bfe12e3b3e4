// `npm start`: installs and builds what is not there yet, serves the app and opens the browser.
//   --no-open      leave the browser alone
//   --port N       try this port first
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import path from 'node:path';
import { build, install, root } from './project.mjs';
import { HOST, listen } from './serve.mjs';

const { values } = parseArgs({
  options: {
    open: { type: 'boolean', default: true },
    port: { type: 'string', default: '4380' },
  },
  allowNegative: true,
});

/** Opens the page in the user's browser, where there is one to be seen. */
function openBrowser(address) {
  const { env, platform } = process;
  const hasDisplay = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (!values.open || env.CI || !hasDisplay) return;
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
  }[platform] ?? ['xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // The address is printed, so nothing is lost.
  child.unref();
}

await install();
const { code, output } = await build('app', { say: console.log });
if (code !== 0) {
  console.error(output);
  process.exit(1);
}

const wanted = Number(values.port);
const server = await listen(path.join(root, 'dist'), wanted, (taken) =>
  console.log(`Port ${taken} is taken, trying the next.`),
);
if (server.address().port !== wanted) {
  console.log(
    `Boards are kept by address: those of port ${wanted} are not in the list of this one.`,
  );
}
const address = `http://${HOST}:${server.address().port}/`;
console.log(`Stageboard runs at ${address}\nCtrl+C ends it.`);
openBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
