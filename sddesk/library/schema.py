"""The tables of the index: numbered migrations, and what they make of an older file.

A field of the library has its column here, added by a migration of its own at the end.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from functools import cache
from typing import Any

from sddesk.core.drawn_prompts import prompt_key
from sddesk.core.errors import SddeskError
from sddesk.core.read_settings import ReadSettings, stated_by
from sddesk.core.record import inputs_of, loras_of
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import DEFAULT_SAMPLER, DEFAULT_SCHEDULE
from sddesk.library import health
from sddesk.library.query import padded
from sddesk.library.words import spread, texts_of_settings
from sddesk.library.written import is_prompt, written_in

# Each entry brings the file one version up; entries are only ever added.
MIGRATIONS = (
    """
    CREATE TABLE pictures (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL UNIQUE,
        place INTEGER NOT NULL,
        content_hash TEXT,
        created_at TEXT NOT NULL,
        request TEXT NOT NULL,
        provenance TEXT NOT NULL,
        seconds REAL NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        flagged INTEGER NOT NULL,
        missing INTEGER NOT NULL DEFAULT 0,
        trashed_from TEXT,
        origin TEXT NOT NULL,
        problem TEXT,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL
    );
    CREATE INDEX pictures_by_place ON pictures (trashed_from IS NULL, place DESC, id DESC);
    CREATE INDEX pictures_by_hash ON pictures (content_hash);
    """,
    # What a person adds, what is searched for; words as words.py spreads them. Existing rows are filled in by it.
    """
    ALTER TABLE pictures ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE pictures ADD COLUMN caption TEXT NOT NULL DEFAULT '';
    ALTER TABLE pictures ADD COLUMN sidecar_ns INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN seed TEXT NOT NULL DEFAULT '';
    ALTER TABLE pictures ADD COLUMN steps INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN guidance REAL NOT NULL DEFAULT 0;
    ALTER TABLE pictures ADD COLUMN model TEXT NOT NULL DEFAULT '';
    UPDATE pictures SET seed = searched(request, 'seed'), steps = searched(request, 'steps'),
        guidance = searched(request, 'guidance'), model = searched(request, 'model');
    DROP INDEX pictures_by_place;
    CREATE INDEX pictures_newest ON pictures (place DESC, id DESC, steps, guidance, width, height, trashed_from)
        WHERE trashed_from IS NULL;
    CREATE INDEX pictures_trashed ON pictures (place DESC, id DESC) WHERE trashed_from IS NOT NULL;
    CREATE INDEX pictures_by_seed ON pictures (seed);
    CREATE INDEX pictures_by_hour ON pictures (substr(created_at, 1, 13)) WHERE trashed_from IS NULL;
    CREATE INDEX pictures_by_time ON pictures (created_at) WHERE trashed_from IS NULL;
    CREATE INDEX pictures_favourite ON pictures (place DESC, id DESC) WHERE favourite;
    CREATE INDEX pictures_by_stars ON pictures (stars, place) WHERE trashed_from IS NULL;
    CREATE VIRTUAL TABLE words USING fts5(
        prompt, negative, model, lora, sampler, tags, caption,
        tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
    );
    INSERT INTO words (rowid, prompt, negative, model, lora, sampler, tags, caption)
        SELECT id, searched(request, 'words_prompt'), searched(request, 'words_negative'),
            searched(request, 'words_model'), searched(request, 'words_lora'), searched(request, 'words_sampler'),
            '', '' FROM pictures;
    """,
    # Pictures of other programs stand among our own by their time: newest first is by place, then by time.
    """
    DROP INDEX pictures_newest;
    DROP INDEX pictures_trashed;
    DROP INDEX pictures_favourite;
    DROP INDEX pictures_by_stars;
    CREATE INDEX pictures_newest
        ON pictures (place DESC, created_at DESC, id DESC, steps, guidance, width, height, trashed_from)
        WHERE trashed_from IS NULL;
    CREATE INDEX pictures_trashed ON pictures (place DESC, created_at DESC, id DESC) WHERE trashed_from IS NOT NULL;
    CREATE INDEX pictures_favourite ON pictures (place DESC, created_at DESC, id DESC) WHERE favourite;
    CREATE INDEX pictures_by_stars ON pictures (stars, place, created_at) WHERE trashed_from IS NULL;
    """,
    # Since when a picture is in the trash; and every sort of the window walks an index.
    """
    ALTER TABLE pictures ADD COLUMN trashed_at TEXT;
    UPDATE pictures SET trashed_at = strftime('%Y-%m-%dT%H:%M:%S', 'now') WHERE trashed_from IS NOT NULL;
    DROP INDEX pictures_by_seed;
    CREATE INDEX pictures_by_seed ON pictures (seed, place DESC, created_at DESC, id DESC) WHERE trashed_from IS NULL;
    CREATE INDEX pictures_by_model ON pictures (model COLLATE NOCASE, place DESC, created_at DESC, id DESC)
        WHERE trashed_from IS NULL;
    """,
    # Pictures of other programs keep what their file states, not a request with gaps filled by defaults. What is not
    # known has no number: seed and model '', steps 0, guidance -1. Until its file is read anew (`stale`) a value that
    # equals what a gap was filled with counts as unknown. `alias_hash` is what an older decoder made of the same file.
    """
    ALTER TABLE pictures ADD COLUMN settings TEXT;
    ALTER TABLE pictures ADD COLUMN alias_hash TEXT;
    ALTER TABLE pictures ADD COLUMN stale INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX pictures_by_alias ON pictures (alias_hash) WHERE alias_hash IS NOT NULL;
    UPDATE pictures SET stale = 1, request = '{}',
        settings = CASE origin WHEN 'unknown' THEN NULL ELSE as_stated(CAST(request AS BLOB)) END
        WHERE origin <> 'sddesk';
    UPDATE pictures SET seed = iif(json_extract(settings, '$.seed') IS NULL, '', seed),
        steps = iif(json_extract(settings, '$.steps') IS NULL, 0, steps),
        guidance = iif(json_extract(settings, '$.guidance_scale') IS NULL, -1, guidance),
        model = coalesce(json_extract(settings, '$.model'), '') WHERE stale;
    CREATE TEMP TABLE unstated AS SELECT id, model = '' AS no_model, json_extract(settings, '$.sampler') IS NULL
        AS no_sampler FROM pictures WHERE stale;
    UPDATE words SET model = '', sampler = '' WHERE rowid IN (SELECT id FROM unstated WHERE no_model AND no_sampler);
    UPDATE words SET model = '' WHERE rowid IN (SELECT id FROM unstated WHERE no_model AND NOT no_sampler);
    UPDATE words SET sampler = '' WHERE rowid IN (SELECT id FROM unstated WHERE no_sampler AND NOT no_model);
    DROP TABLE unstated;
    """,
    # What is not known comes last in every order.
    """
    UPDATE pictures SET seed = 'unknown' WHERE seed = '';
    DROP INDEX pictures_by_model;
    CREATE INDEX pictures_by_model
        ON pictures ((model = ''), model COLLATE NOCASE, place DESC, created_at DESC, id DESC)
        WHERE trashed_from IS NULL;
    """,
    # Which pictures were made from which: each input by its hash; `direct` is 0 where it made only what was enlarged.
    """
    CREATE TABLE inputs (
        picture INTEGER NOT NULL,
        content_hash TEXT NOT NULL,
        direct INTEGER NOT NULL,
        PRIMARY KEY (picture, content_hash)
    ) WITHOUT ROWID;
    CREATE INDEX inputs_by_hash ON inputs (content_hash, direct, picture);
    INSERT INTO inputs (picture, content_hash, direct)
        SELECT pictures.id, named.key, named.value
        FROM pictures, json_each(inputs_named(CAST(pictures.request AS BLOB))) AS named
        WHERE origin = 'sddesk' AND instr(pictures.request, '"content_hash"');
    """,
    # Which pictures were made with which styles, by their names in small letters; older pictures have none.
    """
    CREATE TABLE styles (
        name TEXT NOT NULL,
        picture INTEGER NOT NULL,
        PRIMARY KEY (name, picture)
    ) WITHOUT ROWID;
    CREATE INDEX styles_by_picture ON styles (picture);
    """,
    # Every prompt once, as it was written, with the time when it was drawn last; each picture names its own.
    """
    CREATE TABLE prompts (
        id INTEGER PRIMARY KEY,
        prompt_key TEXT NOT NULL UNIQUE,
        prompt TEXT NOT NULL,
        drawn_at TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX prompts_newest ON prompts (drawn_at DESC, id DESC, prompt_key);
    CREATE VIRTUAL TABLE prompt_words USING fts5(
        prompt, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
    );
    ALTER TABLE pictures ADD COLUMN prompt_id INTEGER;
    CREATE INDEX pictures_by_prompt ON pictures (prompt_id, created_at, trashed_from) WHERE prompt_id IS NOT NULL;
    CREATE TEMP TABLE written (id INTEGER PRIMARY KEY, prompt TEXT, prompt_key TEXT, created_at TEXT);
    INSERT INTO written (id, prompt, created_at)
        SELECT id, written_in(CAST(request AS BLOB), CAST(settings AS BLOB)), created_at FROM pictures;
    UPDATE written SET prompt_key = prompt_key(prompt);
    INSERT OR IGNORE INTO prompts (prompt_key, prompt, drawn_at)
        SELECT prompt_key, prompt, max(created_at) FROM written WHERE is_prompt(prompt) GROUP BY prompt_key;
    UPDATE pictures SET prompt_id = (
        SELECT prompts.id FROM written JOIN prompts USING (prompt_key) WHERE written.id = pictures.id
    );
    INSERT INTO prompt_words (rowid, prompt) SELECT id, spread(prompt) FROM prompts;
    DROP TABLE written;
    """,
)
_GAPS = {"prompt": "", "negative_prompt": "", "seed": 0, "steps": 1, "guidance_scale": 7.5, "clip_skip": 1}


def expected_schema() -> health.Schema:
    """The tables that the migrations make of an empty file. Raises sqlite3.Error when they do not run."""
    return _schema_of(MIGRATIONS)


@cache
def _schema_of(migrations: tuple[str, ...]) -> health.Schema:
    with closing(sqlite3.connect(":memory:")) as db:
        _run(db, migrations)
        return health.schema(db)


def bring_up(db: sqlite3.Connection, version: int) -> None:
    """Run the migrations that a file of `version` lacks, each in a transaction of its own. Raises sqlite3.Error."""
    _run(db, MIGRATIONS, version)


def _run(db: sqlite3.Connection, migrations: tuple[str, ...], version: int = 0) -> None:
    db.create_function("searched", 2, _searched, deterministic=True)
    db.create_function("as_stated", 1, as_stated, deterministic=True)
    db.create_function("inputs_named", 1, _inputs_named, deterministic=True)
    db.create_function("written_in", 2, written_in, deterministic=True)
    db.create_function("prompt_key", 1, prompt_key, deterministic=True)
    db.create_function("spread", 1, spread, deterministic=True)
    db.create_function("is_prompt", 1, is_prompt, deterministic=True)
    for number, statements in enumerate(migrations[version:], version + 1):
        db.executescript(f"BEGIN IMMEDIATE; {statements} PRAGMA user_version = {number}; COMMIT;")


def as_stated(request: bytes | str) -> str | None:
    """What a foreign picture surely states, of the request that an older version stored; None when it is damaged.

    What equals the value that a gap was filled with is left out.
    """
    try:
        data: Any = json.loads(request)
        stated = {name: data[name] for name, gap in _GAPS.items() if data[name] != gap}
        if data["checkpoint"]["name"] != "unknown":
            stated |= {"model": data["checkpoint"]["name"], "model_hash": data["checkpoint"].get("hash")}
        if (data["width"], data["height"]) != (512, 512):
            stated |= {"width": data["width"], "height": data["height"]}
        if data["schedule"] != DEFAULT_SCHEDULE:
            stated["schedule"] = data["schedule"]
        if data["sampler"] != DEFAULT_SAMPLER or "schedule" in stated:
            stated["sampler"] = data["sampler"]
        stated["vae"] = data["vae"]["name"] if data.get("vae") else None
        return json.dumps(ReadSettings.from_dict(stated).to_dict())
    except (ValueError, RecursionError, KeyError, AttributeError, TypeError):
        return None


def _inputs_named(request: bytes) -> str:
    """The inputs of a request that an older version stored, as JSON; none when it is damaged."""
    try:
        return json.dumps(inputs_of(GenerationRequest.from_dict(json.loads(request))))
    except (ValueError, RecursionError, AttributeError, TypeError, SddeskError):
        return "{}"


def _searched(text: str, name: str) -> str | int | float:
    """One searched value of a request that an older version stored."""
    request = GenerationRequest.from_dict(json.loads(text))
    if name.startswith("words_"):
        stated = stated_by(request)
        return spread(texts_of_settings(stated, loras_of(request, stated.prompt))[name.removeprefix("words_")])
    plain = {
        "seed": padded(request.seed),
        "steps": request.steps,
        "guidance": request.guidance_scale,
        "model": request.checkpoint.name,
    }
    return plain[name]
