import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A window of VS Code as a user handles it.
 *
 * @param {import('playwright-core').Page} page shows the workbench.
 * @param {string} folder the folder that is open in it.
 * @param {string} theme as the list of themes calls it.
 */
export function createWorkbench(page, folder, theme) {
  let text = '';

  /** Types into the palette, where a plain text is the name of a file to open. */
  async function pick(entry, shown = entry) {
    await page.keyboard.press('F1');
    await choose(entry, shown);
  }

  /** Takes the first match of the open list, as soon as that is what the list shows. */
  async function choose(entry, shown) {
    await accept(entry, shown);
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  async function accept(entry, shown) {
    const input = page.locator('.quick-input-box input');
    await input.fill(entry);
    const first = page.locator('.quick-input-list .monaco-list-row.focused');
    await first.filter({ hasText: shown }).waitFor();
    await input.press('Enter');
  }

  /** A browser keeps the look for itself, so no settings file can choose it. */
  async function chooseTheme() {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+T');
    // What is typed before the list is filled does not filter it.
    await page.locator('.quick-input-list .monaco-list-row', { hasText: theme }).first().waitFor();
    await choose(theme, theme);
  }

  return {
    page,
    /** Opens a file of the folder, and waits until the server has read it. */
    async openFile(name) {
      text = readFileSync(join(folder, name), 'utf8');
      await pick(name);
      await page.locator('.codelens-decoration').first().waitFor();
      await chooseTheme();
    },
    /** Puts the caret behind the first such text of the file, as it is on the disk. */
    async placeCaret(after) {
      const lines = text.slice(0, text.indexOf(after) + after.length).split('\n');
      await pick(`:${lines.length}:${lines.at(-1).length + 1}`, `line ${lines.length}`);
    },
    runCommand: (title) => pick(`>${title}`, title),
    /** Runs a command that asks something. */
    async startCommand(title) {
      await page.keyboard.press('F1');
      await accept(`>${title}`, title);
    },
    waitFor: (selector) => page.locator(selector).first().waitFor(),
  };
}
