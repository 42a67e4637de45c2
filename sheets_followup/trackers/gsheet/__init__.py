"""A Google Sheet as the tracker.

``address`` takes what people paste apart, ``structure`` is what Google tells of tabs, filters and
protections, ``wire`` the few requests there are, ``snapshot`` the values of one moment, ``chips``
the addresses behind people chips. ``writing`` puts values into columns that are found by their
anchors and checks where they landed, ``misplaced`` (pure) says what a sort in between mixed up.
``setting_up`` makes our columns, ``log`` the tab that keeps a copy of the memory, ``store`` joins
them. Nothing is imported here.
"""
