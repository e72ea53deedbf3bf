"""Welded and sheet-metal things, and what goes with them."""

import math

from .paper import Drawing, arc, clean, moved
from .solid import Solid
from .wood import big


def wheelbarrow_tray():
    """Flat pattern of the tray: bottom 600 x 420, walls bent up along the blue lines."""
    page = big(1250, 1120, "Wheelbarrow tray, flat pattern, steel 1.5 mm")
    x, y = 340, 280
    front, rear, side = 260, 150, 220
    bottom = [(x, y), (x + 600, y), (x + 600, y + 420), (x, y + 420)]
    page.polygon(bottom, "fold")
    flare = 60
    outline = [
        (x, y - 15), (x, y), (x + 15, y - side), (x + 600, y - side), (x + 600, y),
        (x + 600 + rear, y), (x + 600 + rear, y + 420), (x + 600, y + 420),
        (x + 600, y + 420 + side), (x + 15, y + 420 + side), (x, y + 420),
        (x - front, y + 420 + flare), (x - front, y - flare), (x, y),
    ]
    page.polygon(clean(outline[1:]), "cut")
    for dx in (80, 300, 520):
        for dy in (60, 360):
            page.circle(x + dx, y + dy, 9, "cut")
    for hole in range(4):
        page.circle(x - front + 20, y - 30 + hole * 160, 5, "cut")
    page.text(x + 300, y + 215, "bottom 600 x 420", anchor="middle")
    page.text(x - 240, y + 215, "front wall 260")
    page.text(x + 615, y + 215, "rear wall 150")
    page.text(x + 300, y - 100, "side wall 220", anchor="middle")
    page.size_across(x, x + 600, y + 460)
    page.size_down(x + 640, y, y + 420)
    page.text(60, 1080, "Bend the sides up by 60 degrees, the front by 50, the rear by 70; the corners overlap 15 to 60 and are riveted.")
    return page


def wheelbarrow_frame():
    """Side view of frame, leg and wheel."""
    page = big(1750, 950, "Wheelbarrow, side view")
    ground, wheel = 820, (260, 620)
    page.circle(*wheel, 400, "outline")
    page.circle(*wheel, 340, "outline")
    page.circle(*wheel, 60, "outline")
    for turn in range(6):
        a = math.radians(60 * turn + 30)
        page.line([(wheel[0] + 30 * math.cos(a), wheel[1] + 30 * math.sin(a)), (wheel[0] + 170 * math.cos(a), wheel[1] + 170 * math.sin(a))], "outline")
    for off in (-16, 16):
        page.line([(wheel[0], wheel[1] + off), (1250, 430 + off), (1600, 250 + off)], "outline")
    page.polygon([(980, 492), (1010, 488), (1080, ground), (1045, ground)], "outline")
    page.line([(1062, ground), (1200, 455)], "outline")
    page.polygon([(480, 560), (1080, 465), (1150, 320), (330, 360)], "hidden")
    page.line([(120, ground), (1650, ground)], "axis")
    page.size_across(260, 1062, ground + 60)
    page.size_down(1660, 250, ground, "570")
    page.size_down(60, ground - 400, ground)
    page.notes(1150, 620, ["tube d 33.7 x 2.6: 2 of 1450", "cross tubes d 26.9: 3 of 420", "legs flat 40 x 6", "axle d 20 in two plates 60 x 6"])
    return page.svg()


