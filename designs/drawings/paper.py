"""Flat drawings at true size, in millimetres, written as SVG and as DXF R12.

A drawing is a list of shapes on named layers. SVG puts the origin at the top left with y going down; DXF
has y going up, so its shapes are mirrored when written. Numbers are rounded to a micrometre, so that the
same drawing gives the same bytes everywhere.
"""

import math
from dataclasses import dataclass, field

# Layer: SVG stroke, stroke width in mm, dash pattern, DXF colour number.
LAYERS = {
    "cut": ("#d00000", 0.3, None, 1),
    "engrave": ("#0040c0", 0.3, None, 5),
    "fold": ("#0040c0", 0.4, "6 3", 5),
    "outline": ("#000000", 0.5, None, 7),
    "hidden": ("#707070", 0.35, "4 3", 8),
    "seam": ("#108040", 0.4, "5 3", 3),
    "axis": ("#707070", 0.25, "12 3 2 3", 8),
    "size": ("#505050", 0.25, None, 8),
}


def number(value):
    """A length as text: at most three decimals and never minus zero."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


@dataclass
class Drawing:
    """A page of `width` x `height` mm. `pen` thickens lines and `letter` is the text height of big drawings."""

    width: float
    height: float
    title: str
    pen: float = 1.0
    letter: float = 4.0
    shapes: list = field(default_factory=list)

    # Shapes -----------------------------------------------------------------------------------------

    def line(self, points, layer="cut", closed=False):
        self.shapes.append(("line", layer, [(float(x), float(y)) for x, y in points], closed))

    def polygon(self, points, layer="cut"):
        self.line(points, layer, closed=True)

    def rectangle(self, x, y, width, height, layer="cut", radius=0.0):
        self.polygon(rounded(x, y, width, height, radius), layer)

    def circle(self, x, y, diameter, layer="cut"):
        self.shapes.append(("circle", layer, (float(x), float(y)), diameter / 2.0))

    def text(self, x, y, words, height=None, anchor="start", turn=0):
        self.shapes.append(("text", "size", (float(x), float(y)), (words, height or self.letter, anchor, turn)))

    def notes(self, x, y, lines, height=None):
        """Several lines of text, one under the other."""
        height = height or self.letter
        for row, words in enumerate(lines):
            self.text(x, y + row * height * 1.5, words, height)

    # Dimensions -------------------------------------------------------------------------------------

    def size_across(self, x1, x2, y, words=None):
        """A horizontal dimension line with ticks and the length above it."""
        tick = self.letter * 0.4
        self.line([(x1, y), (x2, y)], "size")
        for x in (x1, x2):
            self.line([(x - tick, y + tick), (x + tick, y - tick)], "size")
        self.text((x1 + x2) / 2, y - tick, words or number(abs(x2 - x1)), anchor="middle")

    def size_down(self, x, y1, y2, words=None):
        """A vertical dimension line with ticks and the length beside it."""
        tick = self.letter * 0.4
        self.line([(x, y1), (x, y2)], "size")
        for y in (y1, y2):
            self.line([(x - tick, y + tick), (x + tick, y - tick)], "size")
        self.text(x - tick, (y1 + y2) / 2, words or number(abs(y2 - y1)), anchor="middle", turn=-90)

    def board(self, x, y, width, height, words, holes=(), layer="outline"):
        """A flat part with its name and its two sizes written inside; `holes` are (x, y, diameter)."""
        self.rectangle(x, y, width, height, layer)
        for hx, hy, diameter in holes:
            self.circle(x + hx, y + hy, diameter, layer)
        size = f"{words}  {number(width)} x {number(height)}"
        if width >= height:
            letter = min(self.letter, height * 0.5, width * 1.6 / len(size))
            self.text(x + width / 2, y + height / 2 + letter * 0.35, size, letter, "middle")
        else:
            letter = min(self.letter, width * 0.5, height * 1.6 / len(size))
            self.text(x + width / 2 + letter * 0.35, y + height / 2, size, letter, "middle", -90)

    # Files ------------------------------------------------------------------------------------------

    def svg(self):
        width, height = number(self.width), number(self.height)
        out = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" '
            f'viewBox="0 0 {width} {height}">',
            f"<title>{escape(self.title)}</title>",
        ]
        for name in LAYERS:
            shapes = [shape for shape in self.shapes if shape[1] == name]
            if not shapes:
                continue
            stroke, pen, dash, _ = LAYERS[name]
            dashes = ""
            if dash:
                dashes = ' stroke-dasharray="' + " ".join(number(float(d) * self.pen) for d in dash.split()) + '"'
            out.append(
                f'<g id="{name}" fill="none" stroke="{stroke}" stroke-width="{number(pen * self.pen)}"{dashes}>'
            )
            out.extend(svg_shape(shape, stroke) for shape in shapes)
            out.append("</g>")
        out.append("</svg>")
        return ("\n".join(out) + "\n").encode()

    def dxf(self, layers=("cut", "engrave", "fold", "outline")):
        """The shapes of `layers` without texts and dimensions, ready for a machine."""
        out = ["0", "SECTION", "2", "HEADER", "9", "$ACADVER", "1", "AC1009", "0", "ENDSEC"]
        out += ["0", "SECTION", "2", "TABLES", "0", "TABLE", "2", "LAYER", "70", str(len(layers))]
        for name in layers:
            out += ["0", "LAYER", "2", name, "70", "0", "62", str(LAYERS[name][3]), "6", "CONTINUOUS"]
        out += ["0", "ENDTAB", "0", "ENDSEC", "0", "SECTION", "2", "ENTITIES"]
        for kind, layer, where, what in self.shapes:
            if layer in layers and kind == "circle":
                x, y = number(where[0]), number(self.height - where[1])
                out += ["0", "CIRCLE", "8", layer, "10", x, "20", y, "30", "0", "40", number(what)]
            elif layer in layers and kind == "line":
                out += ["0", "POLYLINE", "8", layer, "66", "1", "70", "1" if what else "0"]
                out += ["10", "0", "20", "0", "30", "0"]
                for x, y in where:
                    out += ["0", "VERTEX", "8", layer, "10", number(x), "20", number(self.height - y), "30", "0"]
                out += ["0", "SEQEND", "8", layer]
        out += ["0", "ENDSEC", "0", "EOF"]
        return ("\r\n".join(out) + "\r\n").encode("ascii")


def svg_shape(shape, stroke):
    kind, _, where, what = shape
    if kind == "circle":
        return f'<circle cx="{number(where[0])}" cy="{number(where[1])}" r="{number(what)}"/>'
    if kind == "line":
        points = " L".join(f"{number(x)} {number(y)}" for x, y in where)
        return f'<path d="M{points}{" Z" if what else ""}"/>'
    words, height, anchor, turn = what
    x, y = number(where[0]), number(where[1])
    turned = f' transform="rotate({turn} {x} {y})"' if turn else ""
    return (
        f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{number(height)}" fill="{stroke}" '
        f'stroke="none" text-anchor="{anchor}"{turned}>{escape(words)}</text>'
    )


def escape(words):
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# Outlines ---------------------------------------------------------------------------------------------


def arc(cx, cy, rx, start, end, ry=None, steps=None):
    """Points of a circle or ellipse from `start` to `end` degrees; 0 points to +x and 90 to +y."""
    ry = rx if ry is None else ry
    steps = steps or max(2, math.ceil(abs(end - start) / 4))
    angles = (math.radians(start + (end - start) * i / steps) for i in range(steps + 1))
    return [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in angles]


def rounded(x, y, width, height, radius=0.0):
    """A rectangle with round corners."""
    if radius <= 0:
        return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    r = min(radius, width / 2, height / 2)
    right, bottom = x + width - r, y + height - r
    return (
        arc(right, y + r, r, -90, 0)
        + arc(right, bottom, r, 0, 90)
        + arc(x + r, bottom, r, 90, 180)
        + arc(x + r, y + r, r, 180, 270)
    )


def curve(p0, p1, p2, p3, steps=16):
    """Points of a cubic Bezier curve."""
    out = []
    for i in range(steps + 1):
        t = i / steps
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        out.append(tuple(a * p0[k] + b * p1[k] + c * p2[k] + d * p3[k] for k in (0, 1)))
    return out


def clean(points):
    """The points without repeated neighbours."""
    out = []
    for p in points:
        if not out or math.dist(p, out[-1]) > 1e-6:
            out.append(p)
    if len(out) > 1 and math.dist(out[0], out[-1]) <= 1e-6:
        out.pop()
    return out


def moved(points, dx, dy):
    return [(x + dx, y + dy) for x, y in points]


def mirrored(points, x=0.0):
    """The points mirrored at the vertical line through `x`, in the opposite order."""
    return [(2 * x - px, py) for px, py in reversed(points)]


def area(points):
    """Signed area; positive when the points go round from +x to +y."""
    pairs = zip(points, points[1:] + points[:1])
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2


def grown(points, by):
    """A closed outline moved outward by `by`, with mitred corners: the seam allowance round a pattern piece."""
    points = clean(points)
    if area(points) < 0:
        points = points[::-1]
    out = []
    for i, (x, y) in enumerate(points):
        before, after = points[i - 1], points[(i + 1) % len(points)]
        n1, n2 = normal(before, (x, y)), normal((x, y), after)
        scale = 1 + n1[0] * n2[0] + n1[1] * n2[1]
        scale = max(scale, 0.25)
        out.append((x + by * (n1[0] + n2[0]) / scale, y + by * (n1[1] + n2[1]) / scale))
    return out


def normal(a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    return dy / length, -dx / length
