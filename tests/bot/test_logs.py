"""What a log line tells of an error: its kind and its place, and nobody's words."""

from bot.logs import origin


def broken(words: str) -> None:
    raise ValueError(f"cannot read {words}")


def test_the_origin_of_an_error_is_where_it_was_raised() -> None:
    try:
        broken("what Ana wrote")
    except ValueError as error:
        told = origin(error)
    line = broken.__code__.co_firstlineno + 1
    assert told == {
        "error": "ValueError",
        "module": "test_logs",
        "place": "broken",
        "line": line,
    }


def test_an_error_that_nobody_raised_has_no_place() -> None:
    assert origin(KeyError("secret")) == {
        "error": "KeyError",
        "module": "",
        "place": "",
        "line": 0,
    }
