/** User settings that keep a window without a past from asking questions and showing tours. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** As `quietSettings`, for a folder that is known to be harmless. */
export const trustedSettings = { ...quietSettings, 'security.workspace.trust.enabled': false };
