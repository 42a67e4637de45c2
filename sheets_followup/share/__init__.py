"""The coach: who may look at a Google Sheet, how far, until when, and what that lets them see.

``asking`` judges what was asked for, ``seeing`` says in words what a role shows and what it does
not, ``permissions`` is what Google Drive keeps, ``deciding`` compares the two to one change,
``sharing`` carries that out, ``by_hand`` says how a person does it where this program cannot.
Nothing is imported here.
"""
