"""Files that come with an answer, one by one as platforms tell of them."""

from tests.conversations.talks.drawing import RIGHT
from tests.conversations.talks.walk import PHOTO, Walk

CAPTION = "It was lovely"


def sends_photos(walk: Walk) -> None:
    """Answer with a photo; more of its album may follow, with words or without."""
    if not walk.listens:
        return
    question = walk.model.question
    found = walk.chance.choice(RIGHT[question.form])
    walk.notes(found.text)
    album = f"album {len(walk.originals)}"
    original = walk.types(found.text, carried=(PHOTO,), album=album)
    walk.model.says(found, original, attached=True)
    while walk.chance.random() < 0.4:
        text = walk.chance.choice(("", "", CAPTION))
        walk.notes(text)
        original = walk.types(text, carried=(PHOTO,), album=album)
        if text:
            walk.model.captions(question, text, original)
