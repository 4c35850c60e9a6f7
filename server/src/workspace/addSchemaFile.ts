import { join } from 'node:path';
import { configFileName } from '../config/workspaceConfig';
import type { SpanEdit } from '../text/spanEdit';
import { findItemPlace } from '../yaml/findItemPlace';
import { parseYaml } from '../yaml/parseYaml';
import type { Workspace } from './workspace';

/** Where a workspace's configuration is, or would be; absolute. */
export function getConfigPath({ folder, configFile }: Workspace): string {
  return configFile ?? join(folder, configFileName);
}

/** The edit of a configuration that has it read one more schema file; undefined where its list takes no more lines. */
export function addSchemaFile(text: string, name: string): SpanEdit | undefined {
  const place = findItemPlace(parseYaml(text), 'schemas');
  return (
    place && {
      span: { start: place.offset, end: place.offset },
      newText: `${place.before}${place.indent}- ${name}`,
    }
  );
}
