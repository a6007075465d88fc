import { expect, test } from "vitest";
import { codeNumber } from "../input/lists.ts";
import { sellers } from "./sellers.ts";

test("[CALC-07] who is at work and does not lead sells; a blank role sells", () => {
  const role = Int8Array.of(
    -1,
    ...(["VIP", "supervisor", "head", "account", "ceo"] as const).map((one) => codeNumber("managerRole", one)),
  );
  expect(sellers({ rowCount: 6, active: Uint8Array.of(1, 1, 1, 1, 0, 1), role })).toEqual([0, 1]);
});
