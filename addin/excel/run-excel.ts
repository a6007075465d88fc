import { excelProblem } from "./excel-problem.ts";

/** `Excel.run` that waits for the end of cell editing and turns every refusal into a `HostProblem`. */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw excelProblem(error);
  }
}
