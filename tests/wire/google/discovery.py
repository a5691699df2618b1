"""The Calendar API as its shipped discovery document describes it: methods, paths, scopes, event fields."""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

from .refusals import JSON


@dataclass(frozen=True)
class Method:
    """One method of the API, such as `events.insert`, and the scopes of which one is needed."""

    name: str
    verb: str
    path: re.Pattern[str]
    scopes: frozenset[str]


def document(root_url: str) -> JSON:
    """The document for `build_from_document`, with its root rewritten to the wire."""
    return {**_shipped(), "rootUrl": f"{root_url}/", "baseUrl": f"{root_url}/{_shipped()['servicePath']}"}


@cache
def methods() -> tuple[Method, ...]:
    return tuple(
        Method(f"{resource}.{name}", method["httpMethod"], _pattern(method["path"]), frozenset(method["scopes"]))
        for resource, about in _shipped()["resources"].items()
        for name, method in about["methods"].items()
    )


@cache
def event_fields() -> frozenset[str]:
    return frozenset(_shipped()["schemas"]["Event"]["properties"])


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path)
    return re.compile(f"/{_shipped()['servicePath']}{parts}")


@cache
def _shipped() -> JSON:
    documents = resources.files("googleapiclient.discovery_cache") / "documents"
    shipped: JSON = json.loads((documents / "calendar.v3.json").read_text(encoding="utf-8"))
    return shipped
