-- Pages of partners, programmes and actions, kept by the coordinators of a network in Markdown.
CREATE TABLE public_page (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  network_id TEXT NOT NULL REFERENCES network (id),
  kind TEXT NOT NULL CHECK (kind IN ('partner', 'programme', 'action')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  lead TEXT NOT NULL,
  text TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX public_page_network ON public_page (network_id);
