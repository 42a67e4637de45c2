"""Headers of several things in one column: "Role / Position", "Contact name & title". Pure."""

from __future__ import annotations

import re

from sheets_followup.columns.aliases import Meaning, Readings, plain, readings
from sheets_followup.columns.nouns import listed, of_nouns

_PARTS = re.compile(
    r"\s*(?:/|\||\+|,|;|&|、|・|／|，|\s-\s"
    r"|\s(?:and|or|incl|including|with|plus|und|oder|et|ou|y|e|o|en|(?-i:i)|lub|inkl|mit)\s)\s*",
    re.IGNORECASE,
)
_DUTCH_OR = re.compile(r"\sof\s", re.IGNORECASE)


def first_of(found: Readings) -> Meaning | None:
    """The meaning in the first language that has one."""
    return found[0][1] if found else None


def composed(text: str) -> Readings:
    """ "Role / Position", "Role title and link to the posting": several things in one column.

    The first must be a fact, and the others that fact, nothing known, or (beside people) their
    addresses.
    """
    parts = [part for part in _PARTS.split(text) if part.strip()]
    if len(parts) < 2:
        return _either_in_dutch(text)
    read = [readings(plain(part)) or of_nouns(plain(part)) for part in parts]
    found = [first_of(part) for part in read]
    if found[0] is None and len(found) > 1 and plain(parts[0]) in listed("agency"):
        read, found = read[1:], found[1:]  # "Cabinet / interlocuteur"
        found = [other for other in found if other is None or other.fact == "interviewers"]
    if found[0] is None and plain(parts[0]) in listed("jobside"):
        read, found = read[1:], found[1:]  # "Unit / position": the unit of the position
        found = [other for other in found if other is None or other.fact == "role"]
    first = found[0] if found else None
    if first is None:
        return ()
    if first.fact in ("fit", "gap") and None in found:
        return ()  # "Strengths and weaknesses of company"
    language = read[0][0][0]
    facts = {other.fact for other in found if other}
    beside = {"interviewers", "emails", "phone", "linkedin"}
    if first.fact == "interviewers":
        beside.add("role")  # "Contact name & title": the title is that person's
    others = {other.part for other in found if other and other.fact == "interviewers"}
    if first.fact == "emails" and others and others <= {"contact", "other contact"}:
        return ((language, Meaning("emails", first.part, 2)),)  # "Email/Other Contact"
    if "interviewers" in facts and facts <= beside:
        people = next(other for other in found if other and other.fact == "interviewers")
        return ((language, Meaning("interviewers", people.part, 2)),)
    if facts <= {"emails", "phone", "linkedin"} and "emails" in facts:
        return ((language, Meaning("emails", first.part, 2)),)
    placed = {"company", "location"} <= facts <= {"company", "location", "interviewers", "phone"}
    if first.fact == "company" and placed:
        return ((language, Meaning("company", "", 2)),)  # "Firma, Adresse, Kontaktperson"
    if first.fact == "company" and facts == {"company", "interviewers"}:
        return ((language, Meaning("company", "", 2)),)  # "Firma / Kontaktperson"
    if first.fact == "status" and facts == {"status", "notes"}:
        return ((language, Meaning("status", "", 2)),)  # "Ergebnis/Bemerkung" may end the row
    return ((language, Meaning(first.fact, first.part, 2)),) if len(facts) == 1 else ()


def _either_in_dutch(text: str) -> Readings:
    """ "Functie of rol": one thing by two names; "Email of interviewer" is English."""
    parts = [readings(plain(part)) for part in _DUTCH_OR.split(text)]
    dutch = [next((meant for language, meant in part if language == "nl"), None) for part in parts]
    facts = {meant.fact if meant else None for meant in dutch}
    if len(parts) < 2 or len(facts) != 1 or dutch[0] is None:
        return ()
    return (("nl", Meaning(dutch[0].fact, dutch[0].part, 2)),)
