// Writes api/data/countries.json: what every country of the gazetteer is called in every language of the pages, by the
// Unicode CLDR that Node.js carries. Run it again after a change of the gazetteer or of the languages.
import { readFileSync, writeFileSync } from "node:fs";

const languages = ["en", "fr", "sw", "pt", "hi", "bn"];
const { countries } = JSON.parse(readFileSync("api/data/towns.json", "utf8"));
const names = languages.map((language) => new Intl.DisplayNames([language], { type: "region" }));
const lines = Object.entries(countries).map(([code, [english]]) => {
  const all = languages.map((language, at) => [language, language === "en" ? english : names[at].of(code)]);
  return `${JSON.stringify(code)}:${JSON.stringify(Object.fromEntries(all))}`;
});
writeFileSync("api/data/countries.json", `{\n${lines.join(",\n")}\n}\n`);
