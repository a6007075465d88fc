import { anyOf, arc, box, disc, polygon, type Layer } from "./icon-shapes.ts";

const deep = "#0f548c";
const light = "#5aa0d8";
const good = "#107c41";
const white = "#ffffff";

const tile: Layer = { colour: deep, shape: box(0.03, 0.03, 0.97, 0.97, 0.18) };

/** Three bars that grow to the line of the goal. */
const bars = (colour: string): Layer => ({
  colour,
  shape: anyOf(box(0.19, 0.58, 0.35, 0.82), box(0.42, 0.44, 0.58, 0.82), box(0.65, 0.3, 0.81, 0.82)),
});
const goal = (colour: string): Layer => ({ colour, shape: box(0.13, 0.15, 0.87, 0.22) });

/** What the ribbon and the lists of add-ins show, by file name; layers from below. */
export const icons: Readonly<Record<string, readonly Layer[]>> = {
  planner: [tile, bars(white), goal("#ffc83d")],
  build: [
    { colour: light, shape: anyOf(box(0.06, 0.6, 0.24, 0.94), box(0.32, 0.4, 0.5, 0.94), box(0.58, 0.2, 0.76, 0.94)) },
    { colour: white, shape: disc(0.7, 0.68, 0.32) },
    { colour: good, shape: disc(0.7, 0.68, 0.27) },
    { colour: white, shape: polygon([0.61, 0.53], [0.86, 0.68], [0.61, 0.83]) },
  ],
  refresh: [
    { colour: deep, shape: arc(0.5, 0.52, 0.34, 0.13, 0.08, 0.86) },
    { colour: deep, shape: polygon([0.53, 0.02], [0.9, 0.2], [0.6, 0.46]) },
  ],
  sample: [
    { colour: deep, shape: box(0.06, 0.12, 0.94, 0.34, 0.06) },
    {
      colour: light,
      shape: anyOf(
        ...[0.4, 0.59, 0.78].flatMap((top) =>
          [0.06, 0.37, 0.68].map((left) => box(left, top, left + 0.26, top + 0.14)),
        ),
      ),
    },
  ],
  help: [
    { colour: deep, shape: disc(0.5, 0.5, 0.46) },
    {
      colour: white,
      shape: anyOf(
        arc(0.5, 0.38, 0.14, 0.1, 0.45, 1.16),
        polygon([0.52, 0.44], [0.63, 0.46], [0.55, 0.62], [0.45, 0.62]),
        disc(0.5, 0.76, 0.065),
      ),
    },
  ],
};

/** 64 and 128 are for the lists of add-ins, which show the planner only. */
export const iconSizes = { ribbon: [16, 32, 80], planner: [16, 32, 64, 80, 128] } as const;
