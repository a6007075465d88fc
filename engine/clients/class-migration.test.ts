import { describe, expect, test } from "vitest";
import { abcKeys } from "../ground/abc-class.ts";
import { classMigration } from "./class-migration.ts";

const norms = [34, 11, 1.5];

/** Moves like "A>C 500>20": class before and now, money before and now. */
function migration(...moves: readonly string[]) {
  const rows = moves.map((move) => move.split(" ").map((pair) => pair.split(">")));
  const classes = (place: number) => Uint8Array.from(rows, ([letters]) => abcKeys.indexOf(letters[place] as "A"));
  const money = (place: number) => Float64Array.from(rows, ([, amounts]) => Number(amounts[place]));
  return classMigration({ before: classes(0), now: classes(1), moneyBefore: money(0), moneyNow: money(1) }, norms);
}

describe("classMigration", () => {
  test("[AM-16] one client from A to C releases 32.5 hours of the norms, one from B to A needs 23", () => {
    const { cells, up, down, stayed, hours } = migration("A>C 500>20", "B>A 100>600", "C>C 5>5");
    expect(cells[0][2]).toEqual({ clients: 1, moneyBefore: 500, moneyNow: 20, hours: -32.5 });
    expect(cells[1][0]).toEqual({ clients: 1, moneyBefore: 100, moneyNow: 600, hours: 23 });
    expect([up, down, stayed, hours]).toEqual([1, 1, 1, -9.5]);
  });

  test("[AM-16] new and lost clients are apart from those who moved", () => {
    const { gained, lost, up, down } = migration("none>A 0>600", "none>C 0>1", "B>none 90>0");
    expect(gained).toEqual({ clients: 2, moneyBefore: 0, moneyNow: 601, hours: 35.5 });
    expect(lost).toEqual({ clients: 1, moneyBefore: 90, moneyNow: 0, hours: -11 });
    expect([up, down]).toEqual([0, 0]);
  });

  test("[AM-16] [AM-11] a loss-maker takes the time of C: from C to loss costs no hours, but it went down", () => {
    const { cells, down } = migration("C>loss 10>-5");
    expect(cells[2][3]).toEqual({ clients: 1, moneyBefore: 10, moneyNow: -5, hours: 0 });
    expect(down).toBe(1);
  });

  test("[AM-16] nobody moved where nobody is; columns of different length are refused", () => {
    expect(migration()).toMatchObject({ up: 0, down: 0, stayed: 0, hours: 0 });
    const one = {
      before: new Uint8Array(1),
      now: new Uint8Array(1),
      moneyBefore: new Float64Array(1),
      moneyNow: new Float64Array(2),
    };
    expect(() => classMigration(one, norms)).toThrow("moneyNow: expected 1 rows, got 2");
  });
});
