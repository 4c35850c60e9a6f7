import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../setup/runCommand.mjs';
import { openBrowser } from './openBrowser.mjs';
import { startCodeServer } from './startCodeServer.mjs';
import { toWorkbenchAddress } from './toWorkbenchAddress.mjs';

/** Longer than any suite takes on a slow machine; the suites themselves have timeouts for each test. */
const limit = 300_000;

/**
 * Runs a suite in the VS Code server, shown by a headless browser.
 *
 * @param {{ suite: string, folder: string, settings: object, env: object }} options `suite` is the
 *   path of a module that exports `run()`, `folder` the workspace, `settings` the user's settings.
 */
export async function runInServer({ suite, folder, settings, env }) {
  const server = await startCodeServer({ settings, env });
  const browser = await openBrowser();
  const consoleLines = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const finished = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`No result after ${limit / 1000} s.`)), limit).unref();
      page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (type, args) =>
      consoleLines.push(`${type}: ${args.join(' ')}`),
    );
    await page.goto(toWorkbenchAddress(server.origin, folder, suite));
    await finished.catch(async (error) => {
      const picture = await takePicture(page);
      throw new Error([...consoleLines, `${error.message} See ${picture}.`].join('\n'));
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function takePicture(page) {
  const path = join(projectFolder, 'out/vscode/failure.png');
  mkdirSync(join(projectFolder, 'out/vscode'), { recursive: true });
  await page.screenshot({ path });
  return path;
}
