import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));
const built = join(root, "out/preview/");
const mark = join(built, "built-from.txt");
const sources = ["addin", "drawing", "engine", "files", "preview", "scripts", "templates"];
const single = ["package-lock.json", "webpack.config.js"];

/**
 * Builds the preview into out/preview, or takes what was built there from the same sources; returns the folder.
 *
 * @throws what webpack said when it could not
 */
export async function buildPreview(): Promise<string> {
  const state = stateOfSources();
  if (existsSync(mark) && readFileSync(mark, "utf8") === state) return built;
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  await promisify(execFile)(process.execPath, [webpack, "--mode", "development", "--env", "preview"], { cwd: root });
  writeFileSync(mark, state);
  return built;
}

/** Changes when any source file does: told by their places, sizes and times. */
function stateOfSources(): string {
  const state = createHash("sha256");
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  for (const name of [...files, ...single].toSorted()) {
    if (/\.test\.tsx?$|\.xlsx$/.test(name)) continue;
    const { size, mtimeMs } = statSync(join(root, name));
    state.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return state.digest("hex");
}
