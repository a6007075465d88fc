import type { Reporter, TestModule } from "vitest/node";

/** Lists at the end of a run what was skipped, a line a file: a test that does not run proves nothing. */
export class SkipsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = modules.flatMap((module) => {
      const skipped = [...module.children.allTests("skipped")];
      return skipped.length === 0 ? [] : [`  ${module.relativeModuleId}: ${skipped.length} (${skipped[0].fullName})`];
    });
    console.log(lines.length === 0 ? "\nNothing was skipped." : `\nSkipped:\n${lines.join("\n")}`);
  }
}
