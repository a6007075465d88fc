import { expect, test } from "vitest";
import { managerHours } from "./manager-hours.ts";

const hoursOf = (owners: number[], dealClients: number[], dealManagers: number[], hours: number[]) => {
  const tables = { Clients: { managerId: Int32Array.from(owners) }, Deals: { clientId: Int32Array.from(dealClients) } };
  const { manager, hours: taken } = managerHours(tables, hours, dealManagers);
  return Array.from(manager, (row, at) => [row, taken[at]]);
};

test("[AM-18] a client's owner has all its hours, whoever sells to it", () => {
  expect(hoursOf([1], [0, 0], [0, 0], [34])).toEqual([[1, 34]]);
});
test("[AM-18] without an owner the owners of its deals share them by number of deals", () => {
  expect(hoursOf([-1], [0, 0, 0], [2, 2, 5], [12])).toEqual([
    [2, 8],
    [5, 4],
  ]);
});
test("[CALC-09] nobody's client stays nobody's; who is not served is left out", () => {
  expect(hoursOf([-1, 0], [], [], [11, 0])).toEqual([[-1, 11]]);
});
