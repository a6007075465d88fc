import type { PlacedNote } from "../engine/index.ts";
import type { Role } from "./design.ts";
import { lineHeight, linesOf } from "./line-heights.ts";
import { markSigns } from "./number-formats.ts";
import { emptyParts, type BlockParts } from "./plan-table.ts";
import { rowRegion, type PutCell } from "./region.ts";
import type { DrawContext } from "./draw-context.ts";

/** Height of a banner's first line, and how much wider its letters are than usual ones. */
const bannerHeight = 28;
const bannerLetters = 1.3;
/** Over a whole page the letters of a text take less than a digit each; Cyrillic ones are wider. */
const wideLetters = { en: 0.8, ru: 0.92 } as const;

/** Lines of a note, each merged over its span and as high as its text needs. */
export function planNote(placed: PlacedNote, widths: readonly number[], context: DrawContext): BlockParts {
  const parts = emptyParts();
  const { block, left, span } = placed;
  // Lines with links of their own: an arrow leads on, for a link that is a long text is not broken into lines everywhere.
  const start = block.links ? left + 1 : left;
  const room = widths.slice(start, left + span).reduce((sum, width) => sum + width, 0) || 60;
  const arrow = context.book.number({ role: "line", link: true });
  let row = placed.firstRow;
  if (block.title) {
    const { title } = block;
    const style = context.book.number({ role: "blockTitle" });
    parts.regions.push(rowRegion(row++, left, (put) => put(left, title, style), 20));
  }
  block.lines.forEach((line, place) => {
    const first = row;
    const rows = block.lineRows?.[place] ?? 1;
    const link = block.links ? block.links[place] : block.link;
    const target = link && context.locate(link);
    if (target) parts.links.set(`${row},${left}`, target);
    const role: Role = !block.banner ? "line" : place === 0 ? "banner" : "bannerLine";
    const mark = role === "bannerLine" ? undefined : block.mark;
    const look = { role, mark, link: target !== undefined && !block.links, tint: block.banner && block.mark };
    const style = context.book.number({ ...look, first: true });
    const rest = context.book.number(look);
    const sign = mark && markSigns[mark];
    const letters =
      role === "banner" ? room / bannerLetters : block.banner ? room / wideLetters[context.book.words.language] : room;
    const lines = linesOf(sign ? `${sign} ${line}` : line, letters);
    // Where the sheet says the rows, it has measured.
    const height = role === "banner" ? bannerHeight * lines : block.lineRows ? lineHeight : lines * lineHeight + 1;
    for (let next = row; next < row + rows; next++) {
      const write = (put: PutCell): void => {
        if (block.links && target && next === first) put(left, "→", arrow);
        put(start, next === first ? line : null, style);
        // The fill and the frame of a merged cell are drawn by all of its cells.
        if (block.banner) for (let column = 1; column < span; column++) put(left + column, null, rest);
      };
      parts.regions.push(rowRegion(next, left, write, height));
    }
    if (span > 1 || rows > 1)
      parts.merges.push({ startRow: row, startCol: start, endRow: row + rows - 1, endCol: left + span - 1 });
    row += rows;
  });
  return parts;
}
