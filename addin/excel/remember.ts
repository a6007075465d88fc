const prefix = "SalesPlanner.";

/** Keeps a small value in the workbook itself, as JSON. */
export async function remember(context: Excel.RequestContext, key: string, value: unknown): Promise<void> {
  context.workbook.settings.add(prefix + key, JSON.stringify(value));
  await context.sync();
}

/** What was kept under this key; undefined when nothing was. */
export async function recall(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(prefix + key).load("value");
  await context.sync();
  return setting.isNullObject ? undefined : (JSON.parse(String(setting.value)) as unknown);
}
