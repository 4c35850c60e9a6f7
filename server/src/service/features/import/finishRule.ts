import { TextDocument } from 'vscode-languageserver-textdocument';
import { createFileName, createPlainFileName } from '../../../generate/createFileName';
import { findRuleSubject } from '../../../rule/detectionKinds';
import { toConnectorLines, toEntityLines, toList } from '../../../rule/fieldLines';
import type { Analysis } from '../../analysis';
import { analyze } from '../../analyze';
import type { Environment } from '../../environment';
import { findProblems } from '../../findProblems';
import { chooseEntities } from '../authoring/chooseEntities';
import { type QueryFacts, readQueryFacts } from '../authoring/queryFacts';
import { suggestConnectors } from '../authoring/suggestConnectors';
import { fixDocument } from '../fixDocument';
import { formatDocument } from '../formatting';
import { addMissingFields, type FieldLines } from './addMissingFields';
import { describeAdded, describeProblems } from './importNotes';

/** A rule of an article as a file. */
export interface ImportedRule {
  /** With `\n` at line ends. */
  readonly text: string;
  readonly fileName: string;
  readonly id: string;
  readonly name: string;
  /** The known tables that it reads. */
  readonly tables: readonly string[];
  /** Sentences that say what was added and what is left to do. */
  readonly notes: readonly string[];
  /** How many problems of severity error are left. */
  readonly errors: number;
}

/**
 * Gives a rule of an article the fields that it lacks, repairs it as "fix all" does, and lays it out.
 *
 * @param yaml has a query, and may have nothing else.
 * @param known fields for want of others, by name.
 */
export function finishRule(
  yaml: string,
  known: Readonly<Record<string, FieldLines>>,
  environment: Environment,
): ImportedRule {
  const named = addMissingFields(yaml, { ...known, tactics: assumedTactics });
  const classified = named.added.includes('tactics')
    ? addMissingFields(named.text, { relevantTechniques: assumedTechniques })
    : { ...named, added: [] };
  const repaired = fix(classified.text, environment);
  const facts = readFacts(open(repaired), environment);
  const completed = addMissingFields(repaired, describeFacts(facts, environment));
  const finished = open(format(open(fix(completed.text, environment)), environment));
  const [rule] = finished.rules;
  const problems = findProblems(finished, environment, 'all');
  const name = rule?.name?.value.trim() ?? '';
  return {
    text: finished.document.getText(),
    fileName: chooseFileName(name, environment),
    id: rule?.id?.value.trim() ?? '',
    name,
    tables: facts.tables,
    notes: [
      ...describeAdded([...named.added, ...classified.added, ...completed.added]),
      ...describeProblems(problems, finished.document),
    ],
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}

/** What the public collection says of every tool that it detects. */
const assumedTactics: FieldLines = ['tactics:', '  - CommandAndControl'];
const assumedTechniques: FieldLines = ['relevantTechniques:', '  - T1219'];

function chooseFileName(name: string, { settings }: Environment): string {
  const subject = findRuleSubject(name);
  return subject
    ? createFileName(subject.tool, subject.kind, settings.ruleFileNamePattern)
    : createPlainFileName(name);
}

function open(text: string): Analysis {
  return analyze(TextDocument.create('file:///imported-rule.yaml', 'yaml', 0, text));
}

/** The terms stay those that the author published, where one covers another too. */
function fix(text: string, { settings, ...others }: Environment): string {
  const checks = { ...settings.checks, 'redundant-term': 'off' } as const;
  return fixDocument(open(text), { ...others, settings: { ...settings, checks } }).text;
}

function format(analysis: Analysis, environment: Environment): string {
  return TextDocument.applyEdits(analysis.document, formatDocument(analysis, environment));
}

function readFacts(analysis: Analysis, environment: Environment): QueryFacts {
  const [rule] = analysis.rules;
  return rule ? readQueryFacts(rule, analysis, environment) : { tables: [], columns: [] };
}

/** The fields whose values the query tells. */
function describeFacts(
  { tables, columns }: QueryFacts,
  { connectors }: Environment,
): Record<string, FieldLines | undefined> {
  const bringing = suggestConnectors(tables, connectors).map(toConnectorLines);
  const entities = chooseEntities(columns.map(({ name }) => name)).map(toEntityLines);
  return {
    requiredDataConnectors:
      bringing.length > 0 ? toList('requiredDataConnectors', bringing) : undefined,
    entityMappings: entities.length > 0 ? toList('entityMappings', entities) : undefined,
  };
}
