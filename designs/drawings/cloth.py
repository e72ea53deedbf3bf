"""Sewing patterns. The green dashed line is sewn, the red line is cut; the difference is the seam allowance."""

from .paper import Drawing, clean, curve, grown, mirrored, moved


def pleated_mask():
    """One panel, 200 x 180, with 10 mm seam allowance and three pleats of 24 mm."""
    page = Drawing(260, 230, "Pleated cloth mask, panel, cut two")
    x, y = 30, 20
    page.rectangle(x, y, 200, 180)
    page.rectangle(x + 10, y + 10, 180, 160, "seam")
    for nth, top in enumerate((28, 68, 108), 1):
        for letter, down in (("A", top), ("B", top + 24)):
            page.line([(x, y + 10 + down), (x + 200, y + 10 + down)], "fold")
            page.text(x + 202, y + 11.5 + down, f"{letter}{nth}", 4)
        page.line([(x + 100, y + 13 + top), (x + 100, y + 31 + top), (x + 97, y + 27 + top)], "size")
    page.line([(x + 50, y + 15), (x + 150, y + 15)], "engrave")
    page.text(x + 100, y + 24, "nose wire 100", 4, "middle")
    page.size_across(x, x + 200, 14)
    page.size_down(20, y, y + 180)
    page.text(x, 212, "Fold each line A down on to its line B. Finished: 180 x 88 mm.")
    return page.svg()


def on_fold(half, allowance):
    """Cutting line of a piece whose edge at x = 0 lies on the fold: no allowance there."""
    whole = clean(half + mirrored(half))
    return [p for p in grown(whole, allowance) if p[0] >= -1e-6]


def gown():
    """Half front (on the fold) and half back of an isolation gown with sleeves cut in one."""
    page = Drawing(1760, 1330, "Isolation gown, pattern pieces", pen=3, letter=26)
    front = [(0, 100), *curve((0, 100), (55, 100), (90, 60), (90, 0), 10), (740, 90), (730, 240)]
    front += [*curve((730, 240), (480, 270), (360, 290), (350, 380), 12), (400, 1150), (0, 1150)]
    back = [(-120, 30), (0, 30), *curve((0, 30), (60, 30), (90, 20), (90, 0), 8), (740, 90), (730, 240)]
    back += [*curve((730, 240), (480, 270), (360, 290), (350, 380), 12), (400, 1150), (-120, 1150)]
    for outline, cut, dx, name in (
        (front, on_fold(front, 12), 60, "front, cut one on the fold"),
        (back, grown(back, 12), 980, "back, cut two as a pair"),
    ):
        page.polygon(moved(cut, dx, 60), "cut")
        page.polygon(moved(clean(outline), dx, 60), "seam")
        page.text(dx + 30, 700, name)
    page.line([(60, 148), (60, 1222)], "axis")
    page.text(45, 900, "fold", turn=-90)
    page.size_across(60, 800, 50)
    page.size_down(500, 60, 1210)
    page.notes(60, 1270, ["Seam allowance 12 mm. Also: two neck ties and two waist ties 40 x 450, neck binding 40 x 500."])
    return page.svg()


def menstrual_pad():
    """Outline with wings, 250 x 190 finished, 8 mm seam allowance; absorbent core 200 x 60."""
    quarter = [(0, -125), *curve((0, -125), (30, -125), (38, -110), (38, -85), 10)]
    quarter += curve((38, -85), (38, -55), (60, -45), (80, -40), 8) + curve((80, -40), (92, -38), (95, -30), (95, 0), 8)
    half = clean(quarter + [(x, -y) for x, y in reversed(quarter)])
    outline = clean(half + mirrored(half))
    page = Drawing(230, 297, "Washable menstrual pad, cut two; core")
    centre = (115, 148)
    page.polygon(moved(grown(outline, 8), *centre))
    page.polygon(moved(outline, *centre), "seam")
    page.rectangle(centre[0] - 30, centre[1] - 100, 60, 200, "fold", 28)
    for x in (-82, 82):
        page.circle(centre[0] + x, centre[1], 12, "engrave")
    page.text(centre[0], centre[1] - 20, "core 200 x 60", 4, "middle")
    page.text(centre[0], centre[1] - 12, "three layers", 4, "middle")
    page.text(centre[0] + 60, centre[1] + 14, "snap", 4, "middle")
    page.size_across(20, 210, 288)
    page.size_down(12, 23, 273)
    return page.svg()


