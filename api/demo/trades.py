"""The trades of the demo producers: what each makes, with what, how its people would put it.

A text starting with `1|` is for somebody who works alone, `n|` for two or more. Slots: {owner} {first} {He} {he}
{his} {place} {town} {crew} (a count in words) {since} {p1} {p2} {p3} (products, plural) {week} (of p1) {price}
(of one p1) {tools} (some machines, with counts) {carrier}. Products are (plural, hours, price factor); the factor
says how much more or less material one holds than the trade's usual work. Region keys: `af`, `as`, a country.
"""
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Cap:
    """One capability of a trade. Hours (or kg, m2, pieces) a day come from people or from machines, not both."""
    process: str
    materials: str                 # ids; all of those before `|`, some of those after
    per_person: tuple = (0, 0)     # units a day of each person
    per_machine: tuple = (0, 0)    # units a day of each machine named `machine`
    machine: str = ""
    chance: float = 1.0
    envelopes: tuple = ()          # mm
    at_most: float = 1e9           # a kiln or a mould bounds it, however many people there are


@dataclass(frozen=True)
class Trade:
    kind: str
    share: float                   # relative number of producers
    words: dict                    # language -> what such a business calls itself
    products: dict
    machines: list                 # (name, chance, machines per person); a leading ~ has no article and no number
    people: tuple
    women: float                   # chance that the owner or speaker is a woman
    roles: str
    caps: list
    who: list
    how: list
    extra: list
    digital: bool = False
    group: bool = False            # a cooperative, lab or firm rather than a person
    home: float = 0.0
    offline: float = 0.3           # chance of no e-mail: a scout answers
    families: dict = field(default_factory=dict)   # people -> family names usual in this trade


