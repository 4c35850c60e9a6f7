import type { KqlAnalysis } from '../../server/src/kql/kqlAnalysis';
import type { KqlEngine } from '../../server/src/kql/kqlEngine';
import { noObservations } from '../../server/src/kql/kqlObservations';

/** An engine that loads at once and minds nothing but the word `Broken`; all conditions are the same to it. */
export function createFakeEngine(): KqlEngine {
  return {
    createScope: (schema) => ({ schema }),
    analyze: (query) => ({
      diagnostics: [...query.matchAll(/\bBroken\b/g)].map(({ index }) => ({
        kind: 'syntax',
        engineCode: 'KS001',
        message: 'It is broken',
        span: { start: index, end: index + 'Broken'.length },
      })),
      references: findTables(query),
      columnReferences: [],
      comparisons: [],
      readsUnnamedTables: false,
      comments: [],
      outputColumns: undefined,
      hasResult: true,
      observations: noObservations,
    }),
    complete: (_, offset) => ({ replace: { start: offset, end: offset }, items: [] }),
    findEntity: () => undefined,
    findStringComparison: () => undefined,
    findSignatures: () => undefined,
    findOccurrences: () => undefined,
    tokenize: () => [],
    outline: () => [],
    findSyntaxError: () => undefined,
    format: () => undefined,
    findNameText: () => undefined,
    findPipeline: () => undefined,
    findTextComparison: () => undefined,
    findLiteral: () => undefined,
    findExpression: () => undefined,
    traceRows: () => [],
    bindPredicate: () => undefined,
    findImplicitNames: () => [],
    findNamedTables: () => [],
    readCondition: () => ({
      kind: 'test',
      columns: ['DeviceName'],
      operator: '==',
      constants: ['a'],
      isAboutTime: false,
    }),
  };
}

function findTables(query: string): KqlAnalysis['references'] {
  return [...query.matchAll(/\bDevice\w+Events\b/g)].map(({ 0: name, index }) => ({
    kind: 'table',
    name,
    span: { start: index, end: index + name.length },
    known: true,
  }));
}