def briquette_press():
    """Front view of the lever press and its mould parts."""
    page = big(1900, 1450, "Briquette lever press")
    x, ground = 150, 1300
    for post, height in ((x, 1050), (x + 350, 550)):
        page.rectangle(post, ground - height, 50, height, "outline")
    page.rectangle(x, ground - 500, 400, 50, "outline")
    page.rectangle(x - 100, ground - 50, 600, 50, "outline")
    page.rectangle(x + 143, ground - 750, 114, 250, "outline")
    page.rectangle(x + 150, ground - 830, 100, 20, "outline")
    page.rectangle(x + 185, ground - 1000, 30, 170, "outline")
    page.polygon([(x - 20, ground - 1030), (x + 1250, ground - 1130), (x + 1250, ground - 1080), (x - 20, ground - 980)], "outline")
    for px, py in ((x + 25, ground - 1008), (x + 200, ground - 1022)):
        page.circle(px, py, 16, "outline")
    page.size_across(x + 25, x + 200, ground - 1180)
    page.size_across(x + 200, x + 1250, ground - 1180)
    page.size_down(80, ground - 1050, ground)
    page.size_across(x, x + 400, ground + 60)
    mx, my = 900, 700
    page.circle(mx + 120, my + 120, 114, "outline")
    page.circle(mx + 120, my + 120, 104, "outline")
    page.circle(mx + 120, my + 120, 25, "hidden")
    page.text(mx + 120, my + 215, "mould tube d 114 x 5 x 250", anchor="middle")
    page.circle(mx + 450, my + 120, 100, "outline")
    page.circle(mx + 450, my + 120, 30, "outline")
    for ring in range(8):
        a = math.pi * ring / 4
        page.circle(mx + 450 + 33 * math.cos(a), my + 120 + 33 * math.sin(a), 5, "outline")
    page.text(mx + 450, my + 250, "plates d 100 x 10, 3 of", anchor="middle")
    page.rectangle(mx + 680, my + 60, 25, 300, "outline")
    page.text(mx + 640, my + 400, "core pin d 25 x 300")
    return page.svg()


def hitch_plates():
    """Plates of 6 mm for the bicycle trailer hitch: two axle plates, two cheeks, one eye plate."""
    page = Drawing(300, 170, "Bicycle trailer hitch, plates 6 mm", letter=5)
    tongue = clean(arc(40, 40, 25, 90, 270) + arc(130, 40, 15, -90, 90))
    page.polygon(tongue)
    page.circle(40, 40, 14.5)
    page.circle(125, 40, 10.5)
    page.text(84, 42, "axle plate", 5, "middle")
    for nth in range(2):
        dx = 175 + nth * 60
        page.polygon([(dx, 15), (dx + 40, 15), (dx + 40, 70), *arc(dx + 20, 70, 20, 0, 180), (dx, 70)])
        page.circle(dx + 20, 70, 12.5)
        page.text(dx + 20, 40, "cheek", 5, "middle")
    page.polygon(clean(arc(45, 120, 30, 90, 270) + [(145, 90), (145, 150)]))
    page.circle(45, 120, 12.5)
    for hole in (105, 130):
        page.circle(hole, 105, 8.5)
        page.circle(hole, 135, 8.5)
    page.text(84, 122, "eye plate", 5, "middle")
    page.circle(200, 125, 50, "outline")
    page.circle(200, 125, 12.5, "outline")
    page.text(200, 163, "rubber disc d 50 x 10, 2 of", 5, "middle")
    page.size_across(40, 125, 80)
    return page


def tap_stand():
    """Front view of a stand for a 200 litre drum with tap."""
    page = big(1500, 1750, "Tap stand for a 200 litre drum")
    x, ground = 250, 1650
    for leg in (x, x + 660):
        page.rectangle(leg, ground - 700, 40, 700, "outline")
        page.rectangle(leg - 30, ground, 100, 6, "outline")
    for rail in (700, 180):
        page.rectangle(x, ground - rail, 700, 40, "outline")
    page.line([(x + 40, ground - 180), (x + 660, ground - 660)], "outline")
    page.line([(x + 70, ground - 180), (x + 660, ground - 630)], "outline")
    page.rectangle(x + 57, ground - 1590, 586, 890, "hidden", 20)
    for hoop in (1000, 1290):
        page.rectangle(x + 57, ground - hoop - 8, 586, 16, "hidden", 8)
    page.rectangle(x + 643, ground - 780, 90, 24, "outline")
    page.rectangle(x + 733, ground - 790, 30, 60, "outline")
    page.size_across(x, x + 700, ground + 60)
    page.size_down(120, ground - 700, ground)
    page.size_down(190, ground - 780, ground, "tap 768")
    page.notes(1050, 500, ["angle 40 x 40 x 4", "4 legs 700", "8 rails 700", "4 braces 780", "4 feet 100 x 100 x 6", "3 slats 40 x 4 x 700"])
    return page.svg()


