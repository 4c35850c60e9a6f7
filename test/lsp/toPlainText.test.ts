import assert from 'node:assert/strict';
import { toPlainText } from '../../server/src/lsp/toPlainText';

describe('toPlainText', () => {
  for (const [snippet, text] of [
    ['count($0)', 'count()'],
    [`\${1:5d} and \${2}`, '5d and '],
    [`severity: \${1|Low,Medium\\, or so,High|}`, 'severity: Low'],
    [`\${1|a\\,b\\|c,d|}`, 'a,b|c'],
    [`\${1:outer \${2:inner} end}!`, 'outer inner end!'],
    ['costs \\$1 \\} \\\\', 'costs $1 } \\'],
    ['dynamic({}) | take 1', 'dynamic({}) | take 1'],
    ['a:\n  - $1\n', 'a:\n  - \n'],
  ] as const) {
    it(`makes ${JSON.stringify(text)} of ${JSON.stringify(snippet)}`, () => {
      assert.equal(toPlainText(snippet), text);
    });
  }
});