TRADES = {
    "tailor": Trade("tailor", 11, {"en": ["Tailors", "Tailoring", "Dressmaking", "Stitching House", "Fashion Corner"], "sw": ["Ushonaji", "Fundi Nguo"], "fr": ["Couture", "Haute Couture"], "hi": ["Silai Ghar", "Tailors", "Vastralaya"], "bn": ["Dorji Ghor", "Tailors"], "ne": ["Silai Pasal", "Tailoring Centre"]},
        {"*": [("school uniforms", 2.2, 1), ("work overalls", 3, 1.2), ("curtains", 1.5, 1.6)], "af": [("kitenge dresses", 3, 1.3), ("nurses' uniforms", 2.5, 1.1), ("choir robes", 3, 1.1)], "as": [("blouses", 2, 0.8), ("school shirts", 1.4, 1), ("petticoats", 0.8, 1)], "SN": [("boubous", 4, 1.5), ("school smocks", 1.2, 1)], "GH": [("kaba and slit", 4, 1.2), ("school pinafores", 1.8, 1)], "NG": [("agbada", 6, 1.4), ("school shirts", 1.4, 1)], "IN": [("salwar suits", 3, 1), ("kurta pyjamas", 2.5, 1)], "BD": [("salwar kameez", 3, 1), ("panjabis", 2.5, 1)], "NP": [("kurta suruwal", 3, 1), ("school blazers", 5, 1.4)]},
        [("treadle sewing machine", 0.8, 0.8), ("electric straight-stitch machine", 0.55, 0.5), ("overlock machine", 0.5, 0), ("steam iron", 0.5, 0), ("charcoal iron", 0.3, 0)],
        (1, 4), 0.62, "make repair", [Cap("tailoring", "cotton polycotton | polyester nonwoven_pp", (4.5, 6.5)), Cap("garment_repair", "cotton polycotton", (0.5, 1), chance=0.35)],
        ["1|{owner} sews {p1} and {p2} in a one-room shop {place}.", "n|{owner} runs a tailor's shop {place} with {crew} people, mostly {p1} and {p2}.", "Tailor's shop {place}, known for {p1}; {p2} and mending fill the quiet weeks.", "{owner} learned the trade from an aunt and has sewn {p1} {place} since {since}.", "1|{first} takes measures at the counter and sews {p1} and {p2} behind it, {place}.", "{owner} came back from a garment factory in {since} and opened a shop {place}: {p1}, {p2}, alterations.", "n|{owner} cuts and {crew_sews} {place}; {p1} mostly, {p2} for whoever asks.", "{p1_cap} and {p2} by {owner}, {place}.", "A narrow shop {place} where {owner} sews {p1} while customers wait outside."],
        ["The work is done on {tools}.", "{He} uses {tools}, and cuts by hand on a long table.", "Equipment: {tools}. Cutting is with shears, so stacks of more than ten layers are too thick.", "Machines are {tools}; buttonholes go to a neighbour."],
        ["About {week} {p1} a week when school opens, at {price} each.", "Cloth can be the customer's or ours; a set costs {price} with cloth.", "In 2020 {he} sewed masks for the clinic for three months and kept the patterns.", "{He} can take cut bundles and return them sewn and pressed.", "Slow months are good for large orders, the weeks before holidays are not.", "Thread and buttons are kept in stock, cloth is not.", "{p1_cap} are {price}; ten at once get a tenth off.", "Every seam is double-stitched, says {first}, or it comes back.", "An order of two hundred is fine; two thousand is not.", "Scraps are saved for a quilt maker."],
        home=0.2, offline=0.34),

    "sewing_cooperative": Trade("sewing_cooperative", 5.5, {"en": ["Women's Sewing Group", "Tailors' Cooperative", "Garment Cooperative", "Stitching Centre"], "sw": ["Kikundi cha Ushonaji", "Chama cha Ushonaji"], "fr": ["Groupement de Couture", "Coopérative de Couture"], "hi": ["Mahila Silai Mandal", "Mahila Vastra Samiti"], "bn": ["Mohila Selai Samity", "Nari Poshak Kendra"], "ne": ["Mahila Silai Sahakari", "Mahila Bunai Samuha"]},
        {"*": [("school uniforms", 2, 1), ("cloth bags", 0.4, 1), ("hospital gowns", 0.8, 1), ("reusable sanitary pads", 0.3, 1)], "af": [("kitenge aprons", 0.8, 1.3)], "as": [("school shirts", 1.2, 1), ("quilted covers", 2.5, 1.4)]},
        [("electric straight-stitch machine", 0.9, 0.5), ("treadle sewing machine", 0.6, 0.3), ("overlock machine", 0.9, 0.12), ("cloth cutting knife", 0.6, 0), ("buttonhole machine", 0.35, 0)],
        (7, 34), 0.9, "make", [Cap("sewing", "cotton polycotton nonwoven_pp | polyester mosquito_net", (3, 4.5)), Cap("fabric_cut", "cotton polycotton | nonwoven_pp", (3, 6), chance=0.25)],
        ["{Crew} women who sew {p1} and {p2} together {place}.", "A members' cooperative of {crew}, started in {since}, sewing {p1} and {p2} for schools and clinics.", "The group shares one hall {place}: {crew} members, two shifts, mostly {p1}.", "{owner} chairs a group of {crew}; they rent a room {place} and sew {p1} and {p2}.", "Begun as a literacy class in {since}, now {crew} members and a contract for {p1}.", "{Crew} mothers with one order book {place}: {p1}, {p2}, {p3}.", "Founded in {since} by widows' savings circles; {crew} members now sew {p1}, {p2} and {p3}."],
        ["The hall has {tools}.", "Members work on {tools}; {first}, who leads the line, cuts and checks every bundle.", "Equipment: {tools}. Half of it was bought with a loan repaid in three years.", "With {tools}, a line of eight can sew simple goods fast."],
        ["They made masks and gowns in 2020 and still have the patterns and the sealing tape.", "About {week} {p1} a week, {price} each with cloth.", "New members train for three months before their pieces count.", "Orders over a thousand pieces are shared with a sister group.", "Payment on receipt is fine; cloth has to be advanced.", "There is a crèche next door, so nobody leaves early.", "One member keeps the quality book; returned pieces are mended the same day.", "The cooperative owns its hall and sublets the front to a tea seller.", "Half of the profit goes into the members' savings.", "Bundles are cut on Monday and delivered on Friday."],
        group=True, offline=0.15),

    "embroiderer": Trade("embroidery_workshop", 2.2, {"en": ["Embroidery", "Needlework"], "sw": ["Udarizi"], "fr": ["Broderie"], "hi": ["Kasheedakari Kendra", "Hast Kala"], "bn": ["Nakshi Kantha Ghor", "Suchi Shilpa"], "ne": ["Butta Udyog"]},
        {"*": [("embroidered badges", 0.4, 1), ("table linen", 4, 1)], "af": [("caps with hand embroidery", 9, 0.9), ("embroidered gowns", 12, 1.2)], "as": [("embroidered shawls", 14, 1), ("cushion covers", 3, 1)], "BD": [("nakshi kantha quilts", 60, 0.7)]},
        [("~embroidery frames", 0.9, 0), ("zigzag sewing machine", 0.5, 0.2), ("treadle sewing machine", 0.5, 0.2)],
        (2, 16), 0.8, "design make", [Cap("embroidery", "cotton polyester | wool", (4, 5.5)), Cap("hand_sewing", "cotton | wool leather", (1, 2))],
        ["{owner} and {others} embroider {p1} and {p2} {place}.", "Embroidery workshop {place}, with {p1} for the market and {p2} to order.", "{owner} draws the patterns; neighbours stitch {p1} at home and bring them in on Saturdays."],
        ["Frames, needles and good light; besides that {tools}.", "All of it is on {tools}.", "Patterns are pounced onto the cloth, then worked on {tools}."],
        ["{p1_cap} sell for about {price} each.", "Logos for schools and clubs are welcome from fifty pieces.", "Natural dyes on request, at a week's notice.", "The workshop teaches four girls a year, with a stipend."],
        home=0.35, offline=0.35),

    "weaver": Trade("weaving_workshop", 3, {"en": ["Weavers", "Handloom", "Handweaving"], "sw": ["Ufumaji"], "fr": ["Tissage"], "hi": ["Hathkargha", "Bunkar Samiti"], "bn": ["Tant Ghor", "Tant Shilpa"], "ne": ["Bunai Udyog", "Tan Udyog"]},
        {"*": [("cotton blankets", 2.2, 1), ("floor mats", 1.5, 1), ("hand towels", 0.5, 1)], "ET": [("gabi blankets", 6, 1), ("netela shawls", 3, 1)], "GH": [("smock strips", 1, 1.3), ("kente strips", 1, 2)], "SN": [("pagne tissé", 2, 1.3)], "NG": [("aso oke strips", 1, 1.8)], "BD": [("gamchhas", 0.9, 0.6), ("lungis", 2, 0.7), ("tant saris", 5.5, 1)], "IN": [("cotton saris", 5.5, 1), ("dress cloth", 1, 1)], "NP": [("dhaka shawls", 1.4, 1.6)], "Rajshahi": [("silk saris", 5.5, 3.2), ("silk scarves", 1.2, 2.5)], "Varanasi": [("brocade saris", 5.5, 4)]},
        [("pit loom", 0.6, 0.6), ("frame loom", 0.5, 0.4), ("warping drum", 0.6, 0), ("bobbin winder", 0.7, 0)],
        (2, 14), 0.5, "make", [Cap("weaving", "cotton | wool polyester", (2.2, 3.6)), Cap("dyeing", "cotton", (0.8, 1.6), chance=0.3)],
        ["{owner} weaves {p1} and {p2} {place}, with {crew} looms' worth of hands in all.", "Handloom shed {place}, {p1} and {p2}.", "A weaving family, now in the third generation: {p1} mostly, {p2} on order.", "n|{Crew} weavers under one roof; {owner} buys the yarn and finds the orders."],
        ["There are {tools}.", "{He} works on {tools}; widths go up to 120 cm.", "Yarn is dyed in the yard, warped on a drum and woven; the shed has {tools}."],
        ["A good weaver makes three metres a day; {p1} sell at about {price}.", "About {week} {p1} a week.", "No power is needed, so outages do not stop the work.", "The rains slow the dyeing, not the weaving."],
        home=0.2, offline=0.4, families={"north_muslim": ["Ansari"], "gujarat": ["Vankar"], "newar": ["Maharjan"]}),

    "potter": Trade("potter", 4.6, {"en": ["Pottery", "Potters", "Clay Works"], "sw": ["Ufinyanzi", "Vyungu"], "fr": ["Poterie"], "hi": ["Mitti Kala", "Kumbhar Kala"], "bn": ["Mrit Shilpa", "Palpara Pottery"], "ne": ["Mato Udyog", "Kumale Pottery"]},
        {"*": [("water pots", 0.7, 1), ("flower pots", 0.4, 1), ("stove liners", 0.5, 1)], "af": [("cooking pots", 0.6, 1), ("charcoal stove liners", 0.5, 1)], "as": [("clay cups", 0.04, 1), ("curd bowls", 0.08, 1), ("oil lamps", 0.03, 1)], "ET": [("jebena coffee pots", 0.6, 1), ("mitad griddles", 1, 1)]},
        [("kick wheel", 0.5, 0.5), ("hand-turned wheel", 0.4, 0.4), ("electric wheel", 0.2, 0.2), ("updraft kiln", 0.5, 0), ("pit for open firing", 0.5, 0), ("clay pug mill", 0.15, 0)],
        (1, 9), 0.5, "make materials", [Cap("pottery", "clay", (4, 6)), Cap("kiln_firing", "clay", (8, 16), chance=0.8, envelopes=((700, 700, 700), (900, 900, 800), (600, 600, 600)), at_most=150), Cap("ceramic_pressing", "clay", (1.5, 2.5), chance=0.3)],
        ["1|{owner} makes {p1} and {p2} from clay dug nearby.", "n|A potters' yard {place}: {crew} people, {p1} and {p2}.", "{owner} throws {p1}; the family burnishes, dries and fires them.", "n|{Crew} potters share a kiln {place} and sell {p1}, {p2} and {p3}.", "Pottery {place}, where {owner} has made {p1} since {since}.", "{p1_cap} and {p2} from river clay, made by {owner} {place}."],
        ["Thrown on {tools}.", "Tools are {tools}, and paddles {he} carved.", "The clay is trodden by foot, then worked on {tools}.", "{tools_cap}; firing takes a night and a day."],
        ["About {week} {p1} a week in the dry season, {price} each; half that in the rains.", "A firing loses one in ten, so {he} makes spares.", "Sizes are by eye; for a fixed size please send a gauge.", "Stove liners for the improved cookers are made to a template.", "The firing uses sawdust and prunings, not bought wood.", "Clay is dug after the harvest and kept wet for a year.", "Traders fetch the {p1} from the yard, straw and all."],
        home=0.3, offline=0.5, families={"north": ["Prajapati", "Kumhar"], "east": ["Pal"], "bangla_hindu": ["Pal", "Paul"], "newar": ["Prajapati"], "gujarat": ["Kumbhar", "Prajapati"], "marathi": ["Kumbhar"], "terai": ["Pandit"]}),

    "ceramics_studio": Trade("ceramics_workshop", 1.8, {"en": ["Ceramics", "Stoneware Studio", "Clay Studio"], "sw": ["Kauri Studio"], "fr": ["Céramique"], "hi": ["Potteries", "Chini Mitti Works"], "bn": ["Ceramic Shilpa"], "ne": ["Ceramics"]},
        {"*": [("glazed mugs", 0.5, 1.3), ("water filter pots", 0.8, 1.2), ("wash basins", 2, 1.2), ("tiles", 0.15, 1)]},
        [("electric wheel", 0.8, 0.3), ("gas kiln", 0.5, 0), ("electric kiln", 0.5, 0), ("pug mill", 0.6, 0), ("filter press for moulds", 0.4, 0), ("ball mill", 0.3, 0)],
        (3, 14), 0.5, "design make materials", [Cap("pottery", "clay", (3, 5)), Cap("kiln_firing", "clay", (8, 15), envelopes=((900, 900, 1200), (600, 600, 800), (1200, 900, 900)), at_most=220), Cap("ceramic_pressing", "clay", (2, 3), chance=0.7)],
        ["Ceramics workshop {place} making {p1}, {p2} and {p3}.", "{owner} trained as a ceramist and employs {crew} people on {p1} and {p2}.", "A small works with its own glaze kitchen; {p1} are the bread and butter, {p2} the interesting part."],
        ["It has {tools}.", "Shaping and firing are in-house: {tools}.", "With {tools}, sizes repeat within two or three millimetres."],
        ["About {week} {p1} a week, {price} each.", "Pieces are gauged wet and again after firing.", "The kiln is fired every Thursday; work has to be dry by Tuesday.", "Rice husk for the porous bodies comes from a mill across the road."],
        offline=0.05),

    "carpenter": Trade("carpenter", 8, {"en": ["Carpentry", "Woodworks", "Carpentry Workshop"], "sw": ["Useremala", "Fundi Seremala"], "fr": ["Menuiserie"], "hi": ["Kashth Kala", "Furniture Works"], "bn": ["Kath Ghor", "Furniture Ghor"], "ne": ["Kath Udyog", "Furniture Udyog"]},
        {"*": [("school benches", 5, 1), ("beds", 10, 1.1), ("doors", 8, 1.1), ("stools", 1.8, 0.9)], "af": [("beehives", 5, 1), ("coffins", 9, 1)], "as": [("window frames", 4, 1), ("wooden cots", 9, 1)]},
        [("~hand planes", 0.8, 0), ("circular saw", 0.5, 0), ("hand drill", 0.6, 0), ("bench planer", 0.3, 0), ("electric jigsaw", 0.3, 0)],
        (1, 6), 0.06, "make repair", [Cap("carpentry", "softwood hardwood plywood | mdf bamboo", (3, 4.5)), Cap("joinery", "hardwood softwood | plywood", (1.5, 2.5), chance=0.55)],
        ["1|{owner} builds {p1} and {p2} in an open shed {place}.", "n|{owner} and {others} make {p1}, {p2} and {p3} {place}.", "Carpenter {place} since {since}: {p1} first, {p2} when asked.", "{owner} does honest plain work, {p1} above all, and mends what others made.", "{owner} works under a mango tree {place}: {p1}, {p2}, and roofs in the dry season.", "n|{owner} and {others} took over an uncle's bench in {since} and make {p1} and {p2}.", "{p1_cap} and {p2}, planed by hand, {place}."],
        ["Tools: {tools}.", "Most of it by hand; {he} has {tools}.", "Boards are ripped at the timber yard and worked here with {tools}.", "{He} owns {tools} and hires a thicknesser by the hour."],
        ["About {week} {p1} a week at {price}.", "Timber is bought after the deposit, so allow a week.", "{He} takes an apprentice every year, and keeps most of them.", "Joints are mortised; nails only where you cannot see them.", "When the power is out the hand tools come down from the wall.", "A bench for a school is drawn once and then repeated to the millimetre, more or less.", "Screws cost extra and {he} says so.", "Delivery is by handcart within {town}.", "Wood glue and patience, says {first}."],
        offline=0.4, families={"bangla_hindu": ["Sutradhar", "Mistri"], "gujarat": ["Suthar", "Mistry"], "marathi": ["Sutar"], "north": ["Sharma", "Vishwakarma"], "south": ["Achari"], "kerala": ["Asari"], "newar": ["Shilpakar", "Sikarmi"]}),

    "joinery": Trade("joinery", 3.6, {"en": ["Joinery", "Furniture Workshop", "Furniture Makers"], "sw": ["Samani"], "fr": ["Ébénisterie", "Menuiserie Moderne"], "hi": ["Furniture Udyog"], "bn": ["Furniture Mart"], "ne": ["Furniture Udyog"]},
        {"*": [("school desks", 4, 1.1), ("wardrobes", 18, 1.2), ("panelled doors", 9, 1.2), ("kitchen cabinets", 14, 1.3)]},
        [("panel saw", 0.5, 0), ("thickness planer", 0.7, 0), ("spindle moulder", 0.5, 0), ("band saw", 0.5, 0), ("mortiser", 0.5, 0), ("spray booth", 0.3, 0)],
        (4, 18), 0.08, "design make", [Cap("joinery", "hardwood softwood plywood mdf", (4, 5.5)), Cap("painting", "", (0.8, 1.6), chance=0.5), Cap("wood_turning", "hardwood", (0.4, 0.8), chance=0.3)],
        ["Joinery with {crew} people {place}, making {p1}, {p2} and {p3}.", "{owner} built the shop up from one bench; today {crew} joiners make {p1} and {p2}.", "Machine joinery {place}: {p1} and {p2}, in series or to measure."],
        ["Machines: {tools}.", "The shop has {tools}, all on three-phase power.", "With {tools}, parts repeat within a millimetre."],
        ["About {week} {p1} a week, {price} each, varnish included.", "School furniture is the winter's work; tenders are read and answered.", "Timber is kiln-dried by a neighbour or bought with papers.", "Offcuts go to a toy maker, sawdust to the potters."],
        group=True, offline=0.1),

    "wood_turner": Trade("wood_turner", 2, {"en": ["Wood Turning", "Wood Carvers", "Turned Wood"], "sw": ["Vinyago"], "fr": ["Sculpture et Tournage"], "hi": ["Kharad Works"], "bn": ["Kath Khodai"], "ne": ["Kath Kala"]},
        {"*": [("tool handles", 0.3, 1), ("spoons and ladles", 0.4, 0.8), ("walking sticks", 1.2, 1), ("table legs", 0.6, 1.3)]},
        [("wood lathe", 0.9, 0.3), ("~adzes", 0.7, 0), ("bow lathe", 0.2, 0), ("band saw", 0.3, 0)],
        (1, 7), 0.08, "make", [Cap("wood_turning", "hardwood softwood", (3.5, 5)), Cap("wood_carving", "hardwood", (2, 3), chance=0.6)],
        ["{owner} turns {p1} and carves {p2} {place}.", "Turners' shed {place}; {p1} and {p2} by the hundred.", "{owner} makes {p1} by the dozen, and {p2} for the market."],
        ["On {tools}.", "The shop has {tools}.", "Work is done with {tools}; blanks are riven, not sawn."],
        ["About {week} {p1} a week at {price}.", "Wood comes from pruned mango and neem, never from the forest reserve.", "{He} copies a sample well and a drawing after one try."],
        home=0.15, offline=0.45),

    "welder": Trade("welder", 8, {"en": ["Welding", "Welding Works", "Metal Fabrication"], "sw": ["Uchomeleaji", "Fundi Welding"], "fr": ["Soudure", "Construction Métallique"], "hi": ["Welding Works", "Loha Udyog"], "bn": ["Welding Workshop", "Loha Ghor"], "ne": ["Grill Udyog", "Welding Works"]},
        {"*": [("window grilles", 4, 1), ("steel doors", 9, 1.2), ("gates", 20, 1.2), ("market trolleys", 6, 1)], "af": [("wheelbarrows", 4.5, 1), ("water tank stands", 9, 1.2), ("school desk frames", 2.2, 1)], "as": [("rickshaw bodies", 14, 1), ("stair railings", 10, 1), ("shop shutters", 12, 1.2)]},
        [("arc welding set", 1, 0.4), ("angle grinder", 0.95, 0.4), ("chop saw", 0.4, 0), ("bench drill", 0.5, 0), ("oxy-acetylene set", 0.2, 0), ("petrol generator", 0.3, 0)],
        (1, 6), 0.05, "make repair", [Cap("arc_welding", "mild_steel | galvanised_steel", (4, 6)), Cap("gas_welding", "mild_steel brass", (0.6, 1.2), chance=0.15), Cap("machine_repair", "", (0.5, 1), chance=0.35), Cap("tube_bending", "mild_steel", (0.4, 0.8), chance=0.25)],
        ["1|{owner} welds {p1} and {p2} at the roadside {place}.", "n|Welding shop {place}: {owner} and {others}, {p1}, {p2} and repairs.", "{owner} has made {p1} {place} since {since}.", "Roadside fabricator {place}, {p1} and {p2} mostly; frames of any kind from a sketch.", "{owner} trained at the technical school and set up {place} in {since}; {p1} and {p2}.", "Frames, {p1} and {p2} by {owner}, {place}.", "n|{owner} measures, {others} cut and weld: {p1}, {p2}, {p3}."],
        ["Equipment: {tools}.", "{He} works with {tools}.", "There are {tools}; bending is over a jig in the yard.", "{He} has {tools} and borrows the rest next door."],
        ["About {week} {p1} a week at {price}, primed.", "Voltage drops in the evening, so welding is done before four.", "Broken ploughs, axles and hospital beds are mended while you wait.", "Steel is bought on the day; prices are good for a week.", "A jig can be kept for repeat orders.", "Joints are ground and painted with red oxide.", "{first} quotes by the kilogram for anything new.", "The noise stops at prayer time and at six.", "Wheelchair ramps and bed rails for the clinic are charged at cost."],
        offline=0.42, families={"north": ["Vishwakarma"], "gujarat": ["Panchal", "Luhar"], "marathi": ["Lohar"], "hills": ["Biswakarma"], "east": ["Karmakar"]}),

    "metal_workshop": Trade("metal_workshop", 6, {"en": ["Metal Works", "Engineering Works", "Steel Fabricators", "Agro-Tools Workshop"], "sw": ["Karakana ya Chuma"], "fr": ["Ferronnerie", "Atelier Mécanique"], "hi": ["Engineering Works", "Krishi Yantra Works"], "bn": ["Engineering Workshop", "Krishi Jantra Workshop"], "ne": ["Metal Udyog", "Engineering Works"]},
        {"*": [("hospital bed frames", 14, 1.2), ("wheelbarrows", 4, 1), ("water tank stands", 9, 1.2), ("hand-wash stands", 3, 1)], "af": [("maize shellers", 16, 1.1), ("bicycle trailers", 10, 1), ("cookers for school kitchens", 22, 1.2)], "as": [("threshers", 40, 1.2), ("hand-pump parts", 2.5, 1), ("seed drills", 24, 1.2)]},
        [("MIG welding set", 0.7, 0.1), ("arc welding set", 0.9, 0.2), ("sheet roller", 0.5, 0), ("guillotine shear", 0.5, 0), ("pipe bender", 0.7, 0), ("pillar drill", 0.8, 0), ("lathe", 0.3, 0), ("spray gun", 0.7, 0)],
        (4, 22), 0.08, "design make repair", [Cap("mig_welding", "mild_steel galvanised_steel | stainless_steel", (2.2, 3.2)), Cap("sheet_metal", "mild_steel galvanised_steel | aluminium", (1, 2)), Cap("tube_bending", "mild_steel | galvanised_steel", (0.5, 1), chance=0.7), Cap("painting", "", (0.5, 1), chance=0.5)],
        ["Metal workshop {place} with {crew} people: {p1}, {p2} and {p3}.", "{owner} employs {crew} people on {p1} and {p2}.", "Started in {since} with one welding set; now {p1} and {p2} for hospitals, farms and schools."],
        ["Equipment: {tools}.", "It has {tools}, and jigs for what repeats.", "Cutting, bending, welding and paint are under one roof, with {tools}."],
        ["About {week} {p1} a week, {price} each.", "First pieces are shown before a series starts.", "Deliveries go by {carrier}.", "The foreman reads drawings; a sketch with sizes is enough.", "Steel offcuts are sold to the blacksmiths."],
        group=True, offline=0.12),

    "blacksmith": Trade("blacksmith", 3.4, {"en": ["Blacksmiths", "Forge", "Smithy"], "sw": ["Uhunzi"], "fr": ["Forge"], "hi": ["Lohar Shala"], "bn": ["Kamarshala"], "ne": ["Aaran Udyog"]},
        {"*": [("hoes", 0.6, 1.3), ("knives", 0.5, 1), ("sickles", 0.4, 1), ("axes", 1.2, 1.3)], "af": [("machetes", 0.9, 1.2), ("ox-plough shares", 1.5, 1.6)], "as": [("spades", 0.8, 1.3), ("vegetable cutters", 0.8, 1.1)], "NP": [("khukuris", 4, 1.2)]},
        [("charcoal hearth", 1, 0), ("anvil of railway steel", 0.7, 0), ("hand blower", 0.6, 0), ("electric blower", 0.4, 0), ("bench grinder", 0.4, 0), ("leg vice", 0.6, 0)],
        (1, 6), 0.03, "make repair recycle", [Cap("blacksmithing", "mild_steel", (4, 6)), Cap("heat_treatment", "mild_steel", (2, 4), chance=0.4)],
        ["{owner} forges {p1} and {p2} {place}.", "n|A family forge {place}: {crew} smiths, {p1} and {p2}.", "Smiths for as long as anyone recalls; {owner} makes {p1}, {p2} and whatever the season breaks."],
        ["With {tools}.", "The forge has {tools}; steel is old leaf springs.", "{He} works with {tools}, and a striker on market days."],
        ["About {week} {p1} a week before planting, {price} each.", "Hoes are tempered and tested on stone.", "Busy from ploughing to weeding, free after harvest.", "Scrap springs are taken in exchange."],
        home=0.1, offline=0.62, families={"bangla_hindu": ["Karmakar"], "east": ["Karmakar"], "gujarat": ["Luhar"], "marathi": ["Lohar"], "hills": ["Biswakarma", "Kami"], "north": ["Lohar", "Vishwakarma"], "wolof": ["Thiam", "Mbow"], "terai": ["Lohar", "Sharma"]}),

    "tinsmith": Trade("tinsmith", 3.8, {"en": ["Tinsmiths", "Sheet Metal Works", "Stove Makers"], "sw": ["Fundi Bati", "Majiko Bora"], "fr": ["Ferblanterie"], "hi": ["Tin Works"], "bn": ["Trunk Store", "Tin Trunk Works"], "ne": ["Tin Udyog"]},
        {"*": [("water buckets", 0.5, 1), ("storage trunks", 2.5, 1.2), ("funnels and measures", 0.3, 0.9), ("gutters", 0.8, 1.3)], "af": [("charcoal stoves", 0.9, 1), ("watering cans", 0.9, 1), ("chicken feeders", 0.7, 1)], "as": [("rice bins", 3.5, 1.2), ("smokeless stoves", 3, 1)]},
        [("~tin snips", 1, 0), ("hand folder", 0.4, 0), ("soldering stove", 0.5, 0), ("rivet set", 0.6, 0), ("hand shear", 0.5, 0)],
        (1, 8), 0.12, "make repair recycle", [Cap("sheet_metal", "galvanised_steel mild_steel | aluminium", (4, 6)), Cap("riveting", "galvanised_steel mild_steel", (0.6, 1.2), chance=0.4), Cap("soldering", "galvanised_steel copper", (0.5, 1), chance=0.3)],
        ["1|{owner} cuts and folds {p1} and {p2} {place}.", "n|{Crew} tinsmiths share a shed {place}; {p1} and {p2} go to the wholesalers.", "{owner} makes {p1}, {p2} and {p3} from new sheet and from drums.", "Tinsmith {place} since {since}, {p1} first of all."],
        ["Everything by hand: {tools}.", "Tools are {tools}, and a length of rail.", "{He} works with {tools}; no electricity is needed."],
        ["About {week} {p1} a week at {price}.", "Old oil drums and roofing are bought for the metal.", "The noise is terrible and the work is fast: fifty a day of something simple.", "Stove bodies are made to fit the potters' liners."],
        offline=0.5),

    "foundry": Trade("foundry", 1.7, {"en": ["Foundry", "Casting Works"], "sw": ["Kalibu"], "fr": ["Fonderie"], "hi": ["Foundry"], "bn": ["Dhalai Karkhana"], "ne": ["Dhalot Udyog"]},
        {"*": [("cooking pots of aluminium", 1.6, 1), ("pump housings", 3, 1.4), ("pulleys", 1.2, 1)], "as": [("tube-well pump bodies", 3, 1.3), ("brass fittings", 0.5, 1.3)], "NP": [("bronze singing bowls", 4, 1.6)]},
        [("crucible furnace", 0.8, 0), ("cupola", 0.3, 0), ("~moulding boxes", 1, 0), ("bench grinder", 0.6, 0), ("lathe for finishing", 0.4, 0)],
        (3, 15), 0.03, "make recycle materials", [Cap("metal_casting", "aluminium | cast_iron brass", (10, 20)), Cap("grinding", "aluminium | cast_iron brass", (0.6, 1.2), chance=0.5)],
        ["Sand foundry {place} with {crew} people, pouring {p1} and {p2}.", "{owner} casts {p1} from scrap, sorted and melted on the spot.", "Foundry since {since}: {p1}, {p2}, and patterns cut from wood in the back."],
        ["It has {tools}.", "Melting and moulding with {tools}.", "With {tools}; pours are on Tuesdays and Fridays."],
        ["About {week} {p1} a week, {price} each.", "The scrap is sorted before melting; can metal is kept apart.", "A wooden pattern for a new part takes three days."],
        offline=0.3, families={"newar": ["Shakya", "Tamrakar"]}),

    "machine_shop": Trade("machine_shop", 3.6, {"en": ["Machine Shop", "Lathe Works", "Turning Works", "Engineering Works"], "sw": ["Karakana ya Lathi"], "fr": ["Mécanique Générale", "Tournage"], "hi": ["Lathe Works", "Engineering Works"], "bn": ["Lathe Workshop", "Engineering Works"], "ne": ["Lathe Works"]},
        {"*": [("shafts", 1.5, 1), ("bushes", 0.5, 0.9), ("pulleys", 1.2, 1.1), ("gear blanks", 1.4, 1)], "af": [("mill hammers", 0.4, 1), ("borehole pump parts", 2.5, 1)], "as": [("power-tiller parts", 1.8, 1), ("textile machine spares", 1, 1)]},
        [("centre lathe", 1, 0.4), ("milling machine", 0.45, 0), ("shaper", 0.35, 0), ("pillar drill", 0.9, 0), ("surface grinder", 0.15, 0), ("hydraulic press", 0.4, 0), ("arc welding set", 0.6, 0)],
        (2, 11), 0.04, "make repair", [Cap("manual_turn", "mild_steel brass | aluminium cast_iron stainless_steel", (2.5, 4), envelopes=((250, 250, 750), (320, 320, 1000), (400, 400, 1500))), Cap("manual_mill", "mild_steel aluminium | brass", (1, 1.6), chance=0.4, envelopes=((600, 250, 300), (700, 300, 350))), Cap("drilling", "mild_steel | aluminium", (0.5, 1), chance=0.4), Cap("machine_repair", "", (0.6, 1.2), chance=0.6)],
        ["Machine shop {place}: {owner} and {others} turn {p1}, {p2} and spares.", "{owner} started on a second-hand lathe in {since}; today the shop turns {p1} and {p2}.", "Spares and one-offs {place}, {p1} and {p2} from a sample or a sketch."],
        ["Machines: {tools}, none of them computer-controlled.", "There are {tools}; a tenth of a millimetre is everyday work, less on request.", "The shop runs {tools}, older than the men who work them."],
        ["Usually {week} {p1} a week, {price} each with steel.", "Rice and maize mills are our main customers; harvest is the rush.", "Worn parts are measured and drawn on the spot.", "Bring the broken piece; {he} will make the mate."],
        offline=0.2),

    "cnc_shop": Trade("machine_shop", 2.4, {"en": ["Precision Works", "CNC Components", "Tool Room", "Precision Engineering"], "sw": ["Precision Works"], "fr": ["Usinage de Précision"], "hi": ["Precision Works"], "bn": ["Precision Engineering"], "ne": ["Precision Works"]},
        {"*": [("machined brackets", 0.4, 1, "cnc_mill"), ("pump shafts", 0.5, 1.2, "cnc_turn"), ("moulds for plastic", 30, 1, "cnc_mill"), ("valve bodies", 0.7, 1.2, "cnc_turn"), ("bushes", 0.2, 1, "cnc_turn")]},
        [("CNC vertical mill", 0.75, 0.15), ("CNC lathe", 0.75, 0.15), ("centre lathe", 0.5, 0), ("surface grinder", 0.4, 0), ("granite measuring table", 0.5, 0)],
        (4, 16), 0.06, "design make", [Cap("cnc_mill", "aluminium mild_steel | brass stainless_steel hdpe", per_machine=(6, 9), machine="CNC vertical mill", envelopes=((500, 400, 400), (760, 430, 460), (1000, 500, 500))), Cap("cnc_turn", "mild_steel brass | aluminium stainless_steel", per_machine=(6, 9), machine="CNC lathe", envelopes=((200, 200, 400), (260, 260, 500))), Cap("manual_turn", "mild_steel brass", (0.6, 1), chance=0.4, envelopes=((320, 320, 1000),))],
        ["CNC shop {place} making {p1}, {p2} and fixtures.", "{owner} runs {crew} people and a tool room {place}; {p1} and {p2} for pump and motor makers.", "Contract machining {place}: {p1}, {p2} and one-off parts."],
        ["Machines: {tools}.", "With {tools}; drawings as STEP or DXF.", "The floor has {tools}, and an air-conditioned corner for measuring."],
        ["{p1_cap} are about {price} apiece.", "First-article reports come with every new part.", "The second shift is often free at the end of the month.", "Tolerances of 0.02 mm are held where the drawing asks."],
        digital=True, group=True, offline=0.0),

    "basket_weaver": Trade("basket_weaver", 3.8, {"en": ["Basket Weavers", "Baskets", "Basketry Group"], "sw": ["Vikapu", "Ususi"], "fr": ["Vannerie"], "hi": ["Tokri Kala"], "bn": ["Bet Shilpa", "Pati Shilpa"], "ne": ["Doko Udyog"]},
        {"*": [("market baskets", 5, 1), ("floor mats", 6, 0.9), ("laundry baskets", 8, 1)], "KE": [("sisal kiondo bags", 12, 0.8)], "GH": [("elephant-grass baskets", 10, 0.9)], "RW": [("agaseke baskets", 14, 0.8)], "ET": [("mesob tables", 24, 0.8)], "ZA": [("ilala palm bowls", 12, 0.9)], "BD": [("sitalpati mats", 20, 0.7), ("cane stools", 6, 1)], "NP": [("doko carrying baskets", 3, 1)], "IN": [("winnowing trays", 2, 1), ("cane chairs", 10, 1)]},
        [("~awls", 1, 0), ("dye pot", 0.5, 0), ("splitting knife", 0.5, 0), ("~wooden forms", 0.5, 0)],
        (1, 22), 0.82, "make materials", [Cap("basketry", "reed | sisal bamboo", (0.35, 0.6)), Cap("rope_making", "sisal", (0.4, 0.8), chance=0.25)],
        ["{owner} weaves {p1} and {p2} from what grows nearby.", "n|{Crew} weavers meet twice a week {place} and make {p1} and {p2}.", "n|A group of {crew} around {owner}; {p1} for shops in the capital, {p2} for the stalls.", "{p1_cap} and {p2}, woven at home and sold {place}."],
        ["All that is needed are {tools}.", "Made with {tools}, and patience.", "Fibre is cut, split, dyed and dried here; tools are {tools}."],
        ["A weaver finishes about two pieces of this size a week; {p1} sell at {price}.", "For more than two hundred pieces please give six weeks.", "Colours repeat if the plant dye is from the same season.", "Members keep two thirds of the price and the group one third.", "The rest of the week belongs to the farm."],
        home=0.45, offline=0.6, families={"east": ["Mahali", "Das"], "terai": ["Dom", "Mandal"]}),

    "bamboo_workshop": Trade("bamboo_workshop", 1.2, {"en": ["Bamboo Works", "Bamboo Craft"], "sw": ["Mianzi"], "fr": ["Bambou"], "hi": ["Bans Kala"], "bn": ["Bansh Shilpa"], "ne": ["Bans Udyog"]},
        {"*": [("bamboo stools", 2, 1), ("shelves", 4, 1), ("ladders", 3, 1), ("plant trellises", 0.8, 1)]},
        [("~billhooks", 1, 0), ("hand drill", 0.6, 0), ("treatment tank", 0.5, 0), ("blow torch", 0.4, 0)],
        (2, 9), 0.3, "make materials", [Cap("bamboo_work", "bamboo", (3.5, 5)), Cap("basketry", "bamboo", (0.3, 0.5), chance=0.4)],
        ["Bamboo workshop {place}, {p1}, {p2} and {p3}.", "{owner} makes {p1} and {p2} from grown-on-purpose bamboo.", "n|{Crew} people splitting and joining bamboo {place}: {p1}, {p2}."],
        ["Tools: {tools}.", "Culms are cut in the dry moon, soaked in borax and worked with {tools}."],
        ["About {week} {p1} a week at {price}.", "Poles are soaked for ten days against borers.", "Pegged and lashed; no nails."],
        home=0.2, offline=0.35),

    "leather_worker": Trade("leather_worker", 3.4, {"en": ["Leather Works", "Shoemakers", "Leather Goods", "Footwear"], "sw": ["Kazi za Ngozi", "Viatu"], "fr": ["Maroquinerie", "Cordonnerie"], "hi": ["Charm Udyog", "Leather Works"], "bn": ["Chamra Shilpa", "Juta Ghor"], "ne": ["Jutta Udyog", "Chhala Udyog"]},
        {"*": [("school shoes", 3, 1), ("sandals", 1.3, 1), ("belts", 0.6, 1), ("work boots", 5, 1.2), ("bags", 4, 1)], "IN": [("chappals", 1.5, 1)], "NG": [("palm slippers", 1.2, 1)]},
        [("cylinder-arm sewing machine", 0.6, 0.2), ("skiving knife", 0.5, 0), ("~lasts in all sizes", 0.7, 0), ("sole press", 0.4, 0), ("clicker press", 0.15, 0), ("~awls", 0.7, 0)],
        (1, 12), 0.15, "make repair", [Cap("leatherwork", "leather | rubber", (4, 5.5)), Cap("garment_repair", "leather rubber", (0.5, 1), chance=0.5)],
        ["1|{owner} makes {p1} and {p2} {place}, and mends shoes in between.", "n|{owner} and {others} cut, stitch and last {p1} and {p2} {place}.", "Leather workshop {place}: {p1}, {p2} and {p3}.", "{owner} has made {p1} since {since}, straps and braces for the clinic now and then."],
        ["With {tools}.", "Tools: {tools}.", "Stitching and lasting with {tools}; soles are cut from tyre or sheet rubber."],
        ["About {week} pairs or pieces a week, {p1} at {price}.", "Hides come from the tannery every second week.", "Ankle straps and prosthetic harnesses are made to a pattern.", "Off-cuts become key rings; nothing is thrown away."],
        offline=0.38),

    "bicycle_repairer": Trade("repairer", 1.6, {"en": ["Cycle Repairs", "Bicycle Works", "Cycle Store"], "sw": ["Fundi Baiskeli"], "fr": ["Réparation Cycles"], "hi": ["Cycle Store"], "bn": ["Cycle Ghor"], "ne": ["Cycle Pasal"]},
        {"*": [("bicycle overhauls", 2.5, 1), ("wheel rebuilds", 1.5, 1), ("cargo carriers", 3, 1.3)]},
        [("~spoke keys", 1, 0), ("truing stand", 0.6, 0), ("hand pump", 0.6, 0), ("vice", 0.5, 0), ("small welding set", 0.25, 0)],
        (1, 4), 0.05, "repair", [Cap("bicycle_repair", "", (4, 6)), Cap("mechanical_assembly", "", (1, 2), chance=0.5)],
        ["{owner} repairs bicycles and wheelchairs {place}; {p1} and {p2} are daily work.", "Cycle repairs {place} since {since}, with {p2} and carriers for traders.", "{owner} keeps the neighbourhood's bicycles, handcarts and wheelchairs going."],
        ["With {tools}.", "{tools_cap}, and a tree for shade."],
        ["About {week} {p1} a week, {price} each plus parts.", "Wheelchair wheels are trued for nothing.", "Used parts are cleaned and kept in labelled tins."],
        offline=0.6),

    "electronics_repairer": Trade("repairer", 3, {"en": ["Phone Repairs", "Electronics Repair", "Radio and TV Repairs", "Solar and Phone Clinic"], "sw": ["Fundi Simu", "Fundi Redio"], "fr": ["Réparation Électronique"], "hi": ["Mobile Clinic", "Radio House"], "bn": ["Mobile Care", "Electronics Servicing"], "ne": ["Mobile Sewa", "Electronics Sewa"]},
        {"*": [("phone screen repairs", 0.7, 1), ("solar lamp repairs", 0.5, 0.8), ("radio repairs", 1, 0.8), ("charger repairs", 0.7, 0.7)]},
        [("soldering station", 1, 0.6), ("hot-air rework station", 0.5, 0), ("multimeter", 0.9, 0), ("bench power supply", 0.4, 0), ("microscope", 0.3, 0)],
        (1, 4), 0.12, "repair recycle", [Cap("electronics_repair", "", (4, 6)), Cap("electronics_assembly", "electronic_parts", (1.5, 2.5), chance=0.55), Cap("soldering", "", (0.8, 1.4), chance=0.4)],
        ["{owner} repairs phones, radios and solar lamps {place}.", "1|A counter and a bench {place}: {first} does {p1} and {p2}.", "n|{owner} and {others} repair what people bring, {p1} above all.", "Electronics repair {place} since {since}.", "{owner} learned repair from videos and a patient uncle; now {p1} and {p2}, {place}."],
        ["On the bench: {tools}.", "{He} works with {tools}.", "Equipment is {tools}; boards for spares hang on the wall."],
        ["About {week} {p1} a week, {price} each without the part.", "Dead boards are kept for parts, batteries go to the collector.", "{He} solders small series for a solar-lamp maker.", "Oxygen concentrators and blood-pressure monitors were last year's learning."],
        offline=0.12),

    "machine_repairer": Trade("repairer", 1.4, {"en": ["Sewing Machine Repairs", "Pump and Engine Repairs", "Machine Repairs", "Medical Equipment Repairs"], "sw": ["Fundi Mashine", "Fundi Cherehani"], "fr": ["Maintenance et Dépannage"], "hi": ["Machine Repairing Works"], "bn": ["Machine Servicing"], "ne": ["Machine Marmat Kendra"]},
        {"*": [("sewing machine services", 1.5, 0.8), ("pump overhauls", 4, 1.2), ("engine rebuilds", 12, 1.3), ("mill repairs", 5, 1)]},
        [("~pullers", 1, 0), ("bench vice", 0.8, 0), ("bench drill", 0.5, 0), ("valve grinder", 0.3, 0), ("multimeter", 0.5, 0)],
        (1, 5), 0.06, "repair", [Cap("machine_repair", "", (4, 6)), Cap("mechanical_assembly", "", (1, 2), chance=0.5)],
        ["{owner} repairs machines on site and {place}: {p1}, {p2}.", "Repairs since {since}, {p1} and {p2}; tailors and millers call {first} first.", "{owner} keeps pumps, mills and sewing machines alive."],
        ["With {tools}.", "Tools: {tools}, in a box that fits on a motorcycle."],
        ["A call-out in {town} is the same day. One of the {p1} is about {price} plus parts.", "Parts that cannot be bought are turned next door.", "{He} keeps a book of every machine {he} has opened."],
        offline=0.4),

    "recycler": Trade("recycler", 2.4, {"en": ["Waste Collectors", "Scrap Dealers", "Recycling Yard", "Paper Recyclers"], "sw": ["Taka Mali", "Wakusanya Taka"], "fr": ["Récupération", "Récup' Métaux"], "hi": ["Kabadi Store", "Kachra Vyavasthapan"], "bn": ["Bhangari Store"], "ne": ["Kawadi Sewa"]},
        {"*": [("sorted bales", 60, 1), ("sacks of clean PET", 12, 1.2), ("scrap lots", 100, 1.1)]},
        [("platform scale", 0.9, 0), ("hand baling press", 0.5, 0), ("handcart", 0.9, 0.3), ("can crusher", 0.3, 0)],
        (3, 26), 0.45, "recycle materials", [Cap("sorting", "pet hdpe paper | aluminium mild_steel glass", (25, 50), at_most=900), Cap("metal_recycling", "aluminium mild_steel | copper brass", (8, 20), chance=0.5, at_most=400), Cap("paper_recycling", "paper", (6, 12), chance=0.35, at_most=200)],
        ["{Crew} collectors bring in plastic, paper and metal; {owner} weighs and pays the same day.", "Sorting yard {place}, run by {owner}, with {crew} sorters and many more collectors.", "Started in {since} as a savings group of collectors; {crew} people now sort plastic, card and cans."],
        ["The yard has {tools}.", "Sorted by hand into nine kinds, then weighed and baled; {tools}.", "Equipment: {tools}."],
        ["Clean, sorted material by type and colour, on a receipt.", "Schools and hotels are collected from twice a week.", "E-waste is taken and handed on, not burned.", "Prices are on the board and change on Mondays."],
        group=True, offline=0.35),

    "plastic_recycler": Trade("plastic_recycler", 2.8, {"en": ["Plastic Recycling", "Recycled Plastics", "Plastic Works"], "sw": ["Plastiki Mali", "Urejelezaji Plastiki"], "fr": ["Recyclage Plastique", "Plast'Récup"], "hi": ["Plastic Punarchakran", "Plastic Udyog"], "bn": ["Plastic Recycling"], "ne": ["Plastic Punarprayog"]},
        {"*": [("bags of washed flake", 25, 1), ("fence posts", 6, 1.6), ("paving tiles", 1.5, 1)]},
        [("plastic shredder", 0.95, 0), ("washing tank", 0.8, 0), ("extruder", 0.5, 0), ("sheet press", 0.4, 0), ("hand injection press", 0.35, 0), ("filament line", 0.15, 0)],
        (3, 18), 0.35, "recycle materials make", [Cap("plastic_shredding", "hdpe polypropylene pet | ldpe", (12, 25), at_most=350), Cap("plastic_extrusion", "hdpe polypropylene | pet petg pla", (4, 9), chance=0.6, at_most=120), Cap("injection_moulding", "hdpe polypropylene", (0.8, 1.4), chance=0.4, envelopes=((200, 150, 60), (250, 200, 80)))],
        ["{Crew} people turn bottle tops and jerrycans into {p1} and {p2} {place}.", "Plastic recyclers {place}: collecting, washing, {p1}, {p2}.", "{owner} began with a borrowed shredder in {since}; now flake, {p2} and {p3} are sold by weight."],
        ["Equipment: {tools}.", "They run {tools}, on three-phase power when it is there.", "Machines are {tools}; two were built here from open drawings."],
        ["PVC is refused at the gate.", "Flake is sold by colour, with the source on the bag.", "Melt days are Monday to Thursday, cleaning is Friday.", "Bring clean caps and take home a ruler."],
        group=True, offline=0.15),

    "briquette_maker": Trade("recycler", 1, {"en": ["Briquettes", "Clean Fuel Group"], "sw": ["Mkaa Bora"], "fr": ["Charbon Vert"], "hi": ["Biocoal Udyog"], "bn": ["Briquette Ghor"], "ne": ["Guitha Udyog"]},
        {"*": [("sacks of briquettes", 25, 1), ("bags of fire starters", 2, 1.5)]},
        [("hand briquette press", 0.6, 0.2), ("screw press", 0.5, 0), ("carbonising drum", 0.8, 0), ("drying rack", 0.9, 0.4)],
        (2, 14), 0.6, "recycle make", [Cap("briquetting", "charcoal_dust", (15, 30), at_most=320)],
        ["{Crew} people pressing briquettes from charcoal dust and husks {place}.", "{owner} buys charcoal dust from the sellers and presses it into briquettes {place}."],
        ["With {tools}.", "Equipment: {tools}; drying takes three sunny days."],
        ["Sold in 25 kg sacks to schools and food stalls.", "Burns slower than charcoal and costs a third less.", "In the rains the racks go under plastic and output halves."],
        offline=0.4),

    "assembly_workshop": Trade("assembly_workshop", 2.4, {"en": ["Assembly Workshop", "Solar Assemblers", "Kit Packers", "Inclusive Workshop"], "sw": ["Karakana ya Kuunganisha"], "fr": ["Atelier de Montage"], "hi": ["Assembly Kendra"], "bn": ["Assembly Workshop"], "ne": ["Assembly Udyog"]},
        {"*": [("solar lamps", 0.5, 6), ("first-aid kits", 0.15, 12), ("hygiene kits", 0.1, 15), ("bicycles from kits", 3, 1.2)]},
        [("~assembly benches", 1, 0), ("soldering station", 0.6, 0.15), ("heat sealer", 0.5, 0), ("pneumatic screwdriver", 0.2, 0), ("label printer", 0.5, 0)],
        (5, 24), 0.5, "make repair", [Cap("mechanical_assembly", "", (3, 5)), Cap("electronics_assembly", "electronic_parts", (1, 2), chance=0.6), Cap("packing", "", (1, 2), chance=0.6)],
        ["{Crew} people assemble {p1} and {p2} {place}.", "An inclusive workshop: most of the {crew} people have a disability, and assemble {p1}, {p2} and whatever comes in parts.", "{owner} set up the benches in {since} to give school leavers a first job: {p1}, {p2}, packing."],
        ["They have {tools}.", "Equipment: {tools}; a checked sample hangs over each bench."],
        ["Every kit is weighed before it is closed.", "The line can be turned over to a new product in two days.", "Parts are counted in and counted out.", "In 2020 the benches put elastic on 40,000 face shields."],
        group=True, offline=0.04),

    "soap_maker": Trade("soap_maker", 1.4, {"en": ["Soap Makers", "Soap Works"], "sw": ["Sabuni Safi"], "fr": ["Savonnerie"], "hi": ["Sabun Udyog"], "bn": ["Saban Shilpa"], "ne": ["Sabun Udyog"]},
        {"*": [("soap bars", 0.15, 1), ("jerrycans of liquid soap", 20, 0.5)]},
        [("mixing drum", 0.9, 0), ("~soap moulds", 1, 0), ("stamping press", 0.4, 0), ("scale", 0.8, 0)],
        (2, 14), 0.85, "make", [Cap("soap_making", "", (3, 7), at_most=80)],
        ["{Crew} women boil and pour soap {place}.", "{owner} makes {p1} and {p2} from palm or coconut oil."],
        ["With {tools}.", "Made with {tools}; every batch is cured for three weeks."],
        ["Bars are tested with a strip before they are wrapped.", "Clinics take liquid soap in returned jerrycans."],
        group=True, home=0.2, offline=0.4),

    "fab_lab": Trade("fab_lab", 4.6, {"en": ["Fab Lab", "Fabrication Lab", "Fab Space"], "sw": ["Fab Lab"], "fr": ["Fab Lab", "Labo de Fabrication"], "hi": ["Fab Lab"], "bn": ["Fab Lab"], "ne": ["Fab Lab"]},
        {"*": [("prototypes", 6, 1, "fdm_print"), ("teaching kits", 1.2, 3, "fdm_print"), ("laser-cut boxes", 0.2, 1, "laser_cut"), ("spare knobs and handles", 1, 1, "fdm_print"), ("router-cut stools", 0.8, 1.2, "cnc_route")]},
        [("Prusa MK3S 3D printer", 0.5, 0.35), ("Creality Ender-3 3D printer", 0.7, 0.4), ("60 W CO2 laser cutter", 0.85, 0), ("vinyl cutter", 0.8, 0), ("ShopBot CNC router", 0.4, 0), ("resin printer", 0.35, 0), ("electronics bench", 0.9, 0), ("desktop milling machine", 0.4, 0)],
        (3, 11), 0.4, "design make repair", [
            Cap("fdm_print", "pla petg | abs tpu", per_machine=(7, 12), machine="3D printer", envelopes=((220, 220, 250), (250, 210, 210), (300, 300, 400))),
            Cap("laser_cut", "acrylic plywood mdf petg | paper cotton leather pet", per_machine=(4, 6.5), machine="laser cutter", envelopes=((600, 400, 8), (900, 600, 10), (1300, 900, 12))),
            Cap("cnc_route", "plywood mdf softwood | hdpe hardwood", per_machine=(3, 5), machine="CNC router", envelopes=((2440, 1220, 100), (1200, 1200, 80))),
            Cap("resin_print", "resin", per_machine=(5, 8), machine="resin printer", envelopes=((120, 68, 155), (190, 120, 245))),
            Cap("vinyl_cut", "", per_machine=(1.5, 3), machine="vinyl cutter", chance=0.6),
            Cap("electronics_assembly", "electronic_parts", (0.5, 1), chance=0.5)],
        ["Fabrication lab {place} with {crew} staff, open to students in the morning and to orders after two.", "A lab of the polytechnic {place}: {p1}, {p2}, and short runs for clinics.", "Opened in {since}; {crew} people run courses and make {p1} and {p2}.", "Community lab {place}, where {owner} looks after machines and members."],
        ["Machines: {tools}.", "It has {tools}.", "There are {tools}, maintained by the members.", "Members book {tools} by the hour."],
        ["The lab printed and cut face shields through 2020 and kept the drawings.", "Solar panels carry the printers through outages; the laser waits.", "Files are checked for free before anything is quoted.", "Orders are made by trained students, who are paid per piece.", "Filament is bought by the carton twice a year, so colours vary."],
        digital=True, group=True, offline=0.0),

    "maker_space": Trade("makerspace", 3.6, {"en": ["Makerspace", "Makers", "Hackerspace", "Innovation Hub"], "sw": ["Makerspace", "Kituo cha Wabunifu"], "fr": ["Makerspace", "Espace Créatif"], "hi": ["Makerspace", "Tinker Lab"], "bn": ["Makers Ghor", "Makerspace"], "ne": ["Makerspace", "Robotics Club"]},
        {"*": [("printed spare parts", 1.5, 1, "fdm_print"), ("sensor boxes", 2, 2, "fdm_print"), ("laser-cut signs", 0.3, 1, "laser_cut"), ("printed splints", 4, 1, "fdm_print")]},
        [("Creality Ender-3 3D printer", 0.85, 0.6), ("Bambu P1S 3D printer", 0.35, 0.2), ("40 W laser cutter", 0.55, 0), ("electronics bench", 0.9, 0), ("resin printer", 0.3, 0), ("desktop CNC router", 0.3, 0)],
        (2, 8), 0.35, "design make repair", [
            Cap("fdm_print", "pla petg | abs tpu", per_machine=(7, 12), machine="3D printer", envelopes=((220, 220, 250), (256, 256, 256))),
            Cap("laser_cut", "acrylic plywood | paper mdf leather pet petg", per_machine=(3.5, 5.5), machine="laser cutter", envelopes=((400, 300, 5), (600, 400, 6))),
            Cap("cnc_route", "plywood softwood | mdf", per_machine=(2, 4), machine="CNC router", envelopes=((600, 400, 60),)),
            Cap("resin_print", "resin", per_machine=(4, 7), machine="resin printer", envelopes=((120, 68, 155), (143, 90, 165))),
            Cap("electronics_assembly", "electronic_parts", (1, 2), chance=0.6)],
        ["A members' space {place}: {crew} people on most days, {p1} and {p2} on order.", "{owner} and friends opened the space in {since}; {p1} pay the rent.", "Engineers and students {place}, making {p1}, {p2} and things nobody asked for yet."],
        ["It has {tools}.", "On the benches: {tools}.", "Members share {tools}, half of it rebuilt from parts."],
        ["Open evenings; orders are printed overnight.", "{p1_cap} are about {price} each.", "Everything we draw is published under an open licence.", "The space keeps a shelf of spare parts for its own printers.", "They wrote the test sheet that the district uses for printed visors."],
        digital=True, group=True, offline=0.0),

    "print_lab": Trade("print_shop", 3, {"en": ["3D Prints", "3D Printing", "Print Farm", "Additive Works"], "sw": ["3D Chapa"], "fr": ["Impression 3D"], "hi": ["3D Prints"], "bn": ["3D Print Ghor"], "ne": ["3D Printing"]},
        {"*": [("printed models for students", 4, 1), ("appliance spare parts", 1.5, 1), ("face shield frames", 1.2, 1), ("trophies", 3, 1)]},
        [("Creality Ender-3 3D printer", 1, 1.6), ("Bambu A1 3D printer", 0.4, 0.8), ("filament dryer", 0.5, 0), ("resin printer", 0.2, 0)],
        (1, 4), 0.3, "design make", [Cap("fdm_print", "pla petg | abs tpu", per_machine=(10, 17), machine="3D printer", envelopes=((220, 220, 250), (256, 256, 256))), Cap("resin_print", "resin", per_machine=(5, 9), machine="resin printer", envelopes=((143, 90, 165),))],
        ["1|{owner} studies engineering and prints {p1} and {p2} in the evenings.", "n|{owner} runs a small print farm {place}: {p1}, {p2} and {p3}.", "3D printing {place}, {p1} mostly, {p2} for repair shops.", "1|{first} began with one printer in {since} and now fills a room {place}."],
        ["Printers: {tools}.", "There are {tools} on steel shelves, watched by an old phone.", "{He} runs {tools}, day and night when the grid allows."],
        ["A battery keeps prints alive through short cuts.", "Around {week} {p1} a week, {price} each.", "PETG is in stock in clear and black; other colours take a week.", "Failed prints are collected by the plastic recyclers."],
        digital=True, home=0.4, offline=0.0),

    "sign_shop": Trade("print_shop", 4.2, {"en": ["Signs and Print", "Printers", "Sign Works", "Print and Laser"], "sw": ["Mabango na Chapa"], "fr": ["Imprimerie et Enseignes", "Sérigraphie"], "hi": ["Printers", "Sign Art"], "bn": ["Art Press", "Printers"], "ne": ["Offset Chhapakhana", "Sign Art"]},
        {"*": [("shop signs", 1.5, 1.6, "vinyl_cut"), ("printed T-shirts", 0.2, 6, "screen_printing"), ("acrylic stands", 0.35, 1.2, "laser_cut"), ("name plates", 0.2, 1, "laser_cut")]},
        [("vinyl cutter", 0.9, 0), ("60 W CO2 laser cutter", 0.6, 0), ("100 W CO2 laser cutter", 0.3, 0), ("screen-printing table", 0.7, 0.3), ("heat press", 0.6, 0), ("paper guillotine", 0.4, 0)],
        (2, 9), 0.22, "design make", [
            Cap("laser_cut", "acrylic petg | plywood mdf paper pet leather", per_machine=(4, 7), machine="laser cutter", envelopes=((600, 400, 8), (900, 600, 10), (1300, 900, 15))),
            Cap("vinyl_cut", "", per_machine=(2, 4), machine="vinyl cutter"),
            Cap("screen_printing", "cotton polycotton | paper", (1.5, 2.5), chance=0.7),
            Cap("thermoforming", "acrylic | pvc pet", (0.5, 1), chance=0.12)],
        ["Sign and print shop {place}: {p1}, {p2} and {p3}.", "{owner} prints {p2} and cuts {p1} {place}, with {crew} people.", "Posters first, now {p1} and {p3}; {owner} has been {place} since {since}.", "A counter {place} with two screens and a queue: {p1} and {p2}.", "{owner} took over a stationery shop in {since} and added {p1} and {p2}."],
        ["Equipment: {tools}.", "The shop runs {tools}.", "Cutting and printing on {tools}; artwork is drawn here too."],
        ["Elections and school sports days are the rush.", "{p1_cap} start at {price}.", "Acrylic is stocked in 3 and 5 mm, clear and white.", "During the lockdown the laser cut visors instead of signs.", "Proofs are shown on the phone before cutting.", "Off-cuts of acrylic are sold by weight.", "Night shifts are possible when the artwork comes before five."],
        digital=True, offline=0.02),
}

