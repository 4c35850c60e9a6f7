const mistakes = 'with-mistakes.yaml';
const signatures = 'rmm_AnyDesk_filesig.yaml';
const connections = 'rmm_TeamViewer_netconn.yaml';

/**
 * What there is to see of the extension, by name: each plays what a user does in the folder of
 * examples. `theme` names a theme of VS Code; absent, the dark one that it begins with.
 */
export const scenes = {
  diagnostics: {
    async play({ openFile, runCommand, waitFor }) {
      await openFile(mistakes);
      await waitFor('.squiggly-error');
      await runCommand('View: Toggle Problems');
      await waitFor('.markers-panel .monaco-list-row');
    },
  },
  completion: {
    async play({ openFile, placeCaret, page, waitFor }) {
      await openFile(signatures);
      await placeCaret("'philandro software'");
      await page.keyboard.type(", 'team", { delay: 60 });
      await waitFor('.suggest-widget.visible .monaco-list-row.focused');
      await page.keyboard.press('Control+Space');
      await waitFor('.suggest-details-container .details-label, .suggest-details-container .body');
    },
  },
  snippet: {
    async play({ openFile, page, waitFor }) {
      const suggestion = '.suggest-widget.visible .monaco-list-row.focused';
      await openFile(signatures);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('rmm-net', { delay: 60 });
      await waitFor(`${suggestion}[aria-label*="rmm-netconn"]`);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Splashtop');
      await page.keyboard.press('Tab');
      await waitFor(`${suggestion}[aria-label*="5d"]`);
      await page.keyboard.press('Enter');
      await page.keyboard.type('splash', { delay: 60 });
      await waitFor(`${suggestion}[aria-label*="splashtop.com"]`);
    },
  },
  hover: {
    async play({ openFile, placeCaret, runCommand, waitFor }) {
      await openFile(signatures);
      await placeCaret('| where Sig');
      await runCommand('Show or Focus Hover');
      await waitFor('.monaco-hover:not(.hidden) .hover-contents');
    },
  },
  lightbulb: {
    async play({ openFile, placeCaret, runCommand, waitFor }) {
      await openFile(mistakes);
      await waitFor('.squiggly-error');
      await placeCaret('by DeviceId, DeviceName, Acc');
      await waitFor('[class*="codicon-gutter-lightbulb"], .lightBulbWidget');
      await runCommand('Quick Fix...');
      await waitFor('.action-widget .monaco-list-row');
    },
  },
  'colours-dark': { theme: 'Dark Modern', play: showColours },
  'colours-light': { theme: 'Light Modern', play: showColours },
  coverage: {
    async play({ openFile, page, runCommand, waitFor }) {
      await openFile(signatures);
      await runCommand('RMM Detections: Show Coverage');
      const row = '.pane-body .monaco-list-row[aria-label^="AnyDesk"]';
      await waitFor(row);
      await page.click(row);
      await waitFor('.monaco-list-row[aria-label^="Network Connection"]');
    },
  },
  preview: {
    async play(workbench) {
      await showPreview(workbench);
    },
  },
  'preview-target': {
    async play(workbench) {
      await showPreview(workbench);
      await workbench.page.locator('.tab[data-resource-name="Generated Query.kql"]').click();
      await workbench.startCommand('RMM Detections: Switch Target of the Preview');
      await workbench.waitFor('.quick-input-list .monaco-list-row[aria-label*="Sentinel"]');
    },
  },
  'new-rule': {
    async play({ openFile, startCommand, page, waitFor }) {
      await openFile(signatures);
      await startCommand('RMM Detections: New Rule…');
      await waitFor('.quick-input-list .monaco-list-row');
      await page.locator('.quick-input-box input').fill('mesh');
      await waitFor('.quick-input-list .monaco-list-row[aria-label*="MeshCentral"]');
    },
  },
  'new-rule-kinds': {
    async play(workbench) {
      await pickKinds(workbench);
    },
  },
  'new-rule-files': {
    async play(workbench) {
      await pickKinds(workbench);
      await workbench.page.keyboard.press('Enter');
      // Of the third kind a rule is among the examples, so that it is not picked.
      await workbench.waitFor('.tab[data-resource-name="rmm_Splashtop_filesig.yaml"]');
      await workbench.waitFor('.tab.active[data-resource-name="rmm_Splashtop_netconn.yaml"]');
      await workbench.waitFor('.codelens-decoration');
    },
  },
};

async function showColours({ openFile }) {
  await openFile('scheduled_NewAteraDevice.yaml');
}

async function showPreview({ openFile, runCommand, waitFor }) {
  await openFile(connections);
  await runCommand('RMM Detections: Preview Generated Query');
  await waitFor('.tab[data-resource-name="Generated Query.kql"]');
}

async function pickKinds({ openFile, startCommand, page, waitFor }) {
  await openFile(signatures);
  await startCommand('RMM Detections: New Rule…');
  await waitFor('.quick-input-list .monaco-list-row');
  await page.locator('.quick-input-box input').fill('Splashtop');
  await waitFor('.quick-input-list .monaco-list-row.focused[aria-label*="Splashtop"]');
  await page.keyboard.press('Enter');
  await waitFor('.quick-input-list .monaco-list-row[aria-label*="File Signature"]');
}
