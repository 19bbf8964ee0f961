"""The mood of a customer, as far as anybody here can read it."""

from collections.abc import Sequence

from handlers.desk import history
from handlers.saying import phrase
from handlers.sentiment import mood
from handlers.sentiment.labels import label
from handlers.talk import Talk
from storage.records import Answer, Phrase


def told(said: Sequence[Answer], talk: Talk) -> Phrase:
    """Say the worst mood of all that colleagues read of the customer.

    Args:
        said: the answers that the card quotes.
        talk: the talk, for what was written about the case.
    """
    wrote = [one.text for one in history.written(talk.story)]
    spoken = talk.session.language
    moods = [one.polarity for one in said]
    moods += [mood.measure(one, spoken).polarity for one in wrote]
    measured = [one for one in moods if one is not None]
    if measured:
        worst = min(measured)
        return phrase(f"mood-{label(worst)}", polarity=round(worst, 1))
    if any(one.words for one in said) or any(wrote):
        return phrase("mood-unknown")
    return phrase("mood-without-words" if said or wrote else "mood-silent")
