"""The `askafter` command line."""

import sys
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.progress import track

from bot.settings import SettingError, Settings, read_settings

app = typer.Typer(
    help="Ask customers after an interaction, and help whoever is unhappy.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
surveys = typer.Typer(help="Work on survey texts.", no_args_is_help=True)
app.add_typer(surveys, name="survey")
out = Console(highlight=False, markup=False, soft_wrap=True)
problems = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
MARKS = {"fine": "ok   ", "look": "look ", "wrong": "WRONG"}


@app.command()
def run() -> None:
    """Run everything in one process: pages, API, sending and the clock."""
    _serve(web=True, work=True)


@app.command()
def web() -> None:
    """Receive only: pages and API. Needs PostgreSQL and a process with `work`."""
    _serve(web=True, work=False)


@app.command()
def work() -> None:
    """Send and look at the clock only. Needs PostgreSQL."""
    _serve(web=False, work=True)


@app.command()
def migrate(
    restored: Annotated[
        bool,
        typer.Option(help="The database is a restored backup: send nothing twice."),
    ] = False,
) -> None:
    """Bring the database's tables to the form that this version needs."""
    from storage import migrate as steps
    from storage import restoring
    from storage.engine import Database
    from storage.errors import DatabaseTooOld, StorageFailure

    database = Database(_settings().database_url)
    try:
        before = steps.version(database)
        steps.migrate(database)
        if restored:
            with database.transaction() as connection:
                held = restoring.hold_back(connection, database.now(connection))
            out.print(
                f"Held back: {held.asked} replies that are looked up or shown to the "
                f"staff, {held.dropped} other messages, {held.silenced} invitations, "
                "reminders and follow-ups that were due."
            )
    except (DatabaseTooOld, StorageFailure) as error:
        _fail(str(error))
    finally:
        database.dispose()
    done = "is as it should be" if before == steps.NEWEST else "was brought up"
    out.print(f"The database {done} (step {steps.NEWEST}).")


@app.command()
def doctor() -> None:
    """Check every setting and connection, and say what to do."""
    from bot.doctor import examine

    wrong = False
    for finding in examine(_settings()):
        out.print(f"{MARKS[finding.state]} {finding.what}")
        if finding.advice:
            out.print(f"      {finding.advice}")
        wrong = wrong or finding.state == "wrong"
    raise typer.Exit(1 if wrong else 0)


@app.command()
def slack_manifest() -> None:
    """Print the manifest that installs the Slack app."""
    from bot.channels.slack.manifest import manifest

    out.print(manifest(_settings()))


@app.command()
def version() -> None:
    """Print the version."""
    out.print(version_of("askafter"))


@app.command("import")
def take_in(
    files: Annotated[
        list[Path], typer.Argument(exists=True, dir_okay=False, readable=True)
    ],
) -> None:
    """Keep the survey text in each FILE as a draft; nobody is asked yet."""
    from bot import checking, definitions, logs
    from handlers.questionnaire.errors import SurveyTextError
    from storage.errors import DatabaseTooOld, StorageFailure

    settings = _settings()
    logs.set_up(settings)
    for file in track(files, console=problems, disable=len(files) < 2):
        text = _text_in(file)
        try:
            survey, is_new = definitions.keep(text, settings)
        except SurveyTextError:
            report = checking.check_text(text, language=settings.default_language)
            _fail("\n".join([f"{file}: nothing was saved.", *report.lines]))
        except (DatabaseTooOld, StorageFailure) as error:
            _fail(str(error))
        what = "is saved as a draft" if is_new else "says exactly this already"
        out.print(f"{survey.name} version {survey.version} {what}.")


@app.command("export")
def hand_out(
    name: Annotated[str, typer.Argument(help="The survey.")],
    file: Annotated[
        Path | None, typer.Option(help="Write it there, and not to the screen.")
    ] = None,
    version: Annotated[
        int | None, typer.Option(help="Another version than the one that asks.")
    ] = None,
) -> None:
    """Give back the text of the survey NAME, equal to what went in."""
    from bot import definitions
    from storage.errors import DatabaseTooOld, StorageFailure

    try:
        text = definitions.text_of(name, version, _settings())
    except (DatabaseTooOld, StorageFailure) as error:
        _fail(str(error))
    if text is None:
        _fail(f"There is no survey named {name}, or no such version of it.")
    if file is None:
        sys.stdout.write(text)
        return
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        _fail(f"{file} cannot be written ({error.strerror}).")
    out.print(f"{file} holds {name}.")


@surveys.command()
def check(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True)],
) -> None:
    """Check the survey text in FILE and show the questions it asks."""
    from bot.checking import check_text

    report = check_text(_text_in(file), language=_settings().default_language)
    (out if report.right else problems).print("\n".join(report.lines))
    raise typer.Exit(0 if report.right else 1)


def main() -> None:
    """Run the command line."""
    app()


def _text_in(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        _fail(f"{file} is not UTF-8 text.")


def _settings() -> Settings:
    try:
        return read_settings()
    except SettingError as error:
        _fail(str(error))


def _serve(*, web: bool, work: bool) -> None:
    from bot import logs
    from bot.wiring import serve
    from storage.errors import DatabaseTooOld, StorageFailure

    settings = _settings()
    if settings.is_sqlite and not (web and work):
        _fail(
            "On SQLite there is one process: askafter run. For several, set "
            "DATABASE_URL to postgresql+psycopg://…"
        )
    logs.set_up(settings)
    try:
        serve(settings, web=web, work=work)
    except (DatabaseTooOld, StorageFailure) as error:
        _fail(f"{error}. “askafter doctor” looks closer.")


def _fail(line: str) -> NoReturn:
    problems.print(line)
    raise typer.Exit(1)


if __name__ == "__main__":
    main()
