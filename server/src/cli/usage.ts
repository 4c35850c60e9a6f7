const usages = {
  general: `Checks Microsoft Sentinel and Defender XDR rules that detect remote monitoring and management tools.

Usage
  rmm-detections lint [PATH…] [options]      Check rule files
  rmm-detections fix [PATH…] [options]       Make the repairs that are right beyond doubt
  rmm-detections language-server --stdio     Serve an editor over the Language Server Protocol
  rmm-detections --version | --help
  rmm-detections COMMAND --help              All options of a command

Examples
  rmm-detections lint                        Check all rules in and below this folder
  rmm-detections lint rules/anydesk.yaml     Check one file
`,
  lint: `Checks rule files: YAML, rule fields and KQL.

Usage
  rmm-detections lint [PATH…] [options]

  PATH is a file or a folder, by default this folder. Folders are searched for *.yaml and *.yml
  files, without node_modules and without what .gitignore or the configuration excludes. YAML files
  that are no rules are left alone.

Options
  --format FORMAT      text    findings with their source lines (default)
                       json    for programs
                       sarif   SARIF 2.1.0, for code scanning
                       github  annotations in GitHub Actions
  --fail-on SEVERITY   error (default), warning or information: findings this severe fail the run
  --target TARGET      auto (default), defender or sentinel: where the queries run
  --profile PROFILE    default, or azure-sentinel: also what that repository demands
  --config FILE        configuration to use; otherwise the nearest .rmm-detections.yaml in or above
                       the folder of the paths, up to their repository's root
  --baseline FILE      leave out the findings that FILE knows
  --write-baseline     write all findings of this run into the baseline instead
  --jobs N             threads to use; by default chosen by the number of files and processors
  -h, --help           this text

Exit code
  0  nothing to complain about
  1  findings at or above --fail-on
  2  wrong usage, unreadable files or a broken configuration

Examples
  rmm-detections lint rules --fail-on warning
  rmm-detections lint rules --format sarif > results.sarif
  rmm-detections lint rules --baseline known.json --write-baseline
`,
  fix: `Makes the repairs that are right beyond doubt; the others are for lint and the editor to show.

Usage
  rmm-detections fix [PATH…] [options]

  PATH is a file or a folder, by default this folder, searched as lint does. Only what a repair
  changes is written: comments, quotes, line ends and permissions stay. A file that repairs would
  leave worse is left alone, and a second run has nothing to do.

Options
  --dry-run            say what would be repaired; write nothing
  --diff               show it as a unified diff; write nothing
  --target TARGET      auto (default), defender or sentinel: where the queries run
  --profile PROFILE    default, or azure-sentinel: also what that repository demands
  --config FILE        configuration to use; otherwise the nearest .rmm-detections.yaml
  -h, --help           this text

Exit code
  0  no error is left
  1  errors are left that need a person
  2  wrong usage, a broken configuration, or files that could not be read or written

Examples
  rmm-detections fix --dry-run
  rmm-detections fix rules --diff | git apply
`,
  'language-server': `Serves an editor over the Language Server Protocol.

Usage
  rmm-detections language-server --stdio

  Messages come and go over standard input and output. This is also what the program
  rmm-detections-language-server does.
`,
} as const;

export type UsageTopic = keyof typeof usages;

/** The help text of the program or of one command, with a final line break. */
export function getUsage(topic: UsageTopic): string {
  return usages[topic];
}
