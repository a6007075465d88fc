import { expect, test } from "vitest";
import { AbcClass } from "../ground/abc-class.ts";
import { codeNumber, type CodeOf } from "../input/lists.ts";
import { clientHeat, heatKeys } from "./client-heat.ts";
import { groupMeetings } from "./group-meetings.ts";
import { rankHeat } from "./rank-heat.ts";

const heatOf = (interest: CodeOf<"interest"> | "", potential: number, important = false): string =>
  heatKeys[clientHeat(interest === "" ? -1 : codeNumber("interest", interest), potential, important)];

test.for([
  ["high", "C", "hot"],
  ["medium", "A", "hot"],
  ["medium", "B", "warm"],
  ["medium", "None", "warm"],
  ["low", "A", "warm"],
  ["low", "B", "cold"],
  ["low", "None", "cold"],
  ["refused", "A", "marketing"],
  ["refused", "B", "closed"],
  ["", "A", "none"],
] as const)("[CALC-27] interest %s, potential %s: %s", ([interest, potential, expected]) => {
  expect(heatOf(interest, AbcClass[potential])).toBe(expected);
});

test("[CALC-27] who refused goes to marketing when a target or large, and only then", () => {
  expect(heatOf("refused", AbcClass.C, true)).toBe("marketing");
  expect(heatOf("refused", AbcClass.None)).toBe("closed");
});

test("[CALC-27] ranked by warmth, interest, potential, money, row; without interest not at all", () => {
  const rows = rankHeat({
    heat: [1, 0, 0, 0, 5, 0],
    interest: [1, 1, 0, 0, -1, 0],
    potential: [0, 0, AbcClass.None, 2, 0, 2],
    expected: [9, 9, Number.NaN, 7, 9, 7],
  });
  expect([...rows]).toEqual([3, 5, 2, 1, 0]);
});

test("[CALC-27] meetings: business centres first, then streets, the fullest place first", () => {
  const places = groupMeetings([4, 3, 2, 1, 0, 5], { centre: [7, 7, -1, 9, -1, -1], street: [1, -1, 3, -1, 3, -1] });
  expect(places).toEqual([
    { kind: "businessCentre", place: 7, clients: [1, 0] },
    { kind: "businessCentre", place: 9, clients: [3] },
    { kind: "street", place: 3, clients: [4, 2] },
    { kind: "unknown", place: -1, clients: [5] },
  ]);
  expect(groupMeetings([], { centre: [], street: [] })).toEqual([]);
});
