import type { EditorSettings } from '../protocol/settingKeys';
import type { Settings } from '../service/settings';

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** The editor's settings that go over those of the configuration file; what is not set is absent. */
export function toOverrides(editor: EditorSettings): Partial<Settings> {
  const { target, profile, lookback, checks, completion, newRule } = editor;
  return {
    ...(target && { target }),
    ...(profile && { profile }),
    ...(lookback && { lookback }),
    ...(checks && { checks: toChecks(checks) }),
    ...(completion?.catalog !== undefined && { completeFromCatalog: completion.catalog }),
    ...(newRule?.namePattern && { ruleNamePattern: newRule.namePattern }),
    ...(newRule?.fileNamePattern && { ruleFileNamePattern: newRule.fileNamePattern }),
  };
}

function toChecks(checks: Readonly<Record<string, string>>): Settings['checks'] {
  return Object.fromEntries(
    Object.entries(checks).flatMap(([code, value]) => {
      const severity = severities.find((candidate) => candidate === value);
      return severity === undefined ? [] : [[code, severity] as const];
    }),
  );
}
