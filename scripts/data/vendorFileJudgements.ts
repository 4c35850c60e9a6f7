/**
 * File names that many programs share, in lower case: parts of Windows and macOS, libraries and
 * installers, and everyday words. They ship marked `broad`.
 */
export const broadFileNames: ReadonlySet<string> = new Set([
  'agent',
  'agent.exe',
  'agent-installer-any.exe',
  'agent32.exe',
  'agent64.exe',
  'agentinstaller.dll',
  'appcore.exe',
  'assist',
  'auditor',
  'autoupdate.exe',
  'closeapp.exe',
  'collector',
  'connect.exe',
  'dashboard-windows-amd64.exe',
  'dwm.exe',
  'httpget.exe',
  'httppush.exe',
  'installcore.exe',
  'installer.exe',
  'installshield setup.exe',
  'launchd',
  'level',
  'libeay32.dll',
  'mdmclient',
  'monitoringagent.exe',
  'mstsc.exe',
  'notificationhelper.exe',
  'online backup.exe',
  'openssh.msi',
  'plink.exe',
  'qq.exe',
  'recycler.exe',
  'rdp.exe',
  'remote',
  'remote access.exe',
  'remote desktop.exe',
  'remoteconsole.exe',
  'sas.dll',
  'selfupdater.exe',
  'setup.exe',
  'ssleay32.dll',
  'supporttool.exe',
  'sysdiag.exe',
  'update-shim.exe',
  'upload.exe',
  'usernotificationhelper.exe',
  'windowslauncher.exe',
  'winpty-agent.exe',
  'winpty-agent64.exe',
  'wintun.dll',
  'xpcproxy',
]);

/** Files of another tool than the one they were seen with, by tool id, in lower case; broad for this one. */
export const foreignFileNames: Readonly<Record<string, readonly string[]>> = {
  atera: ['syncrosetup.exe'],
  'laplink-everywhere': ['oosysagent.exe'],
};

/** Misspellings upstream. */
export const correctedFileNames: Readonly<Record<string, string>> = {
  'G2MHost.exee': 'G2MHost.exe',
};