def iv_pole():
    page = Drawing(1000, 2150, "IV pole, 1200 to 2000 mm", pen=3, letter=28)
    x, ground = 480, 2030
    page.rectangle(x - 12.7, ground - 1180, 25.4, 1110, "outline")
    page.rectangle(x - 9.5, ground - 1930, 19, 800, "outline")
    page.circle(x + 20, ground - 1150, 20, "outline")
    for side in (-1, 1):
        page.polygon([(x, ground - 75), (x + side * 300, ground - 50), (x + side * 300, ground - 25), (x, ground - 45)], "outline")
        page.circle(x + side * 285, ground - 25, 50, "outline")
        hook = [(x, ground - 1930), (x + side * 90, ground - 1960)] + [
            (x + side * (110 + 20 * math.sin(a)), ground - 1960 + 20 - 20 * math.cos(a)) for a in (0.4, 0.9, 1.4, 1.9, 2.4, 2.9)
        ]
        page.line(hook, "outline")
    page.rectangle(x - 30, ground - 90, 60, 60, "outline")
    page.size_down(120, ground - 1180, ground)
    page.size_down(200, ground - 1960, ground, "2000 at most")
    page.size_across(x - 310, x + 310, ground + 70)
    cx, cy = 780, 500
    for turn in range(5):
        a = math.radians(72 * turn - 90)
        page.line([(cx + 30 * math.cos(a), cy + 30 * math.sin(a)), (cx + 180 * math.cos(a), cy + 180 * math.sin(a))], "outline")
    page.circle(cx, cy, 60, "outline")
    page.text(cx, cy + 230, "five legs at 72 degrees, 300 long", anchor="middle")
    return page.svg()


# Clay liner of the stove: outside a cone, inside a ledge for the grate and a fire chamber that widens.
STOVE = [(65, 0), (110, 0), (130, 180), (105, 180), (80, 80), (80, 20), (65, 20)]
ASH_ROOM = 80


def stove_section():
    """Liner, grate and cladding of the stove cut through the middle."""
    page = Drawing(720, 460, "Improved charcoal stove", pen=1.4, letter=9)
    x, y = 190, 360
    for side in (-1, 1):
        page.polygon([(x + side * r, y - ASH_ROOM - z) for r, z in STOVE], "outline")
        page.line([(x + side * 132, y), (x + side * 132, y - 275), (x + side * 112, y - 275)], "outline")
        page.line([(x + side * 132, y - ASH_ROOM), (x + side * 100, y - ASH_ROOM)], "outline")
        page.rectangle(x + side * 95 - 5, y - 290, 10, 40, "outline")
        page.rectangle(x + side * 110 - 6, y, 12, 45, "outline")
    page.rectangle(x - 77.5, y - ASH_ROOM - 35, 155, 15, "outline")
    page.rectangle(x - 55, y - 72, 110, 64, "hidden")
    page.text(x, y - 35, "door 110 x 64", 7, "middle")
    page.size_across(x - 80, x + 80, y - 150)
    page.size_across(x - 132, x + 132, y + 75)
    page.size_down(30, y - 290, y)
    page.size_down(350, y - ASH_ROOM - 180, y - ASH_ROOM)
    cx, cy = 540, 170
    page.circle(cx, cy, 155, "outline")
    for ring, count in ((22, 6), (55, 12)):
        for hole in range(count):
            a = 2 * math.pi * hole / count
            page.circle(cx + ring * math.cos(a), cy + ring * math.sin(a), 12, "outline")
    page.text(cx, cy + 105, "clay grate d 155 x 15, 18 holes d 12", anchor="middle")
    page.text(x, 30, "cut through the middle", anchor="middle")
    page.text(400, 400, "cladding: sheet 0.5 mm, 850 x 295")
    return page.svg()


