import { expect, test } from "vitest";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { describeDocument } from "../sheets/documents/describe-document.ts";
import type { DocumentRequest } from "./document-request.ts";
import { settleDocument } from "./settle-document.ts";

const input = readInput([
  {
    name: "Managers",
    rows: [
      ["Manager ID", "Name", "Role"],
      ["M1", "Ann", "account"],
      ["M2", "Bob", "account"],
      ["M3", "Ann", "account"],
      ["M4", "Sue", "supervisor"],
    ],
  },
  {
    name: "Clients",
    rows: [
      ["Client ID", "Client"],
      ["K1", "Alfa"],
      ["K2", "Beta"],
      ["K3", "Beta"],
    ],
  },
  {
    name: "Deals",
    rows: [
      ["Deal ID", "Client ID", "Manager ID", "Stage", "Opened", "Amount"],
      ["D1", "K1", "M1", "Proposal", "2026-01-10", 100],
      ["D2", "K2", "M2", "Proposal", "2026-01-10", 700],
    ],
  },
]);
const problem = (request: DocumentRequest) => settleDocument(input.tables, request).problem?.en;

test.for(["T-13", "T-24", "T-25", "T-26"])(
  "[AM-93] %s: a deal with another client is refused with both names",
  (id) => {
    expect(problem({ id, deal: "D1", client: "K2" })).toBe(
      'the deal "D1" belongs to the client "Alfa", not to "Beta (K2)": name one of the two',
    );
    expect(problem({ id, deal: "D1", client: "Alfa" })).toBeUndefined();
  },
);

test("[AM-76] a name of two is never silently the first", () => {
  expect(problem({ id: "T-02", client: "Beta" })).toBe('client "Beta": 2 have this name; say the code: K2, K3');
  expect(problem({ id: "T-14", manager: "Ann" })).toBe('manager "Ann": 2 have this name; say the code: M1, M3');
  expect(problem({ id: "T-02", client: "K3" })).toBeUndefined();
});

test("[AM-93] what a document cannot show is refused, not passed over", () => {
  expect(problem({ id: "T-15", manager: "Bob" })).toContain("cannot be made by --manager");
  expect(problem({ id: "T-08", client: "K1" })).toContain("cannot be made by --client");
  expect(problem({ id: "T-14", manager: "M1", deal: "D1" })).toContain("cannot be made by --deal");
});

test("[D-198] the funnel report for one manager shows that manager's deals", () => {
  const plan = planSales(input, { today: 46_050 });
  const moneyOf = (request: DocumentRequest) => {
    const { sheet } = describeDocument(plan, "en", request);
    const board = sheet?.blocks.find((block) => block.type === "table" && block.key === "board");
    const money = board?.type === "table" ? board.columns.find(({ key }) => key === "money") : undefined;
    return [sheet?.title, money?.total?.value];
  };
  expect(moneyOf({ id: "T-08", manager: "Bob" })).toEqual(["Funnel report: Bob", 700]);
  expect(moneyOf({ id: "T-08", manager: "Sue" })).toEqual(["Funnel report", 800]);
  expect(moneyOf({ id: "T-08" })).toEqual(["Funnel report", 800]);
});
