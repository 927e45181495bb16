"""Every address of the consultations, by face. Only wiring; who may open which stands in `roles/addresses.py`."""

from django.urls import path, re_path

from consultations.answers import views as answers
from consultations.coming_back import views as coming_back
from consultations.coming_back.answering_again import send_again
from consultations.decisions import views as decisions
from consultations.invitations import views as invitations
from consultations.lifecycle import audit_page, help_checks, people
from consultations.lifecycle import views as lifecycle
from consultations.lifecycle.closing_for_safety import close_for_safety
from consultations.moderation import analysis, codebook, ending, readings, resting, shift
from consultations.replies import views as replies
from consultations.reports import views as reports
from consultations.safeguarding import views as safeguarding
from consultations.vault import key_views as vault_keys
from consultations.vault import views as vault
from home.help_pages import public_help

LOCALE = "(?P<locale>[a-z]{2,3})"
NUMBER = r"(?P<number>\d{3})"
BAND = r"(?P<band>\d{1,2}-\d{1,2})"
WAY = "(?P<way>room|adult|group|heard)"
PACK, COHORT = "(?P<pack>[0-9a-f-]{36})", "(?P<cohort>[0-9a-f-]{36})"

# A young person's face: the five addresses of the ballot box, and what stands around them.
young = [
    path("", answers.home, name="young-home"),
    re_path(rf"^{LOCALE}/$", answers.home, name="young-home-in"),
    path("start", answers.start, name="start"),
    re_path(rf"^what/{NUMBER}/{LOCALE}$", answers.what, name="what"),
    re_path(rf"^what/{NUMBER}/{LOCALE}/{BAND}$", answers.what, name="what-band"),
    re_path(rf"^ask/{NUMBER}/{LOCALE}/{BAND}$", answers.ask, name="ask"),
    path("save", answers.save, name="save"),
    path("look", answers.look, name="look"),
    path("send", answers.send, name="send"),
    re_path(rf"^thanks/{NUMBER}/{LOCALE}$", answers.thanks, name="thanks"),
    re_path(rf"^group/{LOCALE}$", answers.group, name="group"),
    re_path(rf"^group/{LOCALE}/{WAY}$", answers.group, name="group-way"),
    re_path(rf"^hand/{NUMBER}/{LOCALE}$", answers.hand, name="hand"),
    re_path(rf"^sheet/{NUMBER}/{LOCALE}$", answers.sheet, name="sheet"),
    re_path(rf"^filled/{LOCALE}$", answers.filled, name="filled"),
    re_path(rf"^looked/{LOCALE}$", answers.looked, name="looked"),
    re_path(rf"^next/{LOCALE}/{WAY}$", answers.next_one, name="next"),
    re_path(rf"^words/{LOCALE}$", coming_back.words, name="words"),
    re_path(rf"^words/{LOCALE}/send$", send_again, name="send-again"),
    re_path(rf"^mine/{LOCALE}$", coming_back.mine, name="mine"),
    re_path(rf"^changed/{NUMBER}/{LOCALE}$", replies.told_back, name="told-back"),
    re_path(rf"^help/{LOCALE}$", answers.help_page, name="help"),
    re_path(rf"^help/{LOCALE}/show$", answers.help_shown, name="help-show"),
    re_path(rf"^adults/{LOCALE}$", answers.adults, name="adults"),
    re_path(rf"^complaint/{LOCALE}$", safeguarding.young_complaint, name="young-complaint"),
    path("x", answers.close, name="close"),
]

# The public face; each address stands under /about/<locale>/.
public = [
    path("decisions/<slug:slug>/", decisions.decision, name="decision"),
    re_path(rf"^reports/{NUMBER}/$", reports.report, name="report"),
    re_path(rf"^reports/{NUMBER}/(?P<edition>\d{{1,3}})/$", reports.report, name="report-edition"),
    path("reports/sample/", replies.sample_report, name="sample-report"),
    path("changed/", replies.changed, name="changed"),
    re_path(rf"^changed/{NUMBER}/$", replies.public_told_back, name="public-told-back"),
    re_path(rf"^changed/{NUMBER}/sheet/$", replies.told_back_sheet, name="told-back-sheet"),
    path("help/", public_help, name="public-help"),
    path("complaint/", safeguarding.complain, name="complain"),
]

