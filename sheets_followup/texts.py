"""Templates and word lists from disk: the impure end of the letters.

The shipped templates lie inside the installed package, or beside it in a working copy and in an
editable installation. A user's folder of the same shape overrides them file by file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from sheets_followup.errors import FollowupError, UsageError
from sheets_followup.letter_templates import MAX_SOURCE, STEPS, Source, TemplateSet

ENDING = ".md.j2"


def shipped_folder() -> Path:
    """Where the templates of this installation lie; FollowupError when they are missing."""
    package = Path(__file__).resolve().parent
    for folder in (package / "templates", package.parent / "templates"):
        if (folder / "en" / "formal").is_dir():
            return folder
    raise FollowupError(
        f"the letter templates are missing beside {package}",
        hint="install sheets-followup again",
    )


def _files(folder: Path) -> Iterator[tuple[tuple[str, str, str], Path]]:
    for path in sorted(folder.rglob(f"*{ENDING}")):
        parts = path.relative_to(folder).parts
        if len(parts) != 3:
            raise UsageError(
                f"{path}: a template lies in a folder of its language and one of its tone",
                hint=f"move it to {folder / 'en' / 'formal' / path.name}",
            )
        language, tone, name = parts
        yield (language, tone, name.removesuffix(ENDING)), path


def _read(path: Path) -> Source:
    try:
        data = path.read_bytes()[: MAX_SOURCE * 4 + 4]
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from None
    try:
        return Source(data.decode("utf-8-sig").replace("\r\n", "\n"), str(path))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UsageError(f"{path}, line {line}: not UTF-8", hint="save it as UTF-8") from None


@lru_cache(maxsize=1)
def _shipped() -> TemplateSet:
    return TemplateSet({key: _read(path) for key, path in _files(shipped_folder())})


def load_templates(user_folder: Path | None = None) -> TemplateSet:
    """The shipped templates, with the user's instead where ``user_folder`` has a file.

    Raises UsageError for a folder that is missing, a file whose name is no step's, and whatever
    ``letter_templates.check`` refuses; the message names the file and the line.
    """
    if user_folder is None:
        return _shipped()
    if not user_folder.is_dir():
        raise UsageError(
            f"{user_folder}: no such folder of templates",
            hint="make it, with files such as en/formal/thank_you.md.j2, or unset the option",
        )
    sources = dict(_shipped().sources)
    names = {str(step) for step in STEPS}
    for key, path in _files(user_folder):
        if key[2] not in names:
            raise UsageError(
                f"{path}: “{key[2]}” is no step that has a letter",
                hint="steps are " + ", ".join(sorted(names)),
            )
        sources[key] = _read(path)
    return TemplateSet(sources)


Speller = Callable[[str], Sequence[tuple[str, str | None]]]


@lru_cache(maxsize=4)
def load_speller(language: str = "en") -> Speller | None:
    """A spelling check for M10: text → (word, suggestion or None); None without a word list.

    The word list is loaded here, once. Names, acronyms, addresses and words with digits pass;
    so does what only a word list's age makes unknown (``JARGON``).
    """
    try:
        from spellchecker import SpellChecker
    except ImportError:
        return None
    try:
        checker = SpellChecker(language=language, distance=1)
    except ValueError:
        return None

    @lru_cache(maxsize=2048)
    def look_up(text: str) -> tuple[tuple[str, str | None], ...]:
        found: dict[str, str | None] = {}
        for word in words_to_check(text):
            if word in found or not checker.unknown([word]):
                continue
            near = checker.correction(word)
            # Without a near word it is jargon sooner than a slip.
            if near and near != word:
                found[word] = near
        return tuple(found.items())

    return look_up


JARGON = frozenset(
    "backend frontend fullstack devops kubernetes postgres kafka terraform onboarding postmortem "
    "postmortems runbook runbooks rota rotas oncall refactor refactoring microservice "
    "microservices observability analytics dataset datasets startup startups roadmap roadmaps "
    "stakeholder stakeholders codebase monorepo linter workflow workflows serverless fintech "
    "healthtech wireframe wireframes usability upskilling reskilling offboarding scrum kanban "
    "sprint sprints backlog standup standups geotechnics dashboards dashboard async api apis "
    "dbt spark airflow snowflake looker tableau grafana prometheus golang numpy pandas pytorch "
    "kotlin typescript repo repos config configs infra prod dev devs ops sre saas crm erp etl "
    "organise organised organising prioritise prioritised optimise optimised optimising "
    "specialise specialised analyse analysed modelling behaviour colour favour programme centre "
    "licence practise catalogue labour neighbour honour travelling cancelled labelled".split()
)


def words_to_check(text: str) -> list[str]:
    """The words of a text that a word list can judge: small letters only, four or more."""
    words = []
    for raw in text.split():
        if any(char in raw for char in "@/\\_.<>{}[]=#:") and not raw.endswith((".", ":")):
            continue
        word = raw.strip("“”‘’\"'()[]{}.,;:!?…–—*-")
        for part in word.split("-"):
            plain = len(part) >= 4 and part.isascii() and part.isalpha() and part.islower()
            if plain and part not in JARGON:
                words.append(part)
    return words


def spelling(text: str) -> Sequence[tuple[str, str | None]]:
    """M10's word list, loaded with the first text that needs it; nothing without one."""
    speller = load_speller()
    return speller(text) if speller is not None else ()
