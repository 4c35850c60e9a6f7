import { findItemPlace, type ItemPlace } from '../yaml/findItemPlace';
import { parseYaml } from '../yaml/parseYaml';
import type { EntryList } from './findEntryFile';

/** Where one more entry goes in the text of a file of the list; undefined where it would break the file. */
export function findEntryPlace(text: string, list: EntryList): ItemPlace | undefined {
  return findItemPlace(parseYaml(text), list);
}
