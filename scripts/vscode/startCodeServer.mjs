import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installCodeServer, installRipgrep, vscodeFolder } from './installCodeServer.mjs';

/** Milliseconds; it takes two seconds on a machine that is not busy. */
const startLimit = 60_000;

/**
 * Starts the VS Code server with a profile of its own that lives as long as the server.
 *
 * @param {{ port?: number, settings?: object, env?: object }} options `port` 0, the default, takes
 *   a free one; `settings` are the user's settings.
 * @returns the `origin` to open in a browser, and `stop`.
 */
export async function startCodeServer({ port = 0, settings = {}, env = {} } = {}) {
  await installCodeServer();
  await installRipgrep();
  const profile = mkdtempSync(join(tmpdir(), 'rmm-detections-vscode-'));
  const data = join(profile, 'data');
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify(settings));
  const server = spawn(process.execPath, toArguments(port, profile, data), {
    cwd: vscodeFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise((resolve) => server.once('close', resolve));
  const stop = async () => {
    server.kill();
    await closed;
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    return { origin: `http://127.0.0.1:${await readPort(server)}`, closed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function toArguments(port, profile, data) {
  return [
    join(vscodeFolder, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--server-data-dir', data, '--extensions-dir', join(profile, 'extensions')],
  ];
}

/** The server prints its port once it listens; some errors it survives without doing so. */
function readPort(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (what) => reject(new Error(`The VS Code server ${what}:\n${output}`));
    setTimeout(() => fail('does not listen'), startLimit).unref();
    server.stderr.on('data', (chunk) => {
      output += chunk;
    });
    server.stdout.on('data', (chunk) => {
      output += chunk;
      const listening = /listening on (\d+)/.exec(output);
      if (listening) {
        resolve(Number(listening[1]));
      }
    });
    server.once('error', reject);
    server.once('close', (code) => fail(`ended (${code})`));
  });
}
