import { descendants, repeated, type Parts } from "./package-parts.ts";

/** Faults of the document's own properties: numbers 2, 3, 4 …, names once, no name or text longer than Excel keeps. */
export function checkProperties(parts: Parts): string[] {
  const custom = parts.get("docProps/custom.xml");
  const properties = (custom ? descendants(custom, "property") : []).map(({ attributes, children }) => ({
    ...attributes,
    name: attributes.name,
    pid: attributes.pid,
    values: children.length,
  }));
  return [
    ...properties.flatMap(({ name, pid }, at) =>
      Number(pid) === at + 2 ? [] : [`property ${name}: number ${pid}, expected ${at + 2}`],
    ),
    ...repeated(properties.map(({ name }) => name.toLowerCase())).map((name) => `property ${name} stands twice`),
    ...properties.filter(({ name }) => name === "" || name.length > 255).map(({ name }) => `property name ${name}`),
    ...properties.filter(({ values }) => values !== 1).map(({ name, values }) => `property ${name}: ${values} values`),
  ].map((fault) => `docProps/custom.xml: ${fault}`);
}
