import { Disposable, type LogOutputChannel, commands as registry, type Uri } from 'vscode';
import { commands } from '../../server/src/protocol/commands';
import { addExclusion } from './addExclusion';
import { checkWorkspace } from './checkWorkspace';
import { copyQuery } from './copyQuery';
import { showCoverage } from './coverageTree';
import type { DetectionsClient } from './detectionsClient';
import { exportQuery } from './exportQuery';
import { findQuery } from './findQuery';
import { fixWorkspace } from './fixWorkspace';
import { importArticle } from './importArticle';
import { insertIndicators } from './insertIndicators';
import { newRule } from './newRule';
import { newVendor } from './newVendor';
import { openInDefender, openInSentinel } from './openInPortal';
import type { PreviewedQuery } from './previewedQuery';
import { switchPreviewTarget, togglePreviewExclusions } from './previewOptions';
import { previewQuery } from './previewQuery';
import type { QueryPreview } from './queryPreview';
import type { SourcedQuery, Target } from './querySource';
import type { CommandArguments } from './readArguments';
import { reportFailure } from './reportFailure';

export interface CommandContext {
  /** The folder of this extension. */
  readonly extension: Uri;
  readonly client: DetectionsClient;
  readonly previewed: PreviewedQuery;
  readonly preview: QueryPreview;
  readonly log: LogOutputChannel;
}

type CommandId = (typeof commands)[keyof typeof commands];
type Handler = (...args: CommandArguments) => unknown;

/** Every command of the manifest, with what it does. */
function createHandlers(context: CommandContext): Readonly<Record<CommandId, Handler>> {
  const { client, previewed } = context;

  /** A command that does something with a generated query. */
  function withQuery(act: (query: SourcedQuery) => Promise<void>, target?: Target): Handler {
    return async (...args) => {
      const query = await findQuery(previewed, args, target);
      await (query && act(query));
    };
  }

  return {
    [commands.newRule]: (...args) => newRule(client, args),
    [commands.newVendor]: () => newVendor(client, context.extension),
    [commands.insertIndicators]: (...args) => insertIndicators(client, args),
    [commands.importArticle]: () => importArticle(client),
    [commands.previewQuery]: (...args) => previewQuery(context, args),
    [commands.switchPreviewTarget]: () => switchPreviewTarget(previewed),
    [commands.togglePreviewExclusions]: () => togglePreviewExclusions(previewed),
    [commands.copyQuery]: withQuery(copyQuery),
    [commands.exportQuery]: withQuery(exportQuery),
    [commands.openInDefender]: withQuery(openInDefender, 'defender'),
    [commands.openInSentinel]: withQuery(openInSentinel, 'sentinel'),
    [commands.addExclusion]: () => addExclusion(client),
    [commands.showCoverage]: showCoverage,
    [commands.checkWorkspace]: () => checkWorkspace(client),
    [commands.fixWorkspace]: () => fixWorkspace(client),
    [commands.restartServer]: () => client.restart(),
    [commands.showOutput]: () => context.log.show(),
  };
}

export function registerCommands(context: CommandContext): Disposable {
  const handlers = Object.entries(createHandlers(context));
  return Disposable.from(
    ...handlers.map(([id, handler]) =>
      registry.registerCommand(id, (...args: CommandArguments) =>
        reportFailure(context.log, () => handler(...args)),
      ),
    ),
  );
}
