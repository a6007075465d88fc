import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Fails a production build when the files of a part, gzipped together, are larger than promised.
 *
 * @param {Record<string, { groups: string[], kilobytes: number }>} budgets by name of the part; the chunk groups
 *   (entries or named lazy parts) whose scripts it is. A script of several parts counts with the first.
 */
export function sizeBudget(budgets) {
  return {
    apply(compiler) {
      compiler.hooks.afterEmit.tap("size budget", (compilation) => {
        const counted = new Set();
        for (const [part, { groups, kilobytes }] of Object.entries(budgets)) {
          const files = groups.flatMap((group) => compilation.namedChunkGroups.get(group)?.getFiles() ?? []);
          const own = files.filter((file) => file.endsWith(".js") && !counted.has(file));
          const bytes = own.reduce((sum, file) => sum + gzippedSize(compilation, counted.add(file) && file), 0);
          const line = `${part}: ${(bytes / 1000).toFixed(1)} kB gzipped of ${kilobytes} (${[...new Set(own)].join(", ")})`;
          if (bytes > kilobytes * 1000) compilation.errors.push(new Error(`over the size budget: ${line}`));
          else console.log(line);
        }
      });
    },
  };
}

function gzippedSize(compilation, file) {
  return gzipSync(readFileSync(join(compilation.outputOptions.path, file)), { level: 9 }).length;
}
