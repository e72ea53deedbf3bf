"""Face shield: a printed frame with a visor, or a whole set cut from sheet."""

import math

from .paper import Drawing, arc, clean, mirrored
from .solid import Solid

VISOR_WIDTH, VISOR_HEIGHT = 297, 210
# Distance of the visor's holes from its middle, along the sheet: two strokes of an 80 mm office punch.
HOLES = (-120, -40, 40, 120)
HOLE = 6
BAND = 95  # outer radius of the frame, where the visor lies


def frame():
    """Frame of 190 x 171 x 10 mm, printed flat: visor band, forehead band, arms with hooks, four pegs."""
    right = arc(0, 0, BAND, 90, 0) + [(86, -70), (92, -70), (92, -76), (81, -76), (81, -40)]
    right += arc(0, 0, 80, 0, 90, ry=72)
    # From the front middle round the outside to the right arm, back along the forehead, then the left side.
    outside = right[: right.index((81, -40)) + 1]
    inside = right[right.index((81, -40)) + 1 :]
    outline = clean(outside + inside + mirrored(inside) + mirrored(outside))
    gap = clean(arc(0, 0, BAND - 3, 18, 162) + arc(0, 0, 83, 162, 18, ry=75))
    part = Solid().prism(outline, 0, 10, [gap])
    for along in HOLES:
        angle = along / BAND

        def place(p, c=math.cos(angle), s=math.sin(angle)):
            return (p[0] * c + p[1] * s, p[1] * c - p[0] * s, p[2])

        foot, neck, head = BAND - 1.5, BAND + 1.2, BAND + 3.5
        peg = [(-2.1, foot), (2.1, foot), (2.1, neck), (2.6, neck + 0.5), (1.4, head), (-1.4, head)]
        part.prism(peg + [(-2.6, neck + 0.5), (-2.1, neck)], 0, 4, place=place)
    return part.stl()


def visor():
    page = Drawing(VISOR_WIDTH, VISOR_HEIGHT, "Face shield visor, clear sheet 0.5 mm, A4")
    page.rectangle(0, 0, VISOR_WIDTH, VISOR_HEIGHT, "cut", 0)
    for along in HOLES:
        page.circle(VISOR_WIDTH / 2 + along, 10, HOLE, "cut")
    for x, side in ((0, 1), (VISOR_WIDTH, -1)):
        page.line(arc(x + side * 25, VISOR_HEIGHT - 25, 25, 90, 180 if side > 0 else 0), "cut")
    page.size_across(28.5, 108.5, 30)
    page.size_across(108.5, 188.5, 30)
    page.size_across(188.5, 268.5, 30)
    page.notes(60, 90, [
        "Visor: clear PET, PETG or acetate sheet 0.5 mm, 297 x 210 mm (A4).",
        "Four holes of 6 mm, centres 10 mm below the top edge:",
        "punch twice with an 80 mm office punch, each stroke centred 80 mm from the middle.",
        "Round both lower corners to a radius of 25 mm.",
    ])
    return page.svg()


def cut_drawing():
    """Visor 340 x 195 and forehead strip 320 x 30 on a sheet of 360 x 250 mm, for a laser cutter.

    The strip is 220 long between its shoulders and goes through two slots that are 260 apart, so the visor
    bows and stands about 20 mm off the forehead.
    """
    page = Drawing(360, 250, "Face shield, whole set cut from PETG sheet 0.5 mm")
    left, top, r = 10, 5, 25
    upper = [(left, top), (left + 340, top)]
    lower = arc(left + 340 - r, top + 195 - r, r, 0, 90) + arc(left + r, top + 195 - r, r, 90, 180)
    page.polygon(upper + lower)
    for x in (40, 300):
        page.rectangle(left + x - 0.5, top + 12, 1, 21)
    x, y = 20, 210
    tab, body, narrow = 50, 220, 5
    page.polygon([
        (x, y + narrow), (x + tab, y + narrow), (x + tab, y), (x + tab + body, y), (x + tab + body, y + narrow),
        (x + 320, y + narrow), (x + 320, y + 25), (x + tab + body, y + 25), (x + tab + body, y + 30),
        (x + tab, y + 30), (x + tab, y + 25), (x, y + 25),
    ])
    for end in (x, x + 320):
        for inward in (8, 16):
            across = end + inward if end == x else end - inward
            page.rectangle(across - 1, y + 7, 2, 16)
    page.text(180, 110, "visor 340 x 195", anchor="middle")
    page.text(180, 227, "forehead strip 320 x 30, 220 between shoulders", anchor="middle")
    page.size_across(50, 310, 55)
    return page


FILES = {
    "face-shield/frame.stl": frame,
    "face-shield/visor.svg": visor,
    "face-shield/cut-set.svg": lambda: cut_drawing().svg(),
    "face-shield/cut-set.dxf": lambda: cut_drawing().dxf(),
}
