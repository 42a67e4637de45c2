"""What is configured and reachable, and the one thing to do next.

``findings`` says what a finding is, ``examining`` looks at a tracker and what is around it,
``google`` at the login, ``probes`` and its neighbours at what only a live account can show.
Nothing is imported here.
"""
