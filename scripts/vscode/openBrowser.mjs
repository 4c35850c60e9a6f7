import { chromium } from 'playwright-core';
import { findChromium } from './findChromium.mjs';

/** Quiet and alone: nothing that would reach for the network or need a user. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium without a user's profile. */
export async function openBrowser() {
  const executablePath = await findChromium();
  if (!executablePath) {
    throw new Error(
      'No Chromium found. Install one, or name its path in the environment variable CHROMIUM_PATH.',
    );
  }
  return chromium.launch({ executablePath, args });
}
