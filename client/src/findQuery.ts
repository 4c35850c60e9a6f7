import { FileType, Uri, window, workspace } from 'vscode';
import type { PreviewedQuery } from './previewedQuery';
import { previewScheme } from './previewUri';
import {
  type QuerySource,
  type SourcedQuery,
  type Target,
  toFolderSource,
  toRuleSource,
} from './querySource';
import { type CommandArguments, readPlace } from './readArguments';

/**
 * The query that a command is about: that of the lens it was called by, of the preview where that has
 * the focus, of the rule at the caret, or of the preview where the caret is in no rule. Tells the user
 * when there is none.
 *
 * @param target where the query has to run; as the preview has it when absent.
 */
export async function findQuery(
  previewed: PreviewedQuery,
  args: CommandArguments,
  target?: Target,
): Promise<SourcedQuery | undefined> {
  const query =
    (await findOfSource(readPlace(args) ?? findActiveRule())) ?? (await findOfSource(getShown()));
  if (!query) {
    window.showInformationMessage('There is no rule with a query here.');
  }
  return query;

  function getShown(): QuerySource | undefined {
    return previewed.current?.source;
  }

  async function findOfSource(source: QuerySource | undefined) {
    return source && previewed.find(source, target);
  }
}

function findActiveRule(): QuerySource | undefined {
  const editor = window.activeTextEditor;
  return editor && editor.document.uri.scheme !== previewScheme ? toRuleSource(editor) : undefined;
}

/** The folder that a menu of the Explorer names, as what a query is generated from. */
export async function findFolderSource([subject]: CommandArguments): Promise<
  QuerySource | undefined
> {
  if (!(subject instanceof Uri)) {
    return undefined;
  }
  const { type } = await workspace.fs.stat(subject);
  return type & FileType.Directory ? toFolderSource(subject) : undefined;
}
