// @vitest-environment jsdom
import { act } from "react";
import { afterEach, expect, test } from "vitest";
import type { RawSheet } from "../../engine/index.ts";
import type { WorkbookHost } from "../workbook-host.ts";
import { drivePane, type DrivenPane } from "./drive-pane.ts";
import type { Screen } from "./pane-state.ts";
import { fakeHost, hostProblem } from "./testing.ts";

let driven: DrivenPane | undefined;
afterEach(async () => {
  await driven?.close();
  driven = undefined;
});

/** Tuesday, 30 June 2026. */
const day = 46203;
const workbook: readonly RawSheet[] = [
  {
    name: "Clients",
    rows: [
      ["Client ID", "Client"],
      ["C1", "Alfa"],
    ],
  },
  {
    name: "Managers",
    rows: [
      ["Manager ID", "Name", "Role"],
      ["M1", "Ivanov", "territorial"],
      ["M2", "Orlova", "head of sales"],
    ],
  },
  {
    name: "Deals",
    rows: [
      ["Deal ID", "Client", "Manager", "Stage", "Amount", "Opened", "Status"],
      ["D1", "Alfa", "M1", "Offer", "much", day - 9, "open"],
    ],
  },
  {
    name: "DealSteps",
    rows: [
      ["Deal", "Step", "Planned", "Action"],
      ["D1", 1, day, "call"],
    ],
  },
  {
    name: "Activities",
    rows: [
      ["Client", "Manager", "Type", "Status", "Due", "Done"],
      ["Alfa", "M1", "call", "planned", day, null],
    ],
  },
  {
    name: "LayerItems",
    rows: [
      ["ID", "Status"],
      ["B-1", "done"],
    ],
  },
  {
    name: "Settings",
    rows: [
      ["Key", "Value"],
      ["asOf", "2026-06-30"],
    ],
  },
];

interface Refusal {
  readonly screen: Screen;
  readonly action: string;
  readonly method: keyof WorkbookHost;
  /** What the screen says when it can be used. */
  readonly ready: string | RegExp;
  readonly before?: (pane: DrivenPane) => Promise<void>;
  readonly press: (pane: DrivenPane) => Promise<void>;
}

const pressed = (name: string | RegExp) => (pane: DrivenPane) => pane.press(name);

const refusals: readonly Refusal[] = [
  {
    screen: "data",
    action: "going to a cell",
    method: "selectCell",
    ready: "Problems",
    press: pressed(/^Go to Deals!/),
  },
  {
    screen: "assumptions",
    action: "changing a setting",
    method: "writeSetting",
    ready: "What it gives",
    async press(pane) {
      const input = pane.field("Hours a day");
      await pane.type(input, "7");
      await pane.leave(input);
    },
  },
  { screen: "build", action: "building", method: "writePlan", ready: "Chosen: ", press: pressed("Build the plan") },
  {
    screen: "result",
    action: "taking a build back",
    method: "undoLastBuild",
    ready: "The plan at a glance",
    async before(pane) {
      await act(async () => pane.pane.actions.build(["R-01"]));
      await pane.see("Undo last build");
      await pane.see("All figures");
    },
    press: pressed("Undo last build"),
  },
  {
    screen: "today",
    action: "a contact that is done",
    method: "writeCells",
    ready: "Alfa",
    press: pressed(/^Done: .*Alfa$/),
  },
  {
    screen: "today",
    action: "whose day it is",
    method: "remember",
    ready: "Whose day",
    press: (pane) => pane.type(pane.field<HTMLSelectElement>("Whose day"), "Ivanov"),
  },
  {
    screen: "deal",
    action: "a new step",
    method: "writeCells",
    ready: "Open deals: 1",
    async before(pane) {
      await pane.press(/^Alfa · D1/);
      await pane.see("Add step 2");
      await pane.press("Add step 2");
      await pane.type(pane.field("Day"), "2026-07-10");
      await pane.type(pane.field("Action"), "meeting");
    },
    press: pressed("Write the row"),
  },
  {
    screen: "diagnosis",
    action: "going to the sheet to tick on",
    method: "selectCell",
    ready: "Five layers",
    press: pressed("Open the sheet to tick on"),
  },
  {
    screen: "insert",
    action: "inserting",
    method: "writePlan",
    ready: "Save a snapshot",
    press: pressed("Save snapshot"),
  },
  {
    screen: "functions",
    action: "taking the selection",
    method: "selection",
    ready: "SALES.ABC",
    before: (pane) => pane.press(/^SALES\.ABCTABLE/),
    press: pressed(/^Use selection/),
  },
];

test.for(refusals)("what Excel refuses is shown with what to do next: $screen, $action", async (refusal) => {
  const { screen, method, ready, before, press } = refusal;
  const host = fakeHost([...workbook]);
  const pane = (driven = await drivePane(host, { screen }));
  await pane.see(ready);
  await before?.(pane);
  host.fail = { method, problem: hostProblem() };
  await press(pane);
  await pane.see("A cell is being edited.");
  await pane.see("Press Enter and try again.");
  expect(host.fail).toBeUndefined();
  expect(document.querySelector("main [role=progressbar]:not([aria-label])")).toBeNull();
});