# The staff door; each address stands under /staff/ inside Wagtail's admin, so nobody gets here without signing in.
staff = [
    path("vault/", vault.vault, name="vault"),
    path("vault/close/", vault.close, name="vault-close"),
    path("vault/lock/", vault.lock_all, name="vault-lock"),
    path("vault/keys/<slug:circle>/", vault_keys.keys, name="vault-keys"),
    path("vault/keys/<slug:circle>/take/", vault_keys.take_away, name="vault-take-away"),
    path("vault/keys/<slug:circle>/phrase/", vault_keys.phrase, name="vault-phrase"),
    path("consultations/", lifecycle.consultations, name="consultations"),
    re_path(rf"^consultations/{NUMBER}/$", lifecycle.consultation, name="consultation"),
    re_path(rf"^consultations/{NUMBER}/cards/$", invitations.cards, name="cards"),
    re_path(rf"^consultations/{NUMBER}/cards/new/$", invitations.new_pack, name="cards-new"),
    re_path(rf"^consultations/{NUMBER}/cards/packs/{PACK}/$", invitations.take_out_pack, name="pack-out"),
    re_path(rf"^consultations/{NUMBER}/cards/sets/{COHORT}/$", invitations.take_out_cohort, name="cohort-out"),
    re_path(rf"^consultations/{NUMBER}/paper/$", invitations.papers, name="papers"),
    re_path(rf"^consultations/{NUMBER}/paper/{LOCALE}/{BAND}/$", invitations.paper, name="paper"),
    path("partners/", invitations.partners, name="partners"),
    path("partners/new/", invitations.new_partner, name="partner-new"),
    path("partners/<int:partner>/", invitations.partner, name="partner"),
    path("people/", people.people, name="people"),
    path("people/<int:person>/", people.person, name="person"),
    path("audit/", audit_page.audit, name="audit"),
    path("help-routes/<int:route>/checked/", help_checks.checked, name="help-route-checked"),
    path("moderation/", shift.queues, name="queues"),
    re_path(rf"^moderation/{NUMBER}/$", shift.queue, name="queue"),
    re_path(rf"^moderation/{NUMBER}/next/$", shift.take_next, name="take-next"),
    re_path(rf"^moderation/{NUMBER}/back/$", resting.give_back, name="give-back"),
    re_path(rf"^moderation/{NUMBER}/(?P<answer>[0-9a-f-]{{36}})/$", readings.first, name="first-reading"),
    re_path(rf"^moderation/{NUMBER}/(?P<answer>[0-9a-f-]{{36}})/undo/$", shift.undo_reading, name="undo-reading"),
    re_path(rf"^moderation/{NUMBER}/(?P<answer>[0-9a-f-]{{36}})/second/$", readings.second, name="second-reading"),
    re_path(rf"^codebook/{NUMBER}/$", codebook.page, name="codebook"),
    path("analysis/", analysis.desks, name="analyses"),
    re_path(rf"^analysis/{NUMBER}/$", analysis.desk, name="analysis"),
    path("safeguarding/", safeguarding.concerns, name="concerns"),
    path("safeguarding/complaints/", safeguarding.complaints, name="complaints"),
    path("safeguarding/complaints/<uuid:complaint>/", safeguarding.complaint, name="complaint"),
    path("safeguarding/ways-out/", safeguarding.ways_out, name="ways-out"),
    path("safeguarding/lessons/", safeguarding.learnt, name="lessons"),
    path("safeguarding/<uuid:concern>/", safeguarding.concern, name="concern"),
    path("safeguarding/<uuid:concern>/called/", safeguarding.called, name="called"),
    path("safeguarding/<uuid:concern>/close/", close_for_safety, name="concern-close"),
    re_path(rf"^safeguarding/{NUMBER}/raise/$", safeguarding.raise_one, name="concern-raise"),
    re_path(rf"^safeguarding/{NUMBER}/roster/$", safeguarding.roster, name="roster"),
    re_path(rf"^safeguarding/{NUMBER}/drill/$", safeguarding.drill, name="drill"),
    re_path(rf"^moderation/{NUMBER}/end/$", ending.end_shift, name="end-shift"),
    path("reports/", reports.desks, name="report-desks"),
    re_path(rf"^reports/{NUMBER}/$", reports.desk, name="report-desk"),
    path("replies/", replies.desks, name="reply-desks"),
    re_path(rf"^replies/{NUMBER}/$", replies.desk, name="reply-desk"),
    re_path(rf"^replies/{NUMBER}/(?P<place>\d{{1,2}})/$", replies.reply, name="reply"),
]