# Said by anybody of such a place; one in three producers ends with one of these.
COMMON = {
    "*": ["Goods go out by {carrier}.", "Messages are answered in the evening.", "Best reached before noon.", "Small trial orders are welcome."],
    "KE": ["Paid by mobile money on receipt."], "TZ": ["Mobile money is fine."], "UG": ["Mobile money on delivery."], "RW": ["Closed on the last Saturday morning of the month, for umuganda."],
    "ET": ["Closed on Sundays and on the great feasts."], "NG": ["The generator is on from nine to five; fuel is in the price."], "GH": ["Mobile money or cash; no cheques."], "SN": ["Closed on Friday afternoons."],
    "ZA": ["Load-shedding hours are planned around."], "IN": ["Paid by phone on delivery; a printed bill on request."], "BD": ["Closed on Fridays; paid by mobile account."], "NP": ["Closed on Saturdays and for ten days at Dashain."],
}


@dataclass(frozen=True)
class Rate:
    """What an hour (kg, m2, piece) costs in US dollars at the wage of a country: see README.md for the grounds."""
    unit: str
    labour: float       # hours of a skilled artisan, overhead of the shop included, per unit
    machine: float = 0  # wear, power, rent of machine time
    material: float = 0 # the everyday material that goes into a unit of this work
    setup_hours: float = 0
    min_lot: tuple = (0,)
    yields: tuple = (0.97, 1.0)
    digital: bool = False


