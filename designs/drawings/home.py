"""Clay, plant fibre, leather and small printed things."""

import math

from .paper import Drawing, arc, clean, curve, grown, mirrored, moved
from .solid import Solid
from .wood import big

FILTER_POT = [(0, 0), (100, 0), (150, 230), (165, 230), (165, 245), (134, 245), (86, 18), (0, 18)]


def section(page, profile, x, y, layer="outline"):
    """A turned body cut through the middle, its axis at `x` and its foot at `y`."""
    for side in (-1, 1):
        page.polygon([(x + side * r, y - z) for r, z in profile], layer)


def water_filter():
    page = Drawing(560, 720, "Ceramic water filter", pen=1.5, letter=9)
    x, foot = 250, 390
    section(page, FILTER_POT, x, foot)
    page.rectangle(x - 150, foot - 215, 300, 460, "hidden", 18)
    page.rectangle(x - 160, foot - 260, 320, 15, "outline", 6)
    page.rectangle(x + 150, foot + 195, 40, 16, "outline")
    page.rectangle(x + 190, foot + 185, 14, 40, "outline")
    page.size_across(x - 165, x + 165, 90)
    page.size_across(x - 100, x + 100, foot + 40)
    page.size_down(50, foot - 245, foot)
    page.size_down(450, foot - 215, foot + 245, "bucket 460")
    page.text(x, foot - 100, "8 l", anchor="middle")
    page.text(x, foot + 130, "clean water 18 l", anchor="middle")
    page.text(60, 690, "Fired sizes. Make the mould 9 % larger, or what your clay shrinks.")
    return page.svg()


ZEER_OUTER = [(0, 0), (150, 0), (210, 150), (220, 330), (205, 330), (195, 155), (138, 16), (0, 16)]
ZEER_INNER = [(0, 0), (100, 0), (150, 120), (160, 270), (148, 270), (138, 124), (90, 12), (0, 12)]


def zeer():
    page = Drawing(620, 520, "Clay cool-pot, section", pen=1.5, letter=9)
    x, foot = 310, 440
    section(page, ZEER_OUTER, x, foot)
    section(page, ZEER_INNER, x, foot - 66)
    for side in (-1, 1):
        for row in range(8):
            for column in range(2):
                page.circle(x + side * (168 + row * 3 + column * 14 - 8), foot - 110 - row * 27, 3, "hidden")
    page.rectangle(x - 215, foot - 352, 430, 14, "seam", 6)
    page.size_across(x - 220, x + 220, 40)
    page.size_across(x - 150, x + 150, foot + 40)
    page.size_down(40, foot - 330, foot)
    page.size_down(590, foot - 336, foot - 66)
    page.text(x, foot - 200, "food", anchor="middle")
    page.text(x, 75, "wet cloth", anchor="middle")
    page.text(x, foot - 30, "wet sand, 50 below", anchor="middle")
    return page.svg()


def lamp_body():
    """Housing 90 mm wide and 40 high, wall 2.4: tub with three screw posts, ring for the lens, cable hole."""
    part = Solid()
    part.prism(arc(0, 0, 45, 0, 360, steps=90), 0, 2.4, [arc(0, 20, 3, 0, 360, steps=24)])
    part.turned([(42.6, 1.2), (45, 1.2), (45, 40), (43.8, 40), (43.8, 37.4), (42.6, 37.4)], 90)
    for turn in range(3):
        a = math.radians(120 * turn + 30)
        x, y = 37.5 * math.cos(a), 37.5 * math.sin(a)
        part.prism(moved(arc(0, 0, 4, 0, 360, steps=24), x, y), 1.2, 35, [moved(arc(0, 0, 1.3, 0, 360, steps=24), x, y)])
    return part.stl()


def lamp_drawing():
    page = Drawing(300, 190, "Solar lamp housing", letter=5)
    cx, cy = 75, 85
    page.circle(cx, cy, 90, "outline")
    page.circle(cx, cy, 87.6, "outline")
    for turn in range(3):
        a = math.radians(120 * turn + 30)
        page.circle(cx + 37.5 * math.cos(a), cy - 37.5 * math.sin(a), 8, "outline")
        page.circle(cx + 37.5 * math.cos(a), cy - 37.5 * math.sin(a), 2.6, "outline")
    page.circle(cx, cy - 20, 6, "outline")
    page.rectangle(cx - 10, cy + 5, 20, 28, "hidden")
    page.size_across(30, 120, 150)
    x, y = 160, 100
    page.line([(x, y - 40), (x, y), (x + 90, y), (x + 90, y - 40)], "outline")
    page.line([(x + 2.4, y - 37.4), (x + 2.4, y - 2.4), (x + 87.6, y - 2.4), (x + 87.6, y - 37.4)], "outline")
    page.rectangle(x + 1.2, y - 40, 87.6, 2.6, "hidden")
    page.size_down(275, y - 40, y)
    page.text(x, y + 15, "lens: clear acrylic 2.5 mm, d 87")
    page.circle(x + 45, 150, 12, "hidden")
    page.text(x + 58, 152, "three LEDs on a disc d 60")
    return page.svg()


