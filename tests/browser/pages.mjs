// What holds for every page, on a phone and on a desk, in the light and in the dark: nothing breaks, nothing is fetched
// from elsewhere, nothing is cut off, and everybody can read it and use it, with a keyboard alone too.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { DESK, PHONE, openLetter, visitor } from "./house.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The narrowest screens still sold, and what WCAG asks of reflow. */
const NARROW = { width: 320, height: 568 };
/** What is left of a desk's screen at 200 %. */
const ENLARGED = { width: DESK.width / 2, height: DESK.height / 2 };
const MOST_BYTES = 30_000;

/** Who looks at what; a path that has to be looked up is a function of a page. */
const PAGES = [
  { name: "the front page", path: "/" },
  { name: "about", path: "/about" },
  { name: "privacy", path: "/privacy" },
  { name: "the shelf of designs", path: "/designs" },
  { name: "a design", path: "/designs/face-shield" },
  { name: "bringing a design", path: "/designs/new", as: "designer" },
  { name: "the directory of workshops", path: "/workshops" },
  { name: "a workshop", path: firstLink("/workshops", 'ul.rows a[href^="/workshops/"]') },
  { name: "the map", path: "/map" },
  { name: "what can be made around a place", path: "/around?place=Nairobi,+Kenya&radius=100&design=face-shield" },
  { name: "the map of a filter", path: "/map?country=KE&process=sewing" },
  { name: "a filter that cannot be meant", path: "/map?countri=KE&process=sewin" },
  { name: "what is wanted where", path: "/map/wanted" },
  { name: "a map in another page", path: "/embed/map?country=KE" },
  { name: "a list for paper", path: "/workshops/print?country=KE" },
  { name: "insights", path: "/insights?country=KE" },
  { name: "open numbers", path: "/numbers" },
  { name: "where records come from", path: "/sources" },
  { name: "checking a manifest", path: "/okh" },
  { name: "notices", path: "/notices" },
  { name: "posting a notice", path: "/notices/new" },
  { name: "one's notice", path: ownNotice },
  { name: "notices that wait", path: "/notices/review", as: "coordinator" },
  { name: "pages of partners", path: "/pages" },
  { name: "writing a page", path: "/pages/new", as: "coordinator" },
  { name: "letters about what is new", path: "/subscribe?country=KE" },
  { name: "a subscription", path: subscription },
  { name: "asking about a record", path: asking("") },
  { name: "writing to a workshop", path: asking("?kind=write") },
  { name: "what one asked about a record", path: petition },
  { name: "questions about records", path: "/petitions", as: "admin" },
  { name: "joining", path: "/join" },
  { name: "joining in short steps", path: "/join/short" },
  { name: "bringing records in", path: "/imports", as: "coordinator" },
  { name: "records that may be doubles", path: "/imports/doubles", as: "coordinator" },
  { name: "following another map", path: "/imports/following", as: "coordinator" },
  { name: "ending one's account", path: "/account/erase", as: "receiver" },
  { name: "putting a workshop on the map", path: "/join", as: "designer" },
  { name: "one's workshop", path: ownWorkshop("edit"), as: "workshop" },
  { name: "what one's workshop can do", path: ownWorkshop("capabilities"), as: "workshop" },
  {
    name: "one capability",
    path: async (page) => firstLink(await ownWorkshop("capabilities")(page), "ul.rows a")(page),
    as: "workshop",
  },
  { name: "the rules of a network", path: "/networks/kenya-drill/edit", as: "coordinator" },
  { name: "a new network", path: "/networks/new", as: "admin" },
  { name: "sign in", path: "/sign-in" },
  { name: "sign up", path: "/sign-up" },
  { name: "forgotten password", path: "/forgot" },
  { name: "what is not there", path: "/nothing-here", status: 404 },
  { name: "the drill's mail", path: "/mail" },
  { name: "a letter", path: firstLink("/mail", "ul.rows a") },
  { name: "the drill", path: "/drill" },
  { name: "the drill's controls", path: "/drill", as: "coordinator" },
  { name: "account", path: "/account", as: "designer" },
  { name: "designs to order", path: "/make" },
  { name: "the form of a request", path: "/make?design=face-shield" },
  { name: "a form with much in it", path: "/make?example=kenya-shields", as: "designer" },
  { name: "one's requests", path: "/requests", as: "designer" },
  { name: "a request", path: firstLink("/requests", "ul.rows a"), as: "designer" },
  { name: "a plan", path: then(firstLink("/requests", "ul.rows a"), (path) => `${path}/plan/1`), as: "designer" },
  { name: "a network", path: "/networks/kenya-drill" },
  { name: "the board", path: "/board", as: "coordinator" },
  { name: "an offer", path: openOffer },
  { name: "an offer that is declined", path: then(openOffer, (path) => path.replace(/\?.*/, "?as=decline")) },
  { name: "an offer on other terms", path: then(openOffer, (path) => path.replace(/\?.*/, "?as=counter")) },
  { name: "one's work", path: "/inbox", as: "workshop" },
  { name: "a job", path: firstLink("/inbox", 'ul.rows a[href^="/jobs/"]'), as: "workshop" },
  { name: "a job by its link", path: jobByLink },
  { name: "a job sheet", path: then(jobByLink, (path) => `${path}/sheet`) },
  { name: "a receipt", path: letterLink("shipped", "r") },
];

