"""Cards made on a computer that has no network and no database: `python -m consultations.invitations.offline --help`.

What leaves that computer is paper and digests. Whoever owns the server never sees a code.
"""
