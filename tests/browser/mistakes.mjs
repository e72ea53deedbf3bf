// What goes wrong by hand: forms sent empty, links that come too late. Each page says what happened and what to do next.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eventually, visitor, words } from "./house.mjs";

const BY_HAND = { script: false };

/** A list of what is wrong, each with a link to its field. */
async function faultsOf(page) {
  const links = page.locator("section.errors a");
  const targets = await links.evaluateAll((all) =>
    all.map((link) => ({ href: link.getAttribute("href"), there: document.querySelectorAll(`[id="${link.hash.slice(1)}"]`).length })),
  );
  for (const { href, there } of targets) assert.equal(there, 1, `${href} leads to no field`);
  return targets.map(({ href }) => href);
}

describe("an empty form", () => {
  test("of a request names everything at once and keeps what was written", async (t) => {
    const page = await visitor(t, { as: "designer", ...BY_HAND });
    await page.goto("/make?design=face-shield");
    await page.getByLabel("What should workshops know?").fill("For the night shift");
    await page.getByRole("button", { name: "Post the request" }).click();
    const faults = await faultsOf(page);
    for (const field of ["#places.0.quantity", "#places.0.town", "#due_day"]) assert.ok(faults.includes(field), `${field}: ${faults}`);
    assert.equal(await page.getByLabel("What should workshops know?").inputValue(), "For the night shift");
  });

  test("of a new account names everything at once", async (t) => {
    const page = await visitor(t, BY_HAND);
    await page.goto("/sign-up");
    await page.getByLabel("Name").fill("Wanjiru");
    await page.getByRole("button", { name: "Make the account" }).click();
    assert.deepEqual(await faultsOf(page), ["#email", "#password"]);
    assert.equal(await page.getByLabel("Name").inputValue(), "Wanjiru");
  });
});

describe("an offer's link", () => {
  test("explains itself when it is used twice and when the offer was taken back", async (t) => {
    const designer = await visitor(t, { as: "designer", ...BY_HAND });
    const request = await postForty(designer);
    await eventually(designer, request, "offers are out", async () => /Offers are out/.test(await words(designer)));

    const workshop = await visitor(t, BY_HAND);
    await workshop.goto("/mail?kind=offer");
    await workshop.locator("ul.rows > li").filter({ hasText: "@drill.example.org" }).locator("a").first().click();
    const link = await workshop.locator('main a[href^="/o/"][href$="?as=accept"]').first().getAttribute("href");

    // Two tabs show the offer; the second one answers it again.
    const second = await visitor(t, BY_HAND);
    await workshop.goto(link);
    await second.goto(link);
    await workshop.getByText("No, not this time").click();
    await workshop.getByLabel("A machine is broken").check();
    await workshop.getByRole("button", { name: "Send the no" }).click();
    assert.match(await words(workshop), /You said no/);
    await second.getByRole("button", { name: "Yes, we make this" }).click();
    assert.match(await words(second), /You said no/);
    assert.equal(await second.getByRole("button", { name: "Yes, we make this" }).count(), 0);

    const asked = () => designer.locator("ul.split .chip").filter({ hasText: "Asked" }).count();
    await eventually(designer, request, "somebody else is asked", async () => (await asked()) > 0);
    const before = link;
    await eventually(workshop, "/mail?kind=offer", "another letter", async () => {
      await workshop.locator("ul.rows a").first().click();
      const newest = await workshop.locator('main a[href^="/o/"][href$="?as=accept"]').first().getAttribute("href");
      return newest !== before;
    });
    await designer.goto(`${request}/cancel`);
    await designer.getByLabel("Why?").fill("Not needed any more");
    await designer.getByRole("button", { name: "Yes, cancel it" }).click();
    await workshop.locator('main a[href^="/o/"][href$="?as=accept"]').first().click();
    assert.match(await words(workshop), /This offer was taken back/);
    assert.equal(await workshop.getByRole("button", { name: "Yes, we make this" }).count(), 0);
  });

  test("that nobody gave leads nowhere, and says so", async (t) => {
    const page = await visitor(t, BY_HAND);
    const answer = await page.goto("/o/nobody-gave-this");
    assert.equal(answer.status(), 404);
    assert.match(await words(page), /There is nothing here/);
  });
});

/** Posts a small request to the drill's workshops, filled in by hand; its path. */
async function postForty(designer) {
  await designer.goto("/make?design=face-shield");
  await designer.getByLabel("Pieces").fill("40");
  await designer.getByLabel("Town").fill("Nairobi, Kenya");
  await designer.getByLabel("Last day to arrive").fill(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
  await designer.getByText("Networks", { exact: true }).click();
  await designer.getByLabel("Kenya drill").check();
  await designer.getByRole("button", { name: "Post the request" }).click();
  const { pathname } = new URL(designer.url());
  assert.match(pathname, /^\/requests\//, await words(designer));
  return pathname;
}
