import { commands } from 'vscode';

/**
 * Hands a link to the browser letter by letter. `env.openExternal` takes a `Uri`, which does not know
 * which of its characters were escaped, and so breaks links that have escaped slashes.
 */
export function openLink(link: string): Thenable<unknown> {
  return commands.executeCommand('vscode.open', link);
}
