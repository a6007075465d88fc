import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bridgeFrozen, frozenMoves, type DealInPlan, type DealNow } from "./bridge-frozen.ts";

const was = (nominal: number, changes: Partial<DealInPlan> = {}): DealInPlan => ({
  owner: 0,
  won: 0,
  planned: nominal,
  nominal,
  ...changes,
});
const is = (nominal: number, changes: Partial<DealNow> = {}): DealNow => ({
  owner: 0,
  won: 0,
  planned: nominal,
  nominal,
  state: "open",
  overdue: 0,
  isNew: false,
  ...changes,
});
const won = (amount: number): DealNow => is(amount, { state: "won", won: amount, planned: 0 });

test.for<[string, DealInPlan | undefined, DealNow, string | undefined, number]>([
  ["opened since", undefined, is(70, { isNew: true }), "new", 70],
  ["known then, without money", undefined, is(70), "reestimatedUp", 70],
  ["as it was", was(100), is(100), undefined, 0],
  ["a larger sum", was(100), is(130), "reestimatedUp", 30],
  ["a smaller sum", was(100), is(80), "reestimatedDown", -20],
  ["won for what was planned", was(100), won(100), "won", 0],
  ["won for more", was(100), won(120), "won", 20],
  ["won then and now", was(100, { won: 100, planned: 0 }), won(100), undefined, 0],
  ["the won amount was corrected", was(100, { won: 100, planned: 0 }), won(90), "reestimatedDown", -10],
  ["won, but after the period", was(100), is(0, { state: "won", planned: 0 }), "movedOut", -100],
  ["lost", was(100), is(0, { state: "lost", planned: 0 }), "lost", -100],
  ["deleted", was(100), is(0, { state: "gone", planned: 0 }), "removed", -100],
  ["dated after the period now", was(100), is(0, { planned: 100 }), "movedOut", -100],
  ["dated into the period now", was(0, { planned: 100 }), is(100), "movedIn", 100],
  ["its day has passed", was(100), is(0, { planned: 100, overdue: 100 }), "overdue", -100],
  ["a part of it moved out", was(100), is(60, { planned: 100 }), "movedOut", -40],
  ["a part of it is overdue", was(100), is(60, { planned: 100, overdue: 40 }), "overdue", -40],
  ["a part of it moved in", was(60, { planned: 100 }), is(100), "movedIn", 40],
  ["no money any more", was(100), is(0, { planned: 0 }), "reestimatedDown", -100],
])("[AM-43] %s", ([, before, now, move, change]) => {
  const { moves, changes, department } = bridgeFrozen([before], [now], 1);
  expect([moves[0], changes[0], department.check]).toEqual([move, change, 0]);
});

test("[AM-43] a worked bridge: 300 + 50 new + 20 won dearer − 100 lost = 270", () => {
  const { department } = bridgeFrozen(
    [was(100), was(100), was(100), undefined],
    [won(120), is(0, { state: "lost", planned: 0 }), is(100), is(50, { isNew: true })],
    1,
  );
  const money = Object.fromEntries(frozenMoves.map((move, place) => [move, department.money[place]]));
  expect(department).toMatchObject({ start: 300, end: 270, check: 0 });
  expect(money).toMatchObject({ new: 50, won: 20, lost: -100, movedOut: 0 });
  const deals = Object.fromEntries(frozenMoves.map((move, place) => [move, department.deals[place]]));
  expect(deals).toMatchObject({ new: 1, won: 1, lost: 1, movedOut: 0 });
});

test("[AM-43] a deal handed over leaves one manager and comes to the other; the department sees nothing of it", () => {
  const { managers, department } = bridgeFrozen([was(100)], [is(130, { owner: 1 })], 2);
  const handed = frozenMoves.indexOf("handedOver");
  expect(managers.map(({ start, money, end, check }) => [start, money[handed], end, check])).toEqual([
    [100, -100, 0, 0],
    [0, 100, 130, 0],
  ]);
  expect([department.money[handed], department.end]).toEqual([0, 130]);
});

test("[AM-43] deals are counted by move, each once: two handed over, two new, one dearer", () => {
  const { managers, department } = bridgeFrozen(
    [was(100), was(40), undefined, undefined],
    [is(130, { owner: 1 }), is(40, { owner: 1 }), is(50, { owner: 1, isNew: true }), is(20, { isNew: true })],
    2,
  );
  const counted = [department, ...managers].map(({ start, end, deals, money }) => ({
    ...{ start, end },
    ...Object.fromEntries(frozenMoves.map((move, place) => [move, [deals[place], money[place]]])),
  }));
  const none = [0, 0];
  expect(counted).toMatchObject([
    { start: 140, end: 240, new: [2, 70], reestimatedUp: [1, 30], handedOver: none, removed: none },
    { start: 140, end: 20, new: [1, 20], reestimatedUp: none, handedOver: [2, -140], removed: none },
    { start: 0, end: 220, new: [1, 50], reestimatedUp: [1, 30], handedOver: [2, 140], removed: none },
  ]);
});

test("[AM-43] a deal handed over that brought nothing in the frozen plan is no hand-over of money", () => {
  const { managers } = bridgeFrozen([was(0)], [is(70, { owner: 1 })], 2);
  const handed = frozenMoves.indexOf("handedOver");
  expect(managers.map(({ deals, money, end }) => [deals[handed], money[handed], end])).toEqual([
    [0, 0, 0],
    [0, 0, 70],
  ]);
});

describe("laws", () => {
  const money = fc.integer({ min: 0, max: 3 }).map((units) => units * 333_333_333);
  const owner = fc.integer({ min: 0, max: 2 });
  const before = fc.record({ owner, won: money, nominal: money, planned: money });
  const now = fc.record({
    ...{ owner, won: money, nominal: money, planned: money, overdue: money },
    state: fc.constantFrom("open" as const, "won" as const, "lost" as const, "gone" as const),
    isNew: fc.boolean(),
  });

  test("[AM-43] start and moves make the end exactly, for the department and each manager; managers make the department", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(before, { nil: undefined }), now), { maxLength: 20 }), (deals) => {
        const bridge = bridgeFrozen(
          deals.map(([one]) => one),
          deals.map(([, other]) => other),
          3,
        );
        for (const line of [bridge.department, ...bridge.managers]) expect(line.check).toBe(0);
        frozenMoves.forEach((_, place) => {
          const sum = bridge.managers.reduce((all, line) => all + line.money[place], 0);
          expect(sum).toBe(bridge.department.money[place]);
        });
        expect(bridge.department.end).toBe(deals.reduce((sum, [, deal]) => sum + deal.nominal, 0));
      }),
    );
  });
});
