/** Command ids as the manifest declares them. */
export const commands = {
  previewQuery: 'rmmDetections.previewQuery',
  copyQuery: 'rmmDetections.copyQuery',
  checkWorkspace: 'rmmDetections.checkWorkspace',
  restartServer: 'rmmDetections.restartServer',
  showOutput: 'rmmDetections.showOutput',
} as const;
