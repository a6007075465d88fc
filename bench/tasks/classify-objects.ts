export interface ClientObject {
  readonly id: number;
  readonly amount: number;
  group: number;
}

/** ABC as a page of JavaScript does it: objects, sort, reduce. */
export function classifyObjects(clients: readonly ClientObject[]): ClientObject[] {
  const sorted = [...clients].sort((a, b) => b.amount - a.amount || a.id - b.id);
  const total = sorted.reduce((sum, { amount }) => sum + amount, 0);
  let before = 0;
  for (const client of sorted) {
    client.group = client.amount === 0 ? 4 : before * 5 < total * 4 ? 0 : before * 20 < total * 19 ? 1 : 2;
    before += client.amount;
  }
  return sorted;
}
