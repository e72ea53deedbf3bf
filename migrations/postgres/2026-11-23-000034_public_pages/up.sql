-- Pages of partners, programmes and actions, kept by the coordinators of a network in Markdown.
CREATE TABLE public_page (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  network_id uuid NOT NULL REFERENCES network (id),
  kind text NOT NULL CHECK (kind IN ('partner', 'programme', 'action')),
  state text NOT NULL CHECK (state IN ('draft', 'published')),
  language text NOT NULL,
  title text NOT NULL,
  lead text NOT NULL,
  text text NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX public_page_network ON public_page (network_id);
