import { createHash } from 'node:crypto';

/** Gives the findings of one file their fingerprints, in order; `start` and `end` mark the place in the line. */
export type Fingerprinter = (code: string, line: string, start: number, end: number) => string;

/**
 * A finding is recognised by its check and by the text of its line, so that it stays the same while
 * lines are added above or indentation changes. Equal findings on equal lines are numbered. The
 * file is not part of it.
 */
export function createFingerprinter(): Fingerprinter {
  const counts = new Map<string, number>();
  return (code, line, start, end) => {
    const content = [code, line.trim(), line.slice(start, end)].join('\n');
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  };
}
