"""Reads the trial's page as a person does: its entries, their buttons, and the forms that are open."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"input", "br", "link", "meta", "path", "rect", "circle"})
BLOCKS = frozenset({"p", "div", "blockquote", "h3", "small", "article"})


@dataclass
class Node:
    """An element, with its attributes and what is in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list["Node | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words, each block on a line."""
        words = "".join(one if isinstance(one, str) else one.text for one in self.inside)
        return f"\n{words}\n" if self.tag in BLOCKS else words

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def all(self, tag: str = "", **wanted: str) -> Iterator["Node"]:
        """Every element within it of that tag, which has those attributes ("" for any value; _ for -)."""
        for one in self.inside:
            if isinstance(one, Node):
                if one.tag == tag or not tag:
                    given = {name.replace("_", "-"): value for name, value in wanted.items()}
                    if all(
                        name in one.attributes and value in {"", one.attributes[name]} for name, value in given.items()
                    ):
                        yield one
                yield from one.all(tag, **wanted)

    def the(self, tag: str = "", **wanted: str) -> "Node":
        """The first of them; raises LookupError where there is none."""
        found = next(self.all(tag, **wanted), None)
        if found is None:
            raise LookupError(f"no <{tag}> {wanted}")
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].inside.append(node)
        if tag not in VOID:
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].inside.append(Node(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].inside.append(data)


def read(html: str) -> Node:
    """The page; fails where an element is closed that was not opened."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert len(reader._open) == 1, f"<{reader._open[-1].tag}> is never closed"
    return reader.root


def lines(text: str) -> str:
    """Without the indentation of the template."""
    return "\n".join(line.strip(" ") for line in text.splitlines() if line.strip(" "))


def entries(pane: Node) -> list[Node]:
    """The messages of a pane, thread answers among them, oldest first."""
    return [one for one in pane.all("article") if "entry" in one.classes]


def said(entry: Node) -> str:
    """The words of one message, without its thread's and without its buttons'."""
    own = next(one for one in entry.all() if {"card", "said"} & set(one.classes))
    return lines(_worded(own))


def _worded(node: Node) -> str:
    words = "".join(one if isinstance(one, str) else _worded(one) for one in node.inside if not _pressed(one))
    return f"\n{words}\n" if node.tag in BLOCKS else words


def _pressed(one: Node | str) -> bool:
    return isinstance(one, Node) and one.tag == "button"


def initial(form: Node) -> dict[str, str]:
    """What a form is filled in with when it opens."""
    found: dict[str, str] = {}
    for one in form.all(name=""):
        name, kind = one.attributes["name"], one.attributes.get("type", "")
        if one.tag == "select":
            chosen = [option.attributes["value"] for option in one.all("option", selected="")]
            found[name] = chosen[0] if chosen else ""
        elif kind == "radio":
            found.setdefault(name, "")
            found[name] = one.attributes["value"] if "checked" in one.attributes else found[name]
        else:
            found[name] = one.text if one.tag == "textarea" else one.attributes.get("value", "")
    return found
