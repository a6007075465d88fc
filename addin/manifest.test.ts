import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { ribbonCommands } from "./commands/ribbon-commands.ts";

const root = new URL("../", import.meta.url);
const source = readFileSync(new URL("manifest.xml", root), "utf8");
const { DOMParser } = new JSDOM("").window;
const manifest = new DOMParser().parseFromString(source, "application/xml");
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const one = (name: string): Element => {
  const found = all(name);
  expect(found, name).toHaveLength(1);
  return found[0];
};
const children = (element: Element): string[] => [...element.children].map(({ tagName }) => tagName);
const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap(all).filter(({ id }) => id !== "");
const resources = new Map(defined.map((entry) => [entry.id, entry]));
const valueOf = (entry: Element): string => entry.getAttribute("DefaultValue")!;
const overridesOf = (entry: Element): [string | null, string | null][] =>
  [...entry.children].map((child) => [child.getAttribute("Locale"), child.getAttribute("Value")]);
const usedIds = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid")!);
const addresses = [...source.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]+)"/g)].map(([, address]) => address);

/** Microsoft's "How to find the proper order of manifest elements"; a wrong order is refused by every Excel. */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Hosts Resources",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  Control: "Label Supertip Icon Action",
  Group: "Label Icon Control+",
  CustomTab: "Group+ Label",
  Supertip: "Title Description",
  Icon: "bt:Image+",
};

describe("manifest.xml", () => {
  test("is well-formed XML", () => {
    expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
    expect(manifest.documentElement.tagName).toBe("OfficeApp");
    if (spawnSync("xmllint", ["--version"]).error) {
      console.log("xmllint is not installed: manifest.xml was parsed by jsdom only");
      return;
    }
    expect(spawnSync("xmllint", ["--noout", "-"], { input: source, encoding: "utf8" }).stderr).toBe("");
  });

  test.for(Object.entries(orders))("elements of %s stand in the order of the schema", ([parent, order]) => {
    const elements = all(parent);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements)
      expect(order.replaceAll("+", "").split(" ")).toEqual([...new Set(children(element))]);
  });

  test("elements of the host: runtimes, then functions, then the ribbon", () => {
    const host = all("Host").find((element) => element.children.length > 0)!;
    expect(children(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });

  test("every resid is defined, none longer than 32 characters, and none is left unused", () => {
    expect(usedIds.filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => id.length > 32 || !usedIds.includes(id))).toEqual([]);
    expect(resources.size).toBe(defined.length);
  });

  test("identifiers of controls, groups and tabs are all different", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap(all).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.for([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
    ["bt:Urls", 2048],
  ] as const)("%s: nothing longer than %i characters in any language", ([name, longest]) => {
    const texts = [...one(name).children].flatMap((entry) => [
      valueOf(entry),
      ...overridesOf(entry).map(([, value]) => value!),
    ]);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((words) => words.length > longest || words.trim() === "")).toEqual([]);
  });

  test("every text a person sees is there in English and in Russian; the namespace has one form", () => {
    expect(one("DefaultLocale").textContent).toBe("en-US");
    const seen = [one("DisplayName"), all("Description")[0], ...all("bt:String")];
    for (const entry of seen.filter(({ id }) => id !== "Functions.Namespace")) {
      expect(valueOf(entry), entry.id).not.toMatch(/[а-яё]/i);
      const [[locale, words]] = overridesOf(entry);
      expect([locale, /[а-яё]/i.test(words!)], entry.id).toEqual(["ru-RU", true]);
    }
    const namespace = resources.get(one("Namespace").getAttribute("resid")!)!;
    expect([valueOf(namespace), overridesOf(namespace)]).toEqual(["SALES", []]);
  });

  test("one shared runtime: its page, functions, buttons and pane have one resid, and there is no second pane", () => {
    const page = one("Page").children[0].getAttribute("resid");
    const runtime = one("Runtime");
    expect([runtime.getAttribute("resid"), runtime.getAttribute("lifetime")]).toEqual([page, "long"]);
    expect(one("FunctionFile").getAttribute("resid")).toBe(page);
    for (const action of all("Action").filter((element) => element.getAttribute("xsi:type") === "ShowTaskpane"))
      expect(action.children[0].getAttribute("resid")).toBe(page);
    expect(all("TaskpaneId")).toEqual([]);
    expect(valueOf(one("DefaultSettings").children[0])).toBe(valueOf(resources.get(page!)!));
  });

  test("asks for the oldest Excel that has a shared runtime, functions and the calls the code makes", () => {
    const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
      ["ExcelApi", "1.14"],
    ]);
  });

  test("buttons call the commands that the code associates, all of them", () => {
    const names = all("FunctionName").map(({ textContent }) => textContent);
    expect(names.toSorted()).toEqual([...ribbonCommands].sort());
  });

  test("version is the package's, in four parts", () => {
    const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };
    // The validator of the store takes nothing below 1.0.0.0: the package's version follows a 1.
    expect(one("Version").textContent).toBe(`1.${version}`);
  });

  test("every address is https on the one host of the development server", () => {
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  test("icons exist in the size they are announced with", () => {
    const announced = all("bt:Image").flatMap((image) => {
      const size = image.getAttribute("size");
      return size ? [[valueOf(resources.get(image.getAttribute("resid")!)!), Number(size)] as const] : [];
    });
    const whole = [[valueOf(one("IconUrl")), 32] as const, [valueOf(one("HighResolutionIconUrl")), 64] as const];
    for (const [address, size] of [...announced, ...whole]) expect(pngSize(address), address).toEqual([size, size]);
    for (const icon of all("Icon"))
      expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
  });

  test("pages and descriptions of functions are made by the build or stand in the repository", () => {
    const files = addresses.map((address) => new URL(address).pathname.slice(1)).filter((path) => !path.includes("/"));
    const built = ["taskpane.html", "functions.js"];
    const missing = files.filter(
      (file) => !built.includes(file) && !existsSync(new URL(`addin/functions/generated/${file}`, root)),
    );
    expect(missing).toEqual([]);
  });
});

/** Width and height from the header of a .png file. */
function pngSize(address: string): [number, number] {
  const bytes = readFileSync(new URL(`addin${new URL(address).pathname}`, root));
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
