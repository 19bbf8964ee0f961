"""A program puts a survey: the same versions, the answer for machines."""

from handlers.governing import publishing
from handlers.governing.publishing import Placements, Published, Shelf
from storage.records import Decision, House, Refusal, SurveyWritten


def put(
    event: SurveyWritten, shelf: Shelf, placements: Placements, house: House
) -> Decision:
    """Write the next version, if there is a text, and bring it into the state."""
    written = Published()
    if event.text is not None:
        written = publishing.write(
            event.text,
            shelf,
            house,
            key=event.key,
            at=event.at,
            by=f"api:{event.source}",
        )
        if written.survey is not None and written.survey.name != event.name:
            named = {"name": event.name, "text_name": written.survey.name}
            written = Published(refusal=Refusal(code="name_differs", values=named))
    if written.refusal is not None:
        return _refused(written.refusal)
    if event.state == "draft" and written.survey is None:
        return _refused(Refusal(code="text_missing", values={"name": event.name}))
    if event.state == "draft":
        because = f"a program wrote a draft of {event.name}"
        return Decision(because=because, saved=written.saved)
    return _bring(event, written, shelf, placements, house)


def _bring(
    event: SurveyWritten,
    written: Published,
    shelf: Shelf,
    placements: Placements,
    house: House,
) -> Decision:
    if written.survey is not None:
        shelf = (publishing.unsaved(written.survey), *shelf)
    if event.state == "active":
        done = publishing.activate(event.name, shelf, placements, house)
        if done.refusal is not None and done.refusal.code == "no_draft":
            live = tuple(s for s in shelf if s.state == "active")
            done = Published(survey=live[0], saved=()) if live else done
    elif written.survey is not None:
        return _refused(Refusal(code="text_needs_active", values={"name": event.name}))
    elif event.state == "paused":
        done = publishing.pause(event.name, shelf)
    else:
        done = publishing.retire(event.name, shelf, placements)
    if done.refusal is not None:
        return _refused(done.refusal)
    return Decision(
        because=f"a program made {event.name} {event.state}", saved=done.saved
    )


def _refused(refusal: Refusal) -> Decision:
    return Decision(because=f"refused: {refusal.code}", refusal=refusal)
