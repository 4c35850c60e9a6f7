import assert from 'node:assert/strict';
import { readScenario } from '../../../server/src/generate/article/readScenario';

function read(...lines: readonly string[]) {
  const { scenario, end } = readScenario(lines, 0);
  return { ...scenario, next: lines[end] };
}

describe('readScenario', () => {
  it('reads what it is called, what happens and how to leave it out', () => {
    assert.deepEqual(
      read('Scenario: Patching', 'Description: Weekly.', 'Filter/Exclusion: a is "b"', 'Words.'),
      {
        title: 'Patching',
        description: 'Weekly.',
        filter: 'a is "b"',
        isCutOff: false,
        next: 'Words.',
      },
    );
  });

  it('reads it with the marks of Markdown around, and with blank lines between', () => {
    const { title, filter } = read('### **Scenario 2:** Patching', '', '- **Filter:** `a is "b"`');
    assert.deepEqual({ title, filter }, { title: 'Patching', filter: 'a is "b"' });
  });

  it('reads on where a line ends within brackets or before an operand', () => {
    const lines = ['Scenario: A', 'Exclusion: a in ("b",', '"c") or', 'd is "e"', 'Words.'];
    assert.equal(read(...lines).filter, 'a in ("b", "c") or d is "e"');
    assert.equal(read(...lines).next, 'Words.');
  });

  it('takes the next line where nothing follows the colon', () => {
    assert.equal(read('Scenario:', 'Patching').title, 'Patching');
  });

  it('ends where the next one begins', () => {
    assert.equal(read('Scenario: A', 'Scenario: B').next, 'Scenario: B');
  });

  it('knows when the article ends within it', () => {
    assert.equal(read('Scenario: A', 'Filter: `').isCutOff, true);
    assert.equal(read('Scenario: A', 'Filter: a is "b" or').isCutOff, true);
    assert.equal(read('Scenario: A', 'Filter: a is "b"').isCutOff, false);
    assert.equal(read('Scenario: A', '', 'Words.').isCutOff, false);
  });
});
