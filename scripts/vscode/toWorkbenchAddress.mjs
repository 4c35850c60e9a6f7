import { projectFolder } from '../setup/runCommand.mjs';

/**
 * The address that shows `folder` in the VS Code server with our extension in development mode.
 * With `suite`, the path of a module that exports `run()`, its extension host runs that instead of
 * waiting for a user.
 */
export function toWorkbenchAddress(origin, folder, suite) {
  const remote = `vscode-remote://${new URL(origin).host}`;
  const payload = [
    ['extensionDevelopmentPath', remote + projectFolder.replace(/\/$/, '')],
    ['skipWelcome', 'true'],
    ...(suite ? [['extensionTestsPath', remote + suite]] : []),
  ];
  const address = new URL(origin);
  address.searchParams.set('folder', folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
