# The library of designs.

designs-title = Designs
designs-lead = Things that workshops can make, with drawings, instructions and checks. Free to use under their licence.
designs-risk = Risk
designs-count = { $count ->
    [one] { $count } design
   *[other] { $count } designs
}
designs-bring = Bring your own design
designs-none = No design like this yet
designs-none-more = Take a filter away, or bring the design yourself.
designs-drawing = Drawing of { $title }
designs-cannot-ask = This cannot be ordered yet
designs-cannot-ask-more = A design that protects people is made only after somebody has reviewed it, and every design must say how it is made.
designs-safety = Health and safety
designs-who = Who can make it
designs-who-none = No workshop on the map can make a whole piece by itself yet.
designs-who-total = { $count ->
    [one] { $count } workshop can make a whole piece by itself.
   *[other] { $count } workshops can each make a whole piece by themselves.
}
designs-how = How it is made
designs-step = Step
designs-asks = Material and size
designs-time = Time a piece
designs-minutes = { $count } min
designs-check = Check:
designs-files = Files
designs-instructions = Instructions
designs-size = Size
designs-licence = Licence
designs-versions = Versions
designs-version = Version { $number }
designs-new-version = Bring a new version
designs-new-title = Bring a design
designs-new-lead = A manifest that says what it is and how it is made, the files, and instructions. It waits for review where it protects people.
designs-faults = { $count ->
    [one] One thing in the manifest needs mending
   *[other] { $count } things in the manifest need mending
}
designs-line = Line { $line }.
designs-manifest = Manifest (okh.toml)
designs-manifest-hint = Open Know-How in TOML. The example shows what is needed.
designs-instructions-hint = In Markdown. How to make it, in the order of the work.
designs-files-hint = Up to 20 files of 20 MB: drawings (SVG, DXF, PDF), solids (STL, 3MF, STEP), pictures. Choose them again after a mistake.
designs-new-button = Put it into the library
workshops-facts-design = About the design
risk-0 = Harmless
risk-1 = Comfort
risk-2 = Protective
risk-3 = Regulated medical
review-unreviewed = Not reviewed yet
review-reviewed = Reviewed
review-refused = Turned down by reviewers
field-manifest_faults = The manifest needs mending; each place is listed below.
field-not_a_design_file = { $name } is not a kind of file that we know.
field-file_missing = The manifest names { $name }, but no such file was sent.

measures-title = The files say more than the description
measures-lead = Measured from your files. Take it over and the next version says it; a reviewer looks at it again.
measures-size = room for one piece: { $size }
measures-kg = material of a full piece: { $kg } kg
measures-area = sheet or cloth of one piece: { $area } m²
measures-take = Take it over
similar-title = Similar designs
similar-percent = { $count } % alike
similar-rule = How alike: the processes in common count for half, materials and words for a quarter each; what few designs have counts for more.
similar-activity = Asked for elsewhere: this and similar designs
