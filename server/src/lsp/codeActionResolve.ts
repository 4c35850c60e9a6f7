import { type CodeAction, ResponseError } from 'vscode-languageserver/node';
import { readExclusionTarget } from '../service/features/addExclusionAction';
import { readTableTarget } from '../service/features/declareTableAction';
import { addExclusion } from './addExclusion';
import { declareTable } from './declareTable';
import { orRefuse } from './orRefuse';
import type { Session } from './session';

/** Works out the edits of actions that reach into other files, once they are chosen. */
export function registerCodeActionResolve(session: Session): void {
  const { connection, guard } = session;
  connection.onCodeActionResolve((action, token) =>
    guard.request<CodeAction | ResponseError<void>>('Code action', action, token, async () => {
      const exclusion = readExclusionTarget(action.data);
      if (exclusion) {
        const added = orRefuse(await addExclusion(session, exclusion));
        return added instanceof ResponseError ? added : { ...action, edit: added.edit };
      }
      const table = readTableTarget(action.data);
      if (table) {
        const edit = orRefuse(await declareTable(session, table));
        return edit instanceof ResponseError ? edit : { ...action, edit };
      }
      return action;
    }),
  );
}
