"""Things for the field, the latrine and the bedroom, of wood, plates and cloth."""

from .paper import Drawing, arc, clean, moved
from .wood import big


def net_plan():
    """Cutting plan of a box net, 1900 x 1000 x 1500 mm, and its frame."""
    page = big(6300, 2750, "Mosquito net and frame")
    page.rectangle(150, 150, 6000, 1500, "cut")
    page.rectangle(160, 160, 5980, 1480, "seam")
    for x in (2050, 3050, 4950):
        page.line([(x, 150), (x, 1650)], "fold")
    page.text(3150, 950, "wall: 6000 x 1500, in one piece, overlap 200 at the opening", 90, "middle")
    page.rectangle(150, 1720, 1920, 1020, "cut")
    page.rectangle(160, 1730, 1900, 1000, "seam")
    page.text(1110, 2260, "roof: 1920 x 1020", 90, "middle")
    x, y = 2500, 1900
    page.rectangle(x, y, 1900, 32, "outline")
    page.rectangle(x, y + 60, 1900, 32, "outline")
    page.rectangle(x, y + 160, 1000, 32, "outline")
    page.rectangle(x, y + 260, 1550, 40, "outline")
    page.text(x + 1950, y + 60, "long rail d 32, 2 of: 1900", 80)
    page.text(x + 1050, y + 195, "cross rail d 32, 2 of: 1000", 80)
    page.text(x + 1600, y + 300, "post d 40, 4 of: 1550", 80)
    for nth in range(4):
        cx, cy = x + 120 + nth * 420, y + 560
        page.circle(cx, cy, 40, "outline")
        page.circle(cx, cy, 26, "hidden")
        page.line([(cx, cy), (cx + 220, cy)], "axis")
        page.line([(cx, cy), (cx, cy - 180)], "axis")
    page.text(x, y + 720, "corner: rails lashed to a peg d 26 in the end of the post", 80)
    return page.svg()


def keyhole(x, y):
    """Drop hole of the slab: 320 long, round of 170 behind, narrowing to 100 in front."""
    rear = arc(x, y, 85, 126, 414, steps=40)
    return clean(rear + [(x + 50, y + 185)] + arc(x, y + 185, 50, 0, 180, steps=16) + [(x - 50, y + 185)])


def slab_mould():
    page = big(1640, 1050, "Latrine slab mould, slab 600 x 600 x 50")
    x, y = 120, 120
    page.rectangle(x - 30, y - 30, 660, 30, "outline")
    page.rectangle(x - 30, y + 600, 660, 30, "outline")
    page.rectangle(x - 30, y, 30, 600, "outline")
    page.rectangle(x + 600, y, 30, 600, "outline")
    page.polygon(keyhole(x + 300, y + 220), "cut")
    for side in (-1, 1):
        foot = clean(arc(x + 300 + side * 160, y + 200, 45, 180, 360, steps=20) + arc(x + 300 + side * 160, y + 400, 50, 0, 180, steps=20))
        page.polygon(foot, "fold")
    for bar in (60, 200, 400, 540):
        page.line([(x + 20, y + bar), (x + 580, y + bar)], "hidden")
        page.line([(x + bar, y + 20), (x + bar, y + 580)], "hidden")
    page.size_across(x, x + 600, y + 690)
    page.size_down(50, y, y + 600)
    page.size_across(x + 215, x + 385, y + 60)
    px = 900
    page.board(px, 120, 660, 50, "frame board 30 thick")
    page.polygon(keyhole(px + 120, 360), "outline")
    page.polygon(keyhole(px + 360, 360), "outline")
    page.text(px, 620, "drop hole core: two layers 35 thick, tapered 5")
    page.notes(px, 700, ["frame: 2 of 30 x 50 x 660, 2 of 30 x 50 x 600", "foot rests: 100 wide, 290 long, 10 high", "bars d 6: 8 of 560, 30 from the edge"])
    return page.svg()


def stool_seat(cx, cy):
    seat = arc(cx, cy, 160, 0, 360, steps=72)
    slots = []
    for turn in (0, 90):
        for side in (-1, 1):
            a, w = 100 * side, 9.1
            box = [(a - 30, -w), (a + 30, -w), (a + 30, w), (a - 30, w)]
            if turn:
                box = [(-py, px) for px, py in box]
            slots.append(moved(box, cx, cy))
    return clean(seat), slots