/** The address of the first such link on a page. */
function firstLink(path, selector) {
  return async (page) => {
    await page.goto(path);
    return page.locator(selector).first().getAttribute("href");
  };
}

/** A page of the workshop that the demo's workshop login keeps. */
function ownWorkshop(part) {
  return async (page) => {
    const edit = await firstLink("/inbox", 'main a[href^="/workshops/"]')(page);
    return edit.replace(/[^/]*$/, part);
  };
}

/** The address that `path` finds, changed. */
function then(path, change) {
  return async (page) => change(await path(page));
}

/** Fills in a form, and finds the link in the letter that answers it. */
function byLetter(path, fill, button, letter) {
  return async (page) => {
    await page.goto(typeof path === "string" ? path : await path(page));
    await fill(page);
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.locator("h1").waitFor();
    return letterLink(...letter)(page);
  };
}

function asking(kind) {
  return async (page) => {
    const record = await firstLink("/workshops", 'ul.rows a[href^="/workshops/"]')(page);
    return record.replace("/workshops/", "/ask/") + kind;
  };
}

function ownNotice(page) {
  const fill = async () => {
    await page.locator('[name="kind"]').first().check();
    await page.locator("#title").fill("A treadle sewing machine");
    await page.locator("#about").fill("The belt slips.");
    await page.locator("#town").fill("Kisumu, Kenya");
    await page.locator("#email").fill("notice@example.org");
  };
  return byLetter("/notices/new", fill, "Post it", ["confirm_notice", "n"])(page);
}

function subscription(page) {
  const fill = () => page.locator("#email").fill("reader@example.org");
  return byLetter("/subscribe?country=KE", fill, "Send me letters", ["confirm_subscription", "s"])(page);
}

function petition(page) {
  const fill = async () => {
    await page.locator('[name="kind"][value="correct"]').check();
    await page.locator("#note").fill("The machines are others now.");
    await page.locator("#name").fill("Akinyi");
    await page.locator("#email").fill("asks@example.org");
    await page.locator('[name="unread"]').check();
  };
  return byLetter(asking(""), fill, "Send", ["confirm_petition", "p"])(page);
}

/** The address of a link in the newest letter of a kind. */
function letterLink(kind, folder) {
  return async (page) => {
    await openLetter(page, { kind });
    return page.locator(`main a[href^="/${folder}/"]`).first().getAttribute("href");
  };
}

/** An offer that can still be answered: the newest letters are of the demo's open orders. */
async function openOffer(page) {
  await page.goto("/mail?kind=offer");
  const letters = await page.locator("ul.rows a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  for (const letter of letters) {
    await page.goto(letter);
    const path = await page.locator('main a[href^="/o/"]').first().getAttribute("href");
    await page.goto(path);
    if ((await page.locator("#accept").count()) > 0) return path;
  }
  throw new Error("no offer is open");
}

/** The page of a promised job, as the letter with its sheet leads to it. */
async function jobByLink(page) {
  const path = await letterLink("job_accepted", "j")(page);
  return path.replace(/(\/sheet)?([?#].*)?$/, "");
}

const found = new Map();

/** The path, looked up once if it has to be. */
async function addressOf(page, path) {
  if (typeof path === "string") return path;
  if (!found.has(path)) found.set(path, await path(page));
  return found.get(path);
}

async function open(page, { path, status = 200 }) {
  const address = await addressOf(page, path);
  page.faults.length = 0;
  const answer = await page.goto(address);
  assert.equal(answer.status(), status, address);
  return address;
}

describe("every page", () => {
  for (const shown of PAGES) {
    for (const [screen, size] of [["a phone", PHONE], ["a desk", DESK]]) {
      test(`${shown.name}, on ${screen}`, async (t) => {
        const page = await visitor(t, { as: shown.as, size });
        await open(page, shown);
        assert.equal(await page.locator("h1").count(), 1, "one heading of the first level");
        assert.match(await page.locator("html").getAttribute("lang"), /^[a-z]{2}$/);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          await everybodyCanUse(page, colorScheme);
        }
        await picturesShow(page);
        await choicesDiffer(page);
        await nothingIsCutOff(page, size === PHONE ? NARROW : ENLARGED);
        // A page that is not there is an error to the console too; that is what it should be.
        const unexpected = page.faults.filter((fault) => !(shown.status && fault.includes(`${shown.status}`)));
        assert.deepEqual(unexpected, []);
      });
    }
  }
});

async function everybodyCanUse(page, colorScheme) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  const told = violations.map(({ id, impact, help, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => `\n    ${node.html.slice(0, 200)}`);
    return `${impact} ${id}: ${help}${where.join("")}`;
  });
  assert.equal(told.join("\n"), "", `for everybody, ${colorScheme}`);
}

async function picturesShow(page) {
  const broken = await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = "eager";
    const tried = [...document.images].map((picture) => picture.decode().then(() => "", () => picture.src));
    return (await Promise.all(tried)).filter((src) => src !== "");
  });
  assert.deepEqual(broken, [], "pictures that do not show");
}

