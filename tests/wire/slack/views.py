"""The `views.*` methods, and what an app answers to a submitted view."""

from __future__ import annotations

from typing import Any

from tests.wire.slack.chat import required
from tests.wire.slack.payloads import view_json
from tests.wire.slack.validation import ApiError, Json, check_view
from tests.wire.slack.workspace import View, Workspace

MOST_PUSHED = 3


def open_view(slack: Workspace, args: Json) -> Json:
    trigger_id = required(args, "trigger_id")[0]
    content = check_view(args.get("view"), "modal")
    user = slack.exchange(trigger_id).user
    return opened(slack, user, content, [])


def push(slack: Workspace, args: Json) -> Json:
    trigger_id = required(args, "trigger_id")[0]
    content = check_view(args.get("view"), "modal")
    trigger = slack.exchange(trigger_id)
    stack = slack.modals.get(trigger.user, [])
    if not stack:
        raise ApiError("not_found")
    if len(stack) >= MOST_PUSHED:
        raise ApiError("push_limit_reached")
    return opened(slack, trigger.user, content, stack)


def opened(slack: Workspace, user: str, content: Json, below: list[View]) -> Json:
    external = content.get("external_id")
    if external and any(view.content.get("external_id") == external for view in every(slack)):
        raise ApiError("duplicate_external_id")
    name = slack.mint("V")
    root, previous = (below[0].root_id, below[-1].id) if below else (name, None)
    view = View(name, slack.stamp(), user, filled(slack, content), root, previous)
    slack.modals[user] = [*below, view]
    return {"ok": True, "view": view_json(slack, view)}


def update(slack: Workspace, args: Json) -> Json:
    view = wanted(slack, args)
    if args.get("hash") and args["hash"] != view.hash:
        raise ApiError("hash_conflict")
    return {"ok": True, "view": view_json(slack, changed(slack, view, args.get("view")))}


def changed(slack: Workspace, view: View, content: object) -> View:
    """The view with another content, in its place in the stack."""
    checked = filled(slack, check_view(content, "modal"))
    fresh = View(view.id, slack.stamp(), view.user, checked, view.root_id, view.previous_id)
    slack.modals[view.user] = [fresh if old.id == view.id else old for old in slack.modals[view.user]]
    return fresh


def publish(slack: Workspace, args: Json) -> Json:
    (user,) = required(args, "user_id")
    if user not in slack.users:
        raise ApiError("invalid_arguments", ("invalid `user_id`",))
    content = check_view(args.get("view"), "home")
    earlier = slack.homes.get(user)
    if args.get("hash") and earlier and args["hash"] != earlier.hash:
        raise ApiError("hash_conflict")
    name = earlier.id if earlier else slack.mint("V")
    slack.homes[user] = View(name, slack.stamp(), user, filled(slack, content), name)
    return {"ok": True, "view": view_json(slack, slack.homes[user])}


def wanted(slack: Workspace, args: Json) -> View:
    if not (args.get("view_id") or args.get("external_id")):
        required(args, "view_id")
    for view in every(slack):
        external = view.content.get("external_id")
        if view.id == args.get("view_id") or (external and external == args.get("external_id")):
            return view
    raise ApiError("not_found")


def every(slack: Workspace) -> list[View]:
    return [view for stack in slack.modals.values() for view in stack]


def filled(slack: Workspace, content: Json) -> Json:
    return {**content, "blocks": slack.identified(content["blocks"])}


def answered(slack: Workspace, view: View, answer: Any) -> None:
    """Do what the app answered to a submission: close, show errors, change, push or clear.

    Raises ApiError: `invalid_arguments` for an answer Slack shows as a failure to the person.
    """
    action = answer.get("response_action") if isinstance(answer, dict) else None
    if action is None:
        close(slack, view)
    elif action == "clear":
        slack.modals.pop(view.user, None)
    elif action == "update":
        changed(slack, view, answer.get("view"))
    elif action == "push":
        opened(slack, view.user, check_view(answer.get("view"), "modal"), slack.modals.get(view.user, []))
    elif action == "errors":
        check_errors(view, answer.get("errors"))
    else:
        raise ApiError("invalid_arguments", (f"unknown response_action: {action}",))


def close(slack: Workspace, view: View) -> None:
    stack = slack.modals.get(view.user, [])
    slack.modals[view.user] = stack[: next((n for n, old in enumerate(stack) if old.id == view.id), len(stack))]


def check_errors(view: View, errors: object) -> None:
    """Slack shows an error only under an input block of this view."""
    asked = {block["block_id"] for block in view.blocks if block["type"] == "input"}
    if not isinstance(errors, dict) or not errors or not errors.keys() <= asked:
        raise ApiError("invalid_arguments", (f"errors must name input blocks: {sorted(asked)}",))
