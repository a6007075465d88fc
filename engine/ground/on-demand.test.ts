import { expect, test } from "vitest";
import { changedParts } from "./changed-parts.ts";
import { onDemand } from "./on-demand.ts";

test("a part is made when first asked for, and once", () => {
  const made: string[] = [];
  const whole = onDemand({ known: 1 }, { near: () => made.push("near"), far: () => void made.push("far") });
  expect(made).toEqual([]);
  expect([whole.far, whole.far]).toEqual([undefined, undefined]);
  expect(made).toEqual(["far"]);
  expect({ ...whole }).toEqual({ known: 1, near: 2, far: undefined });
});

test("a changed copy makes nothing, and shares what is made later", () => {
  let times = 0;
  const whole = onDemand({ name: "whole" }, { cost: () => ++times, size: () => 7 });
  const other = changedParts(whole, { name: "other", size: 8 });
  expect(times).toBe(0);
  expect([other.name, other.size, other.cost]).toEqual(["other", 8, 1]);
  expect([whole.name, whole.size, whole.cost]).toEqual(["whole", 7, 1]);
});