/** What one question offers can be told apart. */
async function choicesDiffer(page) {
  const questions = await page.locator("main fieldset").evaluateAll((all) =>
    all.map((one) => [...one.querySelectorAll("label.choice")].map((label) => label.textContent.trim())),
  );
  for (const words of questions) assert.equal(new Set(words).size, words.length, words.join(", "));
}

async function nothingIsCutOff(page, size) {
  await page.setViewportSize(size);
  const { wide, culprits } = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll("main *")].filter((e) => e.getBoundingClientRect().right > room + 1);
    return {
      wide: document.documentElement.scrollWidth - room,
      culprits: over.slice(0, 3).map((e) => e.outerHTML.slice(0, 120)),
    };
  });
  assert.ok(wide <= 0, `${wide} px too wide at ${size.width} px:\n${culprits.join("\n")}`);
}

test("the API's description is shown, and nothing of it comes from elsewhere", async (t) => {
  const page = await visitor(t, { size: DESK });
  await page.goto("/api/docs");
  await page.getByText("/api/v1/requests", { exact: true }).first().waitFor();
  assert.deepEqual(page.faults, []);
});

describe("by keyboard alone", () => {
  for (const shown of [
    { name: "sign in", path: "/sign-in" },
    { name: "the form of a request", path: "/make?design=face-shield", as: "designer" },
    { name: "an offer", path: openOffer },
    { name: "a job", path: jobByLink },
    { name: "the filter of the map", path: "/map?country=KE&verified=1" },
    { name: "what is wanted where", path: "/map/wanted" },
    { name: "insights", path: "/insights?country=KE" },
    { name: "joining in short steps", path: "/join/short" },
    { name: "posting a notice", path: "/notices/new" },
    { name: "asking about a record", path: asking("") },
    { name: "letters about what is new", path: "/subscribe?country=KE" },
  ]) {
    test(shown.name, async (t) => {
      const page = await visitor(t, { as: shown.as });
      await open(page, shown);
      await page.keyboard.press("Tab");
      const skip = page.locator("a.skip");
      assert.ok(await skip.evaluate((link) => link === document.activeElement), "the skip link comes first");
      assert.ok((await skip.boundingBox()).y >= 0, "the skip link shows itself");
      await page.keyboard.press("Enter");
      const reached = new Set();
      // Round the content once: until the focus leaves it.
      for (let steps = 0; steps < 200; steps += 1) {
        await page.keyboard.press("Tab");
        const focus = await page.evaluate(focused);
        if (!focus.inside) break;
        assert.ok(focus.visible, `the focus cannot be seen on ${focus.html}`);
        reached.add(focus.name);
      }
      const named = await page.locator("main form [name]:not([tabindex='-1']):visible").evaluateAll((all) => all.map((one) => one.name));
      assert.deepEqual(named.filter((name) => !reached.has(name)), [], "controls that the keyboard does not reach");
    });
  }
});

/** In the page: what has the focus, and whether one sees that. */
function focused() {
  const it = document.activeElement;
  const shown = it.type === "radio" || it.type === "checkbox" ? [it, it.closest("label") ?? it] : [it];
  const outlined = shown.map(getComputedStyle).some((s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2);
  return {
    inside: it !== document.body && document.querySelector("main").contains(it),
    visible: outlined || shown.map(getComputedStyle).some((s) => s.boxShadow !== "none"),
    name: it.name,
    html: it.outerHTML.slice(0, 120),
  };
}

describe("on a slow line", () => {
  for (const shown of [
    { name: "the front page", path: "/" },
    { name: "an offer", path: openOffer },
    { name: "a job", path: jobByLink },
    { name: "a request", path: firstLink("/requests", "ul.rows a"), as: "designer" },
  ]) {
    test(`${shown.name} weighs under ${MOST_BYTES / 1000} kB`, async (t) => {
      const page = await visitor(t, { as: shown.as });
      const bytes = await weigh(page, await addressOf(page, shown.path));
      t.diagnostic(`${shown.name}: ${(bytes / 1000).toFixed(1)} kB over the wire`);
      assert.ok(bytes < MOST_BYTES, `${bytes} bytes`);
    });
  }
});

/** Bytes on the wire for a first visit, compressed and with headers, without what only maps and comforts load. */
async function weigh(page, address) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  const counted = new Set();
  let bytes = 0;
  devtools.on("Network.responseReceived", ({ requestId, response }) => {
    if (!/\/vendor\/|\/map\/tiles\//.test(response.url)) counted.add(requestId);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return bytes;
}
