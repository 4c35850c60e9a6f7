import { ConfigurationTarget, type Uri, window, workspace } from 'vscode';
import { settingsSection } from '../../server/src/protocol/settingKeys';
import { isWorkspaceResourceId } from './portalLinks';

const settingKey = 'sentinel.workspaceResourceId';
const title = 'Open in Sentinel';

/**
 * The resource id of the Log Analytics workspace that queries run in: as the settings say, or as the
 * user says now. Undefined when the user gives none.
 *
 * @param file the settings of its folder count.
 */
export async function findSentinelWorkspace(file: Uri): Promise<string | undefined> {
  const settings = workspace.getConfiguration(settingsSection, file);
  const configured = settings.get<string>(settingKey, '').trim();
  if (isWorkspaceResourceId(configured)) {
    return configured;
  }
  const typed = await window.showInputBox({
    title,
    prompt: 'The resource ID of the Log Analytics workspace, from its page “Properties” in Azure.',
    placeHolder:
      '/subscriptions/…/resourceGroups/…/providers/Microsoft.OperationalInsights/workspaces/…',
    value: configured,
    ignoreFocusOut: true,
    validateInput: findMistake,
  });
  const chosen = typed && (await pickScope());
  if (!chosen) {
    return undefined;
  }
  if (chosen.scope !== undefined) {
    await settings.update(settingKey, typed.trim(), chosen.scope);
  }
  return typed.trim();
}

function findMistake(text: string): string | undefined {
  return isWorkspaceResourceId(text.trim())
    ? undefined
    : 'Expected /subscriptions/…/resourceGroups/…/providers/Microsoft.OperationalInsights/workspaces/… with the names of yours.';
}

function pickScope() {
  const scopes = [
    { label: 'Only this time', scope: undefined },
    { label: 'Remember for me', scope: ConfigurationTarget.Global },
    ...(workspace.workspaceFolders
      ? [{ label: 'Remember for this workspace', scope: ConfigurationTarget.Workspace }]
      : []),
  ];
  return window.showQuickPick(scopes, {
    title,
    placeHolder: 'Whether to keep it in the settings',
    ignoreFocusOut: true,
  });
}
