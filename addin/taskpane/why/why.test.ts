// @vitest-environment jsdom
import { afterEach, test } from "vitest";
import type { RawSheet } from "../../../engine/index.ts";
import { drivePane, type DrivenPane } from "../drive-pane.ts";
import { fakeHost } from "../testing.ts";

let driven: DrivenPane | undefined;
afterEach(async () => {
  await driven?.close();
  driven = undefined;
});

const settings: RawSheet = {
  name: "Settings",
  rows: [
    ["Key", "Value"],
    ["asOf", "2026-03-31"],
    ["period", "2026"],
  ],
};
const payments: RawSheet = {
  name: "Payments",
  rows: [
    ["Client", "Date", "Amount"],
    ["K1", "2025-02-01", 300],
    ["K2", "2025-02-01", 100],
    ["K1", "2026-02-01", 350],
    ["K4", "2026-02-01", 80],
  ],
};

test("[CALC-41] the bridge, each step with its clients behind it, and the way back", async () => {
  driven = await drivePane(fakeHost([payments, settings]), { screen: "why" });
  await driven.see("Sales 400 → 430");
  await driven.press(/^Lost−100 \(1\)/);
  await driven.see("Clients that stopped paying");
  await driven.see("K2");
  await driven.see("was 100, now 0");
  await driven.press("Back to: Why");
  await driven.see("From before to now");
});
