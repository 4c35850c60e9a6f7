// Takes a picture of VS Code with a file of a folder open, to look at what a user sees.
// node scripts/vscode/screenshot.mjs [FILE] [--out PNG] [--preview]
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './openBrowser.mjs';
import { trustedSettings } from './quietSettings.mjs';
import { startCodeServer } from './startCodeServer.mjs';
import { toWorkbenchAddress } from './toWorkbenchAddress.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'out/screenshot.png' },
    preview: { type: 'boolean', default: false },
  },
});
const file = resolve(positionals[0] ?? 'examples/with-mistakes.yaml');

const server = await startCodeServer({ settings: trustedSettings });
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.goto(toWorkbenchAddress(server.origin, dirname(file)));
  await page.waitForSelector('.monaco-workbench .explorer-viewlet');
  await runInPalette(page, basename(file));
  await page.waitForSelector('.squiggly-error, .squiggly-warning, .squiggly-info', {
    timeout: 60_000,
  });
  await runInPalette(page, '>View: Toggle Problems');
  if (options.preview) {
    await runInPalette(page, '>RMM Detections: Preview Generated Query');
    await page.waitForSelector('.tab[data-resource-name="Generated Query.kql"]');
  }
  await page.screenshot({ path: options.out });
  console.log(options.out);
} finally {
  await browser.close();
  await server.stop();
}

/** Types into the palette, where a plain text is the name of a file to open. */
async function runInPalette(page, text) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-box input');
  await input.fill(text);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await input.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}
