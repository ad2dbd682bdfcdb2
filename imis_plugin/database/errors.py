"""What can go wrong with the database, said so that an officer can act on it.

Every failure of ours is an :class:`ImisError` that carries one or two sentences for the screen and a detail for
the log. :func:`explain` turns an error of PostgreSQL into a :class:`Refusal`.
"""

from __future__ import annotations


class ImisError(Exception):
    """A failure with a sentence that says what is wrong and what to do.

    :param sentence: for the screen; holds no personal data and no password.
    :param detail: for the log panel; technical, may be empty.
    """

    def __init__(self, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail

    def __str__(self) -> str:
        return self.sentence


class Refusal(ImisError):
    """An answer "no" of the database, made plain.

    :ivar sentence: what is wrong and what to do.
    :ivar rule: name of the constraint or rule that answered, or the kind of failure (``lock_timeout`` …).
    :ivar table: ``schema.table`` the refusal is about, or "".
    :ivar column: the column it is about, or "".
    :ivar detail_for_log: SQLSTATE and PostgreSQL's own first line, without row contents (reliability 4, Errors).
    """

    def __init__(
        self, sentence: str, rule: str = "", table: str = "", column: str = "", detail_for_log: str = ""
    ) -> None:
        super().__init__(sentence, detail_for_log)
        self.rule = rule
        self.table = table
        self.column = column
        self.detail_for_log = detail_for_log


class Cancelled(ImisError):
    """The person asked to stop; nothing was changed."""


def explain(exc: BaseException, conn=None) -> Refusal:
    """Turn an error of psycopg2 into a refusal with a sentence (never raises).

    :param exc: the error as caught.
    :param conn: a usable connection for the labels of tables and columns; optional.
    """
    from .explanations import explain_error

    return explain_error(exc, conn)
