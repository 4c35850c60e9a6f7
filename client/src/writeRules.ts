import { Position, Range, type Uri, window } from 'vscode';
import type { WirePosition } from '../../server/src/protocol/messages';
import { writeNewFile } from './writeNewFile';

/** A rule that is not on the disk yet. */
export interface UnwrittenRule {
  readonly text: string;
  readonly fileName: string;
  /** Where the caret goes; at the start when absent. */
  readonly position?: WirePosition;
}

/** Writes each rule into a file of its own, under a name that is free, and opens them; the first has the focus. */
export async function writeRules(folder: Uri, rules: readonly UnwrittenRule[]): Promise<void> {
  const written: { readonly file: Uri; readonly caret: Position }[] = [];
  for (const { fileName, text, position } of rules) {
    const caret = new Position(position?.line ?? 0, position?.character ?? 0);
    written.push({ file: await writeNewFile(folder, fileName, text), caret });
  }
  for (const { file, caret } of written.reverse()) {
    await window.showTextDocument(file, { selection: new Range(caret, caret), preview: false });
  }
}
