import { renderLiteral } from '../yaml/renderLiteral';
import { renderFlowScalar, renderScalar } from '../yaml/renderScalar';
import type { ExclusionDraft } from './exclusionDraft';

const missingReason = 'say why it is harmless, and who approved it';

/**
 * An entry of an exclusions file, as an item of the list below `exclusions:`, with a line break at
 * its end. Without a filter it would hide every result, so such an entry is a comment that waits
 * for one.
 */
export function renderExclusion(draft: ExclusionDraft): string {
  const entry = [
    `- scenario: ${renderScalar(draft.scenario)}`,
    `  reason: ${renderScalar(draft.reason ?? missingReason)}`,
    ...renderRules(draft.rules),
    ...renderFilter(draft.filter),
  ];
  const lines = [
    ...draft.comments.flatMap(splitLines).map(toComment),
    ...(draft.filter === undefined ? entry.map(toComment) : entry),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

/** A whole exclusions file with an entry for each draft, in their order. */
export function renderExclusionsFile(drafts: readonly ExclusionDraft[]): string {
  return `exclusions:\n${drafts.map(renderExclusion).join('\n')}`;
}

function renderRules(rules: readonly string[]): string[] {
  return rules.length === 0 ? [] : [`  rules: [${rules.map(renderFlowScalar).join(', ')}]`];
}

/** A literal block holds any KQL as it is, so that nobody has to read escapes. */
function renderFilter(filter: string | undefined): string[] {
  const text = filter?.trim() ?? '';
  const scalar = renderScalar(text);
  return text === '' || scalar === text
    ? [`  filter: ${text}`.trimEnd()]
    : renderLiteral(splitLines(text)).map((line, index) =>
        index === 0 ? `  filter: ${line}` : `  ${line}`.trimEnd(),
      );
}

function toComment(line: string): string {
  return `# ${line}`.trimEnd();
}

function splitLines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
