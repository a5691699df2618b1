"""`python -m bench`: what the bot costs beside bare echoes; `python -m bench language`: how well it understands."""

import asyncio
import sys
import tempfile
from pathlib import Path

from bench import slack, storage, telegram
from bench.load import A_SECOND, Load


def main() -> None:
    if sys.argv[1:2] == ["language"]:
        from bench.language import main as language  # noqa: PLC0415 - loads dateparser, which the rest does not need

        sys.exit(language(sys.argv[2:]))
    with tempfile.TemporaryDirectory(prefix="permanence-bench-") as folder:
        asyncio.run(_all(Path(folder)))


async def _all(folder: Path) -> None:
    (folder / "telegram").mkdir()
    mine, subject = await slack.ours(folder)
    _beside("Slack", mine, await slack.echo(folder), "slack-bolt")
    theirs = await telegram.ours(folder / "telegram")
    _beside("Telegram", theirs, await telegram.echo(folder), "python-telegram-bot")
    _heading("Process (Slack, SQLite)")
    _row("from exec to the first connection to Slack", f"{subject.seconds_to_start:.2f} s", "< 2 s")
    _row("from exec to /healthz", f"{subject.seconds_to_health:.2f} s", "< 2 s")
    _row("resident after the load", f"{mine.resident_mib:.0f} MiB", "< 150 MB")
    _heading("Inbox rows committed a second")
    for (kind, at_once), rate in (await storage.commits_per_second(folder)).items():
        _row(f"{kind}, {at_once} at a time", f"{rate:,.0f}")


def _beside(name: str, mine: Load, echo: Load, library: str) -> None:
    _heading(f"{name}, beside a bare {library} echo")
    ratio = mine.per_second / echo.per_second
    _row(f"ack at {A_SECOND} events/s, p50", f"{mine.ack_p50:.1f} ms (echo {echo.ack_p50:.1f} ms)")
    _row(f"ack at {A_SECOND} events/s, p99", f"{mine.ack_p99:.1f} ms (echo {echo.ack_p99:.1f} ms)", "< 100 ms")
    _row("events answered a second", f"{mine.per_second:.0f} (echo {echo.per_second:.0f})")
    _row("  as a share of the echo's", f"{ratio:.2f}", "≥ 0.50")
    _row("resident after the load", f"{mine.resident_mib:.0f} MiB (echo {echo.resident_mib:.0f} MiB)", "< 150 MB")


def _heading(words: str) -> None:
    print(f"\n{words}")


def _row(what: str, value: str, target: str = "") -> None:
    print(f"  {what:<46}{value:<34}{f'target {target}' if target else ''}".rstrip(), flush=True)


if __name__ == "__main__":
    main()
