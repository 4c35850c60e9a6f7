import { TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findPath } from './documentUri';

/**
 * The documents that the editor has open, kept up to date by incremental changes.
 *
 * `TextDocument.update` changes a document in place; here each version is a document of its own, so
 * that an analysis keeps the text and the line table that its offsets belong to.
 */
export type OpenDocuments = TextDocuments<TextDocument>;

export function createOpenDocuments(): OpenDocuments {
  return new TextDocuments({
    create: TextDocument.create,
    update(document, changes, version) {
      const copy = TextDocument.create(
        document.uri,
        document.languageId,
        document.version,
        document.getText(),
      );
      return TextDocument.update(copy, changes, version);
    },
  });
}

/** The open document of the file at an absolute path. */
export function findOpenFile(documents: OpenDocuments, path: string): TextDocument | undefined {
  return documents.all().find(({ uri }) => findPath(uri) === path);
}
