import { env, window } from 'vscode';
import type { GeneratedQuery } from '../../server/src/protocol/messages';
import type { SourcedQuery } from './querySource';

/** Puts the query into the clipboard, without the comments above it. */
export async function copyQuery({ generated }: SourcedQuery): Promise<void> {
  await env.clipboard.writeText(generated.query);
  window.setStatusBarMessage(`Copied the query of “${generated.title}”`, 4000);
  warnWhenStale(generated);
}

/** A query that leaves the preview, where its state is written above it, has to say so by other means. */
export function warnWhenStale({ title, stale }: GeneratedQuery): void {
  if (stale) {
    window.showWarningMessage(
      `The query of “${title}” does not parse right now. This was the last good one, or the text as written if there was none.`,
    );
  }
}
