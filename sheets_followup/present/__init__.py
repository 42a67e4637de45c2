"""What people and programs are shown: JSON, tables, explanations, a few words after each command.

``as_json`` is CONTRACT's JSON, ``explain`` the rules in words, ``tables`` what fits a terminal,
``closing`` what a command says at its end. Nothing here prints: texts and values come back.
"""
