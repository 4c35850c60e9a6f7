import { runInDesktop } from './runInDesktop.mjs';
import { runInServer } from './runInServer.mjs';

const downloadAddress = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * Which VS Code runs the suites: the desktop one where it can be downloaded and shown, else the
 * VS Code server in a headless browser. Both are the product itself with its own extension host.
 */
export async function chooseHost() {
  const obstacle = hasDisplay() ? await findDownloadObstacle() : 'there is no display';
  return obstacle
    ? {
        name: `VS Code server in headless Chromium (no desktop VS Code: ${obstacle})`,
        run: runInServer,
      }
    : { name: 'desktop VS Code', run: runInDesktop };
}

function hasDisplay() {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

async function findDownloadObstacle() {
  try {
    const response = await fetch(downloadAddress, { signal: AbortSignal.timeout(5000) });
    return response.ok ? undefined : `its download answers ${response.status}`;
  } catch {
    return 'its download cannot be reached';
  }
}
