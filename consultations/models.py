"""The list of tables. No code; public rooms import the `.models` of their own room only."""

from consultations.answers.models import Answer, AnswerKey, Draft, Tombstone, Words
from consultations.audit.models import AuditKey, Entry
from consultations.decisions.models import Commitment, Decision, Institution
from consultations.insights.models import Release, ReleasedTable, Theme
from consultations.invitations.models import CodeBatch, Cohort, Partner, UnusedCode
from consultations.moderation.models import Exposure, Learned, Reading, ReleaseLedger, Tally
from consultations.questions.models import Consultation, ConsultationPage, FrozenOption, FrozenQuestion, Instrument
from consultations.replies.models import Reply
from consultations.reports.models import Edition, Evidence, Finding, Report
from consultations.roles.models import RoleHolding
from consultations.safeguarding.models import Act, Alert, Complaint, Concern, KindWord, Referral, SafetyPlan, Shift
from consultations.vault.models import Circle, ConsultationKey, Opening, Recovery, StaffKey
from consultations.voices.models import Voice

__all__ = [
    "Act",
    "Alert",
    "Answer",
    "AnswerKey",
    "AuditKey",
    "Circle",
    "CodeBatch",
    "Cohort",
    "Commitment",
    "Complaint",
    "Concern",
    "Consultation",
    "ConsultationKey",
    "ConsultationPage",
    "Decision",
    "Draft",
    "Edition",
    "Entry",
    "Evidence",
    "Exposure",
    "Finding",
    "FrozenOption",
    "FrozenQuestion",
    "Institution",
    "Instrument",
    "KindWord",
    "Learned",
    "Opening",
    "Partner",
    "Reading",
    "Recovery",
    "Referral",
    "Release",
    "ReleaseLedger",
    "ReleasedTable",
    "Reply",
    "Report",
    "RoleHolding",
    "SafetyPlan",
    "Shift",
    "StaffKey",
    "Tally",
    "Theme",
    "Tombstone",
    "UnusedCode",
    "Voice",
    "Words",
]
