"""The replies to the invented sample report, so that a reader sees a report whole: asked, and answered."""

from datetime import date, timedelta

from consultations.decisions.models import Institution
from consultations.replies.models import Reply
from consultations.replies.queries import Told, told_of
from consultations.reports.models import Edition
from consultations.reports.sample import REPLIES, sample_edition

TEXTS = ("kind", "offices", "texts", "for_young_people")


def replied_sample(today: date) -> Edition:
    """The sample edition with what became of each finding, as `told`; nothing is read from the database."""
    edition = sample_edition(today)
    edition.told = [_told(edition, finding, today) for finding in edition.content["findings"]]
    return edition


def _told(edition: Edition, finding: dict, today: date) -> Told:
    given = next((reply for reply in REPLIES if reply["place"] == finding["place"]), None)
    if given is None:
        return told_of(edition, finding, None, today)
    reply = Reply(
        **{name: given[name] for name in TEXTS},
        institution=Institution(names=edition.content["institution"]),
        due_on=today + timedelta(days=given["days"]) if given["days"] else None,
        done_on=edition.published_on if given["done"] else None,
        given_on=edition.published_on,
    )
    return told_of(edition, finding, reply, today)
