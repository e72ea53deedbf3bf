# Manifests of Open Know-How.

okh-title = Check a published design
okh-lead = Any manifest of Open Know-How: version 1 in YAML, OKH-LOSH in TOML, or JSON. You see what is missing or doubtful, and on which line.
okh-file = Manifest
okh-file-hint = okh.yml, okh.toml or okh.json
okh-check = Check it
okh-good = Can be used
okh-bad = Cannot be used as it is
okh-line = Line
okh-field = Field
okh-problem = What is wrong
okh-processes = Processes it points to; please confirm them
okh-bring = Bring it into the library
okh-manifest = The manifest as the library keeps it
okh-manifest-hint = Nothing of the original is lost. To make it orderable, add how a piece is made under x-karakana.
okh-instructions = How to make it
okh-from-published = Check or bring a manifest that was published elsewhere
