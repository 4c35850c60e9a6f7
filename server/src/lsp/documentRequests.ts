import type { CancellationToken, ResponseError } from 'vscode-languageserver/node';
import type { Analysis } from '../service/analysis';
import type { Environment } from '../service/environment';
import type { Session } from './session';
import { yieldToMessages } from './yieldToMessages';

/** A request about one document. */
export interface DocumentRequest {
  readonly textDocument: { readonly uri: string };
}

type Question<T> = (analysis: Analysis, environment: Environment) => T | undefined;
type Answer<T> = Promise<T | null | ResponseError<void>>;

/**
 * Answers requests about open documents, as they are when the answer is worked out.
 *
 * Where there is nothing to say the answer is null, also in place of an empty list: VS Code folds by
 * indentation and marks equal words where every server answers null, but not where one has an empty list.
 */
export interface DocumentRequests {
  /**
   * For what a user waits for: at once, with whatever there is.
   *
   * @param feature what a user would call it, for the log
   */
  answer<T>(
    feature: string,
    request: DocumentRequest,
    token: CancellationToken,
    ask: Question<T>,
  ): Answer<T>;
  /** For what an editor shows beside the text: it lets other messages go first. */
  answerLater<T>(
    feature: string,
    request: DocumentRequest,
    token: CancellationToken,
    ask: Question<T>,
  ): Answer<T>;
  /**
   * Like `answerLater`, for what depends on the KQL engine and would not be asked again when the
   * engine is there; it waits until the engine is, or has failed to load.
   */
  answerWithEngine<T>(
    feature: string,
    request: DocumentRequest,
    token: CancellationToken,
    ask: Question<T>,
  ): Answer<T>;
}

export function createDocumentRequests(session: Session): DocumentRequests {
  const { documents, analyses, environments, folders, guard, engine } = session;

  async function work<T>(
    { textDocument: { uri } }: DocumentRequest,
    token: CancellationToken,
    ask: Question<T>,
  ): Promise<T | null> {
    const { environment } = await environments.get(folders.find(uri));
    const document = documents.get(uri);
    if (document === undefined || token.isCancellationRequested) {
      return null;
    }
    const result = ask(analyses.get(document), environment) ?? null;
    return Array.isArray(result) && result.length === 0 ? null : result;
  }

  return {
    answer: (feature, request, token, ask) =>
      guard.request(feature, null, token, () => work(request, token, ask)),
    answerLater: (feature, request, token, ask) =>
      guard.request(feature, null, token, async () => {
        await yieldToMessages();
        return work(request, token, ask);
      }),
    answerWithEngine: (feature, request, token, ask) =>
      guard.request(feature, null, token, async () => {
        await engine.settled;
        await yieldToMessages();
        return work(request, token, ask);
      }),
  };
}
