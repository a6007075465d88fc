import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Parts of a package by name, read strictly. */
export type Parts = ReadonlyMap<string, XmlElement>;

/** Values that stand more than once. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}

/** All elements of a name, at any depth. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const collect = ({ children }: XmlElement) => {
    for (const child of children) {
      if (child.name === name) found.push(child);
      collect(child);
    }
  };
  collect(element);
  return found;
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
