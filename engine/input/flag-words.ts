const yes = "yes y true 1 да д истина + ✓ ✔ ☑ x х v t on";
const no = "no n false 0 нет н ложь - – — ✗ ☐ f off";

/** Every way yes (1) and no (0) are written in a cell, in lower case. */
export const flagWords: ReadonlyMap<string, 0 | 1> = new Map([
  ...yes.split(" ").map((word) => [word, 1] as const),
  ...no.split(" ").map((word) => [word, 0] as const),
]);
