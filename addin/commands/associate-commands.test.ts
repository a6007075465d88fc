import { expect, test, vi } from "vitest";
import { associateCommands, type ButtonEvent } from "./associate-commands.ts";
import { ribbonCommands } from "./ribbon-commands.ts";

function associated(run: () => Promise<void>) {
  const works = new Map<string, (event: ButtonEvent) => Promise<void>>();
  const fail = vi.fn();
  associateCommands({ associate: (name, work) => void works.set(name, work), run, fail });
  return { works, fail };
}

test("every command of the ribbon is associated by its name", () => {
  expect([...associated(async () => undefined).works.keys()]).toEqual([...ribbonCommands]);
});

test("the button is told that its work ended only after it did", async () => {
  const order: string[] = [];
  const { works } = associated(async () => void order.push("work"));
  await works.get("buildPlan")!({ completed: () => order.push("completed") });
  expect(order).toEqual(["work", "completed"]);
});

test("a command that fails frees its button, and the problem is handed over to be shown", async () => {
  const problem = new Error("no pane");
  const { works, fail } = associated(() => Promise.reject(problem));
  const completed = vi.fn();
  await works.get("refreshPlan")!({ completed });
  expect(completed).toHaveBeenCalledOnce();
  expect(fail).toHaveBeenCalledWith(problem);
});
