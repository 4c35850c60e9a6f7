import {
  BulkRegistration,
  type Connection,
  type Disposable,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextDocumentFilter,
} from 'vscode-languageserver/node';
import type { FileKind } from '../service/analysis';
import { findPathPart } from './documentUri';
import type { Guard } from './guard';

/**
 * Offers formatting for the open documents that are rules, one by one. Offered for all YAML, it would
 * have VS Code ask which formatter to use for files that are none of our business.
 */
export interface FormattingOffer {
  /** Takes note of what a document is, which may change as it is typed. */
  update(uri: string, kind: FileKind): void;
  /** Forgets a document that was closed. */
  delete(uri: string): void;
}

/** For clients that take no registrations: the capabilities offer formatting once and for all. */
export const standingFormattingOffer: FormattingOffer = { update() {}, delete() {} };

export function createFormattingOffer(
  { client }: Pick<Connection, 'client'>,
  guard: Guard,
): FormattingOffer {
  const rules = new Set<string>();
  let registration: Disposable | undefined;
  let last = Promise.resolve();

  async function register(): Promise<void> {
    const documentSelector = [...rules].flatMap(toFilters);
    const previous = registration;
    registration = undefined;
    if (documentSelector.length > 0) {
      const both = BulkRegistration.create();
      both.add(DocumentFormattingRequest.type, { documentSelector });
      both.add(DocumentRangeFormattingRequest.type, { documentSelector });
      registration = await client.register(both);
    }
    previous?.dispose();
  }

  /** One after the other, so that what is offered last is what holds. */
  function offer(): void {
    last = last.then(() => guard.task('Offering to format', register));
  }

  return {
    update(uri, kind) {
      const isRule = kind === 'rule';
      if (rules.has(uri) !== isRule) {
        rules[isRule ? 'add' : 'delete'](uri);
        offer();
      }
    },
    delete(uri) {
      if (rules.delete(uri)) {
        offer();
      }
    },
  };
}

/** Clients compare a pattern that is a whole path with the path as it is, whatever characters are in it. */
function toFilters(uri: string): TextDocumentFilter[] {
  const pattern = findPathPart(uri);
  const scheme = uri.slice(0, uri.indexOf(':'));
  return pattern === undefined ? [] : [{ language: 'yaml', scheme, pattern }];
}
