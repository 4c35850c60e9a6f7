import { askDidYouMean } from '../text/askDidYouMean';
import { findClosest } from '../text/findClosest';
import { getLineEnd, getLineStart, getNextLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';
import type { SpanEdit } from '../text/spanEdit';
import type { Fix } from './check';
import { createRenameFixes } from './createRenameFixes';
import type { SuppressionCheck } from './suppressionCheck';
import type { SuppressedCode, SuppressionUse } from './suppressionUse';

interface BadSuppression {
  readonly comment: SuppressionUse;
  /** The code to take out; undefined for the comment as a whole. */
  readonly code: SuppressedCode | undefined;
  readonly suggestion: string | undefined;
}

export const badSuppression: SuppressionCheck<BadSuppression> = {
  about: 'suppression',
  code: 'bad-suppression',
  severity: 'warning',
  phase: 'structure',
  summary: 'A suppression comment names an unknown code, or silences nothing.',
  explanation:
    'A comment with a misspelt code silences nothing, and one that outlived its problem will hide the next. Codes stand behind `rmm-detections-disable` or `rmm-detections-disable-next-line`, parted by blanks or commas; a reason may follow them behind `--`. Whether a comment is of use is told when the query has been read and the file has no error left, for an error may hide what the comment is there for; comments about what other files say, such as `duplicate-id`, are left alone.',
  *find({ comments, knownCodes }) {
    for (const comment of comments) {
      for (const code of comment.codes) {
        if (code.state === 'unknown') {
          const suggestion = findClosest(code.name, knownCodes);
          const suggestions = suggestion === undefined ? [] : [suggestion];
          yield {
            span: code.span,
            message: `"${code.name}" is not the code of a check${askDidYouMean(suggestions)}`,
            data: { comment, code, suggestion },
          };
        } else if (code.state === 'unused') {
          yield {
            span: code.span,
            message: `There is no problem "${code.name}" ${comment.place} to silence. Remove it from the comment.`,
            unnecessary: true,
            data: { comment, code, suggestion: undefined },
          };
        }
      }
      if (comment.codes.length === 0 && comment.state === 'unused') {
        yield {
          span: comment.directive,
          message: `There is no problem ${comment.place} to silence. Remove the comment.`,
          unnecessary: true,
          data: { comment, code: undefined, suggestion: undefined },
        };
      }
    }
  },
  fix({ data: { comment, code, suggestion } }, { text }) {
    const fixes: Fix[] = [];
    if (code && suggestion !== undefined) {
      fixes.push(...createRenameFixes(code.span, [suggestion]));
    }
    const isWhole = !code || comment.codes.length === 1;
    fixes.push({
      title: isWhole ? 'Remove the comment' : `Remove ${code.name} from the comment`,
      edits: [isWhole ? removeComment(comment, text) : removeCode(code, comment)],
      certain: false,
    });
    return fixes;
  },
};

/** With its line where nothing else stands there, else with the blanks before it. */
function removeComment({ span: { start, end } }: SuppressionUse, text: string): SpanEdit {
  const lineStart = getLineStart(text, start);
  const before = text.slice(lineStart, start);
  const isAlone = before.trim() === '' && end === getLineEnd(text, end);
  const span: Span = isAlone
    ? { start: lineStart, end: getNextLineStart(text, end) }
    : { start: lineStart + before.trimEnd().length, end };
  return { span, newText: '' };
}

/** Up to the next code, or from the end of the one before it. */
function removeCode(code: SuppressedCode, { codes }: SuppressionUse): SpanEdit {
  const index = codes.indexOf(code);
  const next = codes[index + 1];
  const previous = codes[index - 1];
  const span = next
    ? { start: code.span.start, end: next.span.start }
    : { start: previous?.span.end ?? code.span.start, end: code.span.end };
  return { span, newText: '' };
}
