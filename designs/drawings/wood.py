"""Furniture and other woodwork: parts and views at true size."""

from .paper import Drawing, arc, clean, moved


def big(width, height, title):
    """A page whose lines and letters can be read when the whole of it is on a screen."""
    return Drawing(width, height, title, pen=width / 500, letter=width / 70)


def hand_wash_stand():
    """Front and side view of the stand for a 5 litre can that tips with a foot lever."""
    page = big(1900, 1500, "Hand-wash stand with foot lever")
    floor, left = 1400, 120
    for x in (left, left + 655):
        page.rectangle(x, floor - 1300, 45, 1300, "outline")
        page.circle(x + 22.5, floor - 1150, 21, "outline")
    page.rectangle(left + 45, floor - 150, 610, 90, "outline")
    page.rectangle(left + 45, floor - 820, 610, 20, "outline")
    page.rectangle(left - 30, floor - 1160, 760, 20, "hidden")
    page.rectangle(left + 240, floor - 1190, 220, 290, "hidden", 40)
    page.line([(left + 350, floor - 920), (left + 350, floor - 100)], "axis")
    page.text(left + 370, floor - 1020, "can 5 l")
    page.size_across(left, left + 700, floor + 50)
    page.size_down(60, floor - 1300, floor)
    page.size_down(900, floor - 1150, floor, "rod 1150")
    page.size_down(840, floor - 820, floor, "shelf 820")
    side = 1150
    page.rectangle(side + 277.5, floor - 1300, 45, 1300, "outline")
    page.rectangle(side, floor - 90, 600, 90, "outline")
    page.polygon([(side + 322.5, floor - 330), (side + 522.5, floor - 90), (side + 460, floor - 90), (side + 322.5, floor - 260)], "outline")
    page.rectangle(side + 200, floor - 820, 200, 20, "outline")
    page.polygon([(side - 60, floor - 60), (side + 630, floor - 20), (side + 630, floor), (side - 60, floor - 40)], "hidden")
    page.size_across(side, side + 600, floor + 50)
    page.notes(side, 120, ["2 uprights 45 x 45 x 1300", "2 feet 45 x 90 x 600", "1 rail 45 x 90 x 610", "1 shelf 20 x 200 x 610", "1 rod d 20 x 760", "2 braces 45 x 45 x 320", "1 lever 20 x 90 x 690"])
    return page.svg()


def school_bench():
    """Side frame and boards of a desk with bench for three children."""
    page = big(2300, 1500, "School bench with desk, for three")
    x, floor = 120, 900
    page.rectangle(x, floor - 90, 900, 90, "outline")
    page.rectangle(x + 100, floor - 690, 90, 600, "outline")
    page.rectangle(x + 660, floor - 370, 90, 280, "outline")
    page.rectangle(x, floor - 740, 340, 50, "outline")
    page.rectangle(x + 585, floor - 420, 240, 50, "outline")
    page.rectangle(x + 190, floor - 290, 470, 70, "outline")
    page.rectangle(x - 10, floor - 762, 360, 22, "hidden")
    page.rectangle(x + 575, floor - 442, 260, 22, "hidden")
    page.rectangle(x + 190, floor - 560, 250, 20, "hidden")
    for bx, by in ((145, 45), (705, 45), (145, 715), (705, 395), (145, 255), (705, 255)):
        page.circle(x + bx - 22, floor - by, 11, "outline")
        page.circle(x + bx + 22, floor - by, 11, "outline")
    page.size_across(x, x + 900, floor + 60)
    page.size_down(60, floor - 762, floor)
    page.size_down(x + 900, floor - 442, floor)
    page.text(x + 300, floor + 120, "side frame, make two as a pair")
    bx, by = 1200, 80
    for nth, (width, height, name) in enumerate((
        (1200, 180, "desk top, 2 of"), (1200, 130, "seat, 2 of"), (1200, 250, "book shelf 20"), (1110, 90, "back rail 45, 2 of"),
    )):
        page.board(bx - 120, by + nth * 300, width, height, name)
    page.notes(x, 1150, ["All timber of the side frame is 45 thick; tops and seats 22; lap joints 22 deep, two bolts M10 each."])
    return page.svg()


