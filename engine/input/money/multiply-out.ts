import type { TableSpec } from "../column-spec.ts";
import type { RawTable } from "../raw-table.ts";
import { makeColumn } from "../make-column.ts";

/** A computed amount keeps so many decimals. */
const perUnit = 1e4;

/**
 * Gives rows without an amount that of their quantity and price: quantity × price × (1 − discount). Not to lines of a
 * document that has its amount in another row.
 *
 * @see AM-77
 */
export function multiplyOut(table: RawTable, spec: TableSpec): void {
  const { product } = spec;
  const quantity = product && table.columns.get(product.quantity)?.values;
  const price = product && table.columns.get(product.price)?.values;
  if (!quantity || !price) return;
  const discount = table.columns.get(product.discount)?.values;
  let column = table.columns.get(product.of);
  if (!column) table.columns.set(product.of, (column = makeColumn(spec.columns[product.of], table.rowCount, false)));
  const amounts = column.values as Float64Array;
  const documents = table.columns.get("document")?.values;
  const whole = new Set<number>(); // documents with an amount of their own: their other rows are its lines
  if (documents)
    for (let row = 0; row < table.rowCount; row++) if (!Number.isNaN(amounts[row])) whole.add(documents[row]);
  whole.delete(-1);
  for (let row = 0; row < table.rowCount; row++) {
    if (!Number.isNaN(amounts[row]) || (documents && whole.has(documents[row]))) continue;
    const amount = quantity[row] * price[row] * (1 - (discount?.[row] || 0));
    amounts[row] = Math.round(amount * perUnit) / perUnit;
  }
  table.found.add(product.of);
}
