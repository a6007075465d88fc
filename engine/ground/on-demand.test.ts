import { expect, test } from "vitest";
import { changedParts } from "./changed-parts.ts";
import { onDemand } from "./on-demand.ts";

test("a part is made when first asked for, and once", () => {
  const made: string[] = [];
  const whole = onDemand<{ near: number; far?: number }>({
    near: () => made.push("near"),
    far: () => (made.push("far"), undefined),
  });
  expect(made).toEqual([]);
  expect([whole.far, whole.far]).toEqual([undefined, undefined]);
  expect(made).toEqual(["far"]);
  expect({ ...whole }).toEqual({ near: 2, far: undefined });
});

test("a changed copy makes nothing, and shares what is made later", () => {
  let times = 0;
  const whole = onDemand({ cost: () => ++times, name: () => "whole" });
  const other = changedParts(whole, { name: "other" });
  expect(times).toBe(0);
  expect([other.name, other.cost, whole.cost, whole.name]).toEqual(["other", 1, 1, "whole"]);
});