def top_bar_hive():
    """Cross-section, end board and bar of the Kenyan top-bar hive."""
    page = big(1750, 1150, "Kenyan top-bar hive")
    x, top, depth = 160, 180, 240
    inside = [(x, top), (x + 440, top), (x + 315, top + depth), (x + 125, top + depth)]
    page.polygon(inside, "outline")
    page.polygon([(x - 22, top), (x, top), (x + 125, top + depth), (x + 100, top + depth)], "outline")
    page.polygon([(x + 440, top), (x + 462, top), (x + 340, top + depth), (x + 315, top + depth)], "outline")
    page.rectangle(x + 100, top + depth, 240, 20, "outline")
    page.rectangle(x - 20, top - 25, 480, 25, "outline")
    page.size_across(x, x + 440, 120)
    page.size_across(x + 125, x + 315, top + depth + 70)
    page.size_down(90, top, top + depth)
    page.text(x + 220, top + 130, "inside", anchor="middle")
    ex = 850
    page.polygon([(ex, top), (ex + 484, top), (ex + 340, top + 260), (ex + 144, top + 260)], "outline")
    for hole in (-60, 0, 60):
        page.circle(ex + 242 + hole, top + 190, 20, "outline")
    page.text(ex + 242, top + 110, "end board 22, 2 of; holes in one", anchor="middle")
    page.size_across(ex, ex + 484, 120)
    page.board(160, 600, 900, 275, "side board 22, 2 of")
    page.board(160, 930, 944, 100, "floor 20, 2 of")
    for row in range(3):
        y = 600 + row * 70
        page.rectangle(1160, y, 480, 32, "outline")
        page.line([(1180, y + 14), (1620, y + 14)], "hidden")
        page.line([(1180, y + 18), (1620, y + 18)], "hidden")
    page.text(1160, 830, "top bar 480 x 32 x 25, 28 of")
    page.text(1160, 865, "groove 4 wide, 3 deep for the wax")
    page.size_across(1160, 1640, 570)
    return page.svg()


def finger_side(length, height, thickness, out, fingers=8):
    """A box side with finger joints at both ends; `out` says whether the lowest finger stands out."""
    step = height / fingers
    right = []
    for i in range(fingers):
        x = length if (i % 2 == 0) == out else length - thickness
        right += [(x, i * step), (x, (i + 1) * step)]
    left = [(length - px, py) for px, py in reversed(right)]
    return clean(right + left)


def langstroth_drawing():
    """Cut plan of one ten-frame deep box: 508 x 413 x 243 mm outside, boards of 22 mm."""
    page = big(1100, 560, "Langstroth hive, deep box, cut plan for 22 mm board")
    for row, (length, out, name) in enumerate(((508, True, "long side"), (413, False, "short side"))):
        for column in range(2):
            x, y = 25 + column * 540, 20 + row * 275
            page.polygon(moved(finger_side(length, 243, 22, out), x, y))
            page.rectangle(x + length / 2 - 50, y + 60, 100, 28, "cut", 14)
            if not out:
                page.rectangle(x + 22, y, length - 44, 16, "engrave")
            page.text(x + length / 2, y + 140, f"{name} {length} x 243", anchor="middle")
    page.text(25, 548, "Blue: rebate 10 deep, 16 high, on the inside, for the frames.")
    return page


def langstroth_frame():
    """Frame parts and the frame put together."""
    page = Drawing(620, 520, "Langstroth deep frame", pen=1.3, letter=9)
    page.board(60, 30, 482, 27, "top bar 19 thick")
    page.board(78, 80, 447, 19, "bottom bar 10 thick")
    page.board(60, 120, 232, 35, "side bar 10 thick, 2 of")
    x, y = 60, 200
    page.rectangle(x, y, 482, 19, "outline")
    for sx in (x + 17.5, x + 454.5):
        page.rectangle(sx, y + 10, 10, 222, "outline")
        for hole in range(4):
            page.circle(sx + 5, y + 50 + hole * 50, 3, "outline")
    page.rectangle(x + 17.5, y + 222, 447, 10, "outline")
    for wire in range(4):
        page.line([(x + 27.5, y + 50 + wire * 50), (x + 454.5, y + 50 + wire * 50)], "axis")
    page.size_across(x, x + 482, y + 265)
    page.size_down(40, y, y + 232)
    return page.svg()


