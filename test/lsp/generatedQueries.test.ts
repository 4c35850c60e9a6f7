import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createGeneratedQueries } from '../../server/src/lsp/generatedQueries';
import type { GeneratedQuery } from '../../server/src/protocol/messages';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import type { Environment } from '../../server/src/service/environment';
import { createTestEnvironment } from '../support/testEnvironment';

describe('generatedQueries', () => {
  const uri = 'file:///rule.yaml';
  const good: GeneratedQuery = {
    query: 'T',
    target: 'defender',
    title: 'A rule',
    applied: [],
    stale: false,
    columns: [],
  };
  let environment: Environment;
  const analyze = (text: string) =>
    createLanguageService().analyze(TextDocument.create(uri, 'yaml', 1, text));

  before(async () => {
    environment = await createTestEnvironment();
  });

  it('keeps the last good query of each rule of a file, and of each target', () => {
    let next: GeneratedQuery | undefined;
    const queries = createGeneratedQueries(
      () => next,
      () => {},
    );
    const twoRules = analyze('a: 1\n---\nb: 2\n');
    const [first, second] = [0, 2].map((line) => ({ uri, position: { line, character: 0 } }));
    const ask = (request: { uri: string } = { uri }) =>
      queries.answer(request, twoRules, environment);
    next = { ...good, query: 'first' };
    ask(first);
    next = { ...good, query: 'second' };
    ask(second);
    next = undefined;
    assert.deepEqual(ask(first), { ...good, query: 'first', stale: true });
    assert.deepEqual(ask(second), { ...good, query: 'second', stale: true });
    assert.equal(queries.answer({ uri, target: 'sentinel' }, twoRules, environment), undefined);
  });

  it('forgets a file that is closed', () => {
    let next: GeneratedQuery | undefined = good;
    const queries = createGeneratedQueries(
      () => next,
      () => {},
    );
    const analysis = analyze('a: 1\n');
    queries.answer({ uri }, analysis, environment);
    queries.delete(uri);
    next = undefined;
    assert.equal(queries.answer({ uri }, analysis, environment), undefined);
  });

  it('tells of a change of what was asked for, and of nothing else', () => {
    const told: string[] = [];
    const queries = createGeneratedQueries(
      () => good,
      (changed) => told.push(changed),
    );
    queries.changed(uri);
    assert.deepEqual(told, []);
    queries.answer({ uri }, analyze('a: 1\n'), environment);
    queries.changed('file:///other.yaml');
    queries.changed(uri);
    queries.changed(uri);
    assert.deepEqual(told, [uri]);
  });
});
