// The public face, as strangers meet it: the map and its filter, a workshop that its people put on the map, correct and
// take off again, on a phone and on a desk, by keyboard, without script, on a slow line.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DESK, PHONE, openLetter, visitor, words } from "./house.mjs";

const SCREENS = [["a phone", PHONE], ["a desk", DESK]];
const FILTERS = ["", "country=KE", "process=sewing", "country=KE,UG&role=repair", "q=uniforms&verified=1", "bbox=33,-5,42,5"];
/** The slow line of a rural cell: 400 kbit/s, 400 ms to and fro. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOW_MS = 5_000;
const MAP_BYTES = 120_000;
const PAGE_BYTES = 30_000;

describe("one filter", () => {
  for (const [screen, size] of SCREENS) {
    test(`means the same on map, list and insights, on ${screen}`, async (t) => {
      const page = await visitor(t, { size });
      for (const filter of FILTERS) {
        await page.goto(`/workshops?${filter}`);
        const listed = await total(page);
        const points = await (await page.request.get(`/map/points.json?zoom=4&${filter}`)).json();
        assert.equal(points.points.reduce((sum, point) => sum + point[2], 0), listed, `the map of ${filter}`);
        const insights = await (await page.request.get(`/api/v1/insights?${filter}`)).json();
        assert.equal(insights.workshops, listed, `the insights of ${filter}`);
        await page.goto(`/map?${filter}`);
        await page.locator("#map .mark").first().waitFor();
        assert.equal(await total(page), listed, `beside the map of ${filter}`);
      }
      assert.deepEqual(page.faults, []);
    });
  }
});

/** How many workshops a list says there are: the last number of `1–20 of 701`. */
async function total(page) {
  const range = await page.locator("main nav.pages").innerText();
  return Number(/([\d,]+)\D*$/.exec(range.replace(/Next|Previous/g, ""))[1].replaceAll(",", ""));
}

describe("a workshop without an account", () => {
  for (const [screen, size] of SCREENS) {
    test(`is put on the map, corrected, removed, and stays removed, on ${screen}`, async (t) => {
      const name = `Needle of ${screen}`;
      const person = await visitor(t, { size, script: false });
      const admin = await visitor(t, { as: "admin", size, script: false });
      const coordinator = await visitor(t, { as: "coordinator", size, script: false });
      const own = await putOnTheMap(person, name, `${size.width}@example.org`);
      await approve(admin, name);
      await person.goto(`/workshops?q=${encodeURIComponent(name)}`);
      assert.match(await words(person), new RegExp(name));

      await person.goto(`${own}/edit`);
      await person.locator("#machines").fill("Three Singer 15");
      await person.locator("#currency").selectOption("KES");
      await person.getByRole("button", { name: "Save", exact: true }).click();
      await person.goto(own);
      assert.match(await words(person), /Three Singer 15/);
      const link = await person.getByRole("link", { name: "What everybody sees" }).getAttribute("href");
      await person.goto(link);
      assert.match(await words(person), /Three Singer 15/);

      await person.goto(own);
      await person.getByRole("link", { name: "Take it off the map" }).click();
      await person.getByRole("button", { name: "Take it off the map" }).click();
      assert.match(await words(person), /It is off the map and stays off/);
      assert.equal((await person.goto(link)).status(), 404);

      await importAgain(coordinator, name);
      assert.equal((await person.goto(link)).status(), 404);
      await person.goto(`/workshops?q=${encodeURIComponent(name)}`);
      assert.doesNotMatch(await words(person), new RegExp(name));
      const unexpected = [admin, coordinator, person].flatMap((page) => page.faults).filter((fault) => !fault.includes("404"));
      assert.deepEqual(unexpected, []);
    });
  }
});

