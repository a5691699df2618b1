"""The mails Google would send to guests, by `sendUpdates`."""

from dataclasses import dataclass

from .refusals import JSON, invalid

_SILENT = {"etag", "updated", "sequence", "extendedProperties", "reminders", "colorId", "attendees"}


@dataclass(frozen=True)
class Invitation:
    """One mail to one guest; `what` is "created", "updated" or "cancelled"."""

    event: str
    guest: str
    send_updates: str
    what: str


def send_updates_of(asked: str, notifications: bool) -> str:
    """`all`, `externalOnly` or `none` (the default of the API); raises the refusal another word gets."""
    asked = asked or ("all" if notifications else "none")
    if asked not in {"all", "externalOnly", "none"}:
        raise invalid(f"Invalid value for: {asked} is not a valid value")
    return asked


def mails(before: JSON, after: JSON, send_updates: str, organizer: str) -> list[Invitation]:
    """What one write makes Google mail; either event may be empty, a cancelled one has no guests."""
    was, now = _guests(before), _guests(after)
    told = dict.fromkeys(now - was, "created") | dict.fromkeys(was - now, "cancelled")
    if _shown(before) != _shown(after):
        told |= dict.fromkeys(was & now, "updated")
    return [
        Invitation(after["id"], guest, send_updates, what)
        for guest, what in sorted(told.items())
        if _mailed(guest, send_updates, organizer)
    ]


def _guests(event: JSON) -> set[str]:
    if event.get("status") == "cancelled":
        return set()
    return {one["email"] for one in event.get("attendees", [])}


def _shown(event: JSON) -> JSON:
    return {key: value for key, value in event.items() if key not in _SILENT}


def _mailed(guest: str, send_updates: str, organizer: str) -> bool:
    if guest == organizer or send_updates == "none":
        return False
    return send_updates == "all" or guest.rpartition("@")[2] != organizer.rpartition("@")[2]
