import { describe, expect, test } from "vitest";
import { codeNumber } from "../input/lists.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { countKnownRoles } from "./count-known-roles.ts";
import { coverage } from "./coverage.ts";
import { markContacted } from "./mark-contacted.ts";
import { markWithDeal } from "./mark-with-deal.ts";

const { A, B } = AbcClass;

describe("coverage", () => {
  const four = {
    category: Uint8Array.of(A, A, A, A),
    contacted: Uint8Array.of(1, 1, 1, 0),
    withDeal: Uint8Array.of(1, 1, 0, 0),
    knownRoles: Uint8Array.of(3, 2, 1, 0),
    annualRevenue: Float64Array.of(100, 50, NaN, 0),
    effectivePotential: Float64Array.of(200, 200, 200, NaN),
  };

  test("[CALC-05] the worked example: four A clients", () => {
    const [ofA, ofB, , , all] = coverage(four);
    expect(ofA).toEqual({
      category: A,
      clients: 4,
      worked: 2,
      coverage: 0.5,
      contacted: 0.75,
      withDeal: 0.5,
      roles: 0.5,
      wallet: 0.25,
      uncovered: Int32Array.of(2, 3),
    });
    expect(ofB).toMatchObject({
      category: B,
      clients: 0,
      worked: 0,
      coverage: NaN,
      contacted: NaN,
      roles: NaN,
      wallet: NaN,
    });
    expect(all).toEqual({ ...ofA, category: undefined });
  });

  test("[CALC-05] a deal without a contact is not worked", () => {
    const [ofA] = coverage({ ...four, contacted: Uint8Array.of(0, 1, 1, 1), withDeal: Uint8Array.of(1, 0, 0, 0) });
    expect(ofA).toMatchObject({ worked: 0, coverage: 0, contacted: 0.75, withDeal: 0.25 });
  });

  test("[CALC-05] without potential the share of the wallet is blank", () => {
    expect(coverage({ ...four, effectivePotential: new Float64Array(4) })[0].wallet).toBeNaN();
  });

  test("[CALC-05] columns of different length are refused", () => {
    expect(() => coverage({ ...four, withDeal: new Uint8Array(3) })).toThrow("withDeal, expected 4 rows, got 3");
  });
});

test("[CALC-05] contacted: done, not planned, in the last 90 days, today included", () => {
  const rows = [
    [0, "done", 1000],
    [1, "done", 911],
    [2, "done", 910],
    [3, "done", 1001],
    [4, "planned", 1000],
    [-1, "done", 1000],
    [5, "done", NaN],
  ] as const;
  const contacts = {
    client: Int32Array.from(rows, ([client]) => client),
    status: Int8Array.from(rows, ([, status]) => codeNumber("activityStatus", status)),
    date: Float64Array.from(rows, ([, , date]) => date),
  };
  expect([...markContacted(contacts, 6, 1000)]).toEqual([1, 1, 0, 0, 0, 0]);
});

test("[CALC-05] with a deal: open whenever, or won in the period", () => {
  const rows = [
    [0, "open", NaN],
    [1, "won", 100],
    [2, "won", 200],
    [3, "won", 201],
    [4, "lost", 150],
    [-1, "open", NaN],
  ] as const;
  const deals = {
    client: Int32Array.from(rows, ([client]) => client),
    status: Int8Array.from(rows, ([, status]) => codeNumber("dealStatus", status)),
    closeDate: Float64Array.from(rows, ([, , date]) => date),
  };
  expect([...markWithDeal(deals, 5, { from: 100, to: 200, label: "100..200" })]).toEqual([1, 1, 1, 0, 0]);
});

test("[CALC-05] known roles: each of the three once, others not at all", () => {
  const rows = [
    [0, "LPR"],
    [0, "LFR"],
    [0, "LVR"],
    [0, "LPR"],
    [1, "gatekeeper"],
    [1, "LFR"],
    [2, "other"],
  ] as const;
  const roles = Int8Array.from([...rows.map(([, role]) => codeNumber("personRole", role)), -1]);
  const clients = Int32Array.from([...rows.map(([client]) => client), 2]);
  expect([...countKnownRoles(clients, roles, 4)]).toEqual([3, 1, 0, 0]);
});