/** Three steps, a letter, one tap; the address of the workshop's own page. */
async function putOnTheMap(page, name, email) {
  await page.goto("/join/short");
  await page.locator("#name").fill(name);
  await page.locator("#kind").selectOption("tailor");
  await page.locator("#town").fill("Kisumu, Kenya");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.locator("#skills").fill("sewing");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.locator("#person").fill("Akinyi");
  await page.locator("#email").fill(email);
  await page.getByRole("button", { name: "Send it" }).click();
  assert.match(await words(page), /Please look into your mail/);
  await openLetter(page, { to: email, kind: "confirm_listing" });
  await page.locator('main a[href^="/p/"]').first().click();
  await page.getByRole("button", { name: "Yes, it was me" }).click();
  assert.match(await words(page), /A coordinator looks at it now/);
  return new URL(page.url()).pathname;
}

async function approve(admin, name) {
  await openLetter(admin, { to: "admin@example.org", kind: "listing_review_wanted" });
  assert.match(await words(admin), new RegExp(name));
  await admin.locator('main a[href^="/workshops/"]').first().click();
  await admin.getByRole("button", { name: "Put it on the map" }).click();
}

/** A list of somebody else names the same workshop at the same place. */
async function importAgain(page, name) {
  await page.goto("/imports");
  const table = `name,country,city,latitude,longitude\n${name},KE,Kisumu,-0.1022,34.7617\n`;
  await page.locator("#file").setInputFiles({ name: "again.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
  await page.locator("#name").fill(`Another list of ${name}`);
  await page.locator("#licence").fill("CC0-1.0");
  await page.locator("#retrieved_on").fill("2026-11-01");
  await page.getByRole("button", { name: "Look at it", exact: true }).click();
  await page.getByRole("button", { name: "Import this" }).click();
}

test("what was typed wrong is said with what may be meant, and the map stays", async (t) => {
  const page = await visitor(t, { script: false });
  for (const [wrong, said] of [
    ["near=136.8,-1.2", /swapped/],
    ["bbox=36,1,37,-1", /west, south, east, north/],
    ["countri=KE", /There is no filter/],
    ["process=sewin", /Sewing/],
    [`process=${Array(1000).fill("sewing").join(",")}`, /too many words/],
    ["q=%3Cscript%3Ealert(1)%3C/script%3E", /No workshop|Nobody|nothing/i],
  ]) {
    const answer = await page.goto(`/map?${wrong}`);
    assert.equal(answer.status(), 200, wrong.slice(0, 40));
    assert.match(await words(page), said, wrong.slice(0, 40));
  }
  assert.deepEqual(page.faults, []);
});

test("without script the map is a picture and the whole list", async (t) => {
  const page = await visitor(t, { script: false });
  await page.goto("/map?country=KE");
  assert.equal(await page.locator("#map noscript img, #map img").count(), 1);
  assert.ok((await page.locator("main ul.rows > li").count()) > 10);
  await page.locator("main details.filter-box select[name=process]").selectOption("sewing");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  assert.match(new URL(page.url()).search, /process=sewing/);
});

describe("on a slow line", () => {
  for (const [name, path, ready, most] of [
    ["the map", "/map", "#map .mark", MAP_BYTES],
    ["the list", "/workshops", "main ul.rows > li", PAGE_BYTES],
    ["insights", "/insights?country=KE", "main svg.chart", PAGE_BYTES],
    ["putting oneself on the map", "/join/short", "#name", PAGE_BYTES],
    ["what is wanted where", "/map/wanted", "main h1", PAGE_BYTES],
    ["notices", "/notices", "main h1", PAGE_BYTES],
    ["the shelf of designs", "/designs", "main h1", PAGE_BYTES],
    ["open numbers", "/numbers", "main h1", PAGE_BYTES],
  ]) {
    test(`${name} is there in ${SLOW_MS / 1000} s and weighs under ${most / 1000} kB`, async (t) => {
      const page = await visitor(t);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", SLOW);
      let bytes = 0;
      devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
      const begun = Date.now();
      await page.goto(path, { waitUntil: "load" });
      await page.locator(ready).first().waitFor();
      const ms = Date.now() - begun;
      const weight = bytes;
      t.diagnostic(`${name}: ${(weight / 1000).toFixed(1)} kB, ${ms} ms`);
      assert.ok(weight < most, `${weight} bytes`);
      assert.ok(ms < SLOW_MS, `${ms} ms`);
      assert.deepEqual(page.faults, []);
    });
  }
});
