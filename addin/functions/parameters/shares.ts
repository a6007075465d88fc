import type { Text } from "../../../engine/index.ts";
import type { Parameter } from "../parameter.ts";
import { wrongValue } from "../function-error.ts";
import { placeWords } from "./places.ts";

/** Sums of shares computed by other formulas may lie a hair above 1. */
const hair = 1e-9;

/**
 * The same argument as a share: what is above 1 was typed in per cent, and is refused with both ways to write it.
 * The error is #VALUE!, because Excel shows the words of no other that would fit.
 *
 * @example share(number(…)) // 60: "sellingShare: expected 0 to 1, got 60; write 60% or 0.6"
 */
export function share<Value extends number | Float64Array>(parameter: Parameter<Value>): Parameter<Value> {
  return {
    ...parameter,
    read: (cells, name) => {
      const reading = parameter.read(cells, name);
      return {
        ...reading,
        value: (unit) => {
          const value = reading.value(unit);
          if (typeof value === "number") assertShare(value, name, -1);
          else value.forEach((one, row) => assertShare(one, name, row));
          return value;
        },
      };
    },
  };
}

function assertShare(value: number, name: Text, row: number): void {
  if (!(value > 1 + hair)) return;
  const { en, ru } = placeWords(name, row);
  const [got, part] = [value, value / 100].map((figure) => String(Number(figure.toPrecision(12))));
  throw wrongValue(
    `${en}: expected 0 to 1, got ${got}; write ${got}% or ${part}`,
    `${ru}: нужно от 0 до 1, получено ${comma(got)}; напишите ${comma(got)}% или ${comma(part)}`,
  );
}

function comma(figure: string): string {
  return figure.replace(".", ",");
}
