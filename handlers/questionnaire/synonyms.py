"""What other tools call the kinds and settings of a survey."""

import re
from collections.abc import Mapping

from handlers.words.folding import fold

_CALLED = {
    "csat": "rating rate score satisfaction satisfied scale likert grade",
    "nps": "recommend recommendation promoter netpromoterscore",
    "ces": "effort ease easy customereffort",
    "stars": "star starrating",
    "expectation": "expected expect",
    "yesno": "bool boolean yn yesorno truefalse toggle",
    "choice": "select singleselect singlechoice single radio radiobutton radiobuttons "
    "dropdown pick pickone poll option options list menu oneof",
    "choices": "multi multiple multichoice multiplechoice multiselect multipleselect "
    "checkbox checkboxes check tick pickmany someof",
    "text": "comment comments open openquestion opentext freetext free feedback input "
    "textarea textfield textbox paragraph string words short shorttext shortanswer "
    "long longtext longanswer essay answer question q",
    "why": "reason because",
    "number": "integer int numeric amount count quantity float decimal",
    "date": "day when datetime calendar",
    "contact": "email mail emailaddress phone phonenumber telephone call callback "
    "callme contactme",
    "consent": "agree agreement permission gdpr terms",
    "survey": "name title",
    "touchpoint": "trigger event",
    "after": "delay wait",
    "remind": "reminder reminders",
    "expires": "expire expiry expiration deadline",
    "audience": "segment target",
    "thanks": "thank thankyou goodbye bye end closing",
    "escalate": "alert alarm notify",
}
CALLED: Mapping[str, str] = {
    other: word for word, others in _CALLED.items() for other in others.split()
}
_GAPS = re.compile(r"[\W_]+")


def bare(words: str) -> str:
    """Return words as one, as they are compared: "Multi-Select" is "multiselect"."""
    return _GAPS.sub("", fold(words))