def crutch():
    """Adjustable wooden underarm crutch: bow, extension, hand grip and arm rest."""
    page = big(1500, 620, "Underarm crutch, adjustable 1050 to 1300 mm")
    y = 150
    for side in (-1, 1):
        edge = [(60, y + side * 85), (140, y + side * 85), (760, y + side * 32.5), (1000, y + side * 32.5)]
        page.polygon(edge + [(px, py - side * 20) for px, py in reversed(edge)], "outline")
    page.rectangle(36, y - 105, 40, 210, "outline", 18)
    page.rectangle(430, y - 60, 32, 120, "outline", 12)
    page.line([(20, y), (1340, y)], "axis")
    page.rectangle(650, y - 12.5, 650, 25, "hidden")
    for hole in range(2):
        page.circle(820 + hole * 100, y, 6.5, "outline")
    page.size_across(36, 1300, 330, "1050 to 1300 on the floor")
    page.board(60, 400, 1000, 30, "bow strip 20 thick, 2 of")
    page.rectangle(60, 470, 650, 35, "outline")
    for hole in range(15):
        page.circle(120 + hole * 25, 487.5, 6.5, "outline")
    page.text(500, 540, "extension 25 thick  650 x 35")
    page.rectangle(780, 460, 210, 40, "outline", 18)
    page.text(780, 530, "arm rest 30 thick  210 x 40")
    page.rectangle(1140, 460, 120, 32, "outline", 12)
    page.text(1140, 530, "grip d 32 x 120")
    page.size_across(120, 145, 530, "25")
    page.text(60, 590, "All bolts M6 with round head and wing nut. Rubber tip d 25 inside.")
    return page.svg()


def chalkboard():
    page = big(1400, 1150, "Chalkboard 1200 x 900")
    x, y = 100, 80
    page.rectangle(x, y, 1200, 900, "outline")
    page.rectangle(x + 40, y + 40, 1120, 820, "outline")
    for corner in ((0, 0, 40, 40), (1200, 0, 1160, 40), (0, 900, 40, 860), (1200, 900, 1160, 860)):
        page.line([(x + corner[0], y + corner[1]), (x + corner[2], y + corner[3])], "outline")
    page.rectangle(x + 100, y + 900, 1000, 25, "outline")
    for hx in (200, 1000):
        page.circle(x + hx, y + 20, 8, "outline")
    for row in range(1, 9):
        page.line([(x + 40, y + 40 + row * 90), (x + 640, y + 40 + row * 90)], "engrave")
    page.size_across(x, x + 1200, 1060)
    page.size_down(50, y, y + 900)
    page.text(x + 820, y + 450, "board 1140 x 840 x 12", anchor="middle")
    page.text(x + 820, y + 490, "frame 40 x 20, mitred", anchor="middle")
    page.text(x + 340, y + 105, "writing lines every 90, left half", anchor="middle")
    return page.svg()


def solar_dryer():
    """Side panel, trays and lid of a cabinet dryer, 1200 x 600 mm, lid at 15 degrees."""
    page = big(2150, 1580, "Solar dryer for fruit and leaves")
    x, y = 120, 120
    page.polygon([(x, y), (x + 600, y + 161), (x + 600, y + 411), (x, y + 411)], "outline")
    for nth in range(5):
        page.circle(x + 60, y + 70 + nth * 35, 20, "outline")
        page.circle(x + 200 + nth * 80, y + 385, 20, "outline")
    for rail in (230, 310):
        page.rectangle(x + 30, y + rail, 540, 20, "hidden")
    page.size_across(x, x + 600, y + 460)
    page.size_down(70, y, y + 411)
    page.size_down(x + 640, y + 161, y + 411)
    page.text(x + 300, y + 210, "side panel 12, 2 of", anchor="middle")
    page.board(820, 120, 1176, 411, "rear 12")
    page.board(820, 570, 1176, 250, "front 12")
    page.board(120, 650, 600, 60, "leg 45 thick, 4 of")
    tx, ty = 1460, 870
    page.rectangle(tx, ty, 580, 540, "outline")
    page.rectangle(tx + 30, ty + 30, 520, 480, "outline")
    for line in range(1, 17):
        page.line([(tx + 30 + line * 30, ty + 30), (tx + 30 + line * 30, ty + 510)], "hidden")
    page.size_across(tx, tx + 580, ty + 580)
    page.text(tx + 290, ty + 290, "tray 580 x 540, 4 of", anchor="middle")
    lx = 120
    page.rectangle(lx, ty, 1240, 650, "outline")
    page.rectangle(lx + 45, ty + 45, 1150, 560, "outline")
    page.text(lx + 620, ty + 330, "lid 1240 x 650, frame 45 x 20, film over it", anchor="middle")
    page.size_down(lx - 50, ty, ty + 650)
    return page.svg()