RATES = {
    "fdm_print": Rate("hours", 0.25, 0.45, 0.45, 0.5, (1, 5, 10, 20), (0.92, 0.98), True),
    "resin_print": Rate("hours", 0.4, 1.2, 1.2, 0.5, (1, 5, 10), (0.9, 0.97), True),
    "laser_cut": Rate("hours", 1.1, 4.5, 2.5, 0.4, (5, 10, 20, 50), (0.96, 0.99), True),
    "cnc_mill": Rate("hours", 1.8, 7, 2, 2, (1, 5, 10), (0.95, 0.99), True),
    "cnc_turn": Rate("hours", 1.5, 6, 2, 1.5, (5, 10, 20), (0.96, 0.99), True),
    "cnc_route": Rate("hours", 1.5, 4.5, 4, 1, (1, 2, 5), (0.95, 0.99), True),
    "vinyl_cut": Rate("hours", 1.2, 1, 3, 0.3, (1, 10, 20), (0.97, 1.0), True),
    "screen_printing": Rate("hours", 1.3, 0.2, 1.5, 1.5, (20, 50, 100), (0.95, 0.99)),
    "thermoforming": Rate("hours", 1.3, 1, 2, 2, (20, 50), (0.92, 0.97)),
    "tailoring": Rate("hours", 1.3, 0.1, 0.9, 0, (1, 5, 10, 20), (0.97, 1.0)),
    "sewing": Rate("hours", 1.2, 0.1, 0.9, 1, (20, 50, 100), (0.96, 0.99)),
    "hand_sewing": Rate("hours", 1.0, 0, 0.3, 0, (1, 5), (0.98, 1.0)),
    "fabric_cut": Rate("m2", 0.12, 0.02, 0, 0.5, (20, 50), (0.97, 1.0)),
    "embroidery": Rate("hours", 1.0, 0.05, 0.3, 0.5, (1, 5, 10), (0.97, 1.0)),
    "weaving": Rate("m2", 1.4, 0.1, 1.2, 3, (1, 5, 10), (0.97, 1.0)),
    "dyeing": Rate("m2", 0.3, 0, 0.5, 0.5, (5, 10), (0.94, 0.99)),
    "garment_repair": Rate("hours", 1.2, 0, 0.3, 0, (0,), (1.0, 1.0)),
    "pottery": Rate("hours", 1.1, 0.05, 0.35, 0, (5, 10, 20, 50), (0.85, 0.95)),
    "kiln_firing": Rate("kg", 0.08, 0.02, 0.12, 1, (0,), (0.86, 0.96)),
    "ceramic_pressing": Rate("hours", 1.1, 0.2, 0.6, 0.5, (10, 20, 50), (0.85, 0.94)),
    "carpentry": Rate("hours", 1.3, 0.2, 2.4, 0, (1, 2, 5), (0.98, 1.0)),
    "joinery": Rate("hours", 1.4, 0.7, 2.8, 1, (1, 5, 10), (0.97, 1.0)),
    "wood_turning": Rate("hours", 1.2, 0.2, 0.9, 0.3, (1, 5, 10), (0.96, 0.99)),
    "wood_carving": Rate("hours", 1.2, 0, 0.6, 0, (1, 5), (0.97, 1.0)),
    "bamboo_work": Rate("hours", 1.1, 0.05, 0.6, 0, (1, 5, 10), (0.97, 1.0)),
    "arc_welding": Rate("hours", 1.4, 0.4, 3.6, 0, (1, 2, 5), (0.97, 1.0)),
    "mig_welding": Rate("hours", 1.5, 0.7, 3.8, 1, (1, 5, 10), (0.97, 1.0)),
    "gas_welding": Rate("hours", 1.4, 1, 1.2, 0, (1,), (0.97, 1.0)),
    "sheet_metal": Rate("hours", 1.3, 0.1, 2.4, 0.3, (1, 5, 10, 20), (0.97, 1.0)),
    "tube_bending": Rate("hours", 1.3, 0.4, 2.5, 0.3, (5, 10), (0.97, 1.0)),
    "riveting": Rate("hours", 1.2, 0.05, 0.4, 0, (10,), (0.98, 1.0)),
    "soldering": Rate("hours", 1.3, 0.1, 0.5, 0, (5, 10), (0.97, 1.0)),
    "painting": Rate("m2", 0.35, 0.1, 0.9, 0.3, (0,), (0.98, 1.0)),
    "blacksmithing": Rate("hours", 1.2, 0.1, 1.0, 0, (1, 5, 10), (0.97, 1.0)),
    "heat_treatment": Rate("kg", 0.15, 0.05, 0.2, 0.5, (0,), (0.96, 0.99)),
    "metal_casting": Rate("kg", 0.55, 0.3, 1.9, 2, (1, 5, 10), (0.88, 0.96)),
    "grinding": Rate("hours", 1.2, 0.3, 0.3, 0, (0,), (0.98, 1.0)),
    "manual_turn": Rate("hours", 1.6, 1.2, 1.6, 0.5, (1, 2, 5), (0.96, 0.99)),
    "manual_mill": Rate("hours", 1.6, 1.4, 1.6, 0.7, (1, 2, 5), (0.96, 0.99)),
    "drilling": Rate("hours", 1.3, 0.4, 0.5, 0.2, (5, 10), (0.98, 1.0)),
    "basketry": Rate("pieces", 8, 0, 1.0, 0, (1, 5, 10), (0.95, 1.0)),
    "rope_making": Rate("kg", 1.2, 0, 1.2, 0, (1, 5), (0.97, 1.0)),
    "leatherwork": Rate("hours", 1.3, 0.15, 1.6, 0, (1, 5, 10), (0.97, 1.0)),
    "bicycle_repair": Rate("hours", 1.2, 0.05, 0.4, 0, (0,), (1.0, 1.0)),
    "electronics_repair": Rate("hours", 1.6, 0.2, 0.5, 0, (0,), (1.0, 1.0)),
    "machine_repair": Rate("hours", 1.6, 0.2, 0.4, 0, (0,), (1.0, 1.0)),
    "electronics_assembly": Rate("hours", 1.3, 0.2, 0.5, 1, (10, 20, 50), (0.95, 0.99)),
    "mechanical_assembly": Rate("hours", 1.2, 0.1, 0.3, 0.5, (10, 20, 50), (0.98, 1.0)),
    "packing": Rate("hours", 1.0, 0.05, 0.3, 0.3, (50, 100), (0.99, 1.0)),
    "sorting": Rate("kg", 0.03, 0.01, 0.1, 0, (0,), (0.85, 0.95)),
    "metal_recycling": Rate("kg", 0.05, 0.05, 0.3, 0, (0,), (0.88, 0.97)),
    "paper_recycling": Rate("kg", 0.1, 0.03, 0.1, 0, (0,), (0.85, 0.95)),
    "plastic_shredding": Rate("kg", 0.1, 0.08, 0.2, 0, (0,), (0.9, 0.97)),
    "plastic_extrusion": Rate("kg", 0.5, 0.4, 0.5, 1, (5, 10, 20), (0.88, 0.95)),
    "injection_moulding": Rate("hours", 1.3, 0.8, 1.2, 2, (50, 100), (0.92, 0.98)),
    "briquetting": Rate("kg", 0.06, 0.02, 0.06, 0, (25, 50), (0.92, 0.98)),
    "soap_making": Rate("kg", 0.4, 0.05, 1.3, 1, (5, 10, 20), (0.95, 0.99)),
}
