"""Google's token endpoint: service accounts with delegation, refresh tokens, revocation."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.auth import jwt

from .refusals import JSON, TokenRefusal, bad_credentials

SERVICE_ACCOUNT = "permanence@wire.iam.gserviceaccount.com"
_JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_AUDIENCE = "https://oauth2.googleapis.com/token"  # what google-auth asserts, whatever the token_uri
_REFRESH_TOKEN = "1//refresh"
_CLIENT = ("client.apps.googleusercontent.com", "client-secret")


@dataclass(frozen=True)
class Grant:
    """What an access token allows; `identity` is whom it acts as, `scopes` are full URLs."""

    identity: str
    scopes: frozenset[str]

    @property
    def bare_service_account(self) -> bool:
        """A service account acting as itself, without delegation."""
        return self.identity == SERVICE_ACCOUNT


class Tokens:
    """Issues access tokens and knows which are good."""

    def __init__(self, is_person: Callable[[str], bool]) -> None:
        self.grants: list[Grant] = []
        self.account = ""
        self.account_scopes = frozenset[str]()
        self.delegated_scopes: frozenset[str] | None = None
        self.revoked = False
        self._is_person = is_person
        self._good: dict[str, Grant] = {}

    def credentials(self, kind: Literal["service_account", "authorized_user"], token_uri: str) -> JSON:
        """What the credentials file of this kind holds."""
        if kind == "service_account":
            return {
                "type": kind,
                "client_email": SERVICE_ACCOUNT,
                "client_id": "1",
                "private_key_id": "wire",
                "private_key": _key_pair()[0],
                "token_uri": token_uri,
                "universe_domain": "googleapis.com",
            }
        client, secret = _CLIENT
        identity = {"client_id": client, "client_secret": secret, "refresh_token": _REFRESH_TOKEN}
        return {"type": kind, **identity, "token_uri": token_uri, "scopes": sorted(self.account_scopes)}

    def issue(self, form: Mapping[str, str], token_uri: str) -> JSON:
        """Answer the token endpoint; raises TokenRefusal in RFC 6749's words."""
        grant = self._granted(form, token_uri)
        if self.revoked:
            raise TokenRefusal(400, "invalid_grant", "Token has been expired or revoked.")
        self.grants.append(grant)
        token = f"ya29.wire-{len(self.grants)}"
        self._good[token] = grant
        return {"access_token": token, "expires_in": 3599, "token_type": "Bearer", "scope": " ".join(grant.scopes)}

    def admit(self, authorization: str) -> Grant:
        grant = self._good.get(authorization.removeprefix("Bearer "))
        if grant is None:
            raise bad_credentials()
        return grant

    def expire(self) -> None:
        """Access tokens issued so far are good no more; new ones can be had."""
        self._good.clear()

    def revoke(self) -> None:
        """No access token is good, and no new one is given."""
        self.expire()
        self.revoked = True

    def _granted(self, form: Mapping[str, str], token_uri: str) -> Grant:
        if form.get("grant_type") == _JWT_GRANT:
            return self._asserted(form.get("assertion", ""), token_uri)
        if form.get("grant_type") != "refresh_token":
            raise TokenRefusal(400, "unsupported_grant_type", f"Invalid grant_type: {form.get('grant_type')}")
        if (form.get("client_id"), form.get("client_secret")) != _CLIENT:
            raise TokenRefusal(401, "invalid_client", "The OAuth client was not found.")
        if form.get("refresh_token") != _REFRESH_TOKEN:
            raise TokenRefusal(400, "invalid_grant", "Bad Request")
        asked = frozenset(form.get("scope", "").split())
        if not asked <= self.account_scopes:
            raise TokenRefusal(400, "invalid_scope", "Bad Request")
        return Grant(self.account, asked or self.account_scopes)

    def _asserted(self, assertion: str, token_uri: str) -> Grant:
        try:
            claims: JSON = jwt.decode(assertion, certs=_key_pair()[1], audience=[token_uri, _AUDIENCE])
        except ValueError as error:
            raise TokenRefusal(400, "invalid_grant", f"Invalid JWT: {error}") from None
        if claims.get("iss") != SERVICE_ACCOUNT:
            raise TokenRefusal(400, "invalid_grant", "Invalid grant: account not found")
        scopes = frozenset(claims.get("scope", "").split())
        if not scopes:
            raise TokenRefusal(400, "invalid_scope", "Invalid OAuth scope or ID token audience provided.")
        subject = claims.get("sub") or SERVICE_ACCOUNT
        if subject != SERVICE_ACCOUNT:
            self._check_delegation(subject, scopes)
        return Grant(subject, scopes)

    def _check_delegation(self, subject: str, scopes: frozenset[str]) -> None:
        if self.delegated_scopes is not None and not scopes <= self.delegated_scopes:
            words = (
                "Client is unauthorized to retrieve access tokens using this method, "
                "or client not authorized for any of the scopes requested."
            )
            raise TokenRefusal(401, "unauthorized_client", words)
        if not self._is_person(subject):
            raise TokenRefusal(400, "invalid_grant", "Invalid email or User ID")


def write_credentials(folder: Path, credentials: JSON) -> Path:
    path = folder / f"{credentials['type']}.json"
    path.write_text(json.dumps(credentials), encoding="utf-8")
    return path


@cache
def _key_pair() -> tuple[str, bytes]:
    """One RSA key a run: making one takes long."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    public = key.public_key().public_bytes(pem, serialization.PublicFormat.SubjectPublicKeyInfo)
    return private.decode(), public
