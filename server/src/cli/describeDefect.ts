/** What a user is told when a part of this program fails; one line, as what follows in an error of the engine is a stack. */
export function describeDefect(part: string, error: unknown): string {
  const [line] = String(error).split('\n');
  return `This program failed at ${part}, so the findings may be incomplete. ${line}`;
}
