import { Position, Range } from 'vscode';
import type { WirePosition } from '../../server/src/protocol/messages';

/** LSP's range as VS Code's; both count lines and UTF-16 characters from zero. */
export function toRange({
  start,
  end,
}: {
  readonly start: WirePosition;
  readonly end: WirePosition;
}): Range {
  return new Range(
    new Position(start.line, start.character),
    new Position(end.line, end.character),
  );
}
