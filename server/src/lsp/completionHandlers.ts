import { readCompletionData } from '../service/features/completionData';
import type { ClientFeatures } from './clientFeatures';
import type { DocumentRequests } from './documentRequests';
import { fitCompletionItem } from './fitCompletionItem';
import type { Session } from './session';
import { shareEditRange } from './shareEditRange';

/** Offers completions in the form that the editor takes, and documents those that its user looks at. */
export function registerCompletionHandlers(
  { connection, service, guard, environments, folders }: Session,
  { answer }: DocumentRequests,
  client: ClientFeatures,
): void {
  connection.onCompletion((request, token) =>
    answer('Completion', request, token, (analysis, environment) => {
      const list = service.complete(analysis, request.position, environment);
      const items = list.items.map((item) => fitCompletionItem(item, client));
      return shareEditRange({ ...list, items }, client);
    }),
  );
  connection.onCompletionResolve((item, token) =>
    guard.request('Documentation of a completion', item, token, async () => {
      const uri = readCompletionData(item.data)?.uri;
      if (uri === undefined) {
        return item;
      }
      const { environment } = await environments.get(folders.find(uri));
      return service.resolveCompletion(item, environment);
    }),
  );
}
