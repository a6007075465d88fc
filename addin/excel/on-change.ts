import { runExcel } from "./run-excel.ts";

type Listener = (change: { readonly sheet?: string; readonly address?: string }) => void;

/** Tells of changes of cells and of added or deleted sheets; the returned function ends it. */
export async function onChange(listener: Listener): Promise<() => Promise<void>> {
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const some = [
      worksheets.onChanged.add(async ({ worksheetId, address }) => listener({ sheet: worksheetId, address })),
      worksheets.onAdded.add(async ({ worksheetId }) => listener({ sheet: worksheetId })),
      worksheets.onDeleted.add(async ({ worksheetId }) => listener({ sheet: worksheetId })),
    ];
    await context.sync();
    return some;
  });
  return async () => {
    // A handler is removed in the context that added it.
    await Excel.run(handlers[0].context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
