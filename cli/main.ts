import { runCommand } from "./command.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  line: (words) => process.stdout.write(words + "\n"),
  error: (words) => process.stderr.write(words + "\n"),
  progress: (words) => process.stderr.write(words + "\n"),
});
