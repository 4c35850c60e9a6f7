import { breakPipelines } from './breakPipelines';
import { createAlignment } from './createAlignment';
import { createIndentation } from './createIndentation';
import { placePieces } from './placePieces';
import { type QueryLine, toText } from './queryLine';
import type { QueryPiece } from './queryPiece';
import type { QueryStructure } from './queryStructure';

/** Two line breaks leave one blank line. */
const maxBreaks = 2;

/** The text of the pieces, laid out, without line breaks at either end. */
export function layoutQuery(pieces: readonly QueryPiece[], structure: QueryStructure): string {
  const isAligned = createAlignment(pieces);
  const source = splitLines(breakPipelines(pieces, structure.pipelines));
  const indentation = createIndentation(source, structure);
  const lines: QueryLine[] = [];
  let comments: (readonly QueryPiece[])[] = [];

  function add(line: readonly QueryPiece[], indent: number): QueryLine {
    const breaks = lines.length === 0 ? 0 : Math.min(maxBreaks, line[0]?.breaks ?? 0);
    const added = { breaks, indent, pieces: placePieces(line, indent, structure, isAligned) };
    lines.push(added);
    return added;
  }

  function addComments(indent: number): void {
    for (const comment of comments) add(comment, indent);
    comments = [];
  }

  for (const line of source) {
    if (line[0]?.isComment) {
      comments.push(line);
      continue;
    }
    const { indent, role } = indentation.getIndent(line);
    addComments(indentation.getCommentIndent(line, indent));
    indentation.enter(add(line, indent), role);
  }
  addComments(0);
  return toText(lines);
}

function splitLines(pieces: readonly QueryPiece[]): (readonly QueryPiece[])[] {
  const lines: QueryPiece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line === undefined || piece.breaks > 0) lines.push([piece]);
    else line.push(piece);
  }
  return lines;
}
