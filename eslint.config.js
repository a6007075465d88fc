import tseslint from "typescript-eslint";

/** Imports go one way: doors and hosts to the engine, never back, never from host to host (docs/decisions.md). */
const closed = (files, patterns, message, ignores = []) => ({
  files,
  ignores,
  rules: { "no-restricted-imports": ["error", { patterns: [{ regex: patterns, message }] }] },
});
const throughIndex = "(\\./)+engine/(?!index\\.ts$)";

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "bench/node_modules/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
    },
  },
  closed(
    ["engine/**/*.ts"],
    "/(files|drawing|addin|preview|cli|templates)/|^node:|^(hucre|papaparse|fflate)",
    "The engine is pure: no host, no door, no file.",
    ["**/*.test.ts"], // tests read reference data
  ),
  closed(
    ["files/**/*.ts"],
    `/(addin|preview|cli|templates)/|${throughIndex}`,
    "A host knows the engine only, by engine/index.ts.",
  ),
  closed(
    ["drawing/**/*.ts"],
    `/(addin|preview|cli|templates|files)/|${throughIndex}`,
    "How sheets look belongs to no host: it knows the engine only.",
  ),
  closed(["cli/**/*.ts"], `/(addin|preview)/|${throughIndex}`, "A door takes the engine by engine/index.ts."),
  closed(
    ["addin/**/*.{ts,tsx}", "preview/**/*.{ts,tsx}"],
    `/cli/|${throughIndex}`,
    "A door takes the engine by engine/index.ts.",
  ),
);
