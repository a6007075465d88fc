import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Opens Excel with the add-in from this folder; where that cannot be done, says what can. */
const elsewhere = `Excel for the desktop cannot be started on this system (${process.platform}). Two ways from here:

  In a browser, without Excel
    npm start

  In Excel on the web
    1. npm run serve            serves https://localhost:3000; the certificate must be trusted by the browser:
                                npx office-addin-dev-certs install (asks for the password), or open
                                https://localhost:3000/taskpane.html once and accept it
    2. open a workbook at https://excel.cloud.microsoft in a browser on this machine
    3. Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in, choose manifest.xml of this folder

More: docs/user-guide/en.md (по-русски: docs/user-guide/ru.md)`;

const debugging = join(
  dirname(createRequire(import.meta.url).resolve("office-addin-debugging/package.json")),
  "cli.js",
);
const words = process.argv.includes("--stop")
  ? ["stop", "manifest.xml"]
  : [
      "start",
      "manifest.xml",
      "desktop",
      "--app",
      "excel",
      "--dev-server",
      "npm run serve",
      "--dev-server-port",
      "3000",
    ];

if (process.platform === "win32" || process.platform === "darwin") {
  const { status } = spawnSync(process.execPath, [debugging, ...words], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} else {
  console.log(elsewhere);
}
