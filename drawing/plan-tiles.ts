import type { PlacedTiles } from "../engine/index.ts";
import { lineHeight, linesOf } from "./line-heights.ts";
import { cellOf, emptyParts, mergeAcross, type BlockParts } from "./plan-table.ts";
import { rowRegion, type PutCell } from "./region.ts";
import type { DrawContext } from "./draw-context.ts";

const labelHeight = 17;
const figureHeight = 28;

/** Figures side by side: label, figure and finding of each in three rows, merged over its columns. */
export function planTiles(placed: PlacedTiles, widths: readonly number[], context: DrawContext): BlockParts {
  const parts = emptyParts();
  const { block, left, firstRow } = placed;
  const { book } = context;
  let next = left;
  const tiles = block.tiles.map((tile) => {
    const column = next;
    next += tile.span;
    return { tile, column, room: widths.slice(column, next).reduce((sum, width) => sum + width, 0) };
  });
  const findingLines = Math.max(1, ...tiles.map(({ tile, room }) => linesOf(tile.finding, room - 2)));
  const rows = [
    { role: "tileLabel", height: labelHeight },
    { role: "tileFigure", height: figureHeight },
    { role: "tileFinding", height: findingLines * lineHeight + 4 },
  ] as const;
  rows.forEach(({ role, height }, place) => {
    const row = firstRow + place;
    const cells = tiles.map(({ tile, column }) => {
      const { kind, mark, value, span } = tile;
      const look = role === "tileFigure" ? ({ role, kind, mark } as const) : ({ role, kind: "text" } as const);
      const shown = role === "tileLabel" ? tile.label : role === "tileFinding" ? tile.finding : cellOf(kind, value);
      return { column, span, shown, first: book.number({ ...look, first: true }), more: book.number(look) };
    });
    const write = (put: PutCell): void => {
      for (const { column, span, shown, first, more } of cells) {
        put(column, shown, first);
        // The fill of a merged cell is drawn by all of its cells.
        for (let place = 1; place < span; place++) put(column + place, null, more);
      }
    };
    parts.regions.push(rowRegion(row, left, write, height));
    for (const { tile, column } of tiles) {
      mergeAcross(parts, row, column, tile.span);
      // Its label leads on: some applications draw a link without the sign and colour of its mark.
      const target = role === "tileLabel" && tile.link && context.locate(tile.link);
      if (target) parts.links.set(`${row},${column}`, target);
    }
  });
  return parts;
}
