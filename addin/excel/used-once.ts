/**
 * A range that is only written to, in this one request. Excel holds every range of an `Excel.run` until its end: a
 * build has thousands, and letting them all go is a request of megabytes.
 */
export function usedOnce<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  range.untrack();
  return range;
}
