import { randomUUID } from 'node:crypto';

/**
 * The text that VS Code puts in when a user accepts every default: placeholders give their default,
 * wherever the same number comes again; choices give the first. Covers the syntax that our snippets
 * may use: `$1`, `${1:default}` with nesting, `${1|a,b|}`, `$NAME`, `${NAME}` and `\` before `$`, `}`, `\`.
 *
 * @throws when a snippet names a variable that is unknown here.
 */
export function expandSnippet(body: string): string {
  const defaults = new Map<string, string>();
  let position = 0;
  return expandUntil(undefined);

  function expandUntil(end: '}' | undefined): string {
    let text = '';
    while (position < body.length && body[position] !== end) {
      text += expandNext();
    }
    position += end ? 1 : 0;
    return text;
  }

  function expandNext(): string {
    return (
      expand(/\\([$}\\])/y, ([, character = '']) => character) ??
      expand(/\$(\d+)|\$\{(\d+)\}/y, ([, plain, braced]) => get(plain ?? braced ?? '')) ??
      expand(/\$\{(\d+)\|([^|]*)\|\}/y, ([, id = '', list = '']) => set(id, list.split(',')[0])) ??
      expand(/\$\{(\d+):/y, ([, id = '']) => set(id, expandUntil('}'))) ??
      expand(/\$([A-Z_]+)|\$\{([A-Z_]+)\}/y, ([, plain, braced]) => toValue(plain ?? braced)) ??
      expand(/[\s\S]/y, ([character]) => character) ??
      ''
    );
  }

  function expand(pattern: RegExp, toText: (match: RegExpExecArray) => string): string | undefined {
    pattern.lastIndex = position;
    const match = pattern.exec(body);
    position += match?.[0].length ?? 0;
    return match ? toText(match) : undefined;
  }

  function get(id: string): string {
    return defaults.get(id) ?? '';
  }

  function set(id: string, text = ''): string {
    defaults.set(id, defaults.get(id) ?? text);
    return get(id);
  }
}

/** The variables of VS Code that our snippets use. */
const variables: Readonly<Record<string, () => string>> = {
  UUID: randomUUID,
  CURRENT_YEAR: () => String(new Date().getFullYear()),
};

function toValue(name = ''): string {
  const getValue = variables[name];
  if (!getValue) {
    throw new Error(`The snippet variable ${name} is not known here.`);
  }
  return getValue();
}
