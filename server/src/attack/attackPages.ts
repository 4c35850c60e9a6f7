const site = 'https://attack.mitre.org';

/** The page of a tactic, by its ATT&CK id such as `TA0011`. */
export function getTacticUrl(id: string): string {
  return `${site}/tactics/${id}/`;
}

/** The page of a technique or sub-technique. */
export function getTechniqueUrl(id: string): string {
  return `${site}/techniques/${id.toUpperCase().replace('.', '/')}/`;
}
