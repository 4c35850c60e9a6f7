// Takes pictures of VS Code with the extension at work, to look at what a user sees.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../setup/buildIfStale.mjs';
import { projectFolder } from '../setup/runCommand.mjs';
import { createWorkbench } from './createWorkbench.mjs';
import { openBrowser } from './openBrowser.mjs';
import { trustedSettings } from './quietSettings.mjs';
import { scenes } from './scenes.mjs';
import { startCodeServer } from './startCodeServer.mjs';
import { toWorkbenchAddress } from './toWorkbenchAddress.mjs';

const help = `npm run screenshot -- [--out FOLDER] [SCENE]…

Takes a picture of each scene, or of those named: ${Object.keys(scenes).join(', ')}.

  --out FOLDER   where the pictures go (default: out/screenshots)
  --help         this text`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(projectFolder, 'out/screenshots') },
    help: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(scenes, name));

if (options.help) {
  console.log(help);
} else if (unknown.length > 0) {
  console.error(`There is no scene ${unknown.join(', ')}.\n\n${help}`);
  process.exitCode = 2;
} else {
  await takePictures(positionals.length > 0 ? positionals : Object.keys(scenes));
}

async function takePictures(names) {
  await buildIfStale();
  mkdirSync(options.out, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const name of names) {
      const path = join(options.out, `${name}.png`);
      await takePicture(browser, scenes[name], path);
      console.log(path);
    }
  } finally {
    await browser.close();
  }
}

/** Plays a scene in a window of its own, on a copy of the examples. */
async function takePicture(browser, { theme = 'Dark Modern', play }, path) {
  const parent = mkdtempSync(join(tmpdir(), 'rmm-detections-scene-'));
  const folder = join(parent, 'examples');
  cpSync(join(projectFolder, 'examples'), folder, { recursive: true });
  const settings = { ...trustedSettings, 'files.autoSave': 'off' };
  const server = await startCodeServer({ settings });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(toWorkbenchAddress(server.origin, folder));
    await page.waitForSelector('.explorer-folders-view .monaco-list-row');
    await play(createWorkbench(page, folder, theme));
    // What fades in or scrolls has to come to rest.
    await page.waitForTimeout(800);
    await page.screenshot({ path });
  } finally {
    await page.close();
    await server.stop();
    rmSync(parent, { recursive: true, force: true });
  }
}
