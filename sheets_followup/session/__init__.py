"""The only door to the network: what may be asked, how often, how fast, and what is said of it.

Every request of every library (gspread, google-api-python-client, google-auth) goes through one
:class:`~sheets_followup.session.door.Door`. It refuses whatever is not in the table of ``allowed``
before a socket is opened, so nothing can be sent by any spelling of any address. ``retrying`` asks
reads again and writes never, ``pacing`` keeps under Google's quotas, ``redaction`` keeps addresses,
names, texts and tokens out of the logs, ``errors_table`` turns foreign errors into ours, and
``gspread_client`` and ``api_http`` lead the two libraries through the door.

Nothing is imported here, so that a room that needs one of them loads no other.
"""
