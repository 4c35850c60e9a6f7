import type { StaticFeature } from 'vscode-languageclient/node';
import { sentCommands } from '../../server/src/protocol/commands';

/** Lets the server put commands into lenses and completions. */
export const sentCommandsFeature: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = {
      ...capabilities.experimental,
      commands: { commands: sentCommands },
    };
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};
