"""The `permanence` command line."""

# Each command imports what it needs when it runs: `understand` answers in a tenth of the time that `run` takes to load.
# ruff: noqa: PLC0415

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.core.errors import WrongUse

if TYPE_CHECKING:
    from sqlmodel import Session

    from bot.config import Settings

R = TypeVar("R")

app = typer.Typer(help="A remote secretariat that lives in chat.", no_args_is_help=True, add_completion=False)
client_app = typer.Typer(help="Clients: who hands work over.", no_args_is_help=True)
assistant_app = typer.Typer(help="Assistants: who takes it.", no_args_is_help=True)
db_app = typer.Typer(help="The database.", no_args_is_help=True)
app.add_typer(client_app, name="client")
app.add_typer(assistant_app, name="assistant")
app.add_typer(db_app, name="db")

Config = Annotated[Path, typer.Option("--config", help="The configuration file.")]
Name = Annotated[str, typer.Argument(help="The name that others read.")]
Slack = Annotated[str, typer.Option("--slack", metavar="TEAM:USER", help="Their Slack account.")]
Telegram = Annotated[str, typer.Option("--telegram", metavar="ID", help="Their Telegram account.")]
DEFAULT = Path("config.yaml")


@contextmanager
def _mending() -> Iterator[None]:
    """Wrong use or a wrong configuration is one line and exit status 2; anything else is 1."""
    try:
        yield
    except WrongUse as error:
        typer.echo(f"permanence: {error}", err=True)
        raise typer.Exit(2) from error
    except (OSError, RuntimeError) as error:
        typer.echo(f"permanence: {' '.join(str(error).split())}", err=True)
        raise typer.Exit(1) from error


def _settings(config: Path) -> "Settings":
    from bot import log
    from bot.config import load, secrets

    settings = load(config)
    log.set_up(secrets(settings))
    return settings


def _write(config: Path, work: Callable[["Session", "Settings"], R]) -> R:
    """Run the work in one transaction on the configured database, created and migrated where need be."""
    from storage.migrations import upgrade
    from storage.session import Database

    with _mending():
        settings = _settings(config)
        upgrade(settings.database.url)
        database = Database(settings.database.url)
        try:
            return database.write_now(lambda session: work(session, settings))
        finally:
            database.close()


@app.command()
def run(config: Config = DEFAULT) -> None:
    """Run the secretariat until it is told to stop (Ctrl-C or SIGTERM)."""
    import asyncio

    from bot.app import run as run_house

    with _mending():
        asyncio.run(run_house(_settings(config)))


@app.command("try")
def try_(
    port: Annotated[int, typer.Option(help="The port of the page; 0 is any free one.")] = 8000,
    language: Annotated[str, typer.Option("--language", help="fr or en.")] = "fr",
) -> None:
    """Try all of it in a browser page on this machine: no account, no set-up, nothing kept."""
    import asyncio

    from bot import log
    from bot.trial import run as run_trial

    log.set_up()
    with _mending():
        asyncio.run(run_trial(port, language))


@app.command()
def check(config: Config = DEFAULT) -> None:
    """Test the configuration and each connection; for each fault, say the mend."""
    import asyncio

    from bot.app import check as check_house

    with _mending():
        faults = asyncio.run(check_house(_settings(config)))
    for name, fault in faults.items():
        typer.echo(f"{name}: {fault or 'ok'}")
    raise typer.Exit(1 if any(faults.values()) else 0)


@app.command()
def understand(
    text: Annotated[list[str] | None, typer.Argument(help="What a client would write.")] = None,
    at: Annotated[str, typer.Option(metavar="ISO", help="Now, for the one who writes.")] = "",
    tz: Annotated[str, typer.Option(metavar="ZONE", help="Their time zone.")] = "Europe/Paris",
    lang: Annotated[str, typer.Option(help="fr or en.")] = "fr",
    batch: Annotated[bool, typer.Option("--batch", help="Read JSON lines {id, text, at, tz, lang}.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Also: words read, rule, other readings.")] = False,
) -> None:
    """Say what the bot understands of a request, as one JSON line."""
    from bot import understanding

    with _mending():
        if batch:
            for line in sys.stdin:
                if line.strip():
                    typer.echo(understanding.of_line(line, explain=explain))
            return
        typer.echo(understanding.of(" ".join(text or ()), at, tz, lang, explain=explain))


