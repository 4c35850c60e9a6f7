import type { CancellationToken } from 'vscode-languageserver/node';
import {
  type CheckedWorkspace,
  checkWorkspaceRequest,
  type FixedWorkspace,
  fixWorkspaceRequest,
} from '../protocol/messages';
import { fixWorkspace } from './fixWorkspace';
import { indexFolder } from './indexFolder';
import type { Session } from './session';

type Answer = CheckedWorkspace | FixedWorkspace;

/** Checks and repairs all files of the workspace on request. */
export function registerWorkspaceRequests(session: Session): void {
  const { engine, folders, workspaceDiagnostics } = session;

  /** Answers when the engine has loaded and all rules are known. */
  function answer(
    method: string,
    title: string,
    work: (token: CancellationToken) => Promise<Answer>,
  ): void {
    // Whether a request without parameters arrives with some is up to the client; the token comes last.
    session.connection.onRequest<Answer | null, void>(method, (...args: unknown[]) => {
      const token = args.at(-1) as CancellationToken;
      return session.guard.request<Answer | null>(title, null, token, async () => {
        await engine.settled;
        await Promise.all(folders.all.map((folder) => indexFolder(session, folder)));
        return work(token);
      });
    });
  }

  answer(checkWorkspaceRequest, 'Workspace check', (token) =>
    workspaceDiagnostics.check(folders.all, token),
  );
  answer(fixWorkspaceRequest, 'Workspace repairs', (token) => fixWorkspace(session, token));
}
