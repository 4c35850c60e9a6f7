import assert from 'node:assert/strict';
import { parseDuration } from '../../server/src/rule/parseDuration';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

describe('parseDuration', () => {
  const readings: readonly (readonly [text: string, seconds: number])[] = [
    ['5m', 5 * minute],
    ['1h', hour],
    ['14d', 14 * day],
    ['1h10m', hour + 10 * minute],
    ['PT1H', hour],
    ['P1D', day],
    ['P1DT12H', day + 12 * hour],
    ['00:05:00', 5 * minute],
    ['01:30', hour + 30 * minute],
    ['1.00:05:00', day + 5 * minute],
  ];
  for (const [text, seconds] of readings) {
    it(`reads ${text}`, () => {
      assert.equal(parseDuration(text), seconds);
    });
  }

  for (const text of ['', 'P', 'PT', '5', '5x', 'PT1D', '1 h', 'hourly', '1:2']) {
    it(`does not read "${text}"`, () => {
      assert.equal(parseDuration(text), undefined);
    });
  }
});