def school_shirt():
    """Shirt for a child of 8 to 9 years (chest 66 cm): front and back on the fold, sleeve, 10 mm allowance."""
    page = Drawing(1050, 700, "School shirt, size 8-9 years", pen=2, letter=14)
    armhole = curve((175, 35), (160, 90), (165, 180), (210, 190), 14)
    side = [(210, 190), (215, 550), (0, 550)]
    front = [(0, 75), *curve((0, 75), (40, 75), (65, 45), (65, 0), 10), (175, 35), *armhole, *side]
    back = [(0, 20), *curve((0, 20), (40, 20), (60, 15), (65, 0), 10), (175, 35), *armhole, *side]
    cap = curve((-148, 82), (-80, 77), (-70, 0), (0, 0), 14)
    sleeve = clean(cap + mirrored(cap) + [(130, 190), (-130, 190)])
    for half, dx, name in ((front, 40, "front, 1 on the fold"), (back, 330, "back, 1 on the fold")):
        page.polygon(moved(on_fold(clean(half), 10), dx, 60))
        page.polygon(moved(clean(half), dx, 60), "seam")
        page.text(dx + 20, 400, name)
        page.text(dx - 8, 500, "fold", turn=-90)
    page.line([(40, 135), (40, 315)], "fold")
    page.text(50, 260, "slit 120 for the placket")
    page.polygon(moved(grown(sleeve, 10), 780, 80))
    page.polygon(moved(sleeve, 780, 80), "seam")
    page.text(780, 200, "sleeve, 2", anchor="middle")
    page.rectangle(620, 330, 386, 70)
    page.rectangle(630, 340, 366, 50, "seam")
    page.text(813, 370, "collar, 2", anchor="middle")
    page.rectangle(620, 430, 120, 130)
    page.rectangle(630, 450, 100, 100, "seam")
    page.text(680, 505, "pocket, 1", anchor="middle")
    page.size_across(40, 255, 660)
    page.size_down(300, 60, 610)
    return page.svg()


def school_shorts():
    """Shorts to go with the shirt (waist 56 to 62 cm, elastic): front and back, 10 mm allowance."""
    page = Drawing(760, 560, "School shorts, size 8-9 years", pen=2, letter=14)
    front = [(0, 0), (195, 0), (205, 420), (-35, 420), (-40, 250), *curve((-40, 250), (-12, 240), (0, 210), (0, 160), 10)]
    back = [(-15, -25), (200, 0), (215, 420), (-70, 420), (-80, 255), *curve((-80, 255), (-30, 245), (-5, 210), (0, 150), 10)]
    casings = ([(-8, 40), (207, 40)], [(-20, 15), (213, 40)])
    for outline, casing, dx, name in ((front, casings[0], 90, "front, 2"), (back, casings[1], 470, "back, 2")):
        page.polygon(moved(grown(clean(outline), 10), dx, 70))
        page.polygon(moved(clean(outline), dx, 70), "seam")
        page.line(moved(casing, dx, 70), "fold")
        page.text(dx + 60, 300, name)
    page.text(98, 135, "casing 40: fold here")
    page.size_down(330, 70, 490)
    page.size_across(55, 295, 540)
    return page.svg()


FILES = {
    "pleated-mask/panel.svg": pleated_mask,
    "isolation-gown/pattern.svg": gown,
    "menstrual-pad/pattern.svg": menstrual_pad,
    "school-uniform/shirt.svg": school_shirt,
    "school-uniform/shorts.svg": school_shorts,
}
