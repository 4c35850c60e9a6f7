/** What is compared of rule names: people tell neither letter case nor the number of spaces apart. */
export function toRuleNameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
