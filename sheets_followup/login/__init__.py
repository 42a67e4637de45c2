"""Who is logged in at Google, and for what: the consent in the browser, the token on the disk.

``levels`` names what one can agree to and what each level cannot do, ``client_file`` reads the
user's own OAuth client, ``flow`` leads through the consent page, ``token_file`` keeps the result,
``grant`` gives the door its access tokens, ``service_account`` does so for a Sheet without a
person, and ``grant_errors`` says in plain words why a login ended. Nothing is imported here.
"""
