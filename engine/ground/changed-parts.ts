/**
 * The same with other parts in place of some; what was not yet made is still made on demand, once for both.
 *
 * @example changedParts(onDemand({ a: 1 }, { b: () => 2 }), { a: 3 }).a // 3
 */
export function changedParts<Whole extends object>(whole: Whole, changes: Partial<Whole>): Whole {
  const parts = { ...Object.getOwnPropertyDescriptors(whole), ...Object.getOwnPropertyDescriptors(changes) };
  return Object.defineProperties({}, parts) as Whole;
}
