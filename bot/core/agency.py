"""The agency that runs this house, and the hours it keeps."""

from dataclasses import dataclass
from datetime import time, timedelta


@dataclass(frozen=True)
class Agency:
    """Settings that services read; `team` are the addresses of the team's channels, "slack:T1:C1" first."""

    name: str
    zone: str
    language: str
    country: str
    team: tuple[str, ...] = ()
    digest_at: time = time(18)
    confirm_at: time = time(10)
    remind_before: timedelta = timedelta(hours=1)
    warn_before: timedelta = timedelta(hours=2)
    open_from: time = time(9)
    open_until: time = time(18)
    invite_url: str = ""
