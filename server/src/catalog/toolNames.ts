import type { Catalog, Tool } from './catalog';
import { toNameKey } from './toNameKey';

/** Finds tools by what they are called; of names that overlap in a text, the longest counts. */
export type ToolNames = Pick<Catalog, 'findByName' | 'findMentioned'>;

export function createToolNames(tools: readonly Tool[]): ToolNames {
  const byName = new Map<string, Set<Tool>>();
  const byWords = new Map<string, Set<Tool>>();
  let mostWords = 0;

  function enter(tool: Tool, name: string): void {
    add(byName, toNameKey(name), tool);
    const words = splitWords(name);
    if (!ordinaryNames.has(words.join(' '))) {
      add(byWords, words.join(' '), tool);
      mostWords = Math.max(mostWords, words.length);
    }
  }

  for (const tool of tools) {
    add(byName, toNameKey(tool.id), tool);
    for (const name of [tool.name, ...tool.aliases]) {
      enter(tool, name);
    }
  }
  for (const tool of tools) {
    for (const name of [tool.name, ...tool.aliases].map(withoutBrackets)) {
      if (!byName.has(toNameKey(name))) {
        enter(tool, name);
      }
    }
  }

  /** The longest name that begins with the word at `start`. */
  function findAt(words: readonly string[], start: number) {
    for (let count = Math.min(mostWords, words.length - start); count > 0; count--) {
      const named = byWords.get(words.slice(start, start + count).join(' '));
      if (named) {
        return { count, named };
      }
    }
    return undefined;
  }

  return {
    findByName: (name) => [...(byName.get(toNameKey(name)) ?? [])],
    findMentioned(text) {
      const words = splitWords(text);
      const mentioned = new Set<Tool>();
      for (let start = 0; start < words.length; ) {
        const found = findAt(words, start);
        for (const tool of found?.named ?? []) {
          mentioned.add(tool);
        }
        start += found?.count ?? 1;
      }
      return [...mentioned];
    },
  };
}

/**
 * What stands in brackets explains a name: `ConnectWise Automate (LabTech)`. Where the rest is another
 * tool's name, as in `Splashtop (Beta)`, it tells the two apart.
 */
function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
}

function splitWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function add(index: Map<string, Set<Tool>>, key: string, tool: Tool): void {
  if (key !== '') {
    const present = index.get(key) ?? new Set();
    index.set(key, present.add(tool));
  }
}

/**
 * Names that a sentence may use without a thought of the tool: words of everyday language, and makers
 * who are known for much else. Lower case, words parted by one space.
 */
const ordinaryNames = new Set([
  'access remote pc',
  'any support',
  'barracuda',
  'basecamp',
  'centurion',
  'fortra',
  'free tools launcher',
  'guacamole',
  'insync',
  'kitty',
  'level',
  'manageengine',
  'parsec',
  'rapid7',
  'remote it',
  'remote utilities',
  'remotely',
  'synergy',
  'tanium',
  'terminals',
  'vizor',
]);
