import { expect, test } from "vitest";
import { departmentStructure, type RoleNeed } from "./department-structure.ts";

const need = (role: string, fte: number, have = 0, costPerPerson = NaN): RoleNeed => ({
  role,
  fte,
  have,
  costPerPerson,
});
const example = [need("VIP", 1200 / 1089.6), need("territorial", 2350 / 1089.6), need("account", 2910 / 1089.6)];

test("[CALC-40] the worked example: 2 + 3 + 3 sellers, 2 supervisors, 1 head", () => {
  const { roles, separate } = departmentStructure(example);
  expect(roles.map((row) => row.needed)).toEqual([2, 3, 3]);
  expect(separate).toEqual({ sellers: 8, supervisors: 2, heads: 1 });
});

test("[AM-03] combined, 5.93 is rounded once: 6 sellers, 1 supervisor, 1 head", () => {
  const { combined } = departmentStructure(example);
  expect(combined).toMatchObject({ headcount: 6, sellers: 6, supervisors: 1, heads: 1 });
  expect(combined.fte).toBeCloseTo(5.93, 2);
  expect(combined.slack).toBeCloseTo(0.07, 2);
});

test("[CALC-40] whom to hire and who is surplus, and what it costs", () => {
  const { roles } = departmentStructure([need("VIP", 1.1, 1, 900), need("account", 2, 3, 700)]);
  expect(roles.map((row) => row.difference)).toEqual([1, -1]);
  expect(roles.map((row) => row.cost)).toEqual([1800, 1400]);
});

test("[CALC-40] a role without work needs nobody and costs nothing", () => {
  const { roles, separate } = departmentStructure([need("VIP", 0, 1)]);
  expect(roles[0]).toMatchObject({ needed: 0, difference: -1, cost: 0, slack: 0 });
  expect(separate).toEqual({ sellers: 0, supervisors: 0, heads: 0 });
  expect(departmentStructure([]).combined).toMatchObject({ sellers: 0, heads: 0 });
});

test("[CALC-40] exactly the span is one supervisor, one more seller makes two", () => {
  expect(departmentStructure([need("account", 7)]).separate.supervisors).toBe(1);
  expect(departmentStructure([need("account", 7.1)]).separate.supervisors).toBe(2);
  expect(departmentStructure([need("account", 6)], 2).separate.supervisors).toBe(3);
});

test("[CALC-40] an unknown role makes the sum unknown, not the others", () => {
  const { roles, separate, combined } = departmentStructure([need("VIP", NaN), need("account", 2)]);
  expect(roles.map((row) => row.needed)).toEqual([NaN, 2]);
  expect([separate.sellers, separate.heads, combined.headcount]).toEqual([NaN, NaN, NaN]);
});

test("[CALC-40] a span of zero is refused", () => {
  expect(() => departmentStructure(example, 0)).toThrow(RangeError);
});
