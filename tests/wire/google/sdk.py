"""The real SDK, googleapiclient, pointed at the wire."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from google.oauth2 import credentials as user
from google.oauth2 import service_account
from googleapiclient.discovery import build_from_document

from .discovery import document
from .wire import CALENDAR_SCOPE, GoogleWire


@contextmanager
def sdk_calendar(google: GoogleWire, credentials: Any) -> Iterator[Any]:
    """The `calendar` service, blocking as ever."""
    service = build_from_document(document(google.api_url), credentials=credentials)
    try:
        yield service
    finally:
        service.close()


def sdk_credentials(path: Path, subject: str | None = None, scope: str = CALENDAR_SCOPE) -> Any:
    """Credentials of either kind; of an authorized user the file's own `token_uri` is kept."""
    about = json.loads(path.read_text(encoding="utf-8"))
    if about["type"] == "service_account":
        return service_account.Credentials.from_service_account_info(about, scopes=[scope], subject=subject)
    fields = ("refresh_token", "token_uri", "client_id", "client_secret", "scopes")
    known = {name: about[name] for name in fields}
    return user.Credentials(None, **known)
