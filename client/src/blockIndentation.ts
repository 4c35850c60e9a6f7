import { type Disposable, IndentAction, languages } from 'vscode';

/**
 * Has the Enter key indent below `query: |`, which VS Code's own YAML does not: a query at the column
 * of its key would end the block. It holds for every block scalar, where nothing else can follow.
 */
export function indentBelowBlockHeaders(): Disposable {
  return languages.setLanguageConfiguration('yaml', {
    onEnterRules: [
      {
        beforeText: /^\s*(?:- +)*[\w"'-]+:\s+(?:[!&]\S+\s+)*[|>][-+\d]{0,2}\s*$/,
        afterText: /^\s*$/,
        action: { indentAction: IndentAction.Indent },
      },
    ],
  });
}
