import { expect, test } from "vitest";
import { metricState, worstState } from "./metric-state.ts";

test.for([
  ["[CALC-22] below the target fails", 0.3, 0.45, "failing"],
  ["[CALC-22] exactly on the target is clean", 40, 40, "clean"],
  ["[CALC-22] above it is clean", 120, 100, "clean"],
  ["[CALC-22] a rounding error below the target is clean", 0.1 + 0.2, 0.30000000000000004 + 1e-13, "clean"],
  ["[CALC-22] target 0 is not measured", 5, 0, "notMeasured"],
  ["[CALC-22] no target is not measured", 5, NaN, "notMeasured"],
  ["[CALC-22] no fact is not measured", NaN, 5, "notMeasured"],
  ["[CALC-22] a fact of 0 is a fact", 0, 5, "failing"],
  ["[CALC-22] so is a negative one", -3, 5, "failing"],
] as const)("%s", ([, fact, target, state]) => {
  expect(metricState(fact, target)).toBe(state);
});

test("[CALC-22] one failing figure fails the layer, one missing leaves it not measured", () => {
  expect(worstState(["clean", "notMeasured", "failing"])).toBe("failing");
  expect(worstState(["clean", "notMeasured"])).toBe("notMeasured");
  expect(worstState(["clean", "clean"])).toBe("clean");
  expect(worstState([])).toBe("notMeasured");
});