def stool_leg(upper):
    """One of two crossed leg boards, 400 high with its tenons; `upper` has the slot from above."""
    left = [(-70, 0), (-70, -18), (-130, -18), (-130, 0), (-145, 0), (-170, 382), (-110, 382), (-80, 300)]
    arch = arc(0, 300, 80, 180, 0, ry=-90, steps=20)
    points = left + arch + [(-px, py) for px, py in reversed(left)]
    if upper:
        slot = [(9.1, 0), (9.1, 100), (-9.1, 100), (-9.1, 0)]
        return clean(points + slot)
    top = len(left) + len(arch) // 2
    middle = [(-9.1, 210), (-9.1, 100), (9.1, 100), (9.1, 210)]
    return clean(points[:top] + middle + points[top + 1 :])


def stool():
    """Seat and two crossed legs of 18 mm plywood."""
    page = Drawing(740, 820, "Flat-pack stool, plywood 18 mm", pen=1.5, letter=10)
    seat, slots = stool_seat(180, 180)
    page.polygon(seat)
    for slot in slots:
        page.polygon(slot)
    page.polygon(moved(stool_leg(True), 540, 40))
    page.polygon(moved(stool_leg(False), 190, 400))
    page.text(180, 185, "seat d 320", anchor="middle")
    page.text(540, 180, "leg, slot above", anchor="middle")
    page.text(190, 490, "leg, slot below", anchor="middle")
    page.size_across(20, 340, 360)
    page.size_down(725, 22, 422)
    page.notes(420, 560, ["Slots 18.2 wide: measure your board", "and set the slots to it plus 0.2 mm.", "Cutter 6 mm; inner corners are", "cleaned with a chisel."])
    return page


def planter():
    """Arms and beak of the jab planter."""
    page = big(1500, 760, "Jab planter for maize and beans")
    for row in range(2):
        y = 80 + row * 120
        page.polygon([(80, y), (930, y), (960, y + 12), (960, y + 33), (930, y + 45), (80, y + 45)], "outline")
        page.circle(760, y + 22.5, 8.5, "outline")
        for hole in (900, 935):
            page.circle(hole, y + 22.5, 5, "outline")
    page.text(300, 110, "arm 22 thick, 2 of")
    page.size_across(80, 960, 280)
    page.size_across(760, 960, 320)
    bx, by = 80, 400
    outline = [(bx, by), (bx + 130, by), (bx + 110, by + 150), (bx + 65, by + 210), (bx + 20, by + 150)]
    for nth in range(2):
        dx = nth * 200
        page.polygon(moved(outline, dx, 0), "cut")
        for fold in (25, 105):
            page.line([(bx + dx + fold, by), (bx + dx + 65, by + 210)], "fold")
        for hole in (20, 55):
            page.circle(bx + dx + 65, by + hole, 5, "cut")
    page.text(bx, by + 250, "beak, sheet 1.5, 2 of; bend both edges up 90 degrees")
    sx = 620
    page.rectangle(sx, by, 220, 30, "outline")
    page.circle(sx + 60, by + 15, 14, "outline")
    page.circle(sx + 160, by + 15, 10, "outline")
    page.text(sx, by + 60, "slide 10 thick: hole d 14 for maize, d 10 for beans, turned round")
    page.rectangle(sx, by + 100, 120, 160, "outline", 4)
    page.rectangle(sx + 45, by + 245, 30, 15, "outline")
    page.text(sx + 140, by + 190, "seed box 120 x 80 x 160, sheet or can of 1.5 l")
    return page


def beak():
    page = Drawing(360, 240, "Jab planter beak, sheet 1.5 mm")
    outline = [(20, 15), (150, 15), (130, 165), (85, 225), (40, 165)]
    for nth in range(2):
        dx = nth * 170
        page.polygon(moved(outline, dx, 0))
        for hole in (20, 55):
            page.circle(85 + dx, 15 + hole, 5)
    return page


FILES = {
    "mosquito-net-frame/plan.svg": net_plan,
    "latrine-slab-mould/mould.svg": slab_mould,
    "flat-pack-stool/stool.svg": lambda: stool().svg(),
    "flat-pack-stool/stool.dxf": lambda: stool().dxf(),
    "seed-planter/parts.svg": lambda: planter().svg(),
    "seed-planter/beak.dxf": lambda: beak().dxf(),
}
