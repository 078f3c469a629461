"""The buttons of notices: what each action is called, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sddesk.session.app_session import Session
from sddesk.session.notices import Notice
from sddesk.ui.file_manager import open_folder
from sddesk.ui.folder_question import ask_folder
from sddesk.ui.places import Places
from sddesk.ui.version_check import VersionCheck

Run = Callable[[Notice], object]


class NoticeActions(QObject):
    """A new action is a row of one of the two tables; `labels` has the text of each by its id."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        places: Places,
        version_check: VersionCheck,
        add_model: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._places = window, session, places
        self._version_check, self._add_model = version_check, add_model
        rows = {**self._about_jobs(), **self._about_the_rest()}
        self.labels = {action: label for action, (label, _) in rows.items()}
        self._runs = {action: run for action, (_, run) in rows.items()}

    def run(self, action: str, notice: Notice) -> None:
        """Do what the button of a notice says."""
        if action in self._runs:
            self._runs[action](notice)

    def _about_jobs(self) -> dict[str, tuple[str, Run]]:
        session = self._session
        use = self.tr("Use {steps} steps, {sampler}, guidance {guidance}")
        leave = self.tr("Back to {old_steps} steps, {old_sampler}, guidance {old_guidance}")
        return {
            "resume_queue": (self.tr("Resume"), lambda _: session.jobs.resume()),
            "run_again": (self.tr("Try again"), lambda notice: session.enqueue.again([notice.job_id or 0])),
            "stop_job": (self.tr("Stop"), lambda notice: session.dispatch.stop_job(notice.job_id or 0)),
            "run_in_full": (
                self.tr("Try in full precision"),
                lambda notice: session.enqueue.in_full_precision(notice.job_id or 0),
            ),
            "run_without": (
                self.tr("Draw without them"),
                lambda notice: session.enqueue.without_unread(notice.job_id or 0),
            ),
            "undo_cancel": (self.tr("Undo"), lambda _: session.withdrawn.undo()),
            "use_recipe": (use, lambda _: session.recipes.use()),
            "leave_recipe": (leave, lambda _: session.recipes.leave()),
            "undo_style": (self.tr("Undo"), lambda _: session.styles.undo()),
            "undo_preset": (self.tr("Undo"), lambda _: session.presets.undo()),
            "show_repeat": (self.tr("Show"), self._show_repeat),
        }

    def _about_the_rest(self) -> dict[str, tuple[str, Run]]:
        session, places = self._session, self._places
        return {
            "add_model": (self.tr("Add a model folder…"), lambda _: self._add_model()),
            "show_models": (self.tr("Models"), lambda _: places.show_page("models")),
            "convert_pickle": (
                self.tr("Convert to safetensors"),
                lambda notice: session.shelf.convert(_path(notice, "file")),
            ),
            "open_settings": (self.tr("Settings"), lambda _: places.show_page("settings")),
            "open_release": (self.tr("Open the page"), lambda _: self._version_check.open_page()),
            "save_elsewhere": (self.tr("Save elsewhere…"), lambda _: self._save_elsewhere()),
            "undo_trash": (self.tr("Undo"), lambda notice: session.collection.bin.undo(notice.record_ids)),
            "show_exported": (
                self.tr("Show in folder"),
                lambda notice: open_folder(_path(notice, "folder") / "-"),
            ),
            "look_again": (self.tr("Look again"), lambda _: session.look_again()),
        }

    def _save_elsewhere(self) -> None:
        """Ask for a folder for the pictures that the library could not take."""
        title = self.tr("A folder for the pictures that are not saved yet")
        ask_folder(self._window, title, self._session.saving.save_elsewhere)

    def _show_repeat(self, notice: Notice) -> None:
        made = self._session.repeats.of_job(notice.job_id or 0)
        if made is not None:
            self._places.close_up.show_made(made)


def _path(notice: Notice, value: str) -> Path:
    return Path(str(dict(notice.message.values)[value]))
