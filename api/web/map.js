// The map beside the list: base map from this site, points from /map/points.json with the filter of the page.
// Without it the list says the same.

const box = document.getElementById("map");
const { base, query, sight: whole, attribution, open, many, fault, wanted, pieces, far, gaps } = box.dataset;

const map = L.map(box, { minZoom: 2, maxZoom: 13, worldCopyJump: true, zoomSnap: 0.5 });
map.attributionControl.setPrefix(false).addAttribution(attribution);

const points = L.layerGroup().addTo(map);
const towns = L.layerGroup().addTo(map);

// Two layers that a reader may lay over: what is wanted where, and what is far from who could make it.
const demand = L.layerGroup();
const lacking = L.layerGroup();
if (wanted) {
  const choices = element("p", "", "layers");
  for (const [name, layer] of [[wanted, demand], [gaps, lacking]]) {
    const label = element("label", name);
    const tick = element("input", "");
    tick.type = "checkbox";
    tick.addEventListener("change", () => (tick.checked ? layer.addTo(map) : layer.remove()));
    layer.on("add", () => (tick.checked = true));
    label.prepend(tick);
    choices.append(label);
  }
  // Beside the map and not on it: on a phone they would cover half of it.
  box.closest(".map-and-list").before(choices);
  map.on("layeradd", ({ layer }) => (layer === demand || layer === lacking) && refresh());
  // The table of what is wanted leads here.
  if (new URLSearchParams(location.search).get("layer") === "wanted") demand.addTo(map);
}

/** An element with text in it: names of workshops are never read as HTML. */
function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function card([, , , slug, name, town]) {
  const made = element("div", "", "map-card");
  const link = element("a", open);
  link.href = `/workshops/${encodeURIComponent(slug)}`;
  made.append(element("strong", name), element("span", town), link);
  return made;
}

function mark(point) {
  const [lat, lon, count] = point;
  const single = count === 1;
  const size = single ? 18 : Math.min(30 + Math.sqrt(count) * 2.2, 62);
  const icon = L.divIcon({
    className: single ? "mark" : "mark cluster",
    html: single ? "" : element("span", String(count)),
    iconSize: [size, size],
  });
  const name = single ? `${point[4]}, ${point[5]}` : many.replace("#", count);
  const marker = L.marker([lat, lon], { icon, title: name, alt: name, keyboard: true });
  if (single) marker.bindPopup(() => card(point));
  else marker.on("click", () => map.setView([lat, lon], Math.min(map.getZoom() + 2, 13)));
  return marker;
}

/** A square mark with a card, on one of the layers laid over. */
function sign(layer, kind, place, name, lines) {
  const icon = L.divIcon({ className: `mark ${kind}`, html: element("span", kind === "gap" ? "–" : "?"), iconSize: [22, 22] });
  const made = element("div", "", "map-card");
  made.append(...lines);
  L.marker(place, { icon, title: name, alt: name, keyboard: true }).bindPopup(made).addTo(layer);
}

/** Draws the layers that are laid over, from the same filter. */
async function overlay(asked) {
  if (!map.hasLayer(demand) && !map.hasLayer(lacking)) return;
  const drawn = await fetch(`/map/layers.json?${asked}`).then((answer) => answer.json());
  demand.clearLayers();
  lacking.clearLayers();
  for (const one of drawn.wanted) {
    if (!one.place) continue;
    const link = element("a", one.title);
    link.href = `/requests/${encodeURIComponent(one.request)}`;
    const lines = [link, element("span", one.town), element("span", pieces.replace("#", one.pieces))];
    const name = `${one.title}, ${one.town}`;
    sign(demand, "wanted", one.place, name, lines.map((line) => line.cloneNode(true)));
    const missing = one.far.map(({ process, km }) => `${process} (${km ?? "∞"} km)`).join(", ");
    if (missing) sign(lacking, "gap", one.place, name, [...lines, element("span", far.replace("#", missing))]);
  }
  for (const { town, place, km } of drawn.gaps) {
    sign(lacking, "gap", place, `${town}: ${gaps}`, [element("strong", town), element("span", far.replace("#", `${km ?? "∞"} km`))]);
  }
}

/** Takes away the names of towns that would stand on another's; the larger town comes first and keeps its own. */
function makeRoom() {
  const named = towns.getLayers().map((layer) => [layer, layer.getElement().firstElementChild.getBoundingClientRect()]);
  const kept = [];
  for (const [layer, box] of named) {
    const covers = (other) =>
      box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
    if (kept.some(covers)) towns.removeLayer(layer);
    else kept.push(box);
  }
}

let latest = 0;

async function refresh() {
  const turn = ++latest;
  const sight = map.getBounds().pad(0.2);
  const asked = new URLSearchParams(query);
  // A filter of its own by box stays; otherwise only what is in sight is asked for.
  const around = [sight.getWest(), sight.getSouth(), sight.getEast(), sight.getNorth()];
  if (!asked.has("bbox")) asked.set("bbox", around.map((n, i) => Math.max(i % 2 ? -90 : -180, Math.min(i % 2 ? 90 : 180, n)).toFixed(3)).join(","));
  asked.set("zoom", Math.floor(map.getZoom()));
  try {
    const answer = await fetch(`/map/points.json?${asked}`);
    if (!answer.ok) throw new Error(answer.status);
    const drawn = await answer.json();
    if (turn !== latest) return;
    const focused = points.getLayers().some((layer) => layer.getElement() === document.activeElement);
    points.clearLayers();
    towns.clearLayers();
    for (const [lat, lon, name, rank] of drawn.towns) {
      L.marker([lat, lon], {
        icon: L.divIcon({ className: `town rank-${rank}`, html: element("span", name), iconSize: [0, 0] }),
        interactive: false,
        keyboard: false,
      }).addTo(towns);
    }
    makeRoom();
    for (const point of drawn.points) mark(point).addTo(points);
    if (focused) box.focus();
    overlay(asked);
    // The numbers beside the map are of what is in sight.
    asked.delete("zoom");
    if (window.htmx) htmx.ajax("GET", `/map/insights?${asked}`, { target: "#sight", swap: "innerHTML" });
  } catch {
    box.setAttribute("data-state", fault);
  }
}

fetch(base)
  .then((answer) => answer.json())
  .then((world) => {
    L.geoJSON(world, {
      interactive: false,
      style: ({ properties }) => ({ className: properties.kind, weight: properties.kind === "land" ? 0 : 1 }),
    }).addTo(map);
  });

// Everything the filter finds is in sight at first; a single workshop with its surroundings.
if (whole) {
  const [west, south, east, north] = whole.split(",").map(Number);
  map.fitBounds([[south, west], [north, east]], { padding: [30, 30], maxZoom: 9 });
} else map.setView([5, 30], 3);
map.on("moveend", refresh);
refresh();
