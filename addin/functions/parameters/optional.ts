import type { Parameter } from "../parameter.ts";

/** The same argument, which may be left out: undefined then. */
export function optional<Value>(parameter: Parameter<Value>): Parameter<Value | undefined> {
  return {
    ...parameter,
    optional: true,
    read: (cells, name) => (cells === undefined ? { value: () => undefined } : parameter.read(cells, name)),
  };
}
