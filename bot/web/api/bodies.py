"""Request bodies: JSON of a bounded depth with clean texts, and its fingerprint."""

import hashlib
import json
import math
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request

from bot.ears import clean
from bot.web.problems import Problem, invalid

DEPTH = 100
Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What a program sent.

    Attributes:
        content: parsed JSON whose texts can be stored.
        fingerprint: equal for bodies that mean the same JSON, before cleaning.
    """

    content: object
    fingerprint: str


async def read(request: Request) -> Body:
    """Read the body; only called once the sender is known.

    Raises:
        Problem: it is not JSON as we take it; the detail says why.
    """
    try:
        text = (await request.body()).decode()
        content = json.loads(text, parse_constant=_no_number, parse_float=_finite)
        tidy = _tidy(content, DEPTH)
    except RecursionError:
        raise _too_deep() from None
    except ValueError as error:
        raise _malformed(error) from None
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return Body(
        content=tidy, fingerprint=hashlib.sha256(canonical.encode()).hexdigest()
    )


def check(model: type[Model], content: object) -> Model:
    """Read the content as that model.

    Raises:
        Problem: every wrong field with what would be right.
    """
    try:
        return model.model_validate(content)
    except ValidationError as error:
        raise invalid(error.errors(include_url=False, include_input=False)) from None


def schema(model: type[BaseModel]) -> dict[str, object]:
    """Describe the body for openapi.json, for a route that reads it itself."""
    # Nested models are written in place: references would point outside the model.
    plain = model.model_json_schema()
    parts = plain.pop("$defs", {})
    return {
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": _in_place(plain, parts)}},
        }
    }


def _in_place(node: object, parts: dict[str, object]) -> object:
    if isinstance(node, list):
        return [_in_place(item, parts) for item in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        return _in_place(parts[node["$ref"].rsplit("/", 1)[-1]], parts)
    return {key: _in_place(value, parts) for key, value in node.items()}


def _tidy(value: object, depth: int) -> object:
    if depth < 0:
        raise _too_deep()
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_tidy(item, depth - 1) for item in value]
    if isinstance(value, dict):
        return {clean(key): _tidy(item, depth - 1) for key, item in value.items()}
    return value


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is not a number in JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError("a number is too large")
    return number


def _malformed(error: ValueError) -> Problem:
    if isinstance(error, json.JSONDecodeError):
        where = f"{error.msg}, line {error.lineno}, column {error.colno}"
    elif isinstance(error, UnicodeDecodeError):
        where = f"byte {error.start} is not UTF-8"
    elif "integer string" in str(error):
        where = "a number is too large"
    else:
        where = str(error)
    return Problem(400, "malformed_json", f"The body is not valid JSON: {where}.")


def _too_deep() -> Problem:
    detail = f"The JSON is nested too deeply; at most {DEPTH} levels are read."
    return Problem(400, "too_deep", detail)
