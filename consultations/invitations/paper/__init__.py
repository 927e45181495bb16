"""The frozen questions on paper, for a group without devices (INV-08). An adult keys the sheets in afterwards.

No code, no line for a name, nothing that tells one sheet from another: those of a language and an age are all the
same.
"""

from consultations.invitations.paper.sheet import sheet_pdf, sheet_told

__all__ = ["sheet_pdf", "sheet_told"]
