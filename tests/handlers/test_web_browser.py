"""The trial in a real browser: the main story, by mouse and by keyboard."""

import re
import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, async_playwright, expect

from bot.trial import Trial, opened
from tests.chat import MONDAY

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")
PATIENCE_MS = 15_000
DESKTOP, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 844}


@pytest.fixture
async def trial() -> AsyncIterator[Trial]:
    async with opened(0, "fr", MONDAY) as trial:
        yield trial


@pytest.fixture
async def page(trial: Trial) -> AsyncIterator[Page]:
    """The trial on a desktop; what its script complains of fails the test."""
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = await browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]  # a ViewportSize
        page.set_default_timeout(PATIENCE_MS)
        expect.set_options(timeout=PATIENCE_MS)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(dialog.message))
        await page.goto(trial.server.url)
        yield page
        await browser.close()
    assert complaints == []


async def say(page: Page, side: str, words: str) -> None:
    await page.locator(f"#{side}-say-words").fill(words)
    await page.locator(f"#{side}-say-words").press("Enter")


async def press(page: Page, side: str, label: str) -> None:
    await page.locator(f"#{side} .entry").get_by_role("button", name=label, exact=True).last.click()


async def test_delegated_taken_delivered_accepted_and_booked(page: Page) -> None:
    await say(page, "client", "Peux-tu préparer le devis Dupont avant vendredi 17h ?")
    await expect(page.locator("#client .card").last).to_contain_text("vendredi 27 novembre 2026 à 17")
    await press(page, "team", "Prendre")
    await expect(page.locator("#client .card").last).to_contain_text("Léa s'occupe de votre demande")
    await press(page, "team", "Livrer")
    await page.locator("dialog[open] textarea").fill("Il est dans votre boîte mail.")
    await page.locator("dialog[open]").get_by_role("button", name="Livrer").click()
    await expect(page.locator("dialog[open]")).to_have_count(0)
    await expect(page.locator("#client .card").last).to_contain_text("Il est dans votre boîte mail.")
    await press(page, "client", "Accepter")
    await expect(page.locator("#team .card").first).to_contain_text("clôturée")
    await say(page, "client", "RDV avec Mme Martin vendredi à 14h30, 45 min, martin@example.com")
    await press(page, "client", "Confirmer")
    await expect(page.locator("#agenda .event.ours")).to_contain_text("Martin")
    await expect(page.locator("#agenda .event.ours")).to_contain_text(re.compile(r"14\s?h\s?30 – 15\s?h\s?15"))


async def test_markup_does_nothing(page: Page) -> None:
    words = 'prépare <script>alert(1)</script> "><img src=x onerror=alert(2)>'
    await say(page, "client", words)
    await expect(page.locator("#client .said")).to_have_text(words)
    await expect(page.locator("#team .card blockquote")).to_contain_text(words)
    assert await page.locator("#stage img, #stage script").count() == 0


async def test_of_two_who_press_at_once_the_loser_hears_who_won(page: Page) -> None:
    await say(page, "client", "prépare le bail Morel")
    await page.locator("#seat-both").click()
    await press(page, "team", "Prendre")
    await expect(page.locator("#team .alone")).to_contain_text("l'a déjà prise")


async def test_what_is_being_typed_and_where_stays_while_things_arrive(page: Page, trial: Trial) -> None:
    await page.locator("#team-say-words").fill("un mot à moitié")
    await say(page, "client", "prépare le bail Morel")
    await page.locator("#team-say-words").focus()
    await trial.move(MONDAY.replace(hour=11))
    await expect(page.locator("#now")).to_contain_text("11")
    await expect(page.locator("#team-say-words")).to_be_focused()
    await expect(page.locator("#team-say-words")).to_have_value("un mot à moitié")


async def test_who_reads_further_up_is_left_there_and_told_of_what_is_new(page: Page, trial: Trial) -> None:
    log, more = page.locator("#client .log"), page.locator("#client .more")
    for number in range(4):
        await say(page, "client", f"prépare le bail numéro {number}")
        await expect(page.locator("#client .card")).to_have_count(number + 1)
    await expect(page.locator("#client .entry").last).to_be_in_viewport()
    await log.hover()
    await page.mouse.wheel(0, -4000)
    await expect(page.locator("#client .entry").first).to_be_in_viewport()
    await press(page, "team", "Prendre")
    await expect(more).to_be_visible()
    assert await log.evaluate("log => log.scrollTop") == 0
    await more.click()
    await expect(page.locator("#client .entry").last).to_be_in_viewport()
    await expect(more).to_be_hidden()


async def test_commands_and_forms_by_keyboard_alone(page: Page) -> None:
    words = page.locator("#team-say-words")
    await words.press_sequentially("/ap")
    await expect(page.locator("#team-say-menu button:visible")).to_have_text([re.compile("/appel")])
    await words.press("Tab")
    await expect(words).to_have_value("/appel ")
    await words.press("Enter")
    await expect(page.locator("dialog[open]")).to_be_visible()
    await page.locator("dialog[open] [name=caller]").press("Enter")
    await expect(page.locator("dialog[open] [data-fault=caller]")).to_have_text("Cette réponse est nécessaire.")
    await page.keyboard.press("Escape")
    await expect(page.locator("dialog")).to_have_count(1)  # the question before a grave button is always there
    await expect(page.locator("dialog[open]")).to_have_count(0)


async def test_another_client_s_news_are_marked(page: Page, trial: Trial) -> None:
    await page.locator("#seat-karim").click()
    await say(page, "client", "rappelle-moi à 10h d'appeler Paul")
    await expect(page.locator("#client .card")).to_have_count(1)
    await page.locator("#seat-ana").click()
    await expect(page.locator("#seat-ana input")).to_be_checked()
    await trial.move(MONDAY.replace(hour=11))
    await expect(page.locator("#seat-karim")).to_have_class("unread")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nothing_sticks_out_on_a_phone(page: Page, scheme: str) -> None:
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of its literals
    await page.set_viewport_size(PHONE)  # type: ignore[arg-type]  # a ViewportSize
    await say(page, "client", "RDV avec Mme Martin vendredi à 14h30, 45 min, martin@example.com")
    await expect(page.locator("#client .card").first).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    await page.locator("#goto a").nth(1).click()
    await expect(page.locator("#team-say-words")).to_be_in_viewport()
