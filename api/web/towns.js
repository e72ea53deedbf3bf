// Suggests towns while somebody types into <input data-towns list="ID">, where ID is a <datalist>.
// Without this the field works all the same: the server reads "Town, Country" and asks when several fit.

for (const input of document.querySelectorAll("input[data-towns]")) {
  let waiting;
  let asked = "";
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const text = input.value.trim();
      if (text.length < 2 || text === asked) return;
      asked = text;
      const answer = await fetch(`/towns?q=${encodeURIComponent(text)}`).catch(() => null);
      if (!answer?.ok || text !== asked) return;
      const options = (await answer.json()).map((label) => Object.assign(document.createElement("option"), { value: label }));
      input.list?.replaceChildren(...options);
    }, 200);
  });
}
