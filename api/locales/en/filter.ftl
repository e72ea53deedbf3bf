# The filter of map, list, insights and feeds, and what it says of an address.

filter-more = More filters
filter-by-q = Search
filter-by-process = Process
filter-by-country = Country
filter-by-design = Can make
filter-by-role = Role in the circle
filter-by-verified = Verified at least
filter-by-since = Verified, checked or changed since
filter-by-region = Region or town
filter-by-material = Material
filter-by-machine = Machine
filter-by-product = Usually makes
filter-by-size = Room for a piece, mm
filter-hint-size = 300,200,100
filter-by-unit = Capacity counted in
filter-by-capacity = Capacity a week, from
filter-by-capacity_to = Capacity a week, to
filter-by-batch_to = Starts for as few as
filter-by-certificate = Certificate
filter-by-kind = Craft or digital
filter-by-access = Who may come in
filter-by-language = Language spoken
filter-by-pieces = Pieces of that design
filter-by-by = Until
filter-kind-craft = By hand and tool
filter-kind-digital = From a file

door-public = Anybody
door-public_hours = Anybody, at certain hours
door-shared = A shared place
door-membership = Members
door-restricted = Staff only

filter-too_many = There are too many words under “{ $filter }”; only the first were used.
filter-turned = The first number under “{ $filter }” is larger than the second, so it was left out.
filter-size = “{ $filter }” must be three lengths in millimetres, such as 300,200,100.
filter-day = “{ $filter }” must be a day such as 2026-11-23.
filter-past = The day under “{ $filter }” is over.
filter-needs_design = “{ $filter }” counts only with a design.
filter-nobody_has = Nobody here has what stands under “{ $filter }”.

together-title = Nobody makes this alone
together-enough = Several workshops together can: { $routing }.
together-short = Even together they cannot make all of it: { $routing }.
together-workshops = { $count ->
    [0] no workshop
    [one] { $count } workshop
   *[other] { $count } workshops
}
together-room = { $count ->
    [one] room for { $count } piece
   *[other] room for { $count } pieces
}
together-ask = Ask for it: the work is then split among them

workshop-access = Who may come in
workshop-access-none = Not told
workshop-languages = Languages spoken
workshop-languages-hint = Separated by commas, such as Kiswahili, English.
field-unknown_language = We do not know one of these languages. Write its own name or its code, separated by commas.
