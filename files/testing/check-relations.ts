import { relationsOf, repeated, type Parts } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Faults of content types and relations: every part has a type, every relation leads to a part of its own kind. */
export function checkRelations(parts: Parts): string[] {
  return [...contentTypeFaults(parts), ...relationFaults(parts), ...kindFaults(parts)];
}

/** What the content type of a part says for each kind of relation. */
const kinds: Readonly<Record<string, string>> = {
  officeDocument: "sheet.main+xml",
  worksheet: "worksheet+xml",
  styles: "styles+xml",
  theme: "theme+xml",
  table: "table+xml",
  drawing: "drawing+xml",
  chart: "chart+xml",
  comments: "comments+xml",
  sharedStrings: "sharedStrings+xml",
};

function kindFaults(parts: Parts): string[] {
  const types = new Map(
    parts
      .get("[Content_Types].xml")
      ?.children.map(({ attributes }) => [attributes.PartName?.slice(1), attributes.ContentType]),
  );
  return [...parts.keys()]
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const targets = relationsOf(name.replace(/_rels\/([^/]*)\.rels$/, "$1"), parts);
      return (parts.get(name)?.children ?? []).flatMap(({ attributes: { Id, Type } }) => {
        const kind = kinds[Type.slice(Type.lastIndexOf("/") + 1)];
        const type = types.get(targets.get(Id) ?? "");
        return kind && type && !type.endsWith(`.${kind}`) ? [`${name}: ${Id} leads to a part of type ${type}`] : [];
      });
    });
}

function contentTypeFaults(parts: Parts): string[] {
  const types = parts.get("[Content_Types].xml");
  if (!types) return ["no [Content_Types].xml"];
  const overrides = types.children
    .filter(({ name }) => name === "Override")
    .map(({ attributes }) => attributes.PartName);
  const endings = types.children.filter(({ name }) => name === "Default").map(({ attributes }) => attributes.Extension);
  const known = new Set(overrides.map((name) => name.slice(1)));
  return [
    ...repeated(overrides).map((name) => `content type of ${name} stands twice`),
    ...[...known].filter((name) => !parts.has(name)).map((name) => `content type names ${name}, which is not there`),
    ...[...parts.keys()]
      .filter((name) => name !== "[Content_Types].xml" && !known.has(name))
      // An XML part by its ending alone is "application/xml": Excel does not know what it is.
      .filter((name) => name.endsWith(".xml") || !endings.includes(name.slice(name.lastIndexOf(".") + 1)))
      .map((name) => `${name} has no content type`),
  ];
}

function relationFaults(parts: Parts): string[] {
  return [...parts].flatMap(([name, element]) => {
    if (name.endsWith(".rels")) {
      const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
      const ids = element.children.map(({ attributes }) => attributes.Id);
      const dangling = [...relationsOf(owner, parts).values()].filter((target) => !parts.has(target));
      return [
        ...(owner !== "" && !parts.has(owner) ? [`${name}: relations of a part that is not there`] : []),
        ...repeated(ids).map((id) => `${name}: ${id} stands twice`),
        ...dangling.map((target) => `${name}: leads to ${target}, which is not there`),
      ];
    }
    const relations = relationsOf(name, parts);
    return relationIds(element)
      .filter((id) => !relations.has(id))
      .map((id) => `${name}: uses relation ${id}, which is not there`);
  });
}

function relationIds(element: XmlElement): string[] {
  const own = element.attributes["r:id"];
  return [...(own === undefined ? [] : [own]), ...element.children.flatMap(relationIds)];
}
