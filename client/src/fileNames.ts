import { toNumberedFileName } from '../../server/src/protocol/toNumberedFileName';

/** Longer names meet limits of file systems, which count the folders too. */
const longestName = 120;

/** A file name for a query, without what Windows, which forbids most, forbids in names. */
export function toQueryFileName(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longestName)
    .replace(/^[ .]+|[ .]+$/g, '');
  return `${name || 'query'}.kql`;
}

/** The name itself, or the first numbered one that is free. */
export async function findFreeName(
  name: string,
  isTaken: (name: string) => Promise<boolean>,
): Promise<string> {
  let candidate = name;
  for (let number = 2; await isTaken(candidate); number++) {
    candidate = toNumberedFileName(name, number);
  }
  return candidate;
}
