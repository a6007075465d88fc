import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import { connectOfficeClient, type OfficeClient, type OfficeClientOptions } from "./office-client.ts";
import { openInNode } from "./open-in-node.ts";
import { newWorkbook, type WorkbookState } from "./workbook-state.ts";

const script = createRequire(import.meta.url)
  .resolve("@microsoft/office-js/package.json")
  .replace(/package\.json$/, "dist/excel-web-16.00.js");

/** The genuine client is a development package under Microsoft's own licence; without it nothing of Excel can be tested. */
export const clientIsThere = existsSync(script);

export interface TestWorkbook {
  readonly state: WorkbookState;
  readonly client: OfficeClient;
  readonly excel: typeof Excel;
  /** Puts Excel and Office where the add-in finds them; undone by `close`. */
  close(): void;
}

/** An in-memory workbook with one empty sheet, and the genuine Office.js client speaking to it, for a test in Node. */
export function openTestWorkbook(options: OfficeClientOptions = {}, firstSheet = "Sheet1"): TestWorkbook {
  const { window } = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/" });
  (window as unknown as { eval(code: string): void }).eval(readFileSync(script, "utf8"));
  const { grid, close } = openInNode(firstSheet);
  const state = newWorkbook(grid, firstSheet);
  const client = connectOfficeClient(window, state, options);
  const globals = ["Excel", "Office", "OfficeExtension"] as const;
  const before = globals.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of globals) {
    const value: unknown = (window as unknown as Record<string, unknown>)[name];
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  return {
    state,
    client,
    excel: (window as unknown as { Excel: typeof Excel }).Excel,
    close() {
      globals.forEach((name, place) => {
        if (before[place]) Object.defineProperty(globalThis, name, before[place]);
        else Reflect.deleteProperty(globalThis, name);
      });
      close();
      window.close();
    },
  };
}
