import { toRuleNameKey } from '../rule/toRuleNameKey';
import { readTextFile } from './readTextFile';
import { ruleFileLimit } from './ruleFileLimit';

const guid = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
const idField = /^[ \t{]*["']?id["']?[ \t]*:[ \t]*["']?([^"'#,}\r\n]+)/gm;
const nameField = /^["']?name["']?[ \t]*:[ \t]*(.+)/gm;

/**
 * The files that may hold a rule with the same id or name as a rule of another file, or of the same
 * one. Rules rarely share either, so this look at the bare text spares parsing a whole workspace to
 * check a few files of it. It may name too many files; it misses only names, and ids that are no
 * GUIDs, that do not stand on the line of their key.
 *
 * @param files absolute paths.
 */
export async function findSharingFiles(files: readonly string[]): Promise<string[]> {
  const firstFile = new Map<string, string>();
  const sharing = new Set<string>();
  for (const path of files) {
    const { text = '' } = await readTextFile(path, ruleFileLimit);
    for (const key of [...findIds(text), ...findNames(text)]) {
      const earlier = firstFile.get(key);
      if (earlier === undefined) {
        firstFile.set(key, path);
      } else {
        sharing.add(earlier).add(path);
      }
    }
  }
  return files.filter((path) => sharing.has(path));
}

/** Every GUID, whatever it stands for, and every value of an `id` key; with repetitions. */
function findIds(text: string): string[] {
  const values = [...text.matchAll(idField)].map(([, value = '']) => value.trim());
  const guids = text.match(guid) ?? [];
  return [...guids, ...values.filter((value) => value.search(guid) < 0)].map((id) =>
    id.toLowerCase(),
  );
}

/** Every value of a `name` key at the margin, without quotes and comment; with repetitions. */
function findNames(text: string): string[] {
  return [...text.matchAll(nameField)].map(([, value = '']) => {
    const bare = value.replace(/[ \t]#.*/, '').replace(/["']/g, '');
    return `name: ${toRuleNameKey(bare)}`;
  });
}
