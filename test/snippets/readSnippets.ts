import { readFileSync } from 'node:fs';
import { expandSnippet } from './expandSnippet';

export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  /** What stands in the file when a user accepts every default. */
  readonly text: string;
}

/** The snippets of a file of ours, in its order. */
export function readSnippets(path: string): Snippet[] {
  const snippets: Readonly<Record<string, Source>> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(snippets).map(([name, { prefix, description, body }]) => ({
    name,
    prefix,
    description,
    text: expandSnippet(body.join('\n')),
  }));
}

interface Source {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
