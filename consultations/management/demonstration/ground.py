"""What both consultations stand on: one decision of one institution, its promises, and those who hand out cards."""

from datetime import date, timedelta

from consultations.decisions.models import Commitment, Decision, Institution
from consultations.invitations.models import Partner
from consultations.vocabulary.bands import Band
from home.models import HouseSettings, TeamSettings

SLUG = "first-changes"
BANDS = [Band.THIRTEEN.value, Band.SIXTEEN.value]
# uk, en, until how many days from today they are checked: the last has to be checked again
PARTNERS = [
    ("Простір «Поруч»", "“Beside” space", 365),
    ("Майстерня «Крок»", "“Step” workshop", 140),
    ("Клуб «Вікно»", "“Window” club", -6),
]


def both(uk: str, en: str) -> dict[str, str]:
    """A text of the demonstration in its two locales."""
    return {"uk": uk, "en": en}


def lay_decision(today: date) -> Decision:
    """The one decision, still to be made."""
    institution = Institution.objects.create(
        names=both("Управління освіти громади (вигадане)", "Community education office (invented)")
    )
    return Decision.objects.create(
        slug=SLUG,
        titles=both(
            "Школа й дім на новому місці: що змінити насамперед",
            "School and home in a new place: what to change first",
        ),
        questions=both(
            "Що школи громади робитимуть інакше для молодих людей на новому місці",
            "What the schools of the community will do differently for young people in a new place",
        ),
        can_change=both(
            "Розклад перших тижнів, оцінки в перший місяць, кімнати, людей, які поруч",
            "The timetable of the first weeks, marks in the first month, rooms, the people around",
        ),
        cannot_change=both("Державну навчальну програму", "The national curriculum"),
        institution=institution,
        decide_by=today + timedelta(days=150),
    )


def promise(decision: Decision, *, reply_by: date, accepted_on: date) -> Commitment:
    """The institution accepts one consultation on the record."""
    return Commitment.objects.create(
        decision=decision,
        institution=decision.institution,
        offices=both("Відділ шкіл", "Schools department"),
        reply_by=reply_by,
        accepted_on=accepted_on,
    )


def review_close(on: date) -> None:
    """Somebody has looked at where Close leads; a review that stands already stays."""
    house = HouseSettings.load()
    if not house.close_reviewed_on:
        house.close_reviewed_by, house.close_reviewed_on = "demonstration", on
        house.save()


def name_the_team() -> None:
    """Who runs this site, in the demonstration."""
    team = TeamSettings.load()
    team.names = both("Команда «Чутно» (вигадана)", "The Chutno team (invented)")
    team.addresses = both(
        "вулиця Вигадана, 1, Київ\nЛисти читають щодня, відповідають за п’ять робочих днів.",
        "1 Invented Street, Kyiv\nLetters are read every day and answered within five working days.",
    )
    team.save()


def lay_partners(today: date) -> list[Partner]:
    """Three organisations that hand out cards; the check of one is over since last week."""
    return [
        Partner.objects.create(
            names=both(uk, en),
            safeguarding_policy="вигадана політика, папка 3 / invented policy, folder 3",
            focal_point="Олена (вигадана)",
            focal_email=f"focal-{at}@partner.example",
            deputy="Тарас (вигаданий)",
            deputy_email=f"deputy-{at}@partner.example",
            confirmed_on=today - timedelta(days=3),
            expires_on=today + timedelta(days=days),
        )
        for at, (uk, en, days) in enumerate(PARTNERS, start=1)
    ]
