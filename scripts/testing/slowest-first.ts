import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Projects in the order in which they start: what waits for another program first, so that nothing waits for it at the end. */
const order = ["browser", "libreoffice", "excel", "doors", "engine"];

/** Test files by project, and within one as vitest orders them (failed before, slowest, largest). */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => order.indexOf(one.project.name) - order.indexOf(other.project.name));
  }
}
