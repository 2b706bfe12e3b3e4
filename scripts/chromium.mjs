// Finds a Chromium for the journeys and the bench, or brings one.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { run, runBin } from './project.mjs';

const { env, platform } = process;

/** Where Playwright keeps the browsers that it downloads. */
const DOWNLOADS =
  env.PLAYWRIGHT_BROWSERS_PATH ??
  {
    darwin: path.join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: path.join(env.LOCALAPPDATA ?? '', 'ms-playwright'),
  }[platform] ??
  path.join(env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'ms-playwright');

const IN_DOWNLOAD = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const INSTALLED = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    env[name] ? [path.join(env[name], 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
};

function downloaded() {
  if (!existsSync(DOWNLOADS)) return [];
  const versions = readdirSync(DOWNLOADS).filter((name) => /^chromium-\d+$/.test(name));
  return versions
    .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((version) => IN_DOWNLOAD.map((file) => path.join(DOWNLOADS, version, file)));
}

const onPath = () =>
  (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => COMMANDS.map((name) => path.join(folder, name)));

/** A browser whose shared libraries are missing is there and yet does not start. */
function starts(file) {
  if (platform === 'win32') return true;
  return spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/** The path of a Chromium or Chrome that starts, if there is one. `STAGEBOARD_CHROMIUM` goes first. */
export function findChromium() {
  const given = env.STAGEBOARD_CHROMIUM;
  const places = [
    ...(given ? [given] : []),
    ...downloaded(),
    ...(INSTALLED[platform] ?? []),
    ...onPath(),
  ];
  return places.find((file) => existsSync(file) && starts(file));
}

const apt = (...args) =>
  run('apt-get', args, { timeout: 600_000, env: { DEBIAN_FRONTEND: 'noninteractive' } });

const mayUseApt = () =>
  platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Finds a browser; else downloads Playwright's; else installs the system's where that is possible.
 * Gives the path, or a message that says what to do.
 */
export async function bringChromium(say = console.log) {
  const present = findChromium();
  if (present) return { path: present };

  say("Downloading Playwright's Chromium …");
  await runBin('@playwright/test/cli.js', ['install', 'chromium', '--no-shell'], {
    timeout: 180_000,
  });
  const fetched = findChromium();
  if (fetched) return { path: fetched };

  if (mayUseApt()) {
    say('That did not work; installing the chromium package …');
    await apt('update', '-qq');
    await apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const packaged = findChromium();
    if (packaged) return { path: packaged };
  }
  return {
    message:
      'No Chromium was found and none could be brought. Install Chromium or Google Chrome, or set STAGEBOARD_CHROMIUM to the path of one.',
  };
}
