# The frame of every page, and words that components share.

layout-skip = Skip to the content

nav-label = Main
nav-menu = Menu
nav-make = I want this made
nav-join = I have a workshop
nav-map = Map
nav-workshops = Workshops
nav-designs = Designs
nav-board = Board
nav-account = Account
nav-sign-in = Sign in
nav-sign-out = Sign out

footer-label = About
footer-languages = Languages
footer-drill = This is a drill. Workshops, orders and letters are practice; nothing is really made or sent.
footer-insecure = This connection is not encrypted. Anyone on the same network can read what you send, passwords too.
footer-attribution = Map: Natural Earth. Place names: GeoNames, CC BY 4.0.
footer-api = For developers
footer-privacy = Privacy
footer-sources = Where records come from

form-errors = Please check these answers

pages-label = Pages
pages-previous = Previous
pages-next = Next
