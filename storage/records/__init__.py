"""Every value that moves through the product or is kept: the glossary."""

from storage.records.alarms import (
    ChannelAccepted,
    ChannelRefused,
    ClockJumped,
    ClockSteady,
    RowsMoved,
    RowsStuck,
    StorageReturned,
)
from storage.records.attachments import Attachment, AttachmentKind, Carried
from storage.records.audit import AuditEntry
from storage.records.cases import Case, CaseEntry
from storage.records.codes import Code
from storage.records.confirmations import Confirmation
from storage.records.decisions import Decision, Record, Refusal
from storage.records.events import (
    Commanded,
    DeliveryGaveUp,
    DeliveryUnclear,
    Edited,
    EventParked,
    Garbled,
    Incoming,
    InteractionFinished,
    Left,
    Pressed,
    Returned,
    Said,
    SignedOut,
    Started,
    SurveyWritten,
    TimerRang,
)
from storage.records.guides import Guide
from storage.records.house import DESK, House, Pace
from storage.records.incidents import Incident
from storage.records.messages import (
    Button,
    Day,
    Figure,
    Message,
    Moment,
    Part,
    Phrase,
    Target,
    TextFile,
    Ticket,
    Value,
    Words,
)
from storage.records.parked import Parked
from storage.records.people import Colleague, Identity, Person, Role
from storage.records.places import Account, Address
from storage.records.sessions import Answer, Interaction, Session
from storage.records.settings import Setting
from storage.records.situations import Situation
from storage.records.surveys import Placement, Survey
from storage.records.tallies import Comment, Contrast, Counted, Portion, Tally
from storage.records.timers import Timer
from storage.records.tokens import Token

__all__ = [
    "DESK",
    "Account",
    "Address",
    "Answer",
    "Attachment",
    "AttachmentKind",
    "AuditEntry",
    "Button",
    "Carried",
    "Case",
    "CaseEntry",
    "ChannelAccepted",
    "ChannelRefused",
    "ClockJumped",
    "ClockSteady",
    "Code",
    "Colleague",
    "Commanded",
    "Comment",
    "Confirmation",
    "Contrast",
    "Counted",
    "Day",
    "Decision",
    "DeliveryGaveUp",
    "DeliveryUnclear",
    "Edited",
    "EventParked",
    "Figure",
    "Garbled",
    "Guide",
    "House",
    "Identity",
    "Incident",
    "Incoming",
    "Interaction",
    "InteractionFinished",
    "Left",
    "Message",
    "Moment",
    "Pace",
    "Parked",
    "Part",
    "Person",
    "Phrase",
    "Placement",
    "Portion",
    "Pressed",
    "Record",
    "Refusal",
    "Returned",
    "Role",
    "RowsMoved",
    "RowsStuck",
    "Said",
    "Session",
    "Setting",
    "SignedOut",
    "Situation",
    "Started",
    "StorageReturned",
    "Survey",
    "SurveyWritten",
    "Tally",
    "Target",
    "TextFile",
    "Ticket",
    "Timer",
    "TimerRang",
    "Token",
    "Value",
    "Words",
]
