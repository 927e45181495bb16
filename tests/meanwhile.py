"""Two things at the same moment, each with a connection of its own, as two workers do them."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.db import connection, connections

A_MOMENT = 0.7  # seconds: long enough for the other to finish, or to be waiting


def meanwhile(do: Callable, *, at: str, other: Callable) -> tuple:
    """Do this; at its first statement with `at` in it, the other begins too. Gives what both gave."""
    with ThreadPoolExecutor(1) as pool:
        begun = []

        def pause(execute, sql, params, many, context):
            if at in sql and not begun:
                begun.append(pool.submit(_alone, other))
                _wait(begun[0])
            return execute(sql, params, many, context)

        with connection.execute_wrapper(pause):
            given = do()
        assert begun, f"no statement had {at} in it"
        return given, begun[0].result()


def _alone(do: Callable):
    try:
        return do()
    finally:
        connections.close_all()


def _wait(future) -> None:
    try:
        future.exception(timeout=A_MOMENT)
    except TimeoutError:
        return  # it waits for us, and goes on when we are done


class Rolled(Exception):
    """Ends a transaction on purpose, so that nothing of it stays."""
