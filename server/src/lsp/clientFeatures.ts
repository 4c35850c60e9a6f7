import type { ClientCapabilities } from 'vscode-languageserver/node';

/** What the editor at the other end can do, beyond what every editor can. */
export interface ClientFeatures {
  /** Answers `workspace/configuration`, so that settings can differ by folder. */
  readonly configuration: boolean;
  /** Takes a registration for `workspace/didChangeConfiguration`. */
  readonly configurationRegistration: boolean;
  /** Takes a registration for `workspace/didChangeWatchedFiles`. */
  readonly fileWatching: boolean;
  /** Tells of folders that come and go. */
  readonly workspaceFolders: boolean;
  /** Takes registrations for formatting, of documents and of ranges. */
  readonly formattingRegistration: boolean;
  /** Ids of the commands that it can run when they come with lenses and completions. */
  readonly commands: readonly string[];
  /** Fills in the places of a snippet. */
  readonly snippets: boolean;
  /** Lets its user choose whether a completion pushes aside or replaces what stands behind the caret. */
  readonly insertReplace: boolean;
  /** Reads from a list of completions what its items replace. */
  readonly sharedEditRange: boolean;
  /** Asks for the edit of a code action when its user has chosen it. */
  readonly codeActionEdits: boolean;
  /** Shows symbols as a tree. */
  readonly symbolTree: boolean;
  /** Asks before a rename whether there is something to rename. */
  readonly renamePreparation: boolean;
  /** The types of semantic tokens that it takes; undefined when it does not say. */
  readonly tokenTypes: readonly string[] | undefined;
  /** Asks again for semantic tokens when told to. */
  readonly semanticTokensRefresh: boolean;
  /** Asks again for code lenses when told to. */
  readonly codeLensRefresh: boolean;
}

export function readClientFeatures({
  workspace,
  textDocument,
  experimental,
}: ClientCapabilities): ClientFeatures {
  const item = textDocument?.completion?.completionItem;
  return {
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    fileWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    formattingRegistration:
      textDocument?.formatting?.dynamicRegistration === true &&
      textDocument.rangeFormatting?.dynamicRegistration === true,
    commands: readCommands(experimental),
    snippets: item?.snippetSupport === true,
    insertReplace: item?.insertReplaceSupport === true,
    sharedEditRange:
      textDocument?.completion?.completionList?.itemDefaults?.includes('editRange') === true,
    codeActionEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    renamePreparation: textDocument?.rename?.prepareSupport === true,
    tokenTypes: textDocument?.semanticTokens?.tokenTypes,
    semanticTokensRefresh: workspace?.semanticTokens?.refreshSupport === true,
    codeLensRefresh: workspace?.codeLens?.refreshSupport === true,
  };
}

/** The capability is no part of the protocol, so it may have any shape. */
function readCommands(experimental: unknown): readonly string[] {
  const { commands } = Object(Object(experimental).commands);
  return Array.isArray(commands) ? commands.filter((id) => typeof id === 'string') : [];
}
