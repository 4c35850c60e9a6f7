import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { semanticTokensLegend } from '../protocol/semanticTokensLegend';
import { fixAllKind } from '../service/features/codeActions';
import type { ClientFeatures } from './clientFeatures';

/**
 * Letters open completion by themselves. These do too: quotes begin a value from the catalogue, a
 * space follows a keyword, a pipe, a comma, `key:` or `-`, and `.` begins a sub-technique. Not what
 * people press Enter after, such as `(`, `,` and the `|` of a block: with a list of completions open,
 * Enter would take the first of them.
 */
const completionTriggers = ["'", '"', ' ', '.'];

export function getServerCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    // Every client knows UTF-16, and our offsets are UTF-16, so there is nothing to gain by another.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    completionProvider: { triggerCharacters: completionTriggers, resolveProvider: true },
    signatureHelpProvider: { triggerCharacters: ['(', ','] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.renamePreparation ? { prepareProvider: true } : true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind],
      resolveProvider: client.codeActionEdits,
    },
    // Named in outlines that other servers add their own to.
    documentSymbolProvider: { label: 'RMM Detections' },
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    codeLensProvider: {},
    semanticTokensProvider: {
      legend: {
        tokenTypes: [...semanticTokensLegend.tokenTypes],
        tokenModifiers: [...semanticTokensLegend.tokenModifiers],
      },
      full: { delta: true },
      range: true,
    },
    // Where it can be, formatting is offered for the files that are rules; see `formattingOffer.ts`.
    ...(!client.formattingRegistration && {
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
    }),
    ...(client.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}
