import { expect, test } from "vitest";
import { attractedClients } from "./attracted-clients.ts";
import { attraction } from "./attraction.ts";

test("[CALC-24] worked example: 17 of 20 is 0.85, one client short of 90 %", () => {
  expect(attraction(20, 17, 0.9)).toEqual({ rate: 0.85, missing: 1, met: false });
});

test.for([
  ["[CALC-24] exactly on the goal is met", 20, 18, 0.9, 0.9, 0, true],
  ["[CALC-24] the goal in clients is rounded up: 0.9 of 11 is 10", 11, 9, 0.9, 9 / 11, 1, false],
  ["[CALC-24] rounding noise is no client: 0.7 of 10 is 7, not 8", 10, 7, 0.7, 0.7, 0, true],
  ["[CALC-24] above the goal nothing is missing", 4, 4, 0.5, 1, 0, true],
  ["[CALC-24] nobody attracted", 3, 0, 0.9, 0, 3, false],
] as const)("%s", ([, assigned, attracted, goal, rate, missing, met]) => {
  expect(attraction(assigned, attracted, goal)).toEqual({ rate, missing, met });
});

test("[CALC-24] nobody assigned: no rate and nothing missing", () => {
  expect(attraction(0, 0, 0.9)).toEqual({ rate: NaN, missing: 0, met: undefined });
});

const period = { from: 100, to: 200 };
const letters = (assignedOn: number, firstPaymentOn: number, asOf = 180) => {
  const { assigned, attracted, alreadyClient } = attractedClients(
    Float64Array.of(assignedOn),
    Float64Array.of(firstPaymentOn),
    period,
    asOf,
  );
  return [assigned[0], attracted[0], alreadyClient[0]].join("");
};

test.for([
  ["[CALC-24] assigned and paying since", 110, 130, "110"],
  ["[CALC-24] paying on the day of the assignment", 110, 110, "110"],
  ["[CALC-24] not paying yet", 110, NaN, "100"],
  ["[CALC-24] paid before the assignment: ALREADY_CLIENT, not attracted", 110, 109, "101"],
  ["[CALC-24] paying after the day of the plan", 110, 181, "100"],
  ["[CALC-24] assigned on the first day of the period", 100, 150, "110"],
  ["[CALC-24] assigned before the period", 99, 150, "000"],
  ["[CALC-24] assigned after the day of the plan", 190, NaN, "000"],
  ["[CALC-24] never assigned", NaN, 150, "000"],
] as const)("%s", ([, assignedOn, firstPaymentOn, flags]) => {
  expect(letters(assignedOn, firstPaymentOn)).toBe(flags);
});
