"""The manifest names what the app uses, no more and no less."""

from pathlib import Path
from typing import Any

import yaml

from bot.app import MENU
from bot.handlers import slack
from bot.handlers.slack import SCOPES
from tests.wire.slack.methods import METHODS

USED = {
    "auth.test",
    "chat.postEphemeral",
    "chat.postMessage",
    "chat.update",
    "conversations.history",
    "conversations.open",
    "conversations.replies",
    "users.info",
    "views.open",
    "views.publish",
}
HEARD = {
    "app_home_opened": "",
    "app_mention": "app_mentions:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "user_change": "users:read",
}
"""Events, and the scope that each one needs (docs.slack.dev/reference/events)."""
SLACKS_OWN = frozenset(
    (
        *("archive", "away", "call", "collapse", "dm", "dnd", "expand", "feed", "feedback", "invite", "join", "leave"),
        *("me", "msg", "mute", "open", "prefs", "pro", "remind", "remove", "rename", "search", "shortcuts", "shrug"),
        *("star", "status", "topic", "who"),
    )
)
"""An app cannot have these commands: a manifest that names one is refused whole."""
MANIFEST: dict[str, Any] = yaml.safe_load((Path(slack.__file__).parent / "manifest.yaml").read_text("utf-8"))


def test_every_command_of_the_menu_is_there() -> None:
    offered = {command["command"] for command in MANIFEST["features"]["slash_commands"]}
    wanted = {f"/{name}" for menu in MENU for name in menu.names.values()}
    assert offered == wanted, f"add {sorted(wanted - offered)}, remove {sorted(offered - wanted)}"


def test_no_command_is_one_of_slacks_own() -> None:
    assert not SLACKS_OWN & {name for menu in MENU for name in menu.names.values()}


def test_the_scopes_are_those_of_the_methods_and_events_used() -> None:
    kinds = ("channels", "groups", "im")
    methods = {METHODS[name].scope.format(kind=kind) for name in USED for kind in kinds}
    files, commands = {"files:read"}, {"commands"}
    assert set(MANIFEST["oauth_config"]["scopes"]["bot"]) == SCOPES
    assert (methods | set(HEARD.values()) | files | commands) - {""} == SCOPES


def test_every_method_called_is_one_of_those() -> None:
    source = "".join(file.read_text("utf-8") for file in Path(slack.__file__).parent.glob("*.py"))
    called = {name for name in METHODS if f"_client.{name.replace('.', '_')}(".casefold() in source.casefold()}
    assert called | {"conversations.history", "conversations.replies"} == USED  # these two are called by name


def test_it_hears_what_the_listener_reads() -> None:
    assert set(MANIFEST["settings"]["event_subscriptions"]["bot_events"]) == set(HEARD)
    assert MANIFEST["settings"]["interactivity"]["is_enabled"] is True


def test_people_can_write_to_it_and_it_stays_in_its_workspace() -> None:
    assert MANIFEST["features"]["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
    assert MANIFEST["settings"]["org_deploy_enabled"] is False
    assert MANIFEST["settings"]["socket_mode_enabled"] is True


def test_what_slack_shows_is_short_enough() -> None:
    """The limits of docs.slack.dev/reference/app-manifest."""
    about, features = MANIFEST["display_information"], MANIFEST["features"]
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    for command in features["slash_commands"]:
        assert len(command["command"]) <= 32
        assert len(command["description"]) <= 2000
        assert len(command.get("usage_hint", "")) <= 1000
    for shortcut in features["shortcuts"]:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150
