// The worked case lived through by hand, on a cheap phone without script: 5,000 face shields for five hospitals, from the
// request to the receipt, with two refusals, one silence, one job made and one delivery received by their mail links.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, openLetter, visitor, words } from "./house.mjs";

const BY_HAND = { script: false };

test("5,000 face shields, from the request to the receipt", async (t) => {
  const designer = await visitor(t, { as: "designer", ...BY_HAND });
  const coordinator = await visitor(t, { as: "coordinator", ...BY_HAND });
  const workshop = await visitor(t, BY_HAND);
  await startByDay(coordinator);

  const request = await post(designer);
  await planIsTheBest(designer, request);
  const offers = await offersOut(workshop);
  assert.equal(offers.size, 20, "as many letters as workshops in the plan");

  await lookingChangesNothing(workshop, designer, request, offers.get("W05"));
  // 23 hours later two say no, one says nothing, the others say yes.
  for (const hours of [6, 6, 6, 1, 1, 1, 1, 1]) await forward(coordinator, hours);
  for (const id of ["W05", "W22"]) await decline(workshop, offers.get(id));
  const silent = ["W05", "W22", "W33"];
  for (const [id, letter] of offers) if (!silent.includes(id)) await accept(workshop, letter);
  const promised = await shares(designer, request, "Promised");
  assert.equal(pieces(promised), 4_420);

  // An hour later the silent one's offer ends. Exactly what was refused is planned again.
  await forward(coordinator, 1);
  const ended = () => designer.locator("details .chip").filter({ hasText: "No answer" }).count();
  await eventually(designer, request, "580 pieces are offered again", async () => {
    return (await ended()) === 1 && pieces(await shown(designer, "Asked")) === 580;
  });
  assert.deepEqual(await shares(designer, request, "Promised"), promised, "what was promised has not moved");
  await linkSays(workshop, offers.get("W33"), "The time to answer has passed");
  await linkSays(workshop, offers.get("W22"), "You said no");
  await everybody(coordinator, request, /asked accept/);
  assert.equal(pieces(await shares(designer, request, "Promised")), 5_000, await words(designer));

  const [maker] = [...offers.keys()].filter((id) => !silent.includes(id));
  await makeAndSend(workshop, maker);
  await everybody(coordinator, request, /finish making/);
  await everybody(coordinator, request, /Send what is ready/);
  await receive(await visitor(t, BY_HAND));
  await everybody(coordinator, request, /Confirm that everything arrived/);

  await designer.goto(request);
  assert.equal(await figure(designer, "Received"), "5,000");
  await designer.getByRole("button", { name: "Close the request" }).click();
  await designer.goto(request);
  assert.match(await words(designer), /Everything is done and in the books/);
  assert.equal(await figure(designer, "Received"), "5,000");
  assert.deepEqual([designer, coordinator, workshop].flatMap((page) => page.faults), []);
});

/** Offers never end at night: begun by day, they end when they say. */
async function startByDay(coordinator) {
  for (let hour = 0; hour < 24; hour += 1) {
    await coordinator.goto("/drill");
    const [, clock] = /(\d\d):\d\d/.exec(await coordinator.locator("dl.facts dd").first().innerText());
    if (clock >= 8 && clock < 19) return;
    await forward(coordinator, 1);
  }
  assert.fail("it is never day");
}

async function forward(coordinator, hours) {
  await coordinator.goto("/drill");
  await coordinator.getByRole("button", { name: `${hours} hour${hours === 1 ? "" : "s"} forward` }).click();
  await coordinator.locator(".notice.success").waitFor();
}

/** Lets everybody of the request do at once what is expected of them. */
async function everybody(coordinator, request, button) {
  await coordinator.goto("/drill");
  const row = coordinator.locator("section.card", { has: coordinator.locator(`a[href="${request}"]`) });
  await row.getByRole("button", { name: button }).click();
  await coordinator.locator(".notice.success").waitFor();
}

