import { describe, expect, test } from "vitest";
import { classReport } from "./class-report.ts";
import { suggestClass, warnOfClass, type ClassFacts } from "./suggest-class.ts";

/** Clients as [class, manager, contacted, in deal, first payer, money, overdue]. */
function report(...rows: readonly (readonly number[])[]) {
  return classReport({
    class: Int8Array.from(rows, (row) => row[0]),
    manager: Int32Array.from(rows, (row) => row[1]),
    contacted: Uint8Array.from(rows, (row) => row[2]),
    inDeal: Uint8Array.from(rows, (row) => row[3]),
    firstPayer: Uint8Array.from(rows, (row) => row[4]),
    money: Float64Array.from(rows, (row) => row[5]),
    overdue: Int32Array.from(rows, (row) => row[6]),
  });
}

describe("classReport", () => {
  test("[CALC-37] 10 targets, 6 contacted, 2 pay 300,000: 0.60 and 0.20", () => {
    const targets = Array.from({ length: 10 }, (_, row) => [
      0,
      0,
      row < 6 ? 1 : 0,
      0,
      row < 2 ? 1 : 0,
      row < 2 ? 150_000 : NaN,
      0,
    ]);
    const { classes } = report(...targets);
    expect(classes).toHaveLength(1);
    expect(classes[0]).toMatchObject({ clients: 10, contacted: 6, firstPayers: 2, money: 300_000 });
    expect([classes[0].contactedShare, classes[0].convertedShare]).toEqual([0.6, 0.2]);
  });

  test("[CALC-37] by class and manager; no class and nobody come last", () => {
    const { classes, byManager } = report(
      [-1, 1, 0, 1, 0, 5, 2],
      [2, -1, 1, 0, 0, 1, 0],
      [2, 3, 1, 1, 0, 1, 1],
      [0, 1, 0, 0, 0, 0, 0],
    );
    expect(classes.map((one) => one.class)).toEqual([0, 2, -1]);
    expect(byManager.map((one) => [one.class, one.manager])).toEqual([
      [0, 1],
      [2, 3],
      [2, -1],
      [-1, 1],
    ]);
    expect(classes[1]).toMatchObject({ clients: 2, contacted: 2, inDeals: 1, money: 2, overdue: 1 });
  });

  test("[CALC-37] nobody: no rows; columns of different length are refused", () => {
    expect(report()).toEqual({ classes: [], byManager: [] });
  });
});

describe("class of a client", () => {
  const nothing: ClassFacts = {
    class: -1,
    isClient: false,
    isProspect: false,
    isIncoming: false,
    hasPotentialA: false,
    hasOtherRegions: false,
    hasManager: false,
  };
  const prospect = { ...nothing, isProspect: true };
  const [target, assigned, joint, incoming] = [0, 1, 2, 3];

  test.for([
    [
      "[CALC-37] who enquired is incoming, whatever else is known",
      { ...prospect, isIncoming: true, hasPotentialA: true, hasManager: true },
      incoming,
    ],
    ["[CALC-37] a prospect of potential A is a target", { ...prospect, hasPotentialA: true, hasManager: true }, target],
    [
      "[CALC-37] a prospect with offices elsewhere is joint",
      { ...prospect, hasOtherRegions: true, hasManager: true },
      joint,
    ],
    [
      "[CALC-37] target and joint together: a target",
      { ...prospect, hasPotentialA: true, hasOtherRegions: true },
      target,
    ],
    [
      "[CALC-37] a client of potential A is not a target, its manager has it assigned",
      { ...nothing, isClient: true, hasPotentialA: true, hasManager: true },
      assigned,
    ],
    ["[CALC-37] nothing known: no class", prospect, -1],
  ] as const)("%s", ([, facts, expected]) => {
    expect(suggestClass(facts)).toBe(expected);
  });

  test("[CALC-37] a target that buys and a joint one of potential A are warned of, others are not", () => {
    expect(warnOfClass({ ...nothing, class: target, isClient: true })).toBe("targetIsClient");
    expect(warnOfClass({ ...prospect, class: target })).toBeUndefined();
    expect(warnOfClass({ ...prospect, class: joint, hasPotentialA: true })).toBe("jointIsTarget");
    expect(warnOfClass({ ...prospect, class: joint })).toBeUndefined();
  });
});
