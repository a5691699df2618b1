"""How Google says no (developers.google.com/workspace/calendar/api/guides/errors, and RFC 6749 for tokens)."""

from typing import Any

JSON = dict[str, Any]

_USAGE = {"rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "dailyLimitExceeded"}


class Refusal(Exception):
    """One error of the Calendar API, in the JSON form its client library reads."""

    def __init__(self, status: int, reason: str, message: str, *, domain: str = "", **place: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        domain = domain or ("usageLimits" if reason in _USAGE else "global")
        self.error: JSON = {"domain": domain, "reason": reason, "message": message, **place}

    def body(self) -> JSON:
        return {"error": {"errors": [self.error], "code": self.status, "message": self.message}}


class TokenRefusal(Exception):
    """One error of the token endpoint; client libraries raise it as RefreshError."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.error = error
        self.description = description

    def body(self) -> JSON:
        return {"error": self.error, "error_description": self.description}


def invalid(message: str) -> Refusal:
    return Refusal(400, "invalid", message)


def required(message: str) -> Refusal:
    return Refusal(400, "required", message)


def bad_request() -> Refusal:
    return Refusal(400, "badRequest", "Bad Request")


def empty_range() -> Refusal:
    message, place = "The specified time range is empty.", {"locationType": "parameter", "location": "timeMax"}
    return Refusal(400, "timeRangeEmpty", message, domain="calendar", **place)


def bad_credentials() -> Refusal:
    place = {"locationType": "header", "location": "Authorization"}
    return Refusal(401, "authError", "Invalid Credentials", **place)


def insufficient_scope() -> Refusal:
    return Refusal(403, "insufficientPermissions", "Request had insufficient authentication scopes.")


def low_role(needed: str) -> Refusal:
    message = f"You need to have {needed} access to this calendar."
    return Refusal(403, "requiredAccessLevel", message, domain="calendar")


def no_delegation() -> Refusal:
    message = "Service accounts cannot invite attendees without Domain-Wide Delegation of Authority."
    return Refusal(403, "forbiddenForServiceAccounts", message, domain="calendar")


def not_found() -> Refusal:
    return Refusal(404, "notFound", "Not Found")


def duplicate() -> Refusal:
    return Refusal(409, "duplicate", "The requested identifier already exists.")


def deleted() -> Refusal:
    return Refusal(410, "deleted", "Resource has been deleted")


def stale_sync() -> Refusal:
    message = "Sync token is no longer valid, a full sync is required."
    place = {"locationType": "parameter", "location": "syncToken"}
    return Refusal(410, "fullSyncRequired", message, domain="calendar", **place)


def changed_meanwhile() -> Refusal:
    place = {"locationType": "header", "location": "If-Match"}
    return Refusal(412, "conditionNotMet", "Precondition Failed", **place)
