"""The house behind gunicorn, saying with every answer which worker gave it. For tests only."""

import os

from config.wsgi import application as house


def application(environ, start_response):
    """The same answer, with the number of the worker's process in a header."""

    def start(status, headers, *rest):
        return start_response(status, [*headers, ("Worker", str(os.getpid()))], *rest)

    return house(environ, start)
