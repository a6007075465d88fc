import { expect, test } from "vitest";
import { planFeasibility } from "./plan-feasibility.ts";

test.for([
  ["[CALC-19] not even all deals won reach the target (W2)", [3e6, 2.8e6, 1.64e6], "infeasible"],
  ["[CALC-19] expected money reaches the target exactly", [3e6, 3.5e6, 3e6], "green"],
  ["[CALC-19] exactly 80 % is amber", [3e6, 3.5e6, 2.4e6], "amber"],
  ["[CALC-19] below 80 % is red", [3e6, 3e6, 2.3e6], "red"],
  ["[CALC-19] without a target there is nothing to judge", [0, 0, 0], "noTarget"],
] as const)("%s", ([, [target, nominal, expected], status]) => {
  expect(planFeasibility(target, nominal, expected)).toBe(status);
});
