"""The one reminder of an unfinished survey."""

from handlers.asking import putting
from handlers.inviting import quiet
from handlers.naming import derive
from handlers.saying import phrase
from handlers.talk import Talk
from storage.records import Decision, Timer, TimerRang
from storage.records.messages import REMINDER


def remind(ring: TimerRang, talk: Talk) -> Decision:
    """Put the unanswered question once more, or wait if an answer came lately."""
    session, after = talk.session, talk.survey.remind
    asks = session.state in ("invited", "started") and talk.question is not None
    if not asks or after is None:
        return Decision(because=f"the session is {session.state}")
    if talk.person.opted_out_at is not None:
        return Decision(because="the person does not want to be asked any more")
    if ring.at >= session.expires_at:
        return Decision(because="the survey has ended meanwhile")
    due = (session.answered_at or session.asked_at) + after
    late = due <= ring.at
    due = max(due, ring.at)
    due = quiet.over_at(due, talk.person, talk.house, source=session.source)
    if due > ring.at:
        if due >= session.expires_at:
            return Decision(because="the survey ends before a reminder would be due")
        later = Timer(
            id=derive(ring.key, "remind"), kind="remind", about=session.id, due_at=due
        )
        because = "it is quiet now" if late else "an answer came lately"
        return Decision(because=because, saved=(later,))
    return Decision(
        because="reminded once",
        saved=putting.again(ring, talk, phrase("reminder"), priority=REMINDER),
    )
