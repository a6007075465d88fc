import { expect, test } from "vitest";
import { cheaperChannel } from "./cheaper-channel.ts";

/** Six clients of channel 0 take 2 h each, six of channel 1 take 5 h, of which three lose hours; two of channel 2 take 1 h. */
const channel = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2];
const spent = [2, 2, 2, 2, 2, 2, 4, 6, 5, 5, 5, 5, 1, 1];
const losing = (...places: number[]): number[] => channel.map((_, place) => Number(places.includes(place)));

test("[CALC-11] who loses hours goes where a client of the group takes the fewest; two clients tell nothing", () => {
  expect(cheaperChannel({ channel, spent, loses: losing(0, 6, 7, 8) })).toEqual({
    channel: 0,
    hours: 2,
    hoursNow: 5,
    clients: 3,
  });
});

test("[CALC-11] no word where it saves less than a fifth, nobody moves, or no channel is on record", () => {
  const close = channel.map((one) => (one === 0 ? 4.1 : 5));
  expect(cheaperChannel({ channel, spent: close, loses: losing(6) })).toBeUndefined();
  expect(cheaperChannel({ channel, spent: channel.map((one) => (one === 0 ? 4 : 5)), loses: losing(6) })?.clients).toBe(
    1,
  );
  expect(cheaperChannel({ channel, spent, loses: losing(0, 1) })).toBeUndefined();
  expect(cheaperChannel({ channel: channel.map(() => -1), spent, loses: losing(6) })).toBeUndefined();
});

test("[CALC-11] of several channels the cheapest, wherever it stands; five clients are enough, four are not", () => {
  const three = [...new Array<number>(5).fill(2), ...new Array<number>(5).fill(1), ...new Array<number>(4).fill(0)];
  const hours = three.map((one) => [1, 3, 9][one]);
  const loses = three.map((one) => Number(one === 2));
  expect(cheaperChannel({ channel: three, spent: hours, loses })).toEqual({
    channel: 1,
    hours: 3,
    hoursNow: 9,
    clients: 5,
  });
});
