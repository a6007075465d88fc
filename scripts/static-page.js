import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { marked } from "marked";

/** Guides that become pages, with those they lead to. */
const guides = [
  "user-guide/en.md",
  "user-guide/ru.md",
  "consultant-guide/en.md",
  "consultant-guide/ru.md",
  "command-line.md",
  "warehouse.md",
  "functions.md",
  "functions.ru.md",
];

const style =
  "body { font: 16px/1.5 Calibri, Arial, sans-serif; color: #1f2933; max-width: 48rem; margin: 2rem auto; padding: 0 1rem }" +
  " h1, h2, h3 { color: #1f3a5f } img { max-width: 100% } code { background: #f1f4f8; padding: 0 .2em }" +
  " pre { background: #f1f4f8; padding: .5rem; overflow-x: auto } table { border-collapse: collapse; display: block; overflow-x: auto }" +
  " td, th { border: 1px solid #d5dbe3; padding: .2rem .5rem; text-align: left } section + section { border-top: 1px solid #d5dbe3 }";

const words = {
  en: {
    title: "Sales Planner",
    lead: "Clients and deals in, a working plan of B2B sales out. Nothing you give these pages leaves your computer.",
    workbooks: "Ready-made workbooks",
    workbooksMore: "Native formulas, any Excel since 2010, no add-in: paste your rows.",
    guides: "Guides",
    pages: [
      ["docs/user-guide/en.html", "User guide"],
      ["docs/consultant-guide/en.html", "Consultant's guide"],
      ["docs/functions.html", "SALES functions"],
      ["docs/command-line.html", "Command line"],
    ],
  },
  ru: {
    title: "Планировщик продаж",
    lead: "На входе клиенты и сделки, на выходе рабочий план продаж B2B. Всё, что вы откроете на этих страницах, остаётся на вашем компьютере.",
    workbooks: "Готовые книги",
    workbooksMore: "Обычные формулы, любой Excel начиная с 2010, без надстройки: вставьте свои строки.",
    guides: "Руководства",
    pages: [
      ["docs/user-guide/ru.html", "Руководство пользователя"],
      ["docs/consultant-guide/ru.html", "Руководство консультанта"],
      ["docs/functions.ru.html", "Функции SALES"],
      ["docs/command-line.html", "Командная строка (на английском)"],
    ],
  },
};

/**
 * The page that anybody can host or open, beside a build: index.html in both languages, the guides as pages with their pictures,
 * the ready-made workbooks to download. It needs no server.
 *
 * @param {string} root the project's folder
 * @returns {{ name: string, source: Buffer | string }[]} files by their places
 */
export function staticPage(root) {
  const books = readdirSync(join(root, "templates"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(root, "templates", name))
        .filter((file) => file.endsWith(".xlsx") && !file.startsWith("~$"))
        .map((file) => ({ file, from: join(root, "templates", name, file), language: languageOf(file) })),
    );
  const pictures = readdirSync(join(root, "docs/pictures"));
  return [
    { name: "index.html", source: indexPage(books) },
    ...guides.map((file) => ({ name: `docs/${htmlName(file)}`, source: guidePage(root, file) })),
    ...pictures.map((file) => ({
      name: `docs/pictures/${file}`,
      source: readFileSync(join(root, "docs/pictures", file)),
    })),
    ...books.map(({ file, from, language }) => ({
      name: `workbooks/${language}/${file}`,
      source: readFileSync(from),
    })),
  ];
}

/** Puts `staticPage` beside a webpack build. */
export function withStaticPage(root) {
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap("static page", (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: "static page", stage }, () => {
          for (const { name, source } of staticPage(root))
            compilation.emitAsset(name, new sources.RawSource(source), { minimized: true });
        });
      });
    },
  };
}

function languageOf(file) {
  return /\p{Script=Cyrillic}/u.test(file) ? "ru" : "en";
}

function htmlName(file) {
  return file.replace(/\.md$/, ".html");
}

function page(language, title, body) {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
${body}
</html>
`;
}

function indexPage(books) {
  const section = (language) => {
    const own = words[language];
    const item = (href, text) => `<li><a href="${encodeURI(href)}">${text}</a></li>`;
    const list = books
      .filter((book) => book.language === language)
      .map(({ file }) => item(`workbooks/${language}/${file}`, file.replace(/\.xlsx$/, "")));
    return `<section lang="${language}">
<h1>${own.title}</h1>
<p>${own.lead}</p>
<h2>${own.workbooks}</h2>
<p>${own.workbooksMore}</p>
<ul>${list.join("")}</ul>
<h2>${own.guides}</h2>
<ul>${own.pages.map(([href, text]) => item(href, text)).join("")}</ul>
</section>`;
  };
  return page("en", words.en.title, `${section("en")}\n${section("ru")}`);
}

/** Links between guides lead to pages; those to what is no page stand as words. */
function guidePage(root, file) {
  const source = readFileSync(join(root, "docs", file), "utf8");
  const linked = source.replace(
    /(?<!!)\[([^\]]*)\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)/g,
    (whole, text, to, place = "") => {
      const target = posix.normalize(posix.join(dirname(file), to));
      return guides.includes(target) ? `[${text}](${htmlName(to)}${place})` : text;
    },
  );
  const [, title = "Sales Planner"] = /^# (.*)$/m.exec(source) ?? [];
  const language = /(^|[./])ru\.md$/.test(file) ? "ru" : "en";
  return page(language, title, marked.parse(linked, { async: false }));
}
