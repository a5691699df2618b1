"""Which Web API methods this Slack answers, and the scope each one needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.wire.slack import chat, conversations, views
from tests.wire.slack.validation import ApiError, Json
from tests.wire.slack.workspace import Workspace


@dataclass(frozen=True)
class Method:
    """How a method is done; `{kind}` in its scope is the conversation's (`channels`, `groups`, `im`)."""

    do: Callable[[Workspace, Json], Json]
    scope: str = ""


METHODS = {
    "auth.test": Method(conversations.auth_test),
    "chat.postMessage": Method(chat.post_message, "chat:write"),
    "chat.postEphemeral": Method(chat.post_ephemeral, "chat:write"),
    "chat.update": Method(chat.update, "chat:write"),
    "chat.delete": Method(chat.delete, "chat:write"),
    "chat.getPermalink": Method(chat.get_permalink),
    "conversations.open": Method(conversations.open_direct, "im:write"),
    "conversations.info": Method(conversations.info, "{kind}:read"),
    "conversations.members": Method(conversations.members, "{kind}:read"),
    "conversations.list": Method(conversations.listed, "channels:read"),
    "conversations.history": Method(conversations.history, "{kind}:history"),
    "conversations.replies": Method(conversations.replies, "{kind}:history"),
    "users.info": Method(conversations.user_info, "users:read"),
    "users.list": Method(conversations.user_list, "users:read"),
    "users.lookupByEmail": Method(conversations.user_by_email, "users:read.email"),
    "reactions.add": Method(conversations.react, "reactions:write"),
    "reactions.remove": Method(conversations.unreact, "reactions:write"),
    "files.info": Method(conversations.file_info, "files:read"),
    "views.open": Method(views.open_view),
    "views.push": Method(views.push),
    "views.update": Method(views.update),
    "views.publish": Method(views.publish),
}

SCOPE_KINDS = {"channel": "channels", "group": "groups", "im": "im"}


def perform(slack: Workspace, name: str, args: Json, scopes: frozenset[str] | None) -> Json:
    """Do one call as the bot.

    Raises ApiError: `unknown_method`, `missing_scope`, and whatever the method refuses.
    """
    method = METHODS.get(name)
    if method is None:
        raise ApiError("unknown_method", req_method=name)
    needed = method.scope
    if "{kind}" in needed:
        channel = slack.channels.get(str(args.get("channel")))
        needed = needed.format(kind=SCOPE_KINDS[channel.kind if channel else "channel"])
    if scopes is not None and needed and needed not in scopes:
        raise ApiError("missing_scope", needed=needed, provided=",".join(sorted(scopes)))
    return method.do(slack, args)
