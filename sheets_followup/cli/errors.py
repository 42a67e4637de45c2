"""From any exception to an exit code and a message: the one place where the program ends.

The message goes to stderr as ``error: …`` and ``hint: …``; with ``--json`` it is one object on
stdout instead. Codes beside CONTRACT's: 130 after Ctrl-C, 141 when the reader of our output left.
"""

from __future__ import annotations

import os
import sys

import click

from sheets_followup.cli.output import print_json, say
from sheets_followup.errors import FollowupError

#: The variable through which a shell asks for completions (click's name for this program).
COMPLETE = "_SHEETS_FOLLOWUP_COMPLETE"

#: Exceptions whose text speaks of the code, never of what stands in a tracker or a letter.
_SAFE_TEXT = (AttributeError, ImportError, NameError, NotImplementedError, TypeError)


def run(program: click.Group, args: list[str]) -> int:
    """Runs one command and returns its exit code; whatever went wrong was said by then.

    A command returns its code, or None for 0. The words of ``args`` decide how errors look, since
    an error may occur before they are parsed.
    """
    _never_fail_on_a_closed_stream()
    _never_fail_on_a_character()
    if os.environ.get(COMPLETE):
        program.main(args, prog_name=program.name)
    words = args[: args.index("--")] if "--" in args else args
    as_json, verbose = "--json" in words, bool({"--verbose", "-v"} & set(words))
    try:
        code = _invoke(program, args, as_json=as_json, verbose=verbose)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # Python flushes stdout once more when it exits, and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141


def _invoke(program: click.Group, args: list[str], *, as_json: bool, verbose: bool) -> int:
    try:
        with program.make_context(program.name, args) as context:
            result = program.invoke(context)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.ClickException as error:
        return report(error.exit_code, _sentence(error), _usage_hint(error), as_json=as_json)
    except FollowupError as error:
        return report(error.exit_code, error.message, error.hint, as_json=as_json)
    except (KeyboardInterrupt, click.Abort):
        if sys.stderr.isatty():
            click.echo(err=True)  # after the ^C that the terminal shows
        return report(
            130,
            "stopped by you",
            "run it again: what was done stays done",
            as_json=False,
        )
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001  # the last resort: one line instead of a stack
        return report_unforeseen(error, as_json=as_json, verbose=verbose)


def report_unforeseen(
    error: Exception, *, as_json: bool, verbose: bool, tracker: str | None = None
) -> int:
    """Says what no other place foresaw, and returns its code: the disk's errors, and bugs.

    ``tracker`` is named first where several are worked on.
    """
    if verbose:
        _print_stack(error)
    lead = f"{tracker}: " if tracker is not None else ""
    if isinstance(error, OSError):
        return report(1, lead + _os_message(error), None, as_json=as_json)
    hint = None if verbose else "run it again with --verbose to see where"
    return report(1, lead + _bug_message(error), hint, as_json=as_json)


def report(code: int, message: str, hint: str | None, *, as_json: bool) -> int:
    """Says what went wrong, and returns ``code``."""
    if as_json:
        print_json({"error": error_value(code, message, hint)})
    else:
        say(f"error: {message}", err=True)
        if hint:
            say(f"hint: {hint}", err=True)
    return code


def error_value(code: int, message: str, hint: str | None) -> dict[str, int | str | None]:
    """The value of ``error`` in a JSON result."""
    return {"code": code, "message": message, "hint": hint}


def _sentence(error: click.ClickException) -> str:
    text = error.format_message().rstrip(".")
    return text[:1].lower() + text[1:]


def _usage_hint(error: click.ClickException) -> str | None:
    context = getattr(error, "ctx", None)
    if context is None:
        return None
    is_program = context.parent is None
    if (
        is_program
        and isinstance(error, click.NoSuchOption)
        and error.option_name in _shared_words()
    ):
        return (
            f"options stand after the command: {context.command_path} COMMAND {error.option_name}"
        )
    return f"{context.command_path} --help shows {'the commands' if is_program else 'examples'}"


def _shared_words() -> set[str]:
    from sheets_followup.cli.options import Options

    return {f"--{field.replace('_', '-')}" for field in Options._fields} | {"-q", "-v"}


def _os_message(error: OSError) -> str:
    what = error.strerror or type(error).__name__
    return f"{what}: {error.filename}" if error.filename is not None else what


def _bug_message(error: BaseException) -> str:
    text = f": {error}" if isinstance(error, _SAFE_TEXT) else ""
    return f"this is a bug of the program: {type(error).__name__}{text}"


def _print_stack(error: BaseException) -> None:
    """The stack without the exception's own text, which could hold a name or an address."""
    import traceback

    click.echo("".join(traceback.format_tb(error.__traceback__)), err=True, nl=False)
    click.echo(type(error).__name__, err=True)


def _never_fail_on_a_closed_stream() -> None:
    """An output that whoever started us closed ("sync … >&-") is written to nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115


def _never_fail_on_a_character() -> None:
    """A terminal that cannot show a character shows its code instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
