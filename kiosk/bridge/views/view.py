"""One way in which the screen shows a result: an overlay, a panel, or both from the same rows."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import ClassVar, Generic, Protocol, TypeVar, cast

from demos.file_content import Label
from demos.manifest import Manifest
from demos.naming import names_of
from demos.text import Language
from demos.values import Series, Value
from kiosk.demo_run import Shown

InWords = Callable[[Language], str]
"""What was found, as a text in any language: plain, and empty where nothing was found or nothing that words can say."""


class View(Protocol):
    """A QObject that QML draws from. Its methods are called on the user interface's thread, `begin` first."""

    def begin(self, manifest: Manifest, language: Language, /) -> None:
        """Another demo: take its labels and words; nothing is known yet."""

    def speak(self, language: Language, /) -> None:
        """Say what is known in another language."""

    def show(self, shown: Shown, /) -> None:
        """There is a new value of the view's type among what is shown."""

    def forget(self) -> None:
        """Another source: what was found belongs to nothing that comes now."""

    def in_words(self) -> InWords:
        """What is found now, for the visitor to take home; it stays so whatever is found later."""


Found = TypeVar("Found", bound=Value)


class FoundView(Generic[Found]):
    """What views of one value have in common; to be mixed into a QObject, after it, with `_lay_out` to tell QML of what changed."""

    takes: ClassVar[type[Value]]
    """The value that is viewed."""
    _manifest: Manifest | None = None
    _language: Language = "vi"
    _labels: Sequence[Label] = ()
    _found: Found | None = None

    def begin(self, manifest: Manifest, language: Language) -> None:
        self._manifest, self._language, self._labels = manifest, language, names_of(manifest.step, self.takes)
        self.forget()

    def speak(self, language: Language) -> None:
        self._language = language
        self._lay_out()

    def show(self, shown: Shown) -> None:
        self._found = cast("Found", shown.values[self.takes])
        self._lay_out()

    def forget(self) -> None:
        self._found = None
        self._lay_out()

    def in_words(self) -> InWords:
        found, labels = self._found, self._labels
        return lambda language: self.said(found, labels, language) if found is not None else ""

    def said(self, found: Found, labels: Sequence[Label], language: Language, /) -> str:  # noqa: ARG002 - for those who have words
        """What was found, in words; nothing where another view has them."""
        return ""

    @abstractmethod
    def _lay_out(self) -> None:
        """Tell QML what is known now, in the language that is spoken now."""


class SeriesView(FoundView[Found]):
    """A view of a value that is told together with the measurements it was made of."""

    _series: Series | None = None

    def show(self, shown: Shown) -> None:
        self._series = shown.given if isinstance(shown.given, Series) else None
        super().show(shown)

    def forget(self) -> None:
        self._series = None
        super().forget()
