const usages = {
  general: `Checks Microsoft Sentinel and Defender XDR rules that detect remote monitoring and management tools.

Usage
  rmm-detections lint [PATH…] [options]      Check rule files
  rmm-detections fix [PATH…] [options]       Make the repairs that are right beyond doubt
  rmm-detections import FILE|- [--out DIR]   Turn a published detection's text into rules
  rmm-detections new --tool ID [options]     Write rules that detect a tool
  rmm-detections catalog [QUERY] [options]   Show the tools that are known
  rmm-detections coverage [PATH…] [options]  Show which tools have rules
  rmm-detections preview FILE|DIR [options]  Show queries as they will run
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
  import: `Turns the text of a published detection, as copied from a web page, into rules.

Usage
  rmm-detections import FILE|- [--out DIR]

  FILE holds the text; - reads it from standard input. It may show a rule as YAML, with or without
  its indentation, or only a KQL query. Scenarios in which a finding is harmless become the file
  rmm-exclusions.yaml: with a filter where theirs translates to the rule's columns, else as comments.
  No file is ever overwritten: where a name is taken, a number is added to it.

Options
  --out DIR            where to write; by default this folder
  --config FILE        configuration to use; otherwise the nearest .rmm-detections.yaml in or above DIR
  -h, --help           this text

Exit code
  0  the rules are written, without an error
  1  the rules are written, and some have errors, which are listed
  2  wrong usage, no query in the text, unreadable or unwritable files, or a broken configuration

Examples
  rmm-detections import article.txt --out rules
  pbpaste | rmm-detections import -
`,
  new: `Writes rules that detect a tool, from what the catalogue knows of it.

Usage
  rmm-detections new --tool ID|NAME [--kind KIND] [--out DIR]

  Each rule is a file of its own, complete and without warnings, and its path is printed. A file that
  is there already is never overwritten: where a name is taken, a number is added to it. The
  configuration of DIR counts: its window, its target and its tools.

Options
  --tool ID|NAME       the tool; rmm-detections catalog lists them
  --kind KIND          network-connection, file-signature or process-creation; or all (default), for
                       each kind that the catalogue knows enough for
  --out DIR            where to write; by default this folder. It is made where it is missing
  -h, --help           this text

Exit code
  0  the rules are written
  2  wrong usage, an unknown tool, nothing known for that kind, a folder that cannot be written to, or
     a broken configuration

Examples
  rmm-detections new --tool anydesk --out rules
  rmm-detections new --tool "Zoho Assist" --kind network-connection
`,
  catalog: `Shows the tools that are known, and by what they can be recognised.

Usage
  rmm-detections catalog [QUERY] [--format text|json]

  QUERY is an id, a name or a part of one; typing errors are forgiven. Where it means one tool, all
  that is known of that tool is shown. Tools of the vendors files that the configuration of this
  folder names are among them.

Options
  --format FORMAT      text (default), or json, which names the sources of every value
  -h, --help           this text

Exit code
  0  also when no tool is found
  2  wrong usage or a broken configuration

Examples
  rmm-detections catalog
  rmm-detections catalog zoho
  rmm-detections catalog anydesk --format json
`,
  coverage: `Shows which tools have rules here, and which could have.

Usage
  rmm-detections coverage [PATH…] [options]

  PATH is a file or a folder, by default this folder, searched as lint does. A rule is about the
  tools that its name or its file's name says; where they say nothing, about those whose indicators
  its query looks for.

Options
  --format FORMAT      text    a table (default): the number of rules, "possible" where the
                               catalogue knows enough for one, "-" where it does not
                       json    for programs
  --config FILE        configuration to use; otherwise the nearest .rmm-detections.yaml
  -h, --help           this text

Exit code
  0  shown
  2  wrong usage, unreadable files or a broken configuration
`,
  preview: `Shows the query of a rule as it will run, ready to be pasted into a portal.

Usage
  rmm-detections preview FILE|DIR [options]

  The query comes with the time column of its target, with a time window where the rule has none,
  and without what the workspace's exclusions name; comments above it say what was done, what was
  not, and why. The rules of a file are shown one after the other. Those of a folder become one
  hunting query with the tool's name in a column; rules that would not run are left out and named.

Options
  --target TARGET      defender, sentinel or auto: where the query is going to run
  --lookback D         time window, such as 14d or 12h, also in place of a rule's own
  --no-exclusions      leave in what exclusions name
  --config FILE        configuration to use; otherwise the nearest .rmm-detections.yaml
  -h, --help           this text

Exit code
  0  shown
  1  a query does not parse and is shown as it stands
  2  wrong usage, no rule, unreadable files or a broken configuration

Examples
  rmm-detections preview rules/anydesk.yaml --target sentinel
  rmm-detections preview rules --lookback 30d > all.kql
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
