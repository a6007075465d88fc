import { act } from "react";
import { inThreadEngine } from "../worker/in-thread-engine.ts";
import type { WorkbookHost } from "../workbook-host.ts";
import { startPane, type PaneOptions, type StartedPane } from "./start-pane.tsx";

/** A pane in jsdom and the hands of a person on it. */
export interface DrivenPane {
  readonly pane: StartedPane;
  /** Lets the pane draw and the engine answer until the words are there. */
  see(words: string | RegExp): Promise<void>;
  /** Lets the pane draw until it is so. */
  until(isSo: () => boolean, what: string): Promise<void>;
  /** By what a screen reader calls the control. */
  press(name: string | RegExp): Promise<void>;
  control(name: string | RegExp): HTMLElement;
  /** The input or list under a label. */
  field<E extends HTMLElement = HTMLInputElement>(label: string): E;
  /** Types into a field. */
  type(element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string): Promise<void>;
  /** Moves on from a field. */
  leave(element: HTMLElement): Promise<void>;
  /** What was said last to those who listen. */
  status(): string;
  close(): Promise<void>;
}

/** What React, Fluent and charts ask of a page and jsdom has not. */
function preparePage(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // Without it jsdom prints that it has none, at every chart.
  HTMLCanvasElement.prototype.getContext = () => null;
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}

/** Opens a pane on a workbook; the engine runs in the same thread. */
export async function drivePane(host: WorkbookHost, options: Partial<PaneOptions> = {}): Promise<DrivenPane> {
  preparePage();
  const root = document.body.appendChild(document.createElement("div"));
  let pane: StartedPane | undefined;
  await act(async () => {
    pane = startPane(host, root, { language: "en", theme: "light", engine: inThreadEngine(), ...options });
    await pane.started;
  });
  const until = async (isSo: () => boolean, what: string): Promise<void> => {
    for (let turn = 0; turn < 1000 && !isSo(); turn++)
      await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));
    if (!isSo()) throw new Error(`expected ${what}, saw: ${document.body.textContent}`);
  };
  const control = (name: string | RegExp): HTMLElement => {
    const all = Array.from(
      document.querySelectorAll<HTMLElement>("button, a[href], [role=tab], [role=menuitem], [role=option]"),
    );
    const found = all.find((one) => fits(nameOf(one).trim(), name));
    if (!found) throw new Error(`expected a control "${name}", got ${all.map(nameOf).join(" | ")}`);
    return found;
  };
  return {
    pane: pane!,
    until,
    control,
    see: (words) => until(() => shows(words), `to see ${words}`),
    press: async (name) => void (await act(async () => control(name).click())),
    field: fieldOf,
    type: typeInto,
    leave: async (element) =>
      void (await act(async () => element.dispatchEvent(new FocusEvent("focusout", { bubbles: true })))),
    status: () => document.querySelector("[role=status]")?.textContent ?? "",
    async close() {
      await act(async () => pane?.close());
      document.body.replaceChildren();
    },
  };
}

function shows(words: string | RegExp): boolean {
  return fits(document.body.textContent ?? "", words, true);
}

function fits(text: string, wanted: string | RegExp, part = false): boolean {
  if (typeof wanted !== "string") return wanted.test(text);
  return part ? text.includes(wanted) : text === wanted;
}

/** What a screen reader calls a control. */
export function nameOf(element: Element): string {
  return element.getAttribute("aria-label") ?? element.textContent ?? "";
}

function fieldOf<E extends HTMLElement>(label: string): E {
  const found = Array.from(document.querySelectorAll("label")).find((one) => one.textContent?.startsWith(label));
  const element = found && document.getElementById(found.htmlFor);
  if (!element) throw new Error(`expected a field "${label}"`);
  return element as unknown as E;
}

async function typeInto(
  element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  value: string,
): Promise<void> {
  const prototype = Object.getPrototypeOf(element) as object;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(element, value);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  });
}
