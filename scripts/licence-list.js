import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/**
 * Name, version, licence and its text of every package among the files that a bundle was made of, as one text: their authors
 * are to be named (the public holidays of date-holidays are CC-BY).
 *
 * @param {readonly string[]} files paths of modules, under node_modules or not
 * @throws Error naming a package that tells no licence
 */
export function licencesOf(files) {
  const packages = [...new Set(files.flatMap((file) => packageFolder(resolve(file))))].map(describe);
  const parts = packages.map(({ name, version, licence, text }) => `${name} ${version}: ${licence}\n\n${text}`.trim());
  return `${parts.sort().join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/**
 * Puts `licencesOf` a webpack build beside it.
 *
 * @param {string} filename of the list, in the folder of the build
 */
export function licenceList(filename) {
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap("licence list", (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: "licence list", stage }, () => {
          compilation.emitAsset(filename, new sources.RawSource(licencesOf([...filesOf(compilation.modules)])));
        });
      });
    },
  };
}

/** Modules that were put together hold the files they were made of. */
function* filesOf(modules) {
  for (const module of modules) {
    if (module.modules) yield* filesOf(module.modules);
    else if (module.resource) yield module.resource;
  }
}

/** The package's own folder: the innermost under node_modules. */
function packageFolder(file) {
  const mark = `${sep}node_modules${sep}`;
  const at = file.lastIndexOf(mark);
  if (at < 0) return [];
  const [first, second] = file.slice(at + mark.length).split(sep);
  return [join(file.slice(0, at + mark.length), first.startsWith("@") ? join(first, second) : first)];
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const licence = typeof license === "string" ? license : license?.type;
  if (!licence) throw new Error(`${name}: expected a licence in its package.json, found none`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  return { name, version, licence, text };
}
