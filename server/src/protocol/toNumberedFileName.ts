/**
 * The name that a file gets where files of that name are there already, the same in the editor and on the
 * command line: `rule.yaml`, `rule_2.yaml`, `rule_3.yaml`, ….
 *
 * @param name may begin with folders, with `/` between them
 * @param number 1 is the name itself
 */
export function toNumberedFileName(name: string, number: number): string {
  if (number === 1) {
    return name;
  }
  const dot = name.lastIndexOf('.');
  const end = dot > name.lastIndexOf('/') + 1 ? dot : name.length;
  return `${name.slice(0, end)}_${number}${name.slice(end)}`;
}
