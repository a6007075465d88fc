/**
 * An object with some parts that are known, and others that are made when first asked for, and kept: who asks for little
 * waits for little.
 *
 * All parts are its own and enumerable, so that copying it by `...` makes all of them; `changedParts` makes none.
 *
 * @param makers one a part; what a maker returns must not depend on when it runs
 * @example onDemand({ one: 1 }, { two: () => 1 + 1 }).two // 2
 */
export function onDemand<Known extends object, Made extends object>(
  known: Known,
  makers: { readonly [Part in keyof Made]: () => Made[Part] },
): Known & Made {
  const whole = { ...known };
  for (const [part, make] of Object.entries<() => unknown>(makers)) {
    let made: { readonly part: unknown } | undefined;
    Object.defineProperty(whole, part, { enumerable: true, get: () => (made ??= { part: make() }).part });
  }
  return whole as Known & Made;
}
