// Comforts for browsers that run scripts; every page works without them.
//
// <button type="button" data-print hidden>: prints the page.
// <button type="button" data-copy="ID" hidden>: copies the text of the element with that id.
// Both stay hidden where they could not work.

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () =>
      navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim()),
    );
  }
}
