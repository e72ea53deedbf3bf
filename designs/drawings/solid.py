"""Solid parts as closed triangle meshes, written as binary STL.

Parts are made of prisms (a flat outline with holes, pulled up) and turned bodies (a profile swept round the
z axis). Bodies of one part may overlap; slicing programs join them. Coordinates are rounded to a tenth of a
micrometre, so that the same part gives the same bytes everywhere.
"""

import math
import struct

from .paper import area, clean


class Solid:
    """A list of triangles with outward faces."""

    def __init__(self):
        self.triangles = []

    def prism(self, outer, z0, z1, holes=(), place=lambda p: p):
        """Adds an outline with holes pulled from `z0` to `z1`; `place` may move or turn each point."""
        outer = oriented(clean(outer), 1)
        holes = [oriented(clean(hole), -1) for hole in holes]
        for a, b, c in triangulate(outer, holes):
            self.add(place, (*a, z1), (*b, z1), (*c, z1))
            self.add(place, (*a, z0), (*c, z0), (*b, z0))
        for ring in [outer, *holes]:
            for a, b in zip(ring, ring[1:] + ring[:1]):
                self.add(place, (*a, z0), (*b, z0), (*b, z1))
                self.add(place, (*a, z0), (*b, z1), (*a, z1))
        return self

    def turned(self, profile, segments=96):
        """Adds the body swept by a closed profile of (radius, z) points round the z axis."""
        profile = oriented(clean(profile), 1)
        angles = [2 * math.pi * i / segments for i in range(segments)]
        turns = [(math.cos(a), math.sin(a)) for a in angles]
        keep = lambda p: p
        for i in range(segments):
            (c1, s1), (c2, s2) = turns[i], turns[(i + 1) % segments]
            for (r1, z1), (r2, z2) in zip(profile, profile[1:] + profile[:1]):
                p, q = (r1 * c1, r1 * s1, z1), (r1 * c2, r1 * s2, z1)
                s, t = (r2 * c1, r2 * s1, z2), (r2 * c2, r2 * s2, z2)
                if r1 > 0:
                    self.add(keep, p, q, s)
                if r2 > 0:
                    self.add(keep, q, t, s)
        return self

    def add(self, place, a, b, c):
        self.triangles.append(tuple(tuple(round(v, 4) + 0.0 for v in place(p)) for p in (a, b, c)))

    def stl(self):
        out = [b"Karakana design library, millimetres".ljust(80, b" "), struct.pack("<I", len(self.triangles))]
        for a, b, c in self.triangles:
            values = (*face_normal(a, b, c), *a, *b, *c)
            out.append(struct.pack("<12fH", *values, 0))
        return b"".join(out)


def face_normal(a, b, c):
    u = [b[k] - a[k] for k in range(3)]
    v = [c[k] - a[k] for k in range(3)]
    n = (u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])
    length = math.sqrt(sum(x * x for x in n)) or 1.0
    return tuple(round(x / length, 4) + 0.0 for x in n)


def oriented(points, sign):
    return points if area(points) * sign > 0 else points[::-1]


# Triangles of an outline with holes -----------------------------------------------------------------------


def triangulate(outer, holes):
    """Triangles that fill `outer` (counter-clockwise) without `holes` (clockwise), by cutting off ears."""
    ring = list(outer)
    for hole in sorted(holes, key=lambda h: -max(p[0] for p in h)):
        ring = bridged(ring, hole)
    triangles = []
    while len(ring) > 3:
        at = find_ear(ring)
        triangles.append((ring[at - 1], ring[at], ring[(at + 1) % len(ring)]))
        del ring[at]
    triangles.append(tuple(ring))
    return triangles


def bridged(ring, hole):
    """The ring with the hole joined to it by a cut from the hole's rightmost point."""
    start = max(range(len(hole)), key=lambda i: hole[i][0])
    point = hole[start]
    order = sorted(range(len(ring)), key=lambda i: math.dist(ring[i], point))
    for i in order:
        if opens_to(ring, i, point) and sees(ring, hole, ring[i], point):
            return ring[: i + 1] + hole[start:] + hole[: start + 1] + ring[i:]
    raise ValueError("a hole lies outside its outline")


def opens_to(ring, i, point):
    """Whether `point` lies in the inner angle at the corner `i` of a counter-clockwise ring."""
    before, corner, after = ring[i - 1], ring[i], ring[(i + 1) % len(ring)]
    left, right = turn(corner, after, point) > 0, turn(before, corner, point) > 0
    return (left and right) if turn(before, corner, after) > 0 else (left or right)


def sees(ring, hole, a, b):
    for points in (ring, hole):
        for p, q in zip(points, points[1:] + points[:1]):
            if a not in (p, q) and b not in (p, q) and crosses(a, b, p, q):
                return False
    return True


def crosses(a, b, p, q):
    return turn(a, b, p) * turn(a, b, q) <= 0 and turn(p, q, a) * turn(p, q, b) <= 0


def turn(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def find_ear(ring):
    """The corner whose triangle is empty and best shaped: slivers come last."""
    best, best_quality = None, -1.0
    for i in range(len(ring)):
        a, b, c = ring[i - 1], ring[i], ring[(i + 1) % len(ring)]
        double = turn(a, b, c)
        if double <= 0:
            continue
        quality = double / (math.dist(a, b) ** 2 + math.dist(b, c) ** 2 + math.dist(a, c) ** 2)
        if quality > best_quality and not any(
            inside(p, a, b, c) for p in ring if p not in (a, b, c)
        ):
            best, best_quality = i, quality
    if best is None:
        raise ValueError("an outline crosses itself")
    return best


def inside(p, a, b, c):
    return turn(a, b, p) >= 0 and turn(b, c, p) >= 0 and turn(c, a, p) >= 0