@client_app.command("add")
def client_add(
    name: Name,
    slack: Slack = "",
    telegram: Telegram = "",
    calendar: Annotated[str, typer.Option(metavar="ID", help="Their Google Calendar, often their e-mail.")] = "",
    timezone: Annotated[str, typer.Option(metavar="ZONE", help="Default: the agency's.")] = "",
    language: Annotated[str, typer.Option(help="fr or en; default: the agency's.")] = "",
    digest: Annotated[str, typer.Option(metavar="HH:MM", help="Default: the agency's.")] = "",
    config: Config = DEFAULT,
) -> None:
    """Add a client."""
    from bot import admin

    def add(session: "Session", settings: "Settings") -> int:
        agency = settings.agency
        zone, tongue = _zone(timezone or agency.timezone), _language(language or agency.language)
        hour = _hour(digest) if digest else agency.digest_at
        new = admin.Newcomer(name, tongue, zone, slack, telegram)
        return admin.add_client(session, new, calendar, hour, datetime.now(UTC))

    number = _write(config, add)
    typer.echo(f"client {number}: {name}")
    if not (slack or telegram):
        typer.echo(f'To let them in by Telegram: permanence client invite "{name}"')


@client_app.command("list")
def client_list(config: Config = DEFAULT) -> None:
    """List the clients: number, name, zone, hour of the digest, accounts."""
    from bot import admin

    for row in _write(config, lambda session, _: admin.client_rows(session)):
        typer.echo(row)


@client_app.command("invite")
def client_invite(name: Name, config: Config = DEFAULT) -> None:
    """Make a link that lets a client in by Telegram; it works once, within seven days."""
    import asyncio

    from bot import admin
    from bot.app import invitation_link

    with _mending():
        settings = _settings(config)
        link = asyncio.run(invitation_link(settings))
    code = _write(config, lambda session, _: admin.invite_client(session, name, datetime.now(UTC)))
    typer.echo(f"{link}{code}")


@assistant_app.command("add")
def assistant_add(
    name: Name,
    slack: Slack = "",
    telegram: Telegram = "",
    lead: Annotated[bool, typer.Option("--lead", help="Hears of what goes wrong.")] = False,
    config: Config = DEFAULT,
) -> None:
    """Add somebody to the team."""
    from bot import admin

    def add(session: "Session", settings: "Settings") -> int:
        new = admin.Newcomer(name, settings.agency.language, settings.agency.timezone, slack, telegram)
        return admin.add_assistant(session, new, lead=lead)

    typer.echo(f"assistant {_write(config, add)}: {name}")


@assistant_app.command("list")
def assistant_list(config: Config = DEFAULT) -> None:
    """List the team: number, name, role, accounts."""
    from bot import admin

    for row in _write(config, lambda session, _: admin.assistant_rows(session)):
        typer.echo(row)


@db_app.command("upgrade")
def db_upgrade(config: Config = DEFAULT) -> None:
    """Bring the database to the present schema, creating it where there is none."""
    _write(config, lambda *_: None)
    typer.echo("The database is up to date.")


def _zone(name: str) -> str:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError) as error:
        raise WrongUse(f"--timezone: {name} is not an IANA time zone, such as Europe/Paris") from error


def _language(name: str) -> str:
    if name not in {"fr", "en"}:
        raise WrongUse(f"--language: {name} is neither fr nor en")
    return name


def _hour(words: str) -> time:
    try:
        return time.fromisoformat(words)
    except ValueError as error:
        raise WrongUse(f"--digest: {words} is not an hour, such as 18:00") from error


if __name__ == "__main__":
    app()
