/** Command ids as the manifest declares them. */
export const commands = {
  newRule: 'rmmDetections.newRule',
  newVendor: 'rmmDetections.newVendor',
  insertIndicators: 'rmmDetections.insertIndicators',
  importArticle: 'rmmDetections.importArticle',
  previewQuery: 'rmmDetections.previewQuery',
  switchPreviewTarget: 'rmmDetections.switchPreviewTarget',
  togglePreviewExclusions: 'rmmDetections.togglePreviewExclusions',
  copyQuery: 'rmmDetections.copyQuery',
  openInDefender: 'rmmDetections.openInDefender',
  openInSentinel: 'rmmDetections.openInSentinel',
  exportQuery: 'rmmDetections.exportQuery',
  addExclusion: 'rmmDetections.addExclusion',
  showCoverage: 'rmmDetections.showCoverage',
  checkWorkspace: 'rmmDetections.checkWorkspace',
  fixWorkspace: 'rmmDetections.fixWorkspace',
  restartServer: 'rmmDetections.restartServer',
  showOutput: 'rmmDetections.showOutput',
} as const;

/** Opens the list of completions; VS Code brings it. */
export const suggestCommand = 'editor.action.triggerSuggest';

/**
 * The commands that lenses and completions of the server come with. Editors that have them say so in
 * the capability `experimental: { commands: { commands: [ids] } }`, as rust-analyzer has established;
 * to others nothing is sent that they could not run.
 */
export const sentCommands: readonly string[] = [
  commands.previewQuery,
  commands.openInDefender,
  commands.openInSentinel,
  suggestCommand,
];
