export type DetectionKindId = 'file-signature' | 'network-connection' | 'process-creation';

/** One of the ways in which the public collection detects a tool. */
export interface DetectionKind {
  /** As the command line names it. */
  readonly id: DetectionKindId;
  /** As file names of the public collection end, before `.yaml`. */
  readonly fileSuffix: string;
  /** As rule names end, such as `Network Connection`. */
  readonly title: string;
  readonly table: string;
  /** What a rule of this kind finds, for its description. */
  readonly describe: (tool: string) => string;
}

const namePrefix = 'Remote Management and Monitoring tool';

/** In the order in which they are offered. */
export const detectionKinds: readonly DetectionKind[] = [
  {
    id: 'network-connection',
    fileSuffix: 'netconn',
    title: 'Network Connection',
    table: 'DeviceNetworkEvents',
    describe: (tool) => `Finds connections to the domains of ${tool}.`,
  },
  {
    id: 'file-signature',
    fileSuffix: 'filesig',
    title: 'File Signature',
    table: 'DeviceFileCertificateInfo',
    describe: (tool) => `Finds files that the vendor of ${tool} has signed.`,
  },
  {
    id: 'process-creation',
    fileSuffix: 'createproc',
    title: 'Create Process',
    table: 'DeviceProcessEvents',
    describe: (tool) => `Finds processes of ${tool} that were started.`,
  },
];

/** The name that the public collection gives to a rule; `title` is that of its detection kind. */
export function createRuleName(tool: string, title: string): string {
  return `${namePrefix} - ${tool} - ${title}`;
}

/** What a name that follows the public collection says about its rule. */
export interface RuleSubject {
  readonly tool: string;
  readonly kind: DetectionKind;
}

/** A number tells a rule apart from an earlier one. */
const ruleNumber = /\s+\(?\d+\)?$/;

/** Reads a name of the form `… - AnyDesk - Network Connection`; undefined for any other. */
export function findRuleSubject(name: string): RuleSubject | undefined {
  const parts = name.split(/\s+-\s+/).map((part) => part.trim());
  const title = parts.at(-1)?.replace(ruleNumber, '').toLowerCase();
  const tool = parts.at(-2);
  const kind = detectionKinds.find((candidate) => candidate.title.toLowerCase() === title);
  return kind && tool ? { tool, kind } : undefined;
}

/** Reads a file name as the public collection has them, such as `rmm_AnyDesk_netconn.yaml`; undefined for any other. */
export function findFileSubject(fileName: string): RuleSubject | undefined {
  const [, tool, suffix] = fileNamePattern.exec(fileName) ?? [];
  const kind = detectionKinds.find(({ fileSuffix }) => fileSuffix === suffix?.toLowerCase());
  return kind && tool ? { tool, kind } : undefined;
}

/** A number tells a file apart from an earlier one. */
const fileNamePattern = /^(?:rmm_)?((?!rmm_).+)_([a-z]+)(?:[-_ ]?\(?\d+\)?)?\.ya?ml$/i;

/** What a rule about a tool looks for and why it matters, as lines of its description. */
export function describeSubject({ tool, kind }: RuleSubject): string[] {
  return [
    kind.describe(tool),
    'Attackers abuse remote management tools to stay in a network and to control its machines.',
  ];
}
