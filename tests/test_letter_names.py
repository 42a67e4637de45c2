"""What a letter calls the company and the role of a cell in which more stands than its name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.letter_names import company_text, role_text
from tests.cells_languages import lines

#: "-" is no company: none is better than a wrong one.
COMPANIES = lines(
    """
    Kettle & Finch => Kettle & Finch
    Marks & Spencer => Marks & Spencer
    Smith, Jones & Partners => Smith, Jones & Partners
    Ernst & Young (EY) => Ernst & Young
    Müller GmbH & Co. KG, Lange Straße 5 => Müller GmbH & Co. KG
    Stadtwerke Musterstadt GmbH, Hafenstr. 12, 12345 Musterstadt => Stadtwerke Musterstadt GmbH
    Acme GmbH 10115 Berlin => Acme GmbH
    Logistik Nord AG, Bremen => Logistik Nord AG
    Acme, Inc. => Acme, Inc.
    Acme, Inc. (Series B) => Acme, Inc.
    Acme Ltd, Leeds LS1 4AP => Acme Ltd
    Acme, New York, NY => Acme
    SARL Dupont, 12 rue de la Paix, 75002 Paris => SARL Dupont
    García e Hijos S.L., Calle Mayor 3, Madrid => García e Hijos S.L.
    Officine Brenta S.p.A., Via Roma 3, Padova => Officine Brenta S.p.A.
    Waterkant BV, Keizersgracht 10, Amsterdam => Waterkant BV
    Hurtownia Jantar sp. z o.o., ul. Długa 5 => Hurtownia Jantar sp. z o.o.
    株式会社みなと製作所　東京都港区1-2-3 => 株式会社みなと製作所
    星河科技（深圳） => 星河科技
    Bundesamt für Migration => Bundesamt für Migration
    Acme - Berlin => Acme
    Acme – remote => Acme
    Bosch / Stuttgart => Bosch
    Acme (via recruiter) => Acme
    Acme via Hays => Acme
    Acme ⭐ => Acme
    Acme (2nd try) => Acme
    Acme? => Acme
    Yahoo! => Yahoo!
    Acme / Beta => -
    Hays - Acme => -
    Hays (client: Acme) => -
    Hays (for Acme) => -
    Acme | Beta => -
    Confidential => -
    Startup (stealth) => -
    Personaldienstleister => -
    """
)

ROLES = lines(
    """
    Backend Engineer (m/w/d) => Backend Engineer
    Entwickler m/w/d => Entwickler
    Développeur H/F => Développeur
    Développeur (H/F/X) - Paris => Développeur
    Verkäufer (w/m/d) 80-100% => Verkäufer
    Senior Data Engineer (Python/AWS) - Munich - 80k - m/f/d => Senior Data Engineer
    Senior Engineer - Remote => Senior Engineer
    Senior Engineer, London => Senior Engineer
    Senior Engineer | Berlin => Senior Engineer
    Engineer $120-140k => Engineer
    Engineer €60k => Engineer
    Engineer - $120k => Engineer
    Barista 30h => Barista
    Engineer, Full-time => Engineer
    JR10234 Engineer => Engineer
    Engineer #4821 => Engineer
    Role: Engineer => Engineer
    Engineer at Acme => Engineer
    Product Designer @ Acme => Product Designer
    Manager - 3rd round => Manager
    Software Engineer, Platform => Software Engineer, Platform
    VP, Engineering => VP, Engineering
    Account Exec - Mid Market => Account Exec – Mid Market
    Data Analyst II => Data Analyst II
    SDE-1 => SDE-1
    jr product designer => junior product designer
    Sr. Analyst => Sr. Analyst
    receptionist PT => receptionist
    Staff Nurse RN => Staff Nurse
    ICU RN => ICU RN
    Aquatic PT => Aquatic PT
    admin asst => admin assistant
    .NET developer => .NET developer
    C++ Developer => C++ Developer
    Entwickler/in => Entwickler/in
    Engineer / Developer => Engineer / Developer
    算法工程师 => 算法工程师
    """
)


@pytest.mark.parametrize(("cell", "said"), COMPANIES)
def test_a_company_without_what_stands_beside_it(cell: str, said: str) -> None:
    assert (company_text(cell) or "-") == said


@pytest.mark.parametrize(("cell", "said"), ROLES)
def test_a_role_without_number_place_and_pay(cell: str, said: str) -> None:
    assert role_text(cell) == said


@given(st.text(alphabet="Acme GmbH, - & (Berlin)|/12€k%straße", max_size=60))
def test_no_cell_leaves_half_a_bracket_or_a_mark_at_its_end(cell: str) -> None:
    for text in (company_text(cell), role_text(cell)):
        assert text == text.strip(" ,;–—-|")
        assert text.count("(") == text.count(")") or text == role_text(cell)
