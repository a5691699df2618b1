"""Logs: one structured line an event on standard error, and no secret in any of them."""

import logging
import re
import sys
from collections.abc import Iterable

import structlog

LOUD = (
    "alembic",
    "httpx",
    "httpcore",
    "apscheduler",
    "slack_bolt",
    "slack_sdk",
    "telegram",
    "googleapiclient",
    "uvicorn.access",
)
TOKENS = re.compile(r"xox[abeprs]-[\w-]+|xapp-[\w-]+|\d{6,12}:[\w-]{30,}|ya29\.[\w-]+|-----BEGIN[^-]+-----")
"""Shapes of Slack's, Telegram's and Google's tokens: caught even where the secret is not one of ours."""
HIDDEN = "[hidden]"


class Redactor:
    """Takes known secrets, and whatever looks like a token, out of a finished line."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = tuple(secret for secret in secrets if secret)

    def clean(self, words: str) -> str:
        """The words without any secret."""
        for secret in self._secrets:
            words = words.replace(secret, HIDDEN)
        return TOKENS.sub(HIDDEN, words)


class _Formatter(structlog.stdlib.ProcessorFormatter):
    def __init__(self, redactor: Redactor) -> None:
        shared = (structlog.stdlib.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True))
        final = (
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        )
        super().__init__(foreign_pre_chain=shared, processors=final)
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        return self._redactor.clean(super().format(record))


def set_up(secrets: Iterable[str] = (), level: int = logging.INFO) -> None:
    """Log to standard error; `secrets` are replaced wherever they would appear, tracebacks included."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter(Redactor(secrets)))
    # A handler that fails would have the standard library print the raw record, secrets and all.
    logging.raiseExceptions = False
    logging.basicConfig(handlers=[handler], level=level, force=True)
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