def sheller(height):
    """Ring with four slanting teeth on the inside, outer diameter 74 mm."""
    part = Solid().prism(sheller_outline(), 0, height, [sheller_hole()])
    return part.stl()


def sheller_outline():
    return clean(arc(0, 0, 37, 0, 360, steps=90))


def sheller_hole():
    """Inner outline: radius 29 mm, with four teeth that reach in to a radius of 20 mm."""
    points = []
    for tooth in range(4):
        start = 90 * tooth
        points += arc(0, 0, 29, start, start + 68, steps=17)
        tip = math.radians(start + 82)
        points += [(20 * math.cos(tip), 20 * math.sin(tip)), (20 * math.cos(tip + 0.09), 20 * math.sin(tip + 0.09))]
    return clean(points)


def sheller_plate():
    """The same ring as a plate to cut five times from steel of 5 mm."""
    page = Drawing(180, 110, "Maize sheller ring, plate 5 mm, cut five", letter=5)
    for nth in range(2):
        dx = 45 + nth * 85
        page.polygon(moved(sheller_outline(), dx, 50))
        page.polygon(moved(sheller_hole(), dx, 50))
    page.size_across(8, 82, 100)
    return page


PULLEY = [(13, 0), (30, 0), (30, 5), (72, 5), (80, 0), (100, 0), (100, 6), (86, 20), (100, 34), (100, 40), (80, 40), (72, 35), (30, 35), (30, 40), (13, 40)]


def pulley_section():
    page = Drawing(420, 300, "Well pulley d 200, rope up to 14 mm", letter=6)
    x, y = 140, 130
    for side in (-1, 1):
        page.polygon([(x + z - 20, y + side * r) for r, z in PULLEY], "outline")
    page.line([(x - 50, y), (x + 50, y)], "axis")
    page.size_down(60, y - 100, y + 100)
    page.size_across(x - 20, x + 20, y + 135)
    page.text(x, 20, "section", anchor="middle")
    cx = 300
    for diameter in (200, 172, 60, 26):
        page.circle(cx, y, diameter, "outline")
    for hole in range(5):
        a = 2 * math.pi * hole / 5 - math.pi / 2
        page.circle(cx + 51 * math.cos(a), y + 51 * math.sin(a), 24, "hidden")
    page.text(cx, 265, "five holes d 24 for less weight, metal only", anchor="middle")
    return page.svg()


FILES = {
    "wheelbarrow/tray.svg": lambda: wheelbarrow_tray().svg(),
    "wheelbarrow/tray.dxf": lambda: wheelbarrow_tray().dxf(("cut",)),
    "wheelbarrow/frame.svg": wheelbarrow_frame,
    "briquette-press/press.svg": briquette_press,
    "bicycle-trailer-hitch/plates.svg": lambda: hitch_plates().svg(),
    "bicycle-trailer-hitch/plates.dxf": lambda: hitch_plates().dxf(("cut",)),
    "tap-stand/front.svg": tap_stand,
    "iv-pole/front.svg": iv_pole,
    "improved-stove/section.svg": stove_section,
    "improved-stove/liner.stl": lambda: Solid().turned(STOVE).stl(),
    "maize-sheller/ring.stl": lambda: sheller(25),
    "maize-sheller/plate.svg": lambda: sheller_plate().svg(),
    "maize-sheller/plate.dxf": lambda: sheller_plate().dxf(),
    "well-pulley/section.svg": pulley_section,
    "well-pulley/pulley.stl": lambda: Solid().turned(PULLEY).stl(),
}
