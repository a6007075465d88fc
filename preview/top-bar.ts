import { say, type Language, type Text } from "../engine/index.ts";
import { previewWords as words } from "./preview-words.ts";

export interface TopBarActions {
  open(file: File): Promise<void>;
  save(): Promise<void>;
}

export interface TopBar {
  say(words: Text): void;
  complain(words: Text): void;
}

/** The line above the grid: a file in, a file out, language and theme; and what came of it. */
export function topBar(
  root: HTMLElement,
  { language, dark }: { readonly language: Language; readonly dark: boolean },
  actions: TopBarActions,
): TopBar {
  const told = element("span", "");
  told.id = "say";
  told.setAttribute("role", "status");
  const bar: TopBar = {
    say: (line) => show(told, say(line, language), false),
    complain: (line) => show(told, say(line, language), true),
  };
  root.setAttribute("aria-label", say(words.title, language));
  root.append(
    element("strong", say(words.title, language)),
    fileButton(language, actions.open),
    button(say(words.save, language), async () => {
      bar.say(words.saving);
      await actions.save();
    }),
    told,
    link(say(words.otherLanguage, language), { lang: language === "ru" ? "en" : "ru" }),
    link(say(dark ? words.light : words.dark, language), { theme: dark ? "light" : "dark" }),
  );
  bar.say(words.local);
  takeDrops(actions.open, () => bar.say(words.drop));
  return bar;
}

function show(place: HTMLElement, line: string, problem: boolean): void {
  place.textContent = line;
  place.classList.toggle("problem", problem);
}

function element<T extends keyof HTMLElementTagNameMap>(tag: T, words: string): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}

function button(words: string, work: () => Promise<void>): HTMLButtonElement {
  const made = element("button", words);
  made.addEventListener("click", () => void work());
  return made;
}

function fileButton(language: Language, open: (file: File) => Promise<void>): HTMLLabelElement {
  const label = element("label", say(words.open, language));
  const input = element("input", "");
  input.type = "file";
  input.accept = ".xlsx,.csv";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void open(file);
    input.value = "";
  });
  label.append(input);
  return label;
}

/** Language and theme of the preview are in its address, so that a page can be sent to a colleague. */
function link(words: string, change: Readonly<Record<string, string>>): HTMLButtonElement {
  return button(words, async () => {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
    location.assign(address);
  });
}

function takeDrops(open: (file: File) => Promise<void>, hover: () => void): void {
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    hover();
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void open(file);
  });
}
