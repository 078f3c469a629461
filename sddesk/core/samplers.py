"""The step algorithms and noise schedules a person can pick, a row each; the engine maps the ids to schedulers."""

from __future__ import annotations

from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, ModelFamily
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampler:
    """One row: `id` is written into requests, `a1111_name` into files; `schedules` are the ids it can run with.

    `flow_schedules` are those of them for models that predict flow; without one it is not offered for these.
    """

    id: str
    name: str
    a1111_name: str
    default_steps: int
    schedules: tuple[str, ...]
    about: str
    flow_schedules: tuple[str, ...] = ()

    def schedules_for(self, family: ModelFamily) -> tuple[str, ...]:
        """The ids of the schedules it can run with on models of this family; none where it is not offered."""
        return self.flow_schedules if family.is_flow else self.schedules


@dataclass(frozen=True, slots=True)
class Sampling:
    """How a picture is sampled: the ids of sampler and schedule, and the steps."""

    sampler: str
    schedule: str
    steps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """A noise schedule: how the noise levels are spread over the steps."""

    id: str
    name: str
    about: str


MODEL_KEYS = (  # what a scheduler file says about the model; the rest describes an algorithm
    "num_train_timesteps",
    "beta_start",
    "beta_end",
    "beta_schedule",
    "trained_betas",
    "prediction_type",
    "set_alpha_to_one",
)

_SIGMAS = ("normal", "karras", "exponential", "trailing", "model")
_FLOW = ("normal", "model")  # the schedule is the model's own, without and with what else its scheduler file says

SCHEDULES: tuple[Schedule, ...] = (
    Schedule(
        id="normal",
        name=QT_TRANSLATE_NOOP("samplers", "Normal"),
        about=QT_TRANSLATE_NOOP("samplers", "The sampler's own spacing."),
    ),
    Schedule(
        id="karras",
        name="Karras",
        about=QT_TRANSLATE_NOOP("samplers", "More steps at low noise: finer detail with few steps."),
    ),
    Schedule(
        id="exponential",
        name=QT_TRANSLATE_NOOP("samplers", "Exponential"),
        about=QT_TRANSLATE_NOOP("samplers", "Even spacing of the logarithm: smooth backgrounds."),
    ),
    Schedule(
        id="trailing",
        name=QT_TRANSLATE_NOOP("samplers", "Trailing"),
        about=QT_TRANSLATE_NOOP("samplers", "Ends exactly at full noise: best for few-step models."),
    ),
    Schedule(
        id="model",
        name=QT_TRANSLATE_NOOP("samplers", "The model's own"),
        about=QT_TRANSLATE_NOOP(
            "samplers", "As the model's scheduler file has it, whatever sampler it was written for."
        ),
    ),
)

SAMPLERS: tuple[Sampler, ...] = (
    Sampler(
        id="pndm",
        name="PNDM",
        a1111_name="PLMS",
        default_steps=50,
        schedules=("normal", "trailing", "model"),
        about=QT_TRANSLATE_NOOP("samplers", "The classic. Dependable; likes about 50 steps."),
    ),
    Sampler(
        id="lms",
        name="LMS",
        a1111_name="LMS",
        default_steps=50,
        schedules=_SIGMAS,
        about=QT_TRANSLATE_NOOP("samplers", "A multistep method like PNDM; likes 50 steps or more."),
    ),
    Sampler(
        id="heun",
        name="Heun",
        a1111_name="Heun",
        default_steps=25,
        schedules=_SIGMAS,
        flow_schedules=_FLOW,
        about=QT_TRANSLATE_NOOP("samplers", "Very accurate; each step costs two passes."),
    ),
    Sampler(
        id="dpmpp_2m",
        name="DPM++ 2M",
        a1111_name="DPM++ 2M",
        default_steps=25,
        schedules=_SIGMAS,
        flow_schedules=_FLOW,
        about=QT_TRANSLATE_NOOP("samplers", "Fast and good: 25 steps are enough for most pictures."),
    ),
    Sampler(
        id="dpmpp_2m_sde",
        name="DPM++ 2M SDE",
        a1111_name="DPM++ 2M SDE",
        default_steps=25,
        schedules=_SIGMAS,
        about=QT_TRANSLATE_NOOP("samplers", "Like DPM++ 2M with fresh noise at each step: more texture."),
    ),
    Sampler(
        id="dpmpp_sde",
        name="DPM++ SDE",
        a1111_name="DPM++ SDE",
        default_steps=25,
        schedules=("normal", "karras", "exponential", "model"),
        about=QT_TRANSLATE_NOOP("samplers", "Fresh noise at each step; rich detail with 15 to 25 steps."),
    ),
    Sampler(
        id="euler",
        name="Euler",
        a1111_name="Euler",
        default_steps=30,
        schedules=_SIGMAS,
        flow_schedules=_FLOW,
        about=QT_TRANSLATE_NOOP("samplers", "The simplest; clean pictures with about 30 steps."),
    ),
    Sampler(
        id="euler_a",
        name="Euler a",
        a1111_name="Euler a",
        default_steps=30,
        schedules=("normal", "trailing", "model"),
        about=QT_TRANSLATE_NOOP("samplers", "Fresh noise at each step; keeps changing as steps are added."),
    ),
    Sampler(
        id="ddim",
        name="DDIM",
        a1111_name="DDIM",
        default_steps=50,
        schedules=("normal", "trailing", "model"),
        about=QT_TRANSLATE_NOOP("samplers", "The first fast sampler; dependable, likes about 50 steps."),
    ),
    Sampler(
        id="unipc",
        name="UniPC",
        a1111_name="UniPC",
        default_steps=20,
        schedules=_SIGMAS,
        flow_schedules=_FLOW,
        about=QT_TRANSLATE_NOOP("samplers", "Good pictures with as few as 15 to 20 steps."),
    ),
    Sampler(
        id="dpm2",
        name="DPM2",
        a1111_name="DPM2",
        default_steps=25,
        schedules=_SIGMAS,
        about=QT_TRANSLATE_NOOP("samplers", "Accurate; each step costs two passes."),
    ),
    Sampler(
        id="deis",
        name="DEIS",
        a1111_name="DEIS",
        default_steps=25,
        schedules=_SIGMAS,
        about=QT_TRANSLATE_NOOP("samplers", "Fast and smooth; 20 to 30 steps."),
    ),
    Sampler(
        id="lcm",
        name="LCM",
        a1111_name="LCM",
        default_steps=6,
        schedules=("normal", "model"),
        about=QT_TRANSLATE_NOOP("samplers", "Only for LCM models: 4 to 8 steps."),
    ),
)

