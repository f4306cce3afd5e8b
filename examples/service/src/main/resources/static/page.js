"use strict";

const drop = document.getElementById("drop");
const files = document.getElementById("files");
const rules = document.getElementById("rules");
const status = document.getElementById("status");
const reviews = document.getElementById("reviews");

/** An element with text in it, and with a class where one is given. */
function element(tag, text, style) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (style) {
    made.className = style;
  }
  return made;
}

/** The sections of a review. The service has escaped all that came from a file, and the policy of this page runs no script in it. */
function sections(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const wide of page.querySelectorAll(".wide")) { /* reachable by keyboard where it scrolls */
    wide.tabIndex = 0;
    wide.setAttribute("role", "region");
    wide.setAttribute("aria-label", "表格 table");
  }
  for (const head of page.querySelectorAll("th")) {
    head.scope = "col";
  }
  for (const title of page.querySelectorAll("h2, h3")) { /* one level down: the file has the second */
    const lower = page.createElement(title.tagName === "H2" ? "h3" : "h4");
    lower.textContent = title.textContent;
    title.replaceWith(lower);
  }
  return [...page.body.children];
}

/** Why a file was refused: the Chinese sentence, then the English one. */
async function refusal(response) {
  const said = document.createElement("div");
  said.className = "refused";
  try {
    const problem = await response.json();
    said.append(element("p", problem.chinese.title + "：" + problem.chinese.detail));
    const english = element("p", problem.english.title + ": " + problem.english.detail);
    english.lang = "en";
    said.append(english);
  } catch (e) {
    said.append(element("p", "服务没有回答 The service gave no answer (" + response.status + ")"));
  }
  return said;
}

async function review(file) {
  const shown = document.createElement("article");
  shown.className = "file";
  shown.append(element("h2", file.name));
  const address = "/review?name=" + encodeURIComponent(file.name)
    + (rules.value ? "&rules=" + encodeURIComponent(rules.value) : "");
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream", "Accept": "text/html" },
      body: file,
    });
    if (response.ok) {
      shown.append(...sections(await response.text()));
    } else {
      shown.append(await refusal(response));
    }
  } catch (e) {
    shown.append(element("p", "送不到服务，或者文件读不出来 The service cannot be reached, or the file cannot be read", "refused"));
  }
  return shown;
}

/** One file after the other, in their order. */
async function reviewAll(list) {
  if (list.length === 0) {
    return;
  }
  reviews.replaceChildren();
  reviews.setAttribute("aria-busy", "true");
  let done = 0;
  for (const file of list) {
    status.textContent = "正在审核 " + file.name + "（" + (done + 1) + "/" + list.length + "）Reviewing …";
    reviews.append(await review(file));
    done++;
  }
  reviews.removeAttribute("aria-busy");
  status.textContent = "审核完成：" + done + " 个文件。Done: " + done + (done === 1 ? " file." : " files.");
  reviews.focus({ preventScroll: true });
}

files.addEventListener("change", async () => {
  await reviewAll([...files.files]);
  files.value = "";
});

for (const name of ["dragenter", "dragover"]) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
}
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) {
    drop.classList.remove("over");
  }
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  reviewAll([...event.dataTransfer.files]);
});

fetch("/rules").then((response) => response.json()).then((all) => {
  for (const one of all) {
    const option = element("option", one.chineseName + " · " + one.englishName);
    option.value = one.id;
    rules.append(option);
  }
});
