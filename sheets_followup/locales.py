"""What a spreadsheet's locale says of the dates that are typed into it. Pure."""

from __future__ import annotations

#: Locales that write 3/4 for the third of April, by language; whole ones come first.
_MONTH_FIRST = frozenset({"en_US", "en_PH", "fil_PH", "fil", "en"})
#: Languages that put the year first, and so the month before the day.
_YEAR_FIRST = frozenset({"ja", "ko", "zh", "hu", "lt", "mn"})
#: Where both orders are in use nothing is settled.
_BOTH = frozenset({"en_CA", "en_ZA", "fr_CA", "sv_SE", "sv"})


def day_first_in(locale: str | None) -> bool | None:
    """Whether ``3/4`` is 3 April in this locale (``de_DE``, ``fil``); None where nobody can say."""
    if not locale:
        return None
    known = locale.replace("-", "_")
    language = known.partition("_")[0]
    if known in _BOTH:
        return None
    if known in _MONTH_FIRST:
        return False
    return language not in _YEAR_FIRST