_BY_ID = {row.id: row for row in SAMPLERS}
DEFAULT_SAMPLER = "pndm"
DEFAULT_SCHEDULE = "normal"
# What Fast takes. On the starter model the picture is 35 dB from that of 50 steps of PNDM (mean of six prompts). It was
# chosen on an earlier training of it: 39 dB, 35 without Karras' schedule, 35 with 10 steps, 44 with 15.
FAST_SAMPLER, FAST_SCHEDULE, FAST_STEPS = "dpmpp_2m", "karras", 12


def sampler(sampler_id: str) -> Sampler | None:
    """The row with this id, or None when no such sampler exists (a request from a newer version, say)."""
    return _BY_ID.get(sampler_id)


def samplers_for(family: ModelFamily) -> tuple[Sampler, ...]:
    """The samplers that are offered for models of this family."""
    return tuple(row for row in SAMPLERS if row.schedules_for(family))


def check_sampler(sampler_id: str, schedule_id: str, family: ModelFamily = SD1) -> None:
    """Raise SddeskError unless this sampler and this schedule are known, and work together on models of `family`."""
    row = _BY_ID.get(sampler_id)
    if row is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "This version does not know the sampler “{sampler}”."),
            QT_TRANSLATE_NOOP("messages", "It knows: {samplers}."),
            sampler=sampler_id[:100],
            samplers=", ".join(_BY_ID),
        )
    if not row.schedules_for(family):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The sampler {sampler} cannot draw with models of the family {family}."),
            QT_TRANSLATE_NOOP("messages", "These can: {samplers}."),
            sampler=row.name,
            family=family.name,
            samplers=", ".join(one.name for one in samplers_for(family)),
        )
    schedules = row.schedules_for(family)
    if schedule_id not in [schedule.id for schedule in SCHEDULES]:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "This version does not know the schedule “{schedule}”."),
            QT_TRANSLATE_NOOP("messages", "The sampler {sampler} works with: {schedules}."),
            sampler=row.name,
            schedule=schedule_id[:100],
            schedules=", ".join(schedules),
        )
    if schedule_id not in schedules:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The sampler {sampler} does not work with the schedule “{schedule}”."),
            QT_TRANSLATE_NOOP("messages", "It works with: {schedules}."),
            sampler=row.name,
            schedule=schedule_id,
            schedules=", ".join(schedules),
        )


def usual_sampling(sampler_id: str | None = None, *, fast: bool = False, family: ModelFamily = SD1) -> Sampling:
    """Return how a model of `family` is sampled where nothing else is said but, perhaps, the sampler."""
    if fast and not family.is_flow and sampler_id in (None, FAST_SAMPLER):
        return Sampling(FAST_SAMPLER, FAST_SCHEDULE, FAST_STEPS)
    row = _BY_ID.get(sampler_id or family.sampler) or _BY_ID[DEFAULT_SAMPLER]
    steps = family.steps or row.default_steps
    return Sampling(sampler_id or family.sampler, DEFAULT_SCHEDULE, min(steps, FAST_STEPS) if fast else steps)
