"""The language of a survey that is under way."""

from dataclasses import replace

from handlers.asking import putting
from handlers.talk import Talk
from storage.records import Commanded, Decision


def go_on(order: Commanded, talk: Talk, language: str) -> Decision:
    """Go on in another language: the open question stands there anew.

    Elsewhere than where it is asked, and while it waits, it is put when its time comes.
    """
    session = talk.session
    if not session.under_way or session.language == language:
        return Decision(because="the survey need not change")
    spoken = replace(talk, session=replace(session, language=language))
    waits = session.state == "parked" or session.address != order.where
    if waits or talk.question is None or order.at >= session.expires_at:
        raised = replace(spoken.session, revision=session.revision + 1)
        return Decision(
            because="its next question is in that language", saved=(raised,)
        )
    return Decision(
        because="the question stands there in that language",
        saved=putting.again(order, spoken),
    )
