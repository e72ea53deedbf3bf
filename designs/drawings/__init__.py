"""The drawings behind the design library, one module per group of designs."""

from . import cloth, face_shield, field, home, metal, wood

GROUPS = [face_shield, cloth, wood, metal, home, field]


def catalogue():
    """Path of each file in the library, and the function that gives its bytes."""
    return {path: make for group in GROUPS for path, make in group.FILES.items()}
