"""Who asks here, why, and how it ends: for whoever wonders."""

from handlers.saying import answer, phrase
from handlers.words.inquiries import asks_who
from storage.records import Decision, Said, Situation


def is_wanted(said: Said, situation: Situation) -> bool:
    """Tell whether somebody asks who we are, and no colleague is there to say so."""
    if not said.private or said.carried or not asks_who(said.text):
        return False
    asking = situation.session is not None and situation.session.under_way
    return asking or situation.case is None or situation.case.state == "resolved"


def introduce(said: Said, situation: Situation) -> Decision:
    """Say it; a question that is open stays open."""
    sender = situation.house.sender or "none"
    told = answer(said, situation, phrase("who-asks", sender=sender))
    return Decision(because="the person asked who asks here", saved=(told,))
