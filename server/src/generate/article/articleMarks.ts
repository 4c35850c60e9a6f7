import { ruleFields } from '../../rule/ruleFields';

/** A line that names a field of a rule, such as `tactics: Persistence`, whatever stands before it. */
export interface FieldLine {
  readonly key: string;
  /** What follows the colon, trimmed. */
  readonly value: string;
  /** Whether a dash or bullet stands before it. */
  readonly isItem: boolean;
}

const rootFields = new Set(ruleFields.map(({ name }) => name));

/** Undefined for a line that has not the form of a field; which fields there are is not asked. */
export function findFieldLine(line: string): FieldLine | undefined {
  const [, bullet, key, value] =
    /^\s*([-•*·–]\s+)?(["']?[A-Za-z][\w-]*["']?)\s*:(?:\s+(.*))?$/.exec(line) ?? [];
  return key === undefined
    ? undefined
    : {
        key: key.replaceAll(/["']/g, ''),
        value: (value ?? '').trim(),
        isItem: bullet !== undefined,
      };
}

/** The top-level field of a rule that a line begins. */
export function findRootField(line: string): FieldLine | undefined {
  const field = findFieldLine(line);
  return field && !field.isItem && rootFields.has(field.key) ? field : undefined;
}

/** The fences around code, and the lines that part YAML documents. */
export function isFence(line: string): boolean {
  return /^\s*(?:`{3,}|~{3,})/.test(line) || /^\s*(?:---|\.\.\.)\s*$/.test(line);
}