def lamp_lens():
    page = Drawing(100, 100, "Solar lamp lens, acrylic 2.5 mm", letter=4)
    page.circle(50, 50, 87)
    for turn in range(3):
        a = math.radians(120 * turn + 30)
        page.circle(50 + 37.5 * math.cos(a), 50 - 37.5 * math.sin(a), 3.2)
    return page


def finger():
    """Middle segment of a printed finger, 38 long, 14 wide: two hinge eyes, a tongue and cord channels."""

    def back(p):
        return (p[0], -p[2], p[1])

    part = Solid()
    side = clean(arc(0, 0, 7, 90, 270, steps=24) + [(19, -7)] + [(19, 7)])
    pin = arc(0, 0, 1.6, 0, 360, steps=20)
    # Fork at the knuckle side, tongue at the tip side; pulled sideways, so y and z change places.
    for low, high in ((-7, -3.2), (3.2, 7)):
        part.prism(side, -high, -low, [pin], place=back)
    body = [(12, -7), (24, -7), (24, 7), (12, 7)]
    part.prism(body, -7, 7, [moved(arc(0, 0, 1.2, 0, 360, steps=16), 15, 4.2), moved(arc(0, 0, 1.2, 0, 360, steps=16), 15, -4.2)], place=back)
    tongue = clean([(23, -6)] + arc(31 - 6, 0, 6, -90, 90, steps=24) + [(23, 6)])
    part.prism(tongue, -2.9, 2.9, [moved(arc(0, 0, 1.6, 0, 360, steps=20), 27, 0)], place=back)
    return part.stl()


def port_ring():
    """Ring for the arm port of an incubator: 160 outside, 130 inside, groove for the cuff, bayonet lugs."""
    part = Solid().turned([(65, 0), (80, 0), (80, 3), (70, 3), (70, 8), (74, 8), (74, 11), (65, 11)], 120)
    for turn in range(3):
        middle = 120 * turn
        lug = clean(arc(0, 0, 78, middle - 9, middle + 9, steps=6) + arc(0, 0, 72, middle + 9, middle - 9, steps=6))
        part.prism(lug, 8, 11)
    return part.stl()


def port_ring_drawing():
    page = Drawing(300, 220, "Incubator arm port ring", letter=5)
    cx, cy = 100, 105
    for diameter in (160, 130):
        page.circle(cx, cy, diameter, "outline")
    page.circle(cx, cy, 148, "hidden")
    page.circle(cx, cy, 140, "hidden")
    for turn in range(3):
        m = 120 * turn
        page.polygon(clean(arc(cx, cy, 78, m - 9, m + 9, steps=6) + arc(cx, cy, 72, m + 9, m - 9, steps=6)), "outline")
    x, y = 220, 60
    page.polygon([(x + (r - 65) * 3, y + z * 3) for r, z in ((65, 0), (80, 0), (80, 3), (70, 3), (70, 8), (74, 8), (74, 11), (65, 11))], "outline")
    page.text(x, y + 48, "section 3:1")
    page.size_across(20, 180, 205)
    page.size_across(35, 165, 105)
    page.size_down(210, y, y + 33, "11")
    return page.svg()


def glasses_case():
    """Leather sleeve: one piece, folded at the blue line, sewn along the dots 4 mm from the edge."""
    page = Drawing(240, 200, "Reading-glasses case, leather 2 mm", letter=5)
    x, y, width, height = 20, 15, 170, 150
    outline = clean(
        [(x, y), (x + 120, y)] + curve((x + 120, y), (x + 150, y), (x + width, y + 20), (x + width, y + 75), 12)
        + curve((x + width, y + 75), (x + width, y + 130), (x + 150, y + height), (x + 120, y + height), 12)
        + [(x, y + height)] + arc(x, y + 75, 14, 90, -90)
    )
    page.polygon(outline)
    page.line([(x + 14, y + 75), (x + width, y + 75)], "fold")
    edge = [p for p in grown(outline, -4) if p[1] < y + 70 and (p[0] > x + 40 or p[1] < y + 20)]
    for px, py in spaced(edge, 4):
        page.circle(px, py, 1.2)
        page.circle(px, 2 * y + height - py, 1.2)
    page.size_across(x, x + width, 185)
    page.size_down(215, y, y + height)
    page.text(x + 60, y + 60, "fold here, smooth side out", anchor="middle")
    return page


