/**
 * An object whose parts are made when first asked for, and kept: who asks for little waits for little.
 *
 * The parts are its own and enumerable, so that copying it by `...` makes all of them; `changedParts` makes none.
 *
 * @param makers one a part; what a maker returns must not depend on when it runs
 * @example onDemand({ sum: () => 1 + 1 }).sum // 2
 */
export function onDemand<Parts extends object>(makers: { readonly [Part in keyof Parts]-?: () => Parts[Part] }): Parts {
  const whole = {};
  for (const [part, make] of Object.entries<() => unknown>(makers)) {
    let made: { readonly part: unknown } | undefined;
    Object.defineProperty(whole, part, { enumerable: true, get: () => (made ??= { part: make() }).part });
  }
  return whole as Parts;
}
