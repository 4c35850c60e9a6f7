import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readExclusions } from '../../server/src/config/readExclusions';
import { toExclusions } from '../../server/src/config/toExclusions';
import { parseYaml } from '../../server/src/yaml/parseYaml';

const good = `exclusions:
  - scenario: Patch deployment through MeshCentral
    reason: change CHG0042, weekly
    rules: [4837cef7-648e-42ab-96a5-3722910922a5, "*Kaseya*"]
    filter: DeviceName startswith "patch-"
    expires: 2027-03-31
    owner: soc@example.org
`;

function read(text: string) {
  return readExclusions(parseYaml(text));
}

/** The text that each problem points at, with its message. */
function listProblems(text: string): string[][] {
  return read(text).problems.map(({ span, message }) => [
    text.slice(span.start, span.end),
    message,
  ]);
}

describe('readExclusions', () => {
  it('reads everything that a scenario has', () => {
    const { entries, problems } = read(good);
    assert.deepEqual(problems, []);
    assert.deepEqual(toExclusions(entries, '/a.yaml'), [
      {
        scenario: 'Patch deployment through MeshCentral',
        reason: 'change CHG0042, weekly',
        rules: ['4837cef7-648e-42ab-96a5-3722910922a5', '*Kaseya*'],
        filter: 'DeviceName startswith "patch-"',
        expires: '2027-03-31',
        owner: 'soc@example.org',
        file: '/a.yaml',
      },
    ]);
  });

  it('takes a file or list that is still empty as it is', () => {
    for (const text of ['', 'exclusions:\n', 'exclusions: []\n', 'exclusions:\n  # - one\n']) {
      assert.deepEqual(read(text), { entries: [], problems: [] });
    }
  });

  it('asks for a scenario and a filter', () => {
    assert.deepEqual(listProblems('exclusions:\n  - reason: none\n'), [
      ['reason', 'This exclusion has no `scenario`. Say in a few words what happens.'],
      [
        'reason',
        'This exclusion has no `filter`, so it excludes nothing. Add one such as `filter: DeviceName startswith "patch-"`.',
      ],
    ]);
  });

  it('knows the days of the calendar', () => {
    for (const day of ['2027-02-30', '2027-13-01', 'tomorrow', '31.12.2027', '2027-1-1']) {
      const text = good.replace('2027-03-31', day);
      assert.deepEqual(listProblems(text), [
        [day, `\`expires\` has to be a day such as 2027-03-31, not \`${day}\`.`],
      ]);
    }
    assert.deepEqual(listProblems(good.replace('2027-03-31', '2028-02-29')), []);
  });

  it('says what a mistyped key may have meant', () => {
    assert.deepEqual(listProblems(good.replace('expires', 'expire')), [
      ['expire', 'Unknown key `expire`. Did you mean `expires`?'],
    ]);
  });

  it('keeps what is right beside what is wrong', () => {
    const { entries } = read(
      good.replace('[4837cef7-648e-42ab-96a5-3722910922a5, "*Kaseya*"]', '{}'),
    );
    assert.deepEqual(entries[0]?.rules, []);
    assert.equal(toExclusions(entries, '/a.yaml').length, 1);
  });

  it('leaves out an entry without a filter, which would otherwise hide everything', () => {
    const { entries } = read('exclusions:\n  - scenario: one\n');
    assert.deepEqual(toExclusions(entries, '/a.yaml'), []);
  });

  it('survives any text, with its problems inside of it', () => {
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(30), fc.string(), (at, length, insertion) => {
        const text = good.slice(0, at) + insertion + good.slice(at + length);
        for (const { span } of read(text).problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
    );
  });
});