/** Posts the filled-in example; the path of the request. */
async function post(designer) {
  await designer.goto("/make?example=kenya-shields");
  assert.equal(await designer.getByLabel("Pieces").first().inputValue(), "1800");
  await designer.getByRole("button", { name: "Post the request" }).click();
  const { pathname } = new URL(designer.url());
  assert.match(pathname, /^\/requests\//, await words(designer));
  return pathname;
}

async function planIsTheBest(designer, request) {
  await eventually(designer, request, "offers are out", async () => /Offers are out/.test(await words(designer)));
  assert.equal(await figure(designer, "Wanted"), "5,000");
  assert.equal(pieces(await shown(designer, "Asked")), 5_000);
  await designer.goto(`${request}/plan/1`);
  const cost = designer.locator("dl.facts dd").filter({ hasText: "for 5,000 pieces" });
  assert.match(await cost.innerText(), /690,875\.05/);
  assert.equal(await figure(designer, "workshops"), "20");
  assert.equal(await figure(designer, "Nobody found"), "0");
}

/** The letters with this case's offers, by workshop. */
async function offersOut(page) {
  await page.goto("/mail?kind=offer");
  const rows = page.locator("ul.rows > li").filter({ hasText: "@drill.example.org" });
  const found = await rows.evaluateAll((all) =>
    all.map((row) => [/<(w\d+)@/.exec(row.textContent)[1].toUpperCase(), row.querySelector("a").getAttribute("href")]),
  );
  return new Map(found);
}

/** Follows the link of a letter that answers so: `accept` or `decline`. */
async function follow(page, letter, answer) {
  await page.goto(letter);
  await page.locator(`main a[href^="/o/"][href$="?as=${answer}"]`).first().click();
}

async function lookingChangesNothing(workshop, designer, request, letter) {
  const before = await shares(designer, request, "Asked");
  await follow(workshop, letter, "decline");
  await workshop.getByRole("button", { name: "Send the no" }).waitFor();
  assert.deepEqual(await shares(designer, request, "Asked"), before);
}

async function decline(workshop, letter) {
  await follow(workshop, letter, "decline");
  await workshop.getByLabel("No time or no machine free").check();
  await workshop.getByRole("button", { name: "Send the no" }).click();
  assert.match(await words(workshop), /You said no/);
}

async function accept(workshop, letter) {
  await follow(workshop, letter, "accept");
  await workshop.getByRole("button", { name: "Yes, we make this" }).click();
  assert.match(await words(workshop), /This job is yours/);
}

async function linkSays(workshop, letter, text) {
  await follow(workshop, letter, "accept");
  assert.ok((await words(workshop)).includes(text), await words(workshop));
  assert.equal(await workshop.getByRole("button", { name: "Yes, we make this" }).count(), 0);
}

/** Reports all pieces with a photo, and sends them, from the link in the letter with the job sheet. */
async function makeAndSend(workshop, id) {
  await openLetter(workshop, { to: `${id.toLowerCase()}@drill.example.org`, kind: "job_accepted" });
  await workshop.locator('main a[href^="/j/"]:not([href*="sheet"])').first().click();
  const [, all] = /([\d,]+) pieces? (?:is|are) still to be made/.exec(await words(workshop));
  await workshop.getByLabel("Good pieces since the last report").fill(all.replace(",", ""));
  await workshop.getByText("Photo, problem, note").click();
  const photo = { name: "shields.png", mimeType: "image/png", buffer: await workshop.screenshot() };
  await workshop.getByLabel("Photo", { exact: true }).setInputFiles(photo);
  await workshop.getByRole("button", { name: "Send the report" }).click();
  const shown = workshop.getByRole("img", { name: "Photo of the work" });
  const answer = await workshop.request.get(await shown.getAttribute("src"));
  assert.match(answer.headers()["content-type"], /^image\//);
  await workshop.getByLabel("How are they sent?").fill("The evening bus");
  await workshop.getByRole("button", { name: "They are on their way" }).click();
  assert.match(await words(workshop), /The pieces are on their way/);
}

/** The first hospital confirms one delivery from the link in its letter. */
async function receive(page) {
  await openLetter(page, { to: "h1@drill.example.org", kind: "shipped" });
  await page.locator('main a[href^="/r/"]').first().click();
  await page.getByRole("button", { name: /arrived and (are|is) good/ }).first().click();
  assert.match(await words(page), /Confirmed: ([\d,]+) of \1 good/);
}

/** The number above these words. */
async function figure(page, label) {
  const stat = page.locator(".stat", { has: page.getByText(label, { exact: true }) });
  return (await stat.locator("strong").innerText()).trim();
}

/** The workshops of the request in this state, each with its pieces. */
async function shares(designer, request, state) {
  await designer.goto(request);
  return shown(designer, state);
}

function shown(designer, state) {
  return designer.locator("ul.split > li").evaluateAll(
    (rows, state) =>
      rows
        .filter((row) => row.querySelector(".chip").textContent.trim() === state)
        .map((row) => `${row.firstElementChild.textContent}: ${row.querySelector(".share").textContent}`)
        .sort(),
    state,
  );
}

function pieces(shares) {
  return shares.reduce((sum, share) => sum + Number(share.split(": ")[1].replace(",", "")), 0);
}
