import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { dropFunctionTexts } from "./scripts/drop-function-texts.js";
import { licenceList } from "./scripts/licence-list.js";
import { sizeBudget } from "./scripts/size-budget.js";
import { withStaticPage } from "./scripts/static-page.js";

/** What manifest.xml and functions.json say while developing. */
const developmentAddress = "https://localhost:3000";
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const generated = "addin/functions/generated";

/**
 * The add-in for Excel into dist/, or with `--env preview` the same add-in in a browser into out/preview/.
 *
 * `--env address=https://…` is where the production files will stand. `--env excel` serves over https with a
 * certificate that Excel trusts.
 */
export default async function configure(env, { mode = "development" } = {}) {
  const production = mode === "production";
  if (production && !env.preview && !/^https:\/\/[^\s/]/.test(String(env.address)))
    throw new Error(
      `npm run build: expected the address where the files will stand, got ${env.address ?? "none"}; ` +
        "npm run build -- --env address=https://planner.example.com (docs/user-guide). Without it the manifest would lead Excel to this computer.",
    );
  const address = String(env.address ?? developmentAddress).replace(/\/$/, "");
  return {
    mode,
    entry: env.preview ? { preview: "./preview/start-preview.ts" } : addinEntries,
    output: { path: path(env.preview ? "out/preview" : "dist"), filename: "[name].js", clean: true },
    devtool: production ? false : "source-map",
    resolve: { extensionAlias: { ".js": [".ts", ".tsx", ".js"] }, fallback: { fs: false } },
    module: { rules: [typescript, ourOwnCode, stylesheets] },
    experiments: { css: true, layers: true },
    plugins: env.preview
      ? previewPages()
      : [
          ...addinPages(address),
          ...(production ? [budget, licenceList("LICENCES.txt"), withStaticPage(path("."))] : []),
        ],
    performance: false, // counts unzipped bytes; the budget is the plugin's
    optimization: { splitChunks: { chunks: "async" } },
    cache: cacheOf(`${mode}-${env.preview ? "preview" : "addin"}`),
    stats: "errors-warnings",
    devServer: env.WEBPACK_SERVE ? await server(env) : undefined,
  };
}

/** What was built is kept; a change of how it is built drops it. */
function cacheOf(name) {
  const scripts = [
    "webpack.config.js",
    "scripts/drop-function-texts.js",
    "scripts/licence-list.js",
    "scripts/size-budget.js",
    "scripts/static-page.js",
  ];
  return { type: "filesystem", name, buildDependencies: { config: scripts.map(path) } };
}

// Cells wait for the functions: they come first and alone. A layer of their own keeps their modules apart from those of
// the pane, so that what only the pane uses of a shared file is left out of them; the little both use is there twice.
const addinEntries = {
  functions: { import: "./addin/functions/register.ts", layer: "functions" },
  start: "./addin/start.ts",
};

const budget = sizeBudget({
  functions: { groups: ["functions"], kilobytes: 68 },
  pane: { groups: ["start", "pane"], kilobytes: 220 },
});

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: {
    transpileOnly: true, // `npm run types` checks
    getCustomTransformers: () => ({ before: [dropFunctionTexts] }),
    configFile: path("tsconfig.json"),
    compilerOptions: { noEmit: false, rewriteRelativeImportExtensions: true, sourceMap: true },
  },
};
// What a door does not use of the engine's public list is left out. Two entries do their work by being imported.
const ourOwnCode = {
  test: /\.tsx?$/,
  include: ["engine", "files", "templates", "addin"].map(path),
  exclude: ["addin/functions/register.ts", "addin/start.ts", "addin/worker"].map(path),
  sideEffects: false,
};
const stylesheets = { test: /\.css$/, type: "css/auto" };

/**
 * Nothing comes from or goes to anywhere but our own address and Office's. The pane's styles are written by script
 * (Griffel), which needs 'unsafe-inline' for styles; no script may be inline.
 */
function policy(office) {
  const own = (more = "") => `'self'${more}`;
  const script = office ? " https://appsforoffice.microsoft.com" : "";
  return [
    "default-src 'none'",
    `script-src ${own(script)}`,
    `connect-src ${own(script)}`,
    `style-src ${own(" 'unsafe-inline'")}`,
    `img-src ${own(" data: blob:")}`,
    `font-src ${own(" data:")}`,
    `worker-src ${own()}`,
    `frame-src ${office ? "https://appsforoffice.microsoft.com" : "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function page(template, filename, chunks, office) {
  return new HtmlPlugin({
    template,
    filename,
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    minify: false,
    templateParameters: { policy: policy(office) },
  });
}

function addinPages(address) {
  const at = (content) => content.toString().replaceAll(developmentAddress, address);
  return [
    page("./addin/taskpane.html", "taskpane.html", ["functions", "start"], true),
    new CopyPlugin({
      patterns: [
        { from: "addin/icons", to: "icons" },
        { from: `${generated}/functions*`, to: "[name][ext]", transform: at },
        { from: "manifest.xml", transform: at },
      ],
    }),
  ];
}

/** The genuine Office.js client is Microsoft's and for development only: it goes to out/, never to dist/. */
function previewPages() {
  const office = createRequire(import.meta.url)
    .resolve("@microsoft/office-js/package.json")
    .replace(/package\.json$/, "dist/excel-web-16.00.js");
  return [
    page("./preview/preview.html", "preview.html", ["preview"], false),
    new CopyPlugin({
      patterns: [
        { from: office, to: "office/excel.js", info: { minimized: true } },
        { from: `${generated}/functions*.html`, to: "[name][ext]" },
        { from: "addin/icons", to: "icons" },
      ],
    }),
  ];
}

async function server({ preview, excel }) {
  return {
    port: 3000,
    static: false,
    hot: false,
    liveReload: Boolean(preview),
    client: { overlay: false },
    ...(preview ? { open: process.env.CI ? false : ["/preview.html"] } : {}),
    ...(excel ? { server: { type: "https", options: await certificates() }, headers: anyOrigin } : {}),
  };
}

/** Excel on the web asks for functions.json from another origin. */
const anyOrigin = { "Access-Control-Allow-Origin": "*" };

/** Loaded only when it is needed: it adds an authority to this machine's list, and asks before. */
async function certificates() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { ca, key, cert } = await getHttpsServerOptions();
  return { ca, key, cert };
}
