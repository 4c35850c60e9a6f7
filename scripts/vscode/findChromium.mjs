import { existsSync } from 'node:fs';
import { findProgram } from '../setup/findProgram.mjs';
import { installSystemPackage } from '../setup/installSystemPackage.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome', 'msedge'];

/** Where installers put a browser that is not on the PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium, installed first if that takes no question. */
export async function findChromium() {
  if (!find()) {
    await installSystemPackage('chromium');
  }
  return find();
}

function find() {
  return process.env.CHROMIUM_PATH ?? findProgram(names) ?? places.find(existsSync);
}
