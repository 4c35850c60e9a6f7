import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { Refusal } from '../service/refusal';

/** A refusal as an error of the request, whose sentence editors show. */
export function orRefuse<T extends object>(result: T | Refusal): T | ResponseError<void> {
  return 'refusal' in result
    ? new ResponseError(LSPErrorCodes.RequestFailed, result.refusal)
    : result;
}
