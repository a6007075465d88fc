/** Own writes are not told to those who listen for changes of people. */
export async function quietly<T>(context: Excel.RequestContext, work: () => Promise<T>): Promise<T> {
  context.runtime.enableEvents = false;
  await context.sync();
  try {
    return await work();
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}
