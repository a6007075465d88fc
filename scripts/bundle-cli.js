import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";

/** Libraries in the older module form look for `require`, which a module of today does not have. */
export const requireForOlderModules =
  'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);';

/** Parts with machine code, taken from where they are installed when they are asked for. */
export const optionalParts = ["@duckdb/node-api"];

/**
 * The command line as JavaScript: `main.js` and `document.js` in `folder`; what is loaded on demand (holidays, formulas, Word,
 * older spreadsheet formats) stays in files of its own, so that a start reads only what it needs.
 *
 * @param {string} root the project's folder
 * @param {string} folder where the bundle goes, whole or not at all: several runs may start at once
 */
export async function bundleCli(root, folder) {
  const making = `${folder}.${process.pid}`;
  await build({
    entryPoints: [join(root, "cli/main.ts"), join(root, "cli/document.ts")],
    bundle: true,
    splitting: true,
    platform: "node",
    external: optionalParts,
    format: "esm",
    target: "node20",
    outdir: making,
    banner: { js: requireForOlderModules },
    logLevel: "error",
  });
  const all = dirname(folder);
  mkdirSync(all, { recursive: true });
  const finished = readdirSync(all).filter((name) => !name.includes(".") && name !== basename(folder));
  for (const old of finished) rmSync(join(all, old), { recursive: true });
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true }); // another run was faster
  }
}
