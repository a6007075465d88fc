import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Parts of a package by name, read strictly. */
export type Parts = ReadonlyMap<string, XmlElement>;

/** Values that stand more than once. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}

/** Elements below one that was asked before, by name: a sheet has hundreds of thousands, and every rule asks it. */
const below = new WeakMap<XmlElement, ReadonlyMap<string, XmlElement[]> | "asked">();

/** All elements of a name, at any depth, in the order of the part. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  let known = below.get(element);
  if (known === undefined) {
    below.set(element, "asked");
    return namedBelow(element, name);
  }
  if (known === "asked") below.set(element, (known = byName(element)));
  return known.get(name) ?? [];
}
function namedBelow(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  visitBelow(element, (one) => {
    if (one.name === name) found.push(one);
  });
  return found;
}

function byName(element: XmlElement): ReadonlyMap<string, XmlElement[]> {
  const found = new Map<string, XmlElement[]>();
  visitBelow(element, (one) => {
    const alike = found.get(one.name);
    if (alike) alike.push(one);
    else found.set(one.name, [one]);
  });
  return found;
}

function visitBelow({ children }: XmlElement, visit: (element: XmlElement) => void): void {
  for (const child of children) {
    visit(child);
    visitBelow(child, visit);
  }
}

/** Parts that are sheets. */
export function sheetNames(parts: Parts): string[] {
  return [...parts.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
}

/** Relations of a part: id to part name, for those inside the package. */
export function relationsOf(part: string, parts: Parts): Map<string, string> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found = new Map<string, string>();
  for (const { attributes } of relations?.children ?? [])
    if (attributes.TargetMode !== "External") found.set(attributes.Id, resolved(folder, attributes.Target));
  return found;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
