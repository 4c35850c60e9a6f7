import type { DetectionKindName, WirePosition } from '../../server/src/protocol/messages';
import type { QuerySource } from './querySource';

/**
 * What a command is called with: nothing from the palette, a file and a position by a lens, a `Uri`
 * by a menu, `{ tool, kind }` by the coverage view; and anything by a user's key binding.
 */
export type CommandArguments = readonly unknown[];

/** The rule that a lens stands above. */
export function readPlace([uri, position]: CommandArguments): QuerySource | undefined {
  return typeof uri === 'string' && isPosition(position) ? { uri, position } : undefined;
}

function isPosition(value: unknown): value is WirePosition {
  const { line, character } = toRecord(value);
  return typeof line === 'number' && typeof character === 'number';
}

/** A tool by id, name or alias, and one of its detection kinds if it has to be that. */
export interface ToolArgument {
  readonly tool: string;
  readonly kind?: DetectionKindName;
}

const kinds: readonly DetectionKindName[] = [
  'file-signature',
  'network-connection',
  'process-creation',
];

export function readTool([subject]: CommandArguments): ToolArgument | undefined {
  const { tool, kind } = toRecord(subject);
  const known = kinds.find((candidate) => candidate === kind);
  return typeof tool === 'string' ? { tool, ...(known && { kind: known }) } : undefined;
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