def brick_mould():
    """Mould for two bricks, 300 x 145 x 100 inside each."""
    page = Drawing(860, 640, "Brick mould for two bricks", pen=1.8, letter=12)
    x, y = 100, 60
    for long_side in (y, y + 165):
        page.rectangle(x, long_side, 660, 20, "outline")
    for short_side in (0, 320, 640):
        page.rectangle(x + short_side, y + 20, 20, 145, "outline")
    for handle in (x - 85, x + 660):
        page.rectangle(handle, y + 75, 85, 35, "outline", 14)
    page.size_across(x + 20, x + 320, y + 110)
    page.size_across(x + 340, x + 640, y + 110)
    page.size_down(x + 60, y + 20, y + 165)
    page.text(x + 330, y + 215, "from above; boards 20 thick, 100 high", anchor="middle")
    page.board(60, 330, 660, 100, "long side, 2 of")
    page.board(60, 460, 145, 100, "short side, 3 of")
    page.rectangle(260, 460, 290, 135, "outline")
    page.rectangle(330, 500, 150, 55, "outline", 8)
    page.text(405, 585, "frog plate 290 x 135 x 10, 2 of", anchor="middle")
    page.board(590, 460, 220, 50, "strike 12 thick")
    return page.svg()


def toy_blocks():
    """The shapes of a set of 40 blocks on a module of 35 mm."""
    m = 35
    page = Drawing(560, 420, "Building blocks, module 35 mm", pen=1.1, letter=7)
    x, y = 30, 30
    for nth, (units, name) in enumerate(((1, "cube, 8 of"), (2, "double, 12 of"), (4, "quadruple, 6 of"))):
        page.rectangle(x, y + nth * 70, units * m, m)
        page.text(x, y + nth * 70 + m + 10, f"{name}: {units * m} x 35 x 35")
    page.polygon([(x, y + 245), (x + 70, y + 245), (x, y + 210)])
    page.text(x, y + 257, "ramp, 4 of: 70 x 35 x 35")
    page.circle(x + 17.5, y + 300, m)
    page.text(x, y + 332, "pillar, 4 of: d 35 x 70")
    ax, ay = 260, 30
    page.polygon(clean([(ax, ay), (ax + 140, ay), (ax + 140, ay + 70), (ax + 105, ay + 70)] + arc(ax + 70, ay + 70, 35, 0, -180) + [(ax, ay + 70)]))
    page.circle(ax + 70, ay + 140, 68)
    page.text(ax, ay + 85, "arch, 2 of: 140 x 70 x 35")
    page.text(ax + 70, ay + 190, "wheel, 4 of: d 68 x 17", anchor="middle")
    page.circle(ax + 70, ay + 140, 10)
    page.polygon(clean(arc(ax + 70, ay + 270, 35, 180, 360)))
    page.text(ax, ay + 285, "half disc out of the arch: keep it")
    page.size_across(ax, ax + 140, ay + 320)
    page.circle(ax + 200, ay + 250, 31.7, "hidden")
    page.text(ax + 160, ay + 285, "test ring d 31.7")
    return page.svg()


FILES = {
    "hand-wash-stand/views.svg": hand_wash_stand,
    "school-bench/parts.svg": school_bench,
    "beehive-top-bar/parts.svg": top_bar_hive,
    "beehive-langstroth/box.svg": lambda: langstroth_drawing().svg(),
    "beehive-langstroth/box.dxf": lambda: langstroth_drawing().dxf(),
    "beehive-langstroth/frame.svg": langstroth_frame,
    "crutch/parts.svg": crutch,
    "chalkboard/front.svg": chalkboard,
    "solar-dryer/parts.svg": solar_dryer,
    "brick-mould/mould.svg": brick_mould,
    "toy-blocks/shapes.svg": toy_blocks,
}
