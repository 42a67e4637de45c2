"""English: the nouns of which headers are made."""

from __future__ import annotations

#: Nouns of which headers are made, by kind: see ``columns.nouns``.
NOUNS = {
    "beside": ("address | addresse | phone | telephone | phone number"),
    "and": ("and"),
    "talk": (
        "interview | meeting | mtg | screener | callback | conversation | chat | call"
        " | campus visit | site visit | appointment | superday"
    ),
    "when": ("date | time | day | when | scheduled | datetime | held"),
    "person": (
        "interviewer | recruiter | panel | panelist | panel member | headteacher | head teacher"
        " | headmaster | chair | search chair | committee member | committee"
        " | interviewing attorney | attorney | principal | director | supervisor | dean"
        " | nurse manager | department head | search committee | sourcer | vice principal"
    ),
    "named": ("name | name | member | full name | contact"),
    "mail": ("email | email address | mail | email id | mail id"),
    "with": ("with"),
    "firm": (
        "hospital | school | university | college | clinic | institution | charity | nursery"
        " | restaurant | school district | startup | law firm | care home | hotel | academy"
    ),
    "agency": (
        "agency | staffing agency | recruitment agency | recruiting agency | recruiting firm"
        " | staffing firm | vendor | prime vendor | agency name | vendor name"
        " | recruitment consultancy"
    ),
    "client": (
        "client | end client | client name | client company | end client name | ultimate client"
    ),
}
