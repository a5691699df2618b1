"""The forms a request's verbs take, folded: what a person says to ask, not every form of the grammar."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """The words of a line, each once."""
    return frozenset(words.split())


FRENCH = {
    "er": listed("er e es ez ons era eras erai erez erait erais eriez ee ees iez"),
    "ir": listed("ir is it issez issons isse isses ira iras irai irez irait iriez i ie ies issiez"),
    "re": listed("re s ez ons e es rez rai ras ra riez rait u ue us ues") | {""},
}
"""Endings after the stem, by the infinitive's ending: imperative, present, future, conditional, participle."""


def french(infinitive: str) -> list[str]:
    """The forms of a regular verb (`annuler`, `avertir`, `rendre`), folded."""
    stem, ending = infinitive[:-2], infinitive[-2:]
    forms = [stem + suffix for suffix in FRENCH[ending]]
    if stem.endswith("g"):
        forms.append(stem + "eons")
    if stem.endswith(("oy", "uy", "ay")):
        forms += [stem[:-1] + "i" + suffix for suffix in ("e", "es", "era", "eras", "erez", "erait", "eriez")]
    if stem.endswith(("pel", "jet")):
        forms += [stem + stem[-1] + suffix for suffix in ("e", "es", "era", "eras", "erez", "erait", "eriez")]
    return forms


def english(verb: str) -> list[str]:
    """The forms of a regular verb: base, third person, past and -ing."""
    stem = verb.removesuffix("e")
    return [verb, verb + "s", stem + "ing", stem + "ed", *_doubled(verb)]


def _doubled(verb: str) -> list[str]:
    if verb[-1] in "aeiouywx" or len(verb) < 3 or verb[-2] not in "aeiou" or verb[-3] in "aeiou":
        return []
    return [verb + verb[-1] + "ing", verb + verb[-1] + "ed"]


def forms(entry: str) -> list[str]:
    """The words an entry of the vocabulary stands for: `annuler*` French verb, `order+` English verb, else itself."""
    if entry.endswith("*"):
        return french(entry[:-1])
    if entry.endswith("+"):
        return english(entry[:-1])
    return [entry]
