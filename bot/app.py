"""Puts the parts together from the settings; the only module that knows them all."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import structlog

from bot import metrics
from bot.config import AgencySettings, GoogleSettings, Settings, SlackSettings, TelegramSettings
from bot.core.agency import Agency
from bot.core.clock import Clock, SystemClock
from bot.core.menu import Menu
from bot.features import FEATURES
from bot.house import House
from bot.language import prepare
from bot.server import Server
from storage import outbox
from storage.migrations import upgrade
from storage.session import Database, ready

# A platform's SDK is loaded only where its section is filled in: each costs some 200 ms and 40 MB.
# ruff: noqa: PLC0415

MENU: tuple[Menu, ...] = tuple(menu for feature in FEATURES for menu in feature.menu)


def agency(settings: AgencySettings) -> Agency:
    """The agency as services see it."""
    return Agency(
        name=settings.name,
        zone=settings.timezone,
        language=settings.language,
        country=settings.country,
        digest_at=settings.digest_at,
        confirm_at=settings.confirm_at,
        remind_before=timedelta(minutes=settings.remind_before_min),
        warn_before=timedelta(minutes=settings.warn_before_min),
    )


@dataclass(frozen=True)
class App:
    """A house with its server."""

    house: House
    server: Server


def assemble(settings: Settings, clock: Clock | None = None) -> App:
    """Every part that the settings ask for, connected and not yet started."""
    clock = clock or SystemClock()
    upgrade(settings.database.url)
    database = Database(settings.database.url)
    platforms: dict[str, Any] = {}
    team = []
    if settings.slack:
        platforms["slack"] = _slack(settings.slack, clock)
        team.append(f"slack:{settings.slack.team_channel}")
    if settings.telegram:
        platforms["telegram"] = _telegram(settings.telegram, settings.server.public_url, clock)
        if settings.telegram.team_chat:
            team.append(f"telegram:{settings.telegram.team_chat}")
    integrations = (_google(settings.google),) if settings.google else ()
    house = House(
        database=database,
        clock=clock,
        agency=replace(agency(settings.agency), team=tuple(team)),
        platforms=platforms,
        integrations=integrations,
        connections=tuple(platforms.values()),
    )
    routes = [route for platform in platforms.values() for route in platform.routes]
    server = Server(settings.server.host, settings.server.port, _checks(house, integrations), routes)
    return App(house, server)


def _slack(settings: SlackSettings, clock: Clock) -> Any:
    from bot.handlers.slack import Slack

    return Slack(
        bot_token=settings.bot_token.get_secret_value(),
        app_token=settings.app_token.get_secret_value() if settings.app_token else None,
        signing_secret=settings.signing_secret.get_secret_value() if settings.signing_secret else None,
        mode=settings.mode,
        api_url=settings.api_url.rstrip("/"),
        menu=MENU,
        clock=clock,
    )


def _telegram(settings: TelegramSettings, public_url: str | None, clock: Clock) -> Any:
    from bot.handlers.telegram import Telegram

    return Telegram(
        bot_token=settings.bot_token.get_secret_value(),
        mode=settings.mode,
        api_url=settings.api_url.rstrip("/"),
        team_chat=settings.team_chat,
        menu=MENU,
        clock=clock,
        public_url=public_url,
    )


def _google(settings: GoogleSettings) -> Any:
    from bot.integrations.google_calendar import GoogleCalendar

    return GoogleCalendar(credentials_file=settings.credentials_file, api_url=settings.api_url.rstrip("/"))


def _checks(house: House, integrations: tuple[Any, ...]) -> Mapping[str, Callable[[], Awaitable[str | None]]]:
    async def database() -> str | None:
        now = house.clock.now()
        await house.database.read(ready)
        metrics.UNSENT.set(await house.database.read(outbox.unsent))
        oldest = await house.database.read(outbox.oldest_unsent)
        metrics.OLDEST.set((now - oldest).total_seconds() if oldest else 0)
        return None

    outside = (*house.connections, *integrations)
    return {"database": database, **{one.name: one.fault for one in outside}}


async def run(settings: Settings) -> None:
    """Run the house until SIGTERM or SIGINT; then stop within five seconds, with nothing half done."""
    app = assemble(settings)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await app.server.start()
    await app.house.start()
    structlog.get_logger().info("open", url=app.server.url, platforms=sorted(app.house.platforms))
    await asyncio.to_thread(prepare)
    await stop.wait()
    structlog.get_logger().info("closing")
    await app.server.stop()
    await app.house.stop()


async def check(settings: Settings) -> dict[str, str | None]:
    """What each connection says when it is tried: None where it works, else the fault with its mend."""
    app = assemble(settings)
    checks = _checks(app.house, app.house.integrations)
    faults = {name: await one() for name, one in checks.items()}
    await app.house.stop()
    return faults


async def invitation_link(settings: Settings) -> str:
    """The beginning of a Telegram deep link to our bot; the code follows. Raises OSError when Telegram is away."""
    if settings.telegram is None:
        from bot.core.errors import WrongConfiguration

        raise WrongConfiguration("telegram: is not configured; an invitation is a Telegram link")
    username = await _telegram(settings.telegram, None, SystemClock()).username()
    return f"https://t.me/{username}?start="
