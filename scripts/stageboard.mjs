// `npm run -s stageboard -- check …`: builds the command line if its sources changed, and runs it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build, install, root } from './project.mjs';

await install(() => {});
const { code, output } = await build('cli');
if (code !== 0) {
  console.error(output);
  process.exit(2);
}
// npm runs scripts in the project's folder; paths are meant from where the user stands.
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'dist-cli', 'stageboard.js'), ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() },
);
process.exit(status ?? 1);
