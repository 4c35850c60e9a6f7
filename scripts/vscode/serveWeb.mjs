import { findProgram } from '../setup/findProgram.mjs';
import { runCommand } from '../setup/runCommand.mjs';
import { findFreePort } from './findFreePort.mjs';
import { trustedSettings } from './quietSettings.mjs';
import { startCodeServer } from './startCodeServer.mjs';
import { toWorkbenchAddress } from './toWorkbenchAddress.mjs';

/** Serves VS Code on `folder` until Ctrl-C, and shows it in the user's browser if `open`. */
export async function serveWeb({ folder, port, open }) {
  const freePort = await findFreePort(port);
  if (freePort !== port) {
    console.log(`Port ${port} is taken: choosing another.`);
  }
  const server = await startCodeServer({ port: freePort, settings: trustedSettings });
  const address = toWorkbenchAddress(server.origin, folder);
  console.log(`\n  ${address}\n\nCtrl-C ends it.`);
  const stop = () => server.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (open) {
    await openAddress(address);
  }
  await server.closed;
}

/** Best effort: a machine without a screen has no browser to open, and the address is printed. */
async function openAddress(address) {
  const hasScreen =
    process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  if (hasScreen && findProgram([opener])) {
    await runCommand(opener, [address], { shell: false });
  }
}
