"""What a rule has decided, weighed against what the message is most like."""

from bot.language.requests.intents import Decision
from bot.language.requests.likeness import Guess, guess, taught
from bot.language.requests.request import Request
from bot.language.requests.rules import Rule

SOME, STRONG = 0.6, 4.8
"""Leads of a guess that outweigh a rule that is not sure, and one that is: on 844 requests new to both, a guess of the
latter was right 30 times where the rule was once."""


def weighed(asked: Request, decision: Decision | None) -> Decision | None:
    """The decision; where no rule is sure, or the words speak strongly against it, what the message is most like."""
    likely = None if asked.only_dates else guess(asked.text)
    if likely is None or likely.intent is None or (decision and _holds(decision, likely)):
        return decision
    rule = Rule(f"like the examples with {', '.join(likely.because)}", likely.intent, (), sure=False, asked=False)
    start, others = (decision.start, (decision.rule.intent, *decision.others)) if decision else (0, ())
    return Decision(rule, "", start, start, tuple(other for other in others if other != likely.intent))


def _holds(decision: Decision, likely: Guess) -> bool:
    """Whether the rule stands against what the message is most like."""
    rule = decision.rule
    if rule.intent == likely.intent or not taught(rule.intent):
        return True
    return likely.lead < (STRONG if rule.sure else SOME)
