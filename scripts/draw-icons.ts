import { writeFileSync } from "node:fs";
import type { Layer } from "./icon-shapes.ts";
import { icons, iconSizes } from "./icons.ts";
import { encodePng, type Picture } from "./png.ts";

/** Points looked at on each side of a pixel: edges come out smooth. */
const points = 6;

for (const [name, layers] of Object.entries(icons)) {
  for (const size of name === "planner" ? iconSizes.planner : iconSizes.ribbon) {
    const path = new URL(`../addin/icons/${name}-${size}.png`, import.meta.url);
    writeFileSync(path, encodePng(draw(layers, size)));
  }
}

function draw(layers: readonly Layer[], size: number): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      pixels.set(pixel(layers, column, row, size), (row * size + column) * 4);
  return { size, pixels };
}

/** Mean colour of the points of a pixel; what nothing covers is transparent. */
function pixel(layers: readonly Layer[], column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let point = 0; point < points * points; point++) {
    const x = (column + ((point % points) + 0.5) / points) / size;
    const y = (row + (Math.floor(point / points) + 0.5) / points) / size;
    const layer = layers.findLast(({ shape }) => shape(x, y));
    if (layer === undefined) continue;
    covered++;
    [1, 3, 5].forEach((place, part) => (sum[part] += parseInt(layer.colour.slice(place, place + 2), 16)));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => Math.round(part / covered)), Math.round((255 * covered) / points ** 2)];
}
