import assert from 'node:assert/strict';
import { readCursor } from '../../support/atCursor';
import { engine, sampleScope } from '../../support/kqlSample';

/** The signature that is shown first, with its active parameter between guillemets. */
function showAt(marked: string): string | undefined {
  const { text, offset } = readCursor(marked);
  const help = engine.findSignatures(text, offset, sampleScope);
  const signature = help?.signatures[help.activeSignature];
  if (!help || !signature) return undefined;
  const { label } = signature;
  const active = signature.parameters[help.activeParameter];
  if (!active) return label;
  const { start, end } = active;
  return `${label.slice(0, start)}«${label.slice(start, end)}»${label.slice(end)}`;
}

describe('findSignatures', () => {
  it('shows the parameter that the caret is in', () => {
    const first = 'datetime_diff(«part: string», datetime1: datetime, datetime2: datetime)';
    const second = 'datetime_diff(part: string, «datetime1: datetime», datetime2: datetime)';
    assert.equal(showAt("print datetime_diff($0'day', now(), now())"), first);
    assert.equal(showAt("print datetime_diff('day',$0 now(), now())"), second);
    assert.equal(showAt("print datetime_diff('day', now()$0, now())"), second);
  });

  it('helps with a call that is only begun', () => {
    const ago = 'ago(«timespan: timespan»)';
    assert.equal(showAt('DeviceProcessEvents | where Timestamp > ago($0'), ago);
    assert.equal(showAt('DeviceProcessEvents\n| where Timestamp > ago($0\n| take 1'), ago);
    assert.equal(
      showAt("print datetime_diff('day', $0"),
      'datetime_diff(part: string, «datetime1: datetime», datetime2: datetime)',
    );
  });

  it('helps in text that is not understood', () => {
    assert.equal(showAt('print 1 2 3 ] ago($0'), 'ago(«timespan: timespan»)');
    assert.equal(
      showAt('T | ) evaluate bag_unpack($0'),
      'bag_unpack(«column», [column_prefix: string])',
    );
  });

  it('knows aggregates, plugins and the functions of the schema and of the query', () => {
    assert.equal(
      showAt('DeviceProcessEvents | summarize make_set(DeviceName, $0)'),
      'make_set(expr, «[maxSize]»)',
    );
    assert.equal(
      showAt('DeviceProcessEvents | evaluate bag_unpack($0)'),
      'bag_unpack(«column», [column_prefix: string])',
    );
    assert.equal(showAt('_GetWatchlist($0)'), '_GetWatchlist(«alias: string»)');
    assert.equal(
      showAt("let f = (name: string, limit: long = 3) { print name };\nf('x', $0"),
      'f(name: string, «[limit: long]»)',
    );
  });

  it('follows a named argument', () => {
    assert.equal(
      showAt('_Im_Dns(domain_has_any = $0)'),
      '_Im_Dns([starttime: datetime], «[domain_has_any: dynamic]»)',
    );
  });

  it('counts the rows that flow into invoke as the first argument', () => {
    assert.equal(
      showAt('DeviceProcessEvents | invoke FileProfile($0)'),
      'FileProfile(T, «[x]», [y: int])',
    );
  });

  it('goes through repeated parameters in turn', () => {
    assert.equal(showAt("print strcat('a', 'b', 'c', $0)"), 'strcat(«arg», …)');
    const predicate = 'case(«predicate: bool», then, …, else)';
    assert.equal(showAt('print case($0)'), predicate);
    assert.equal(showAt('print case(true, $0)'), 'case(predicate: bool, «then», …, else)');
    assert.equal(showAt('print case(true, 1, $0)'), predicate);
  });

  it('puts the signature first that fits what is written', () => {
    assert.match(showAt('print bin(now(), 1h$0)') ?? '', /^bin\(value: datetime, «.*timespan»\)$/);
  });

  it('shows the innermost call, and the one around brackets that are no call', () => {
    assert.equal(showAt('print iff(isempty($0), 1, 2)'), 'isempty(«value»)');
    assert.match(showAt("print iff('x' in ('y', $0), 1, 2)") ?? '', /^iff\(«if: bool»/);
    assert.match(showAt("print iff(('x' == $0), 1, 2)") ?? '', /^iff\(«if: bool»/);
  });

  it('helps inside a string that is an argument, and in no comment', () => {
    assert.equal(showAt("_GetWatchlist('VIP$0Users')"), '_GetWatchlist(«alias: string»)');
    assert.equal(showAt('print ago( // one $0hour\n 1h)'), undefined);
  });

  it('says nothing outside of a call', () => {
    for (const marked of [
      '$0',
      'print ago$0(1h)',
      'print ago(1h)$0',
      "DeviceProcessEvents | where FileName in ('a', $0)",
      'DeviceProcessEvents | where unheard_of($0)',
      'let n = toscalar(DeviceProcessEvents | $0)',
      "let f = (name: string) { $0 }; f('x')",
      'print datetime($0)',
    ]) {
      assert.equal(showAt(marked), undefined, marked);
    }
  });
});
