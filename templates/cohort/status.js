// @ts-check
// Each head of a column becomes a button that sorts by it; without scripts the table stays as it was written.
const body = document.querySelector("tbody");
const told = document.querySelector("[role=status]");

/** @param {HTMLTableRowElement} row @param {number} column */
function keyOf(row, column) {
  return row.cells[column].dataset.key ?? "";
}

/** @param {HTMLTableCellElement} head */
function sortBy(head) {
  const column = head.cellIndex;
  // What is counted is first sorted by the most; names and days by the first.
  const counted = ["done", "waiting", "quiet", "not_ready", "notes"].includes(head.dataset.column ?? "");
  const now = head.getAttribute("aria-sort");
  const first = counted ? "descending" : "ascending";
  const other = counted ? "ascending" : "descending";
  const order = now === first ? other : first;
  const sign = order === "ascending" ? 1 : -1;
  const rows = [...(body?.rows ?? [])];
  rows.sort((a, b) => sign * keyOf(a, column).localeCompare(keyOf(b, column)));
  body?.append(...rows);
  for (const each of document.querySelectorAll("thead th")) each.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", order);
  if (told) told.textContent = `Sorted by ${head.textContent?.trim()}, ${order}`;
}

for (const head of document.querySelectorAll("thead th")) {
  if (!(head instanceof HTMLTableCellElement)) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = head.textContent;
  button.addEventListener("click", () => sortBy(head));
  head.replaceChildren(button);
}
