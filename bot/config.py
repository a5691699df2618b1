"""Settings from a YAML file and the environment; a fault names the key and the mend."""

import re
from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias
from zoneinfo import ZoneInfo

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.core.errors import WrongConfiguration


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError("is not an IANA time zone, such as Europe/Paris") from error
    return name


def _url(url: str) -> str:
    try:
        backend = make_url(url).get_backend_name()
    except ArgumentError as error:
        raise ValueError("is not a database URL, such as sqlite:///permanence.sqlite3") from error
    if backend not in {"sqlite", "postgresql"}:
        raise ValueError("must begin with sqlite:/// or postgresql://")
    return url


def _matching(pattern: str, example: str) -> Callable[[SecretStr], SecretStr]:
    def check(secret: SecretStr) -> SecretStr:
        if not re.fullmatch(pattern, secret.get_secret_value()):
            raise ValueError(f"does not look like {example}")
        return secret

    return check


Source: TypeAlias = PydanticBaseSettingsSource
Zone = Annotated[str, AfterValidator(_zone)]
Root = Annotated[str, Field(pattern=r"^https?://[^\s/]+(/\S*)?$")]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class AgencySettings(_Section):
    """The agency that runs this house."""

    name: str = Field(min_length=1, max_length=60)
    timezone: Zone = "Europe/Paris"
    language: Literal["fr", "en"] = "fr"
    country: str = Field(default="FR", pattern="^[A-Z]{2}$")
    digest_at: time = time(18)
    confirm_at: time = time(10)
    remind_before_min: int = Field(default=60, ge=5, le=1440)
    warn_before_min: int = Field(default=120, ge=5, le=10080)


class DatabaseSettings(_Section):
    """Where everything is remembered."""

    url: Annotated[str, AfterValidator(_url)] = "sqlite:///permanence.sqlite3"


class SlackSettings(_Section):
    """A Slack app in one workspace."""

    bot_token: Annotated[SecretStr, AfterValidator(_matching(r"xoxb-\S+", "a bot token (xoxb-…)"))]
    app_token: SecretStr | None = None
    signing_secret: SecretStr | None = None
    mode: Literal["socket", "http"] = "socket"
    api_url: Root = "https://slack.com"
    team_channel: str = Field(pattern="^[CG][A-Z0-9]+$")

    @model_validator(mode="after")
    def _complete(self) -> "SlackSettings":
        if self.mode == "socket" and self.app_token is None:
            raise ValueError("app_token: is needed in socket mode (xapp-…, scope connections:write)")
        if self.mode == "http" and self.signing_secret is None:
            raise ValueError("signing_secret: is needed in http mode (Basic Information, App Credentials)")
        return self


class TelegramSettings(_Section):
    """A Telegram bot."""

    bot_token: Annotated[SecretStr, AfterValidator(_matching(r"\d+:[\w-]+", "BotFather's token (123456:ABC…)"))]
    api_url: Root = "https://api.telegram.org"
    mode: Literal["polling", "webhook"] = "polling"
    team_chat: int | None = None


class GoogleSettings(_Section):
    """Google Calendar."""

    credentials_file: Path
    api_url: Root = "https://www.googleapis.com"


class ServerSettings(_Section):
    """Health, metrics, webhooks and pages; port 0 is any free one. `public_url` is how the outside reaches it."""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    public_url: Root | None = None


class Settings(BaseSettings):
    """All of it. A platform without its section is off."""

    model_config = SettingsConfigDict(env_prefix="PERMANENCE_", env_nested_delimiter="__", extra="forbid", frozen=True)

    agency: AgencySettings
    database: DatabaseSettings = DatabaseSettings()
    slack: SlackSettings | None = None
    telegram: TelegramSettings | None = None
    google: GoogleSettings | None = None
    server: ServerSettings = ServerSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the hook's signature is pydantic-settings'
        init_settings: Source,
        env_settings: Source,
        dotenv_settings: Source,  # noqa: ARG003
        file_secret_settings: Source,  # noqa: ARG003
    ) -> tuple[Source, ...]:
        """The environment first, then what was given: the file's content."""
        return (env_settings, init_settings)


def load(path: Path) -> Settings:
    """Read the file, let the environment override it; raises WrongConfiguration."""
    if not path.is_file():
        raise WrongConfiguration(f"{path}: no such file; copy config.example.yaml to it, or give --config FILE")
    try:
        given = yaml.safe_load(path.read_text("utf-8")) or {}
    except (yaml.YAMLError, ValueError, OSError) as error:
        raise WrongConfiguration(f"{path}: not readable as YAML: {' '.join(str(error).split())}") from error
    if not isinstance(given, dict):
        raise WrongConfiguration(f"{path}: not readable as YAML of sections; see config.example.yaml")
    return check({key: value for key, value in given.items() if value is not None})


def check(given: dict[str, Any]) -> Settings:
    """Settings made of nested mappings; raises WrongConfiguration."""
    try:
        settings = Settings(**given)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        key = ".".join(str(part) for part in fault["loc"]) or "configuration"
        raise WrongConfiguration(f"{key}: {_mend(fault['type'], fault['msg'])}") from error
    if settings.slack is None and settings.telegram is None:
        raise WrongConfiguration("slack, telegram: neither is configured; fill in at least one of the two sections")
    return settings


def _mend(kind: str, message: str) -> str:
    match kind:
        case "missing":
            return "is missing; see config.example.yaml"
        case "extra_forbidden":
            return "is not a setting; see config.example.yaml for those that are"
    return message.removeprefix("Value error, ").removeprefix("Assertion failed, ")


def secrets(settings: Settings) -> tuple[str, ...]:
    """Every secret among the settings, for the log to hide."""
    sections = (settings.slack, settings.telegram)
    kept = [
        value for section in sections if section for value in dict(section).values() if isinstance(value, SecretStr)
    ]
    password = make_url(settings.database.url).password
    return (*(secret.get_secret_value() for secret in kept), *((str(password),) if password else ()))
