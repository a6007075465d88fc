import { runDocumentCommand } from "./command.ts";
import { terminal } from "./terminal.ts";

process.exitCode = await runDocumentCommand(process.argv.slice(2), terminal);
