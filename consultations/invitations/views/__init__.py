"""The staff screens of partners, cards and paper."""

from consultations.invitations.views.cards import cards
from consultations.invitations.views.packs import new_pack
from consultations.invitations.views.paper import paper, papers
from consultations.invitations.views.partners import new_partner, partner, partners
from consultations.invitations.views.taking_out import take_out_cohort, take_out_pack

__all__ = [
    "cards",
    "new_pack",
    "new_partner",
    "paper",
    "papers",
    "partner",
    "partners",
    "take_out_cohort",
    "take_out_pack",
]
