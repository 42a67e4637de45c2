"""What is shipped: the wheel, the editable install, the pins. The slow ones build and install."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PINS = ["run", "dev", "bench"]


def requirement_lines(file: Path) -> set[str]:
    return {
        line
        for line in file.read_text("utf-8").splitlines()
        if line and not line.startswith(("#", "-"))
    }


def pinned(name: str) -> dict[str, tuple[str, int]]:
    """Package → its version and how many files of it are allowed, by their hashes."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    entries = re.findall(
        r"^([\w.-]+)==(\S+)((?: \\\n    --hash=sha256:[0-9a-f]{64})+)$", text, re.MULTILINE
    )
    return {package: (version, hashes.count("--hash")) for package, version, hashes in entries}


def test_the_pins_are_of_what_the_project_asks_for() -> None:
    project, extras = PROJECT["project"], PROJECT["project"]["optional-dependencies"]
    build = set(PROJECT["build-system"]["requires"])
    folder = ROOT / "requirements"
    assert requirement_lines(folder / "run.in") == set(project["dependencies"]) | build
    assert requirement_lines(folder / "dev.in") == set(extras["dev"])


@pytest.mark.parametrize("name", PINS)
def test_every_pin_has_a_version_and_hashes_and_no_address(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert len(pinned(name)) == len(lines) > 0
    assert "://" not in text
    assert not re.search(r"^\s*--?(?:index|extra|find|trusted|i |f )", text, re.MULTILINE)


def test_the_sets_of_pins_agree() -> None:
    run, dev, bench = (pinned(name) for name in PINS)
    assert run.items() <= dev.items() <= bench.items()


@pytest.mark.parametrize("package", ["markupsafe", "msgspec", "python-calamine"])
def test_compiled_packages_are_pinned_for_every_python_and_system(package: str) -> None:
    _, files = pinned("run")[package]
    assert files >= 20, "one hash would fit this machine alone"


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "sheets_followup" / "py.typed").is_file()


TEXTS = {path.relative_to(ROOT / "templates") for path in (ROOT / "templates").rglob("*.*")}


def make_environment(folder: Path) -> Path:
    subprocess.run(
        [sys.executable, "-m", "venv", "--system-site-packages", str(folder)], check=True
    )
    # The dependencies are this environment's own: only our package is installed anew.
    (site,) = folder.glob("lib/python*/site-packages")
    here = next(path for path in sys.path if path.endswith("site-packages"))
    (site / "dependencies.pth").write_text(here + "\n")
    return folder / "bin"


def install(python: Path, *args: str) -> None:
    command = [str(python), "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run(
        [*command, "--ignore-installed", *args], check=True, capture_output=True, timeout=300
    )


@pytest.mark.slow
@pytest.mark.parametrize("how", ["wheel", "editable"])
def test_an_install_gives_a_working_command_with_its_templates(how: str, tmp_path: Path) -> None:
    programs = make_environment(tmp_path / "venv")
    if how == "wheel":
        dist = tmp_path / "dist"
        build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
        subprocess.run([*build, "--wheel-dir", str(dist), str(ROOT)], check=True, timeout=300)
        (wheel,) = dist.glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            names = set(archive.namelist())
        assert "sheets_followup/py.typed" in names
        assert {f"sheets_followup/templates/{text.as_posix()}" for text in TEXTS} <= names
        install(programs / "python", str(wheel))
    else:
        install(programs / "python", "--editable", str(ROOT))
    for command in ([str(programs / "sheets-followup")], [str(programs / "python"), "-m"]):
        args = [*command, "sheets_followup"] if command[-1] == "-m" else command
        done = subprocess.run(
            [*args, "--version"], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        assert done.stdout.startswith("sheets-followup ")
    shown = subprocess.run(
        [str(programs / "sheets-followup"), "demo", "demo"],
        cwd=tmp_path,
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.returncode == 0, shown.stderr
    assert list((tmp_path / "demo").rglob("*.eml")), "the templates were found"
