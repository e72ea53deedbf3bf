# Imports for coordinators, and the page of sources.

imports-title = Imports
imports-lead = Bring in records that others published. You see what will happen before anything is written, and you can take it back.
imports-waiting = { $count ->
    [0] Nothing waits for a decision
    [one] One record may be a workshop that is here
   *[other] { $count } records may be workshops that are here
}
imports-decide = Decide
imports-new = A new file
imports-file = File
imports-file-hint = JSON, YAML, CSV or GeoJSON, in any form of Open Know-Where, fablabs.io, SpaceAPI or OpenStreetMap; at most 8 MB.
imports-source = Source
imports-source-hint = Who publishes it. The same name for every edition.
imports-licence = Licence
imports-licence-hint = Such as CC-BY-4.0. It is shown with every record.
imports-url = Where it is published
imports-day = Day of the data
imports-day-hint = When it was published or downloaded.
imports-look = Look at it
imports-done = Imports so far
imports-none = Nothing was imported yet.
imports-counts = { $read } read, { $added } new, { $changed } changed, { $waiting } to decide, { $rejected } not taken
imports-rolled-back = Taken back
imports-roll-back = Take back
imports-preview = What will happen
imports-preview-lead = Nothing is written yet.
imports-read = records read
imports-fate = What happens
imports-fate-added = new
imports-fate-changed = changed
imports-fate-unchanged = as before
imports-fate-waiting = may be here
imports-fate-left_out = left out as decided
imports-rejected = Not taken
imports-warnings = Doubtful, but taken
imports-line = Line { $line }
imports-write = Import this
imports-columns = What the columns mean
imports-column = Column
imports-means = Means
imports-means-nothing = Kept as it is
imports-look-again = Look again
imports-samples = The first records
imports-side-name = Name
imports-side-place = Place
imports-side-about = About
imports-side-machines = Machines
imports-side-page = Web page
imports-side-processes = Processes
imports-doubles = Is this the same workshop?
imports-no-doubles = Nothing waits
imports-no-doubles-text = Records that may be workshops already here will stand here.
imports-reason-near = Like names, { $metres } m apart
imports-reason-domain = The same web site, { $metres } m apart
imports-reason-page = The same web page, { $metres } m apart
imports-here = Here already
imports-same = The same: fill what is empty
imports-another = Another workshop: add it
imports-ignore = Leave it out
imports-export = Download these
sources-title = Where the records come from
sources-lead = Most workshops wrote their own records. These came from others, under these licences.
sources-none = Every record here was written by its workshop or a scout.
sources-take = Take the data along
sources-take-text = Every record names its source and its licence. Homes are shown to about a kilometre; nobody's mail or telephone is told.
