import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfig as readConfigFile } from '../../server/src/config/readConfig';
import { parseYaml } from '../../server/src/yaml/parseYaml';

const readConfig = (text: string) => readConfigFile(parseYaml(text));

/** Each problem as the text it points at and its message. */
function findProblems(text: string): [string, string][] {
  return readConfig(text).problems.map(({ span, message }) => [
    text.slice(span.start, span.end),
    message,
  ]);
}

describe('readConfig', () => {
  it('reads every key', () => {
    const { config, problems } = readConfig(`
target: defender
profile: azure-sentinel
lookback: 12h
checks: { unknown-signer: off, no-time-filter: warning }
exclude: ["archive/**"]
schemas: [schemas/*.json]
watchlists: { VIPUsers: { UserPrincipalName: string, Since: datetime } }
vendors: [rmm-vendors.yaml]
exclusions: [rmm-exclusions.yaml]
sanctioned: [teamviewer]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      settings: {
        target: 'defender',
        profile: 'azure-sentinel',
        lookback: '12h',
        checks: { 'unknown-signer': 'off', 'no-time-filter': 'warning' },
        sanctioned: ['teamviewer'],
      },
      exclude: ['archive/**'],
      schemas: ['schemas/*.json'],
      vendors: ['rmm-vendors.yaml'],
      exclusions: ['rmm-exclusions.yaml'],
      watchlists: new Map([
        [
          'VIPUsers',
          [
            { name: 'UserPrincipalName', type: 'string' },
            { name: 'Since', type: 'datetime' },
          ],
        ],
      ]),
    });
  });

  it('takes an empty file and one of comments for a file without wishes', () => {
    for (const text of ['', '\n', '# nothing yet\n', '\uFEFF']) {
      assert.deepEqual(readConfig(text).problems, []);
      assert.deepEqual(readConfig(text).config.settings, {});
    }
  });

  it('takes a lone text for a list of one', () => {
    assert.deepEqual(readConfig('sanctioned: teamviewer').config.settings.sanctioned, [
      'teamviewer',
    ]);
  });

  it('offers the key that an unknown one resembles', () => {
    assert.deepEqual(findProblems('profil: default'), [
      ['profil', 'Unknown key `profil`. Did you mean `profile`?'],
    ]);
  });

  it('lists the keys when an unknown one resembles none', () => {
    const [[place, message] = []] = findProblems('zzzzzzzz: 1');
    assert.equal(place, 'zzzzzzzz');
    assert.match(message ?? '', /Known keys: target, profile/);
  });

  it('says which values a key takes, and which one was meant', () => {
    assert.deepEqual(findProblems('target: defendr'), [
      [
        'defendr',
        '`target` has to be one of auto, defender, sentinel, not `defendr`. Did you mean `defender`?',
      ],
    ]);
  });

  it('points at the key when its value is absent', () => {
    assert.deepEqual(findProblems('vendors:\ntarget: auto'), [
      ['vendors', '`vendors` has to be a list of files such as `folder/file` or "folder/*".'],
    ]);
  });

  it('keeps what is right beside what is wrong', () => {
    const { config, problems } = readConfig(
      'target: [a]\nlookback: 7d\nchecks: { kql-typ: off, kql-syntax: loud, kql-type: hint }\nsanctioned: [teamviewer, [x]]',
    );
    assert.deepEqual(config.settings, {
      lookback: '7d',
      checks: { 'kql-type': 'hint' },
      sanctioned: ['teamviewer'],
    });
    assert.equal(problems.length, 4);
  });

  it('keeps the good entries of a file that is no valid YAML', () => {
    const { config, problems } = readConfig('target: sentinel\nprofile: "unclosed\n');
    assert.equal(config.settings.target, 'sentinel');
    assert.equal(problems.length > 0, true);
  });

  it('offers the check that an unknown code resembles', () => {
    assert.deepEqual(findProblems('checks: { unknown-colum: off }'), [
      ['unknown-colum', 'No check has the code `unknown-colum`. Did you mean `unknown-column`?'],
    ]);
  });

  it('refuses a lookback that is no timespan', () => {
    for (const lookback of ['5', '5 days', '-5d', '0d', 'd', '99999d']) {
      assert.equal(findProblems(`lookback: ${lookback}`).length, 1, lookback);
    }
  });

  it('refuses files outside the workspace', () => {
    for (const path of ['../x.json', 'a/../../x', '/etc/passwd', 'C:\\x', '\\\\host\\x']) {
      const { config, problems } = readConfig(`schemas: ['${path}']`);
      assert.deepEqual(config.schemas, [], path);
      assert.match(problems[0]?.message ?? '', /has to lie in the workspace/);
    }
  });

  it('refuses patterns that could take forever to match', () => {
    const { config, problems } = readConfig('exclude: ["a*a*a*a*a*a*b", "archive/**"]');
    assert.deepEqual(config.exclude, ['archive/**']);
    assert.match(problems[0]?.message ?? '', /too many wildcards/);
  });

  it('reads the first document only, and says so', () => {
    assert.match(findProblems('target: auto\n---\ntarget: auto\n')[0]?.[1] ?? '', /first document/);
  });

  it('reports problems in the order of the file, with places inside it, whatever the file holds', () => {
    const words = [
      'target',
      'checks',
      'exclude',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      ']',
      '&a',
      '*a',
      '"',
      '😀',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const starts = readConfig(text).problems.map(({ span }) => {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          return span.start;
        });
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
