import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { zipSync, type Zippable } from "fflate";
import { writeWorkbook } from "../files/index.ts";
import { demo, describeDemo } from "../templates/demo/demo-workbook.ts";
import { templates } from "../templates/index.ts";
import { templateFile } from "../templates/kit/template-file.ts";
import { optionalParts, requireForOlderModules } from "./bundle-cli.js";
import { licencesOf } from "./licence-list.js";
import { startPage } from "./release/start-page.ts";

/**
 * `npm run release -- https://where.the.files/stand`: one zip in out/release/ with the add-in and its manifest for that
 * address, the ready-made workbooks, the command line as a single file, and a page that says where to begin.
 */
const [address] = process.argv.slice(2);
if (!address?.startsWith("https://")) {
  console.error(
    `npm run release -- https://ADDRESS: expected where the add-in's files will stand, got ${address ?? "nothing"}`,
  );
  process.exit(2);
}
const root = fileURLToPath(new URL("..", import.meta.url));
const zipped: Zippable = {};

execFileSync(
  process.execPath,
  ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--env", `address=${address}`],
  {
    cwd: root,
    stdio: "inherit",
  },
);
for (const entry of readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  zipped[`add-in/${path.slice(join(root, "dist/").length)}`] = readFileSync(path);
}

for (const template of templates)
  for (const language of ["en", "ru"] as const)
    zipped[`workbooks/${language}/${template.name[language]}.xlsx`] = readFileSync(templateFile(template, language));
for (const language of ["en", "ru"] as const)
  zipped[`workbooks/${language}/${demo.name[language]}.xlsx`] = await writeWorkbook(await describeDemo(language));

const { outputFiles, metafile } = await build({
  entryPoints: [join(root, "cli/main.ts")],
  bundle: true,
  write: false,
  metafile: true,
  platform: "node",
  external: optionalParts,
  format: "esm",
  target: "node20",
  minify: true,
  banner: { js: requireForOlderModules },
});
zipped["sales-planner.mjs"] = outputFiles[0].contents;
zipped["sales-planner.LICENCES.txt"] = new TextEncoder().encode(licencesOf(Object.keys(metafile.inputs)));
zipped["START.html"] = new TextEncoder().encode(startPage(address));
zipped["manifest.xml"] = zipped["add-in/manifest.xml"];

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
mkdirSync(join(root, "out/release"), { recursive: true });
const file = join(root, `out/release/sales-planner-${version}.zip`);
writeFileSync(file, zipSync(zipped));
console.log(`${file}: ${Object.keys(zipped).length} files`);
