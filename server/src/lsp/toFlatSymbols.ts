import { type DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';

/** A tree of symbols for clients that show lists: each with the name of the one above it. */
export function toFlatSymbols(
  symbols: readonly DocumentSymbol[],
  uri: string,
  container?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    SymbolInformation.create(name, kind, range, uri, container),
    ...toFlatSymbols(children, uri, name),
  ]);
}
