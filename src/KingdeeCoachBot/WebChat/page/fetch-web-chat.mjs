// Puts Web Chat's script into a folder: node fetch-web-chat.mjs <folder>. Run by the build, see ../WebChat.targets.
// The package brings 480 MB for one file, so it is unpacked under obj/ and thrown away again. Builds that run side by side
// (solution builds, publish beside build) are let in one after another; the later ones find the work done.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const page = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2]);
const inputs = ['package.json', 'package-lock.json'].map(name => join(page, name));
const wanted = ['webchat.js', 'webchat.js.LICENSE.txt'];
const lock = join(folder, 'lock');
const work = join(folder, 'npm');

const time = file => statSync(file).mtimeMs;
const done = () => wanted.every(name => existsSync(join(folder, name))) && inputs.every(input => time(input) <= time(join(folder, wanted[0])));

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (e) {
    return e.code === 'EPERM';
  }
}

async function enter() {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (e) {
      if (e.code !== 'EEXIST') throw e;
    }
    // A build that was killed leaves its lock behind.
    const owner = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0);
    if (owner && !isAlive(owner)) rmSync(lock, { force: true });
    await sleep(200);
  }
}

function install() {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(page, name), join(work, name));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1'];
  const { status, error } = spawnSync(npm, args, { cwd: work, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', timeout: 300_000 });
  if (error || status !== 0) throw error ?? new Error(`npm ci ended with ${status}`);
  const now = new Date();
  for (const name of [...wanted].reverse()) {
    cpSync(join(work, 'node_modules/botframework-webchat/dist', name), join(folder, name + '.new'));
    utimesSync(join(folder, name + '.new'), now, now);
    renameSync(join(folder, name + '.new'), join(folder, name));
  }
}

mkdirSync(folder, { recursive: true });
await enter();
try {
  if (!done()) install();
} catch (e) {
  console.error(String(e));
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
  rmSync(lock, { force: true });
}
