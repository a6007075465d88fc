import type { WorkbookHost } from "../addin/workbook-host.ts";

/** The same host; `changed` is called whenever something was written that only the workbook knows. */
export function noteChanges(host: WorkbookHost, changed: () => void): WorkbookHost {
  const noting =
    <A extends unknown[], R>(method: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      changed();
      return method(...args);
    };
  return {
    ...host,
    writePlan: noting(host.writePlan),
    undoLastBuild: noting(host.undoLastBuild),
    insertFormula: noting(host.insertFormula),
    writeSetting: noting(host.writeSetting),
    writeCells: noting(host.writeCells),
  };
}
