// Everything that is tried in a browser, in one process, so that the demo is filled once (see house.mjs).

import "./face.mjs";
import "./journey.mjs";
import "./mistakes.mjs";
import "./pages.mjs";
