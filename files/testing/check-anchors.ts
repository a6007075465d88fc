import { descendants, repeated, type Parts } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Faults of drawings: every picture ends right of and below where it starts, inside the grid, under an id of its own. */
export function checkAnchors(parts: Parts): string[] {
  return [...parts]
    .filter(([name]) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))
    .flatMap(([name, drawing]) =>
      [
        ...descendants(drawing, "twoCellAnchor").flatMap(anchorFaults),
        ...repeated(descendants(drawing, "cNvPr").map(({ attributes }) => attributes.id)).map(
          (id) => `drawing id ${id} stands twice`,
        ),
      ].map((fault) => `${name}: ${fault}`),
    );
}

function anchorFaults(anchor: XmlElement): string[] {
  const corner = (tag: string) => {
    const place = anchor.children.find(({ name }) => name === tag)?.children ?? [];
    const of = (name: string) => Number(place.find((child) => child.name === name)?.text);
    return { col: of("col"), colOff: of("colOff"), row: of("row"), rowOff: of("rowOff") };
  };
  const [from, to] = [corner("from"), corner("to")];
  const grows =
    (to.col > from.col || (to.col === from.col && to.colOff > from.colOff)) &&
    (to.row > from.row || (to.row === from.row && to.rowOff > from.rowOff));
  const inside = from.col >= 0 && from.row >= 0 && to.col < 16_384 && to.row < 1_048_576;
  return grows && inside ? [] : [`an anchor from ${from.col},${from.row} to ${to.col},${to.row}`];
}
