import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { IndexedRule } from '../../rule/ruleIndex';
import type { Environment } from '../environment';

/**
 * The rules of the workspace whose name has the letters of `query` in their order, as editors
 * expect of such a search, or whose id contains it. An empty query asks for all.
 */
export function findWorkspaceSymbols(query: string, { index }: Environment): WorkspaceSymbol[] {
  const wanted = query.trim().toLowerCase();
  return index
    .all()
    .filter(({ name, id }) => hasLetters(name?.toLowerCase() ?? '', wanted) || id?.includes(wanted))
    .map(toWorkspaceSymbol);
}

function toWorkspaceSymbol({ uri, name, id, range }: IndexedRule): WorkspaceSymbol {
  return {
    name: name || id || 'without a name',
    kind: SymbolKind.Event,
    location: range ? { uri, range } : { uri },
    ...(name && id && { containerName: id }),
  };
}

function hasLetters(text: string, letters: string): boolean {
  let position = 0;
  for (const letter of letters.replaceAll(/\s/g, '')) {
    const found = text.indexOf(letter, position);
    if (found < 0) {
      return false;
    }
    position = found + letter.length;
  }
  return true;
}
