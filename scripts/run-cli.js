import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

/**
 * `node scripts/run-cli.js main …` runs cli/main.ts, `document …` cli/document.ts, from a bundle in out/cli/ that is made anew
 * when any source has changed: compiling every file at each start takes a second, the bundle a fifth of it.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const sources = ["engine", "drawing", "files", "cli", "templates"];

/** Changes when a source is added, removed or written. */
function stateOfSources() {
  let newest = statSync(join(root, "package-lock.json")).mtimeMs;
  let count = 0;
  for (const source of sources) {
    for (const entry of readdirSync(join(root, source), { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith(".ts") || entry.name.endsWith(".test.ts")) continue;
      newest = Math.max(newest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
      count += 1;
    }
  }
  return `${count}-${Math.round(newest)}`;
}

const folder = join(root, "out/cli", stateOfSources());
if (!existsSync(folder)) {
  const { bundleCli } = await import("./bundle-cli.js");
  await bundleCli(root, folder);
}
// A run of seconds gains nothing from compiling beside itself: it waits in slow code for what it is being compiled.
setFlagsFromString("--no-concurrent-recompilation");
const [door, ...words] = process.argv.slice(2);
process.argv = [process.argv[0], process.argv[1], ...words];
await import(pathToFileURL(join(folder, `${door}.js`)).href);
