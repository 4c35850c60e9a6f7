import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { projectFolder } from '../setup/runCommand.mjs';

/** Runs a suite in a desktop VS Code, downloaded if need be. See `runInServer` for the options. */
export async function runInDesktop({ suite, folder, settings, env }) {
  const profile = mkdtempSync(join(tmpdir(), 'rmm-detections-vscode-'));
  mkdirSync(join(profile, 'User'));
  writeFileSync(join(profile, 'User/settings.json'), JSON.stringify(settings));
  try {
    await runTests({
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: suite,
      extensionTestsEnv: env,
      launchArgs: [folder, '--user-data-dir', profile, '--disable-extensions'],
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
