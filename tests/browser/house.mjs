// The house under test: one `karakana demo` on fresh data for all browser tests, and people who visit it.
//
// Filling the demo takes about a minute, so it is started once a run: `all.test.mjs` imports every subject file, and
// they share the house that is opened and closed here.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

/** A cheap phone and a desk. */
export const PHONE = { width: 360, height: 640 };
export const DESK = { width: 1440, height: 900 };

const PASSWORD = "karakana-demo";
const START_MS = 10 * 60_000;
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let server, browser, folder;
const signedIn = new Map();

/** The address of the house, without a slash at its end. */
export let url;

before(async () => {
  const bin = process.env.KARAKANA_BIN;
  const chrome = process.env.KARAKANA_CHROMIUM ?? "/usr/bin/chromium";
  assert.ok(bin && existsSync(bin), `KARAKANA_BIN must name the built karakana, not ${bin}`);
  assert.ok(existsSync(chrome), `there is no Chromium at ${chrome}; name one in KARAKANA_CHROMIUM`);
  folder = await mkdtemp(join(tmpdir(), "karakana-browser-"));
  url = await start(bin, join(folder, "demo"));
  browser = await chromium.launch({ executablePath: chrome, chromiumSandbox: false, args: FLAGS });
});

after(async () => {
  await browser?.close();
  if (server && server.exitCode === null) {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    assert.equal(await ended, 0, "the server did not end well");
  }
  if (folder) await rm(folder, { recursive: true });
});

/** Starts the demo and waits for its greeting, which names the address. */
function start(bin, data) {
  server = spawn(bin, ["demo", "--data", data, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const said = [];
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      server.kill("SIGKILL");
      reject(new Error(`the demo did not greet in ${START_MS / 60_000} minutes:\n${said.join("\n")}`));
    }, START_MS);
    server.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`the demo ended with ${code} before it greeted:\n${said.join("\n")}`));
    });
    createInterface({ input: server.stdout }).on("line", (line) => {
      said.push(line);
      const greeting = /^Karakana is at (http:\S+)$/.exec(line);
      if (!greeting) return;
      clearTimeout(late);
      resolve(greeting[1]);
    });
  });
}

/**
 * Somebody with a browser of their own: `as` one of the demo's logins or a stranger, on a screen, with or without script.
 * The page counts in `page.faults` what a visitor must never meet: errors in the console, requests to other hosts.
 */
export async function visitor(t, { as, size = PHONE, script = true, dark = false } = {}) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    javaScriptEnabled: script,
    colorScheme: dark ? "dark" : "light",
    storageState: as && (await cookiesOf(as)),
  });
  t.after(() => context.close());
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
  page.on("pageerror", (error) => page.faults.push(String(error)));
  await context.route(
    (asked) => asked.protocol.startsWith("http") && asked.origin !== url,
    (route) => {
      page.faults.push(`a request to ${route.request().url()}`);
      return route.abort();
    },
  );
  return page;
}

/** Signs in by the form, once a login: tries are counted. */
async function cookiesOf(login) {
  if (!signedIn.has(login)) {
    const context = await browser.newContext({ baseURL: url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address").fill(`${login}@example.org`);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    assert.notEqual(new URL(page.url()).pathname, "/sign-in", `${login} could not sign in`);
    signedIn.set(login, await context.storageState());
    await context.close();
  }
  return signedIn.get(login);
}

/** Opens the path again and again until `holds(page)` is true: what workers do in the background shows itself so. */
export async function eventually(page, path, what, holds, { minutes = 3 } = {}) {
  const end = Date.now() + minutes * 60_000;
  do {
    await page.goto(path);
    if (await holds(page)) return;
  } while (Date.now() < end);
  assert.fail(`after ${minutes} minutes still not so: ${what}. The page ${page.url()} says:\n${await words(page)}`);
}

/** What a reader sees of the page's content. */
export async function words(page) {
  return (await page.locator("main").innerText()).replace(/[\u00a0\u202f]/g, " ");
}

/** Opens the newest letter that fits and says how many there are on the first page of the list. */
export async function openLetter(page, { to = "", kind = "" }) {
  await page.goto(`/mail?${new URLSearchParams({ to, kind })}`);
  const letters = page.locator("ul.rows a");
  const count = await letters.count();
  assert.ok(count > 0, `no letter ${kind} to ${to}`);
  await letters.first().click();
  return count;
}

/** The addresses of the open letter's links of this kind: `o` offers, `j` jobs, `r` receipts. */
export function linksOf(page, kind) {
  return page
    .locator(`main a[href^="/${kind}/"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
}
