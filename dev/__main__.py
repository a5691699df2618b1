"""Set up on a fresh machine and go: `python3 dev try` shows the product, `python3 dev check` runs checks and tests."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
    ("pytest", "-n", "2", "--dist", "loadfile"),
)


def run(*command: object, check: bool = True) -> int:
    """Run it here, its output shown."""
    print("+", *(Path(str(part)).name if n == 0 else part for n, part in enumerate(command)), flush=True)
    code = subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode
    if check and code:
        sys.exit(code)
    return code


def install(lock: str) -> None:
    """A virtual environment with exactly what the lock file names; nothing to do where it is already so."""
    stamp = VENV / lock
    wanted = (ROOT / lock).read_text() + (ROOT / "pyproject.toml").read_text()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    if not (BIN / "python").exists():
        venv.create(VENV, with_pip=True)
    pip = (BIN / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check")
    run(*pip, "--require-hashes", "-r", lock)
    run(*pip, "--no-deps", "--no-build-isolation", "-e", ".")
    stamp.write_text(wanted)


def install_browser() -> None:
    """The page is tested in a real browser: Debian's, where there is none yet."""
    if any(shutil.which(name) for name in BROWSERS):
        return
    if not shutil.which("apt-get") or os.geteuid() != 0:
        sys.exit("The page's tests need Chromium: install it (Debian: apt-get install chromium), then run this again.")
    run("apt-get", "update", "-qq")
    run("apt-get", "install", "-y", "-qq", "chromium")


def main(arguments: list[str]) -> None:
    """`try` or `check`; what follows is passed on."""
    match arguments:
        case ["try", *rest]:
            install("requirements.txt")
            os.execv(BIN / "permanence", ["permanence", "try", *rest])
        case ["check", *rest]:
            install("requirements-dev.txt")
            install_browser()
            for check in CHECKS:
                run(BIN / check[0], *check[1:], *(rest if check[0] == "pytest" else ()))
        case _:
            sys.exit("usage: python3 dev try | python3 dev check")


if __name__ == "__main__":
    main(sys.argv[1:])
