import assert from 'node:assert/strict';
import { hasTerm } from '../../server/src/catalog/hasTerm';

describe('hasTerm', () => {
  const matches: readonly [value: string, term: string, why: string][] = [
    ['AnyDesk Software GmbH', 'anydesk software', 'several words in a row, in any letter case'],
    ['stun.kaseya.com', 'kaseya.com', 'a domain below another'],
    ['relay-1a2b3c4d.net.anydesk.com', 'anydesk.com', 'a hyphen and dots part words'],
    ['Level Software, Inc.', 'Level Software, Inc', 'punctuation inside the term, as written'],
    ['Krämer IT Solutions GmbH', 'krämer', 'letters beyond ASCII'],
    ['上海贝锐信息科技股份有限公司', '上海贝锐信息科技股份有限公司', 'scripts without letter case'],
    ['fleetdeck_agent.exe', 'agent', 'an underscore parts words'],
    ['.NET', '.net', 'a term that begins with punctuation'],
    ['ASP.NET Core', '.NET', 'a term that begins with punctuation, after a word'],
    ['kaseya kaseyaa kaseya.net', 'kaseya.net', 'a later place, after ones that are cut off'],
    ['Enter Srl', 'Enter Srl', 'the whole value'],
    ['anything', '', 'the empty term'],
  ];
  for (const [value, term, why] of matches) {
    it(`finds ${JSON.stringify(term)} in ${JSON.stringify(value)}: ${why}`, () => {
      assert.equal(hasTerm(value, term), true);
    });
  }

  const misses: readonly [value: string, term: string, why: string][] = [
    ['AnyDesk Software GmbH', 'desk', 'the end of a word'],
    ['AnyDesk Software GmbH', 'Any', 'the beginning of a word'],
    ['notkaseya.com', 'kaseya.com', 'a longer first label'],
    ['kaseya.community', 'kaseya.com', 'a longer last label'],
    ['AnyDesk  Software', 'anydesk software', 'another number of spaces'],
    ['GoTo Inc', 'GoTo, Inc', 'punctuation that the value lacks'],
    ['Krämer', 'kr', 'a letter beyond ASCII goes on with the word'],
    ['Kra\u0308mer', 'kra', 'a combining mark belongs to its letter'],
    ['vnc2', 'vnc', 'digits go on with the word'],
    ['𝐀nyDesk', 'nydesk', 'a letter beyond the basic plane'],
    ['', 'anydesk', 'an empty value'],
  ];
  for (const [value, term, why] of misses) {
    it(`does not find ${JSON.stringify(term)} in ${JSON.stringify(value)}: ${why}`, () => {
      assert.equal(hasTerm(value, term), false);
    });
  }
});
