import { text, type Text } from "./text.ts";

/** Groups of R-01 as small numbers for typed columns: three classes, loss-makers and those without money (AM-11). */
export const AbcClass = { A: 0, B: 1, C: 2, Loss: 3, None: 4 } as const;
export type AbcClass = (typeof AbcClass)[keyof typeof AbcClass];

/** Place = number of the class. Keys of results, the same in both languages. */
export const abcKeys = ["A", "B", "C", "loss", "none"] as const;

/** Place = number of the class. */
export const abcNames: readonly Text[] = [
  text("A", "A"),
  text("B", "B"),
  text("C", "C"),
  text("loss", "убыток"),
  text("none", "нет"),
];

/**
 * The class whose time norm a client gets: loss-makers and clients without money count as C.
 *
 * @see AM-11
 * @example timeNormClass(AbcClass.Loss) // AbcClass.C
 */
export function timeNormClass(group: number): AbcClass {
  return group === AbcClass.A || group === AbcClass.B ? group : AbcClass.C;
}
