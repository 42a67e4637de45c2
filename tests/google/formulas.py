"""The few formulas that trackers and tests use; every other function gives #NAME?."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .grid import Value


@dataclass(frozen=True, slots=True)
class CellError:
    """A formula that gave an error, by its name in ErrorValue and as it is shown."""

    type: str
    shown: str


NAME = CellError("NAME", "#NAME?")
DIVIDE = CellError("DIVIDE_BY_ZERO", "#DIV/0!")
VALUE = CellError("VALUE", "#VALUE!")
REF = CellError("REF", "#REF!")
PARSE = CellError("ERROR", "#ERROR!")

Result = Value | CellError
REFERENCE = re.compile(
    r"(?<![\w\"'!])((?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?"
    r"(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(])"
)
OPERATORS: dict[type[ast.AST], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.BitAnd: lambda a, b: _text(a) + _text(b),
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


class _StopError(Exception):
    def __init__(self, error: CellError) -> None:
        super().__init__(error.shown)
        self.error = error


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def _flat(values: list[Any]) -> list[Any]:
    found = []
    for value in values:
        found += _flat(value) if isinstance(value, list) else [value]
    return found


def _numbers(values: list[Any]) -> list[float]:
    return [v for v in _flat(values) if isinstance(v, (int, float)) and not isinstance(v, bool)]


def _average(*values: Any) -> float:
    numbers = _numbers(list(values))
    if not numbers:
        raise _StopError(DIVIDE)
    return sum(numbers) / len(numbers)


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "SUM": lambda *v: sum(_numbers(list(v))),
    "AVERAGE": _average,
    "MIN": lambda *v: min(_numbers(list(v)), default=0),
    "MAX": lambda *v: max(_numbers(list(v)), default=0),
    "COUNT": lambda *v: len(_numbers(list(v))),
    "COUNTA": lambda *v: sum(1 for item in _flat(list(v)) if item not in (None, "")),
    "CONCATENATE": lambda *v: "".join(_text(item) for item in _flat(list(v))),
    "HYPERLINK": lambda link, text=None: link if text is None else text,
    "IF": lambda test, yes=True, no=False: yes if test else no,
    "ABS": abs,
    "LEN": lambda v: len(_text(v)),
    "UPPER": lambda v: _text(v).upper(),
    "LOWER": lambda v: _text(v).lower(),
    "N": lambda v: v if isinstance(v, (int, float)) else 0,
    "AND": lambda *v: all(_flat(list(v))),
    "OR": lambda *v: any(_flat(list(v))),
    "NOT": lambda v: not v,
    "TRUE": lambda: True,
    "FALSE": lambda: False,
    "ROUND": lambda v, places=0: round(v, int(places)),
}


class Evaluator:
    """Evaluates the formulas of one spreadsheet."""

    def __init__(self, lookup: Callable[[str, str], Any], today: float, now: float) -> None:
        self._lookup = lookup
        self._volatile = {"TODAY": today, "NOW": now}

    def value(self, text: str) -> Result:
        """What the formula gives; an error is a value here too."""
        try:
            tree = ast.parse(self._translated(text[1:].strip()), mode="eval")
            result = self._node(tree.body)
            while isinstance(result, list):
                result = result[0] if result else None
        except _StopError as stop:
            return stop.error
        except ZeroDivisionError:
            return DIVIDE
        except (TypeError, ValueError, OverflowError):
            return VALUE
        except SyntaxError:
            return PARSE
        except RecursionError:
            return REF
        if isinstance(result, float) and result.is_integer() and abs(result) < 1e15:
            return int(result)
        answer: Result = result
        return answer

    def _translated(self, text: str) -> str:
        """The formula in the grammar of Python's own parser; strings are kept as they are."""
        parts = re.split(r'("(?:[^"]|"")*")', text)
        for number in range(0, len(parts), 2):
            part = re.sub(REFERENCE, lambda h: f"_r({h[1] or ''!r}, {h[2]!r})", parts[number])
            part = part.replace("<>", "!=").replace("^", "**").replace(";", ",")
            part = re.sub(r"(?<![<>!=])=(?!=)", "==", part)
            parts[number] = re.sub(r"(\d+(?:\.\d+)?)%", r"(\1/100)", part)
        for number in range(1, len(parts), 2):
            parts[number] = repr(parts[number][1:-1].replace('""', '"'))
        return "".join(parts)

    def _node(self, node: ast.AST) -> Any:
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.UnaryOp):
            return (
                -self._node(node.operand)
                if isinstance(node.op, ast.USub)
                else self._node(node.operand)
            )
        if isinstance(node, ast.BinOp):
            return self._operated(node.op, self._node(node.left), self._node(node.right))
        if isinstance(node, ast.Compare):
            return self._operated(
                node.ops[0], self._node(node.left), self._node(node.comparators[0])
            )
        if isinstance(node, ast.Name) and node.id.upper() in ("TRUE", "FALSE"):
            return node.id.upper() == "TRUE"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return self._called(node.func.id, node.args)
        raise _StopError(NAME)

    def _operated(self, kind: ast.AST, left: Any, right: Any) -> Any:
        act = OPERATORS.get(type(kind))
        if act is None:
            raise _StopError(PARSE)
        plain = [_flat([v])[0] if isinstance(v, list) else v for v in (left, right)]
        for value in plain:
            if isinstance(value, CellError):
                raise _StopError(value)
        if not isinstance(kind, (ast.BitAnd, ast.Eq, ast.NotEq)):
            plain = [0 if value is None else value for value in plain]
        return act(*plain)

    def _called(self, name: str, args: list[ast.expr]) -> Any:
        if name == "_r":
            title, cells = (arg.value for arg in args if isinstance(arg, ast.Constant))
            return self._lookup(str(title), str(cells))
        name = name.upper()
        if name in self._volatile:
            return self._volatile[name]
        if name not in FUNCTIONS:
            raise _StopError(NAME)
        return FUNCTIONS[name](*[self._node(arg) for arg in args])
