/**
 * Files that import one another in a circle: none of them is read, changed or tested without the rest.
 *
 * @param imports what each file imports, by value or by type
 * @returns each circle as its files in order of the alphabet (Tarjan, SIAM Journal on Computing 1 (1972)); a file that imports
 * only itself is none
 * @example importCircles(new Map([["a", ["b"]], ["b", ["a"]], ["c", ["a"]]])) // [["a", "b"]]
 */
export function importCircles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  /** The earliest file that is reached from this one and still open. */
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    open.push(file);
    let earliest = own;
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) earliest = Math.min(earliest, visit(next));
      else if (open.includes(next)) earliest = Math.min(earliest, order.get(next)!);
    }
    if (earliest === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return earliest;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}
