"""Who is here with somebody on duty, and whom they can turn to."""

from datetime import datetime

from django.utils.formats import date_format
from django.utils.timezone import localtime

from consultations.lifecycle.desk.rows import Company
from consultations.roles.queries import consultations_of
from consultations.safeguarding.duty import on_duty
from consultations.safeguarding.rules import LEADS
from consultations.vocabulary.states import Role

WORKING_IN_SHIFTS = (Role.MODERATOR, Role.SECOND_READER, *LEADS)


def who_is_here(staff, now: datetime) -> list[Company]:
    """For each consultation in which this person reads or leads safeguarding, and somebody is on duty."""
    shifts = {each: on_duty(each, now) for each in consultations_of(staff, *WORKING_IN_SHIFTS)}
    return [_company(staff, each, running) for each, running in shifts.items() if running]


def _company(staff, consultation, shifts) -> Company:
    own = [shift.ends for shift in shifts if shift.staff_id == staff.pk]
    others = [shift for shift in shifts if shift.staff_id != staff.pk]
    return Company(
        place=str(consultation),
        until=date_format(localtime(max(own)), "j E, H:i") if own else "",
        beside=tuple(str(shift.staff) for shift in others if shift.duty not in LEADS),
        on_call=tuple(str(shift.staff) for shift in others if shift.duty in LEADS),
    )