def spaced(points, step):
    """Points every `step` along an open line."""
    out, left = [points[0]], step
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        length = math.dist((x1, y1), (x2, y2))
        while left <= length:
            out.append((x1 + (x2 - x1) * left / length, y1 + (y2 - y1) * left / length))
            left += step
        left -= length
    return out


def ear_saver():
    """Strap with four pairs of hooks, 180 x 30 mm, for mask loops at the back of the head."""
    half = [(0, 9)]
    for hook in range(4):
        x = 30 + hook * 16
        half += [(x, 9), (x + 3, 15), (x + 8, 15), (x + 5, 11.5), (x + 6, 9)]
    half += arc(81, 0, 9, 60, 0)
    half = clean(half)
    quarter = half + [(px, -py) for px, py in reversed(half)]
    return clean(quarter + mirrored(quarter))


def ear_saver_solid():
    return Solid().prism(ear_saver(), 0, 2).stl()


def ear_saver_drawing():
    page = Drawing(200, 60, "Ear saver strap, sheet 1 to 2 mm", letter=4)
    page.polygon(moved(ear_saver(), 100, 30))
    page.size_across(10, 190, 55)
    return page


def basket():
    """Base with spokes, side view and the weave of a market basket of 320 mm."""
    page = big(1100, 700, "Market basket, d 320 above, 240 below, 220 high")
    cx, cy = 270, 260
    for turn in range(16):
        a = math.pi * turn / 16
        page.line([(cx - 230 * math.cos(a), cy - 230 * math.sin(a)), (cx + 230 * math.cos(a), cy + 230 * math.sin(a))], "outline")
    spiral = []
    for step in range(16 * 24):
        a = 2 * math.pi * step / 24
        spiral.append((cx + (20 + step * 0.26) * math.cos(a), cy + (20 + step * 0.26) * math.sin(a)))
    page.line(spiral, "seam")
    page.circle(cx, cy, 240, "hidden")
    page.size_across(cx - 120, cx + 120, 530)
    x, top = 640, 200
    page.polygon([(x, top), (x + 320, top), (x + 280, top + 220), (x + 40, top + 220)], "outline")
    page.line(arc(x + 160, top, 110, 180, 360, ry=170), "outline")
    page.line(arc(x + 160, top, 98, 180, 360, ry=158), "outline")
    for row in range(1, 22):
        inset = 40 * row / 22
        page.line([(x + inset, top + row * 10), (x + 320 - inset, top + row * 10)], "seam")
    for spoke in range(1, 12):
        page.line([(x + spoke * 320 / 12, top), (x + 40 + spoke * 240 / 12, top + 220)], "hidden")
    page.size_across(x, x + 320, top + 280)
    page.size_down(x - 50, top, top + 220)
    page.notes(60, 620, ["32 spokes: 16 stakes of 900 crossed in the middle, d 4", "weavers d 2.5: about 60 m; rim of three stakes twisted; handle of 6 stakes wrapped"])
    return page.svg()


FILES = {
    "ceramic-water-filter/section.svg": water_filter,
    "ceramic-water-filter/pot.stl": lambda: Solid().turned(FILTER_POT).stl(),
    "clay-cool-pot/section.svg": zeer,
    "solar-lamp-housing/housing.stl": lamp_body,
    "solar-lamp-housing/views.svg": lamp_drawing,
    "solar-lamp-housing/lens.dxf": lambda: lamp_lens().dxf(),
    "prosthetic-finger/segment.stl": finger,
    "incubator-port-ring/ring.stl": port_ring,
    "incubator-port-ring/ring.svg": port_ring_drawing,
    "glasses-case/case.svg": lambda: glasses_case().svg(),
    "glasses-case/case.dxf": lambda: glasses_case().dxf(("cut",)),
    "ear-saver/strap.stl": ear_saver_solid,
    "ear-saver/strap.svg": lambda: ear_saver_drawing().svg(),
    "ear-saver/strap.dxf": lambda: ear_saver_drawing().dxf(),
    "basket/weave.svg": basket,
}
