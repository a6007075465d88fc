import { expect, test } from "vitest";
import { hoursFeasible } from "./hours-feasible.ts";

const feasible = (rows: readonly (readonly [number, number, number])[]) =>
  hoursFeasible({
    normHours: Float64Array.from(rows, ([norm]) => norm),
    acquisitionHours: Float64Array.from(rows, ([, acquisition]) => acquisition),
    availableHours: Float64Array.from(rows, ([, , available]) => available),
  });

test("[AM-23] 900 + 200 hours by 1000 are 100 short", () => {
  const { managers, notes } = feasible([[900, 200, 1000]]);
  expect(managers).toEqual([{ needed: 1100, available: 1000, load: 1.1, short: 100, verdict: "short" }]);
  expect(notes.map((note) => note.code)).toEqual(["HOURS_SHORT", "DEPARTMENT_HOURS_SHORT"]);
});

test("[AM-23] the department can have enough hours while one manager has not", () => {
  const { department, managers, notes } = feasible([
    [900, 200, 1000],
    [300, 0, 500],
  ]);
  expect(department).toEqual({ needed: 1400, available: 1500, load: 1400 / 1500, short: 0, verdict: "enough" });
  expect(managers.map((one) => one.verdict)).toEqual(["short", "enough"]);
  expect(notes).toEqual([{ code: "HOURS_SHORT", row: 0, values: { needed: 1100, available: 1000, short: 100 } }]);
});

test("[AM-23] exactly full is enough, noise aside", () => {
  expect(feasible([[0.1, 0.2, 0.3]]).managers[0]).toMatchObject({ verdict: "enough", short: 0 });
});

test("[AM-23] no hours: short as soon as something is needed", () => {
  expect(feasible([[5, 0, 0]]).managers[0]).toMatchObject({ load: NaN, short: 5, verdict: "short" });
  expect(feasible([[0, 0, 0]]).managers[0].verdict).toBe("enough");
});

test("[AM-23] what is not known is not judged", () => {
  expect(feasible([[NaN, 0, 100]]).managers[0].verdict).toBe("unknown");
  expect(feasible([[NaN, 0, 100]]).notes).toEqual([]);
  expect(feasible([]).department).toMatchObject({ needed: 0, verdict: "enough" });
});

test("[AM-23] columns of different length are refused", () => {
  const one = new Float64Array(1);
  expect(() => hoursFeasible({ normHours: one, acquisitionHours: new Float64Array(2), availableHours: one })).toThrow(
    RangeError,
  );
});
