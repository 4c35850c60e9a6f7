import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { fixAllKind } from '../service/features/codeActions';
import type { ClientFeatures } from './clientFeatures';

/**
 * Letters open completion by themselves. These do too: quotes and `(` begin a value from the catalogue,
 * `,` the next one of a list, `|` an operator, a space what follows a keyword, `key:` or `-`, and `.`
 * a member of a dynamic column or a sub-technique.
 */
const completionTriggers = ["'", '"', '(', ',', '|', ' ', '.'];

export function getServerCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    // Every client knows UTF-16, and our offsets are UTF-16, so there is nothing to gain by another.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    completionProvider: { triggerCharacters: completionTriggers },
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind],
    },
    ...(client.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}
