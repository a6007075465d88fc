import { expect, test } from "vitest";
import type { Region } from "../../drawing/region.ts";
import { cellsXml } from "./cells-xml.ts";

/** Two rows of texts; the second needs three lines. */
const texts = (top: number, more: Partial<Region> = {}): Region => ({
  ...{ top, bottom: top + 1, left: 0 },
  writeRow: (_row, put) => put(0, "text", 0),
  heightAt: (row) => (row === top + 1 ? 45 : 0),
  ...more,
});

test("a height stays where it was given or texts run over merged cells; else the application may fit it anew", () => {
  const regions = [texts(0, { merged: true }), texts(2), texts(4, { height: 26 })];
  const xml = [...cellsXml(regions, [0])].map((piece) => new TextDecoder().decode(piece)).join("");
  expect(xml.match(/<row [^>]*>/g)).toEqual([
    '<row r="1">',
    '<row r="2" ht="45" customHeight="1">',
    '<row r="3">',
    '<row r="4" ht="45">',
    '<row r="5" ht="26" customHeight="1">',
    '<row r="6" ht="26" customHeight="1">',
  ]);
});
