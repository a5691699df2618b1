"""Credentials and the calendar service: a service account that acts for each client, or one authorized user."""

import json
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

from google.oauth2 import credentials as user
from google.oauth2 import service_account
from google_auth_httplib2 import AuthorizedHttp, Request
from googleapiclient.discovery import build_from_document
from httplib2 import Http

from bot.core.errors import WrongConfiguration

SCOPE = "https://www.googleapis.com/auth/calendar"
TIMEOUT_S = 10
"""Under what a fact from outside may take: httplib2 has no limit of its own."""


class Access:
    """Hands out the calendar service, authorized for one calendar's owner and safe in the calling thread."""

    def __init__(self, credentials_file: Path, api_url: str) -> None:
        self._given = _read(credentials_file)
        self._document = _document(api_url)
        self._owners: dict[str, Any] = {}
        self._lock = threading.Lock()
        self._credentials("")

    @contextmanager
    def calendar(self, owner: str) -> Iterator[Any]:
        """A service that acts for `owner`, with an HTTP client of its own: httplib2 is not thread-safe."""
        with closing(Http(timeout=TIMEOUT_S)) as http:
            with self._lock:
                credentials = self._credentials(owner)
                if not credentials.valid:
                    credentials.refresh(Request(http))
            yield build_from_document(self._document, http=AuthorizedHttp(credentials, http=http))

    def try_out(self) -> None:
        """Ask for a token; raises what google-auth raises."""
        with closing(Http(timeout=TIMEOUT_S)) as http:
            self._make("").refresh(Request(http))

    def _credentials(self, owner: str) -> Any:
        if owner not in self._owners:
            self._owners[owner] = self._make(owner)
        return self._owners[owner]

    def _make(self, owner: str) -> Any:
        try:
            if self._given.get("type") == "service_account":
                own = service_account.Credentials.from_service_account_info(self._given, scopes=[SCOPE])
                return own.with_subject(owner) if "@" in owner else own
            return _authorized_user(self._given)
        except (KeyError, ValueError) as error:
            raise WrongConfiguration(f"google.credentials_file: not usable: {error}") from error


def _authorized_user(given: dict[str, Any]) -> Any:
    """The user's credentials, their own `token_uri` honoured (google-auth's own reader always takes its default)."""
    return user.Credentials(
        token=None,
        refresh_token=given["refresh_token"],
        token_uri=given.get("token_uri", "https://oauth2.googleapis.com/token"),
        client_id=given["client_id"],
        client_secret=given["client_secret"],
        scopes=[SCOPE],
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        given = json.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise WrongConfiguration(
            f"google.credentials_file: {path} does not exist; download it from Google Cloud"
        ) from error
    except (OSError, ValueError) as error:
        raise WrongConfiguration(f"google.credentials_file: {path} is not readable as JSON") from error
    if not isinstance(given, dict) or given.get("type") not in {"service_account", "authorized_user"}:
        raise WrongConfiguration("google.credentials_file: must be of type service_account or authorized_user")
    return given


def _document(api_url: str) -> dict[str, Any]:
    """The API as googleapiclient ships it, with its root rewritten."""
    shipped = files("googleapiclient") / "discovery_cache" / "documents" / "calendar.v3.json"
    document: dict[str, Any] = json.loads(shipped.read_text("utf-8"))
    document["rootUrl"] = f"{api_url}/"
    return document
