"""One way to make a picture, alone in a process of its own, timed and weighed: `python -m tests.benchmarks` starts it.

Words: one JSON object (see `Order`); the answer is a JSON object on the last line of standard output. A way that is not
the one that was named ends the process with an error: nothing falls back in silence.
"""

from __future__ import annotations

import importlib.util
import json
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import psutil

from sddesk.core.samplers import FAST_SAMPLER, FAST_SCHEDULE, FAST_STEPS

PROMPT = "a photograph of an astronaut riding a horse"
SEED = 1024
GUIDANCE = 7.5
SAMPLING_S = 0.05
TIMESTEPS = (1, 500, 981)
# Pictures after the first, which is eager, and before the one that counts: what was compiled, recorded, compared.
MORE_ON_CARDS = 3


@dataclass(frozen=True, kw_only=True)
class Order:
    """What to do: `name` is a key of CONTENDERS. `sampler` is the one of the folder's own scheduler.

    `keep` takes the picture as .npy, or the U-Net's answers at TIMESTEPS when `unet` is set, and nothing is timed.
    `cache` is for converted models. With `reckoned_steps` the seconds of a picture of so many steps are reckoned from
    those of `steps`.
    """

    name: str
    folder: str
    size: int
    steps: int
    sampler: str
    family: str
    cache: str
    warm_steps: int = 1
    reckoned_steps: int = 0
    keep: str = ""
    unet: bool = False


@dataclass
class Memory:
    """The most this process had, MB: all of it (VmHWM), and what is no file's (RssAnon), seen every 50 ms."""

    peaks: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while True:
            self.look()
            time.sleep(SAMPLING_S)

    def look(self) -> None:
        """Take the figures of now."""
        for name, size in memory_now().items():
            self.peaks[name] = max(size, self.peaks.get(name, 0))


def memory_now() -> dict[str, int]:
    """Of this process, MB, by the system's names; where there is no /proc only what the system tells."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return {"VmHWM": psutil.Process().memory_info().rss // 2**20}
    lines = (line.partition(":") for line in status.read_text(encoding="ascii").splitlines())
    return {name: int(rest.split()[0]) // 1024 for name, _, rest in lines if name in ("VmHWM", "RssAnon", "RssFile")}


@dataclass
class Passes:
    """When each pass of the U-Net was done."""

    times: list[float] = field(default_factory=list)
    prepare_s: float = 0.0  # the conversion or the compilation, where there was one

    def done(self) -> None:
        """One is done now."""
        self.times.append(time.perf_counter())

    def seconds(self) -> list[float]:
        """What each took; the first, which has the encoding before it, does not count."""
        return [after - before for before, after in zip(self.times, self.times[1:], strict=False)]


class Diffusers:
    """The notebook's code: the pipeline of diffusers, eager; or `compiled` as far as torch.compile goes."""

    def __init__(self, order: Order, device: str, dtype: str, *, compiled: bool = False) -> None:
        import torch
        from diffusers import StableDiffusionPipeline, StableDiffusionXLPipeline

        self._torch = torch
        self._order = order
        self._kind: Any = StableDiffusionXLPipeline if order.family == "sdxl" else StableDiffusionPipeline
        self._device = device
        self._dtype = getattr(torch, dtype)
        self._compiled = compiled
        self._pipe: Any = None

    def load(self) -> None:
        """As the notebook writes it, without the safety checker; the compiler begins with the first picture."""
        plain = any(Path(self._order.folder, "unet").glob("diffusion_pytorch_model.safetensors"))
        variant = None if plain and self._dtype == self._torch.float32 else "fp16"
        more = {} if self._order.family == "sdxl" else {"safety_checker": None}
        self._pipe = self._kind.from_pretrained(
            self._order.folder,
            torch_dtype=self._dtype,
            variant=variant if Path(self._order.folder, "unet", _HALF).is_file() else None,
            use_safetensors=True,
            local_files_only=True,
            **more,
        ).to(self._device)
        self._pipe.set_progress_bar_config(disable=True)
        if self._compiled:
            for network in (self._pipe.unet, self._pipe.vae):
                network.to(memory_format=self._torch.channels_last)
            best: dict[str, Any] = {"mode": "max-autotune", "fullgraph": True}
            self._pipe.unet.compile(**best)
            self._pipe.vae.decode = self._torch.compile(self._pipe.vae.decode, **best)

    def picture(self, steps: int, passes: Passes) -> Any:
        """height x width x 3, 8 bit."""
        import numpy as np

        def step_done(_pipe: Any, _index: int, _timestep: Any, tensors: dict[str, Any]) -> dict[str, Any]:
            passes.done()  # of a card: handed over; the host is ahead by as much as its queue holds
            return tensors

        image = self._pipe(
            PROMPT,
            width=self._order.size,
            height=self._order.size,
            num_inference_steps=steps,
            guidance_scale=GUIDANCE,
            generator=self._torch.Generator().manual_seed(SEED),
            callback_on_step_end=step_done,
        ).images[0]
        return np.asarray(image)

    def ready(self) -> None:
        """It has no other way to run."""

    def unet(self) -> Any:
        """The U-Net by itself."""
        return self._pipe.unet


class Sddesk:
    """sddesk's own engine, previews on. Refuses a picture of another runtime, precision or decoder than the named ones.

    `instead` are fields of the request that are this way's own, whatever is ordered. On a card `replays` says whether
    its passes are recorded and replayed.
    """

    def __init__(
        self,
        order: Order,
        *,
        runtime: str,
        precision: str,
        expected: str,
        device: str = "cpu",
        replays: bool = False,
        **instead: Any,
    ) -> None:
        from sddesk.core.families import FAMILIES
        from sddesk.core.models import STARTER, CheckpointInfo
        from sddesk.engine.backends.runtimes import LARGE_BYTES, Runtimes
        from tests.engine.helpers import LocatingEngine

        family = next(one for one in FAMILIES if one.id == order.family)
        self._order = order
        self._precision: Any = precision
        self._expected = (device, runtime, expected, "tiny" if instead.get("mode") == "fast" else "whole")
        self._replays = replays
        self._instead = instead
        info = CheckpointInfo(
            ref=STARTER,
            title=order.folder,
            family=family,
            native_size=order.size,
            size_bytes=LARGE_BYTES,
            location=order.folder,
            has_safety_checker=False,
        )
        runtimes = Runtimes(Path(order.cache) / "openvino", None)
        self._engine = LocatingEngine(
            lambda _ref: info, part_named=_tiny_decoder, runtime=runtime, device=device, runtimes=runtimes
        )

    def load(self) -> None:
        """The engine loads with its first picture: nothing here."""

    def picture(self, steps: int, passes: Passes) -> Any:
        """height x width x 3, 8 bit."""
        import numpy as np

        from sddesk.core.events import GeneratedImage, Stage, StepProgress

        images: list[GeneratedImage] = []
        began: list[float] = []

        def told(progress: StepProgress) -> None:
            if progress.stage == Stage.PREPARE:
                began.append(time.perf_counter())
            elif began:
                passes.prepare_s = time.perf_counter() - began.pop()
            if progress.stage == Stage.DENOISE:
                passes.done()

        self._choose_replays()
        self._engine.generate(self._request(steps), told, images.append, lambda: False)
        (image,) = images
        conditions = dict(image.provenance.conditions)
        device = image.provenance.device.partition(" ")[0].partition(":")[0]  # cuda, or cuda:1 of several
        ran = device, image.provenance.runtime, image.provenance.precision, conditions["decoding"]
        if ran != self._expected:
            raise SystemExit(f"{self._order.name} ran as {ran}, not as {self._expected}: {[*map(str, image.notes)]}")
        side = image.pixels.height, image.pixels.width, 3
        return np.frombuffer(image.pixels.rgb, np.uint8).reshape(side)

    def ready(self) -> None:
        """Everything that the picture which counts shall find is there. Fails where it is not."""
        loaded = self._engine._checkpoints.loaded.newest
        if self._replays and (loaded is None or not loaded.execution.graphs):
            raise SystemExit(f"{self._order.name} recorded no pass: the log says why")

    def _choose_replays(self) -> None:
        """After the first picture, with which the model is loaded: it has none in either case."""
        loaded = self._engine._checkpoints.loaded.newest
        if loaded is not None and not self._replays:
            loaded.execution.graphs = None

    def unet(self) -> Any:
        """The U-Net by itself, as the engine loads it."""
        from sddesk.engine.backends.base import Denoiser, Placement

        loaded, _ = self._engine._checkpoints.load(self._engine.located(self._request(1)), lambda: None, lambda: None)
        if (loaded.execution.openvino is not None) != (self._expected[1] == "openvino"):
            raise SystemExit(f"{self._order.name} was not loaded as {self._expected}")
        loaded.execution.place(Placement.WHOLE)
        network, openvino = loaded.pipe.unet, loaded.execution.openvino
        return network if openvino is None else Denoiser(network, partial(openvino.answer, network))

    def _request(self, steps: int) -> Any:
        from sddesk.core.request import GenerationRequest

        asked = {"steps": steps, "guidance_scale": GUIDANCE, "sampler": self._order.sampler} | self._instead
        side = self._order.size
        return GenerationRequest(prompt=PROMPT, seed=SEED, width=side, height=side, precision=self._precision, **asked)


def _tiny_decoder(kind: Any, name: str) -> Any:
    """The family's tiny decoder, of full size with random weights."""
    from sddesk.core.models import PartInfo, WeightsFacts
    from tests.benchmarks.fullsize import tiny_decoder

    file = tiny_decoder()
    return PartInfo(name=name, facts=WeightsFacts(kind=kind), location=str(file), size_bytes=file.stat().st_size)


class StableDiffusionCpp:
    """stable-diffusion.cpp by its Python package, on the processor, weights in half precision.

    It fails unless its own log says that the processor computes, and unless it made the passes that were asked for.
    """

    def __init__(self, order: Order) -> None:
        import stable_diffusion_cpp

        self._package: Any = stable_diffusion_cpp
        self._order = order
        self._said: list[str] = []
        self._hear: Any = self._package.sd_log_callback(
            lambda _level, text, _data: self._said.append(text.decode("utf-8", "replace"))
        )
        self._model: Any = None

    def load(self) -> None:
        """The folder's half-precision weights, under the names by which it knows them."""
        self._package.sd_set_log_callback(self._hear, None)
        with tempfile.TemporaryDirectory(dir=self._order.cache) as place:
            self._model = self._package.StableDiffusion(
                model_path=str(_published(Path(self._order.folder), Path(place))),
                wtype="f16",
                n_threads=psutil.cpu_count(logical=False) or 1,
                verbose=False,
            )
        if not any("Using CPU backend" in line for line in self._said) or not any("Version: " in s for s in self._said):
            raise SystemExit(f"{self._order.name} did not load on the processor: {self._said[-5:]}")

    def picture(self, steps: int, passes: Passes) -> Any:
        """height x width x 3, 8 bit."""
        import numpy as np

        seen: list[int] = []

        def step_done(step: int, _steps: int, _seconds: float) -> None:
            seen.append(step)  # 0 when the prompt is encoded
            passes.done()

        images = self._model.generate_image(
            prompt=PROMPT,
            width=self._order.size,
            height=self._order.size,
            sample_method="euler",
            sample_steps=steps,
            cfg_scale=GUIDANCE,
            seed=SEED,
            progress_callback=step_done,
        )
        if seen != list(range(steps + 1)):
            raise SystemExit(f"{self._order.name} made other passes than {steps}: {seen}")
        return np.asarray(images[0])

    def unet(self) -> Any:
        """It has none that could be asked alone."""
        raise SystemExit(f"the U-Net of {self._order.name} cannot be asked alone")


def _published(folder: Path, place: Path) -> Path:
    """Links to a folder's half-precision files, named as the published ones are; text encoders get their old prefix."""
    from safetensors.torch import load_file, save_file

    for file in folder.glob("*/*.fp16.safetensors"):
        to = place / file.parent.name / file.name.replace(".fp16", "")
        to.parent.mkdir(exist_ok=True)
        if not file.parent.name.startswith("text_encoder"):
            to.symlink_to(file.resolve())
            continue
        known = ("text_model.", "text_projection.")
        renamed = {name if name.startswith(known) else f"text_model.{name}": w for name, w in load_file(file).items()}
        save_file(renamed, to)
    return place


_HALF = "diffusion_pytorch_model.fp16.safetensors"
NOTEBOOK = "notebook"
CPP = "stable-diffusion.cpp"
CPP_STEPS = 2
FAST, FEW = "sddesk-fast", "sddesk-few"


def fast(order: Order, **settings: Any) -> Sddesk:
    """sddesk's fastest way on a processor, in the mode Fast."""
    return Sddesk(order, runtime="openvino", precision="auto", expected=automatic(), mode="fast", **settings)


def on_card(order: Order, **settings: Any) -> Sddesk:
    """sddesk on an NVIDIA card."""
    return Sddesk(order, runtime="torch", precision="half", expected="float16", device="cuda", **settings)


def base_of(name: str) -> str:
    """What this way is held against: the notebook's code on the same device."""
    device = next((kind for kind in ("cuda", "mps") if kind in name.split("-")), None)
    return NOTEBOOK if device is None else f"{NOTEBOOK}-{device}"


_FAST: dict[str, Any] = {"sampler": FAST_SAMPLER, "schedule": FAST_SCHEDULE, "steps": FAST_STEPS}
CONTENDERS: dict[str, Callable[[Order], Any]] = {
    NOTEBOOK: lambda order: Diffusers(order, "cpu", "float32"),
    "notebook-cuda": lambda order: Diffusers(order, "cuda", "float16"),
    "notebook-cuda-compiled": lambda order: Diffusers(order, "cuda", "float16", compiled=True),
    "notebook-mps": lambda order: Diffusers(order, "mps", "float16"),
    "sddesk": lambda order: Sddesk(order, runtime="openvino", precision="auto", expected=automatic()),
    "sddesk-torch": lambda order: Sddesk(order, runtime="torch", precision="auto", expected=automatic()),
    "sddesk-full": lambda order: Sddesk(order, runtime="torch", precision="full", expected="float32"),
    "sddesk-cuda-eager": lambda order: on_card(order),
    "sddesk-cuda": lambda order: on_card(order, replays=True),
    "sddesk-cuda-fast": lambda order: on_card(order, replays=True, mode="fast", **_FAST),
    "sddesk-mps": lambda order: Sddesk(order, runtime="torch", precision="half", expected="float16", device="mps"),
    FAST: lambda order: fast(order, **_FAST),
    FEW: lambda order: fast(order, sampler="lcm", steps=4, guidance_scale=1.0),
    CPP: StableDiffusionCpp,
}
ABOUT = {
    NOTEBOOK: "diffusers' pipeline as in the notebook: fp32, eager, on the processor",
    "notebook-cuda": "the same in fp16 on a graphics card",
    "notebook-cuda-compiled": "the same with U-Net and decoder by torch.compile, max-autotune, channels last",
    "notebook-mps": "the same in fp16 on Apple's chip",
    "sddesk": "sddesk with OpenVINO, precision automatic: bfloat16 where the processor computes in it",
    "sddesk-torch": "sddesk with PyTorch, precision automatic: without OpenVINO, and with LoRAs",
    "sddesk-full": "sddesk with PyTorch in full precision",
    "sddesk-cuda-eager": "sddesk in fp16 on a graphics card, each pass of the U-Net called anew",
    "sddesk-cuda": "sddesk in fp16 on a graphics card, the U-Net's passes replayed as a CUDA graph",
    "sddesk-cuda-fast": "its mode Fast there: 12 steps of DPM++ 2M, sums in fp16 and a tiny decoder",
    "sddesk-mps": "sddesk in fp16 on Apple's chip",
    FAST: "sddesk's mode Fast, with OpenVINO: 12 steps of DPM++ 2M and a tiny decoder, guided",
    FEW: "the same with a model made for few steps: 4 steps without guidance, and the tiny decoder",
    CPP: f"stable-diffusion.cpp, f16, Euler: timed by {CPP_STEPS} steps and one decode, the picture reckoned from them",
}


def automatic() -> str:
    """What precision "auto" is for a large model on this processor."""
    from sddesk.engine.device import has_bfloat16

    return "bfloat16" if has_bfloat16() else "float32"


def missing(name: str) -> str | None:
    """Why this contender cannot run on this machine; None if it can."""
    import torch

    from sddesk.engine.backends.openvino_library import version

    if name == CPP and importlib.util.find_spec("stable_diffusion_cpp") is None:
        return "its package, stable-diffusion-cpp-python, is not installed (pip builds it from source)"
    if name in ("sddesk", FAST, FEW) and version() is None:
        return "OpenVINO is not installed"
    if base_of(name).endswith("-cuda") and not torch.cuda.is_available():
        return "no CUDA"
    if base_of(name).endswith("-mps") and not torch.backends.mps.is_available():
        return "no Apple chip"
    return None


def measure(order: Order) -> dict[str, Any]:
    """Start, load, one short picture to warm up, then one picture that counts."""
    started = psutil.Process().create_time()
    memory = Memory()
    contender = CONTENDERS[order.name](order)
    imported = time.time()
    contender.load()
    loaded = time.perf_counter()
    first = Passes()
    contender.picture(order.warm_steps, first)
    warm, converted = time.perf_counter(), first.prepare_s
    if base_of(order.name).endswith("-cuda"):
        for _ in range(MORE_ON_CARDS):
            contender.picture(order.warm_steps, Passes())
        contender.ready()
    memory.look()
    before = dict(memory.peaks)
    passes = Passes()
    began = time.perf_counter()
    pixels = contender.picture(order.steps, passes)
    done = time.perf_counter()
    memory.look()
    if base_of(order.name).endswith("-cuda"):
        memory.peaks["card"] = _most_on_card()
    if order.keep:
        _keep(order.keep, pixels)
    return {
        "import_s": imported - started,
        "load_s": (time.time() - imported) - (time.perf_counter() - loaded),
        "prepare_s": first.prepare_s,
        "first_s": warm - loaded - converted,
        "picture_s": done - began + _still_missing(order, passes),
        "timed_s": done - began,
        "pass_s": passes.seconds(),
        "peak_mb": memory.peaks,
        "peak_after_first_mb": before,
    }


def _most_on_card() -> int:
    """The most memory that torch took of the card, MB."""
    import torch

    return torch.cuda.max_memory_reserved() // 2**20


def _still_missing(order: Order, passes: Passes) -> float:
    """Seconds of the passes that a reckoned picture has more than the one that was timed."""
    more = max(0, order.reckoned_steps - order.steps)
    return more * statistics.median(passes.seconds()) if more else 0.0


def _keep(path: str, data: Any) -> None:
    import numpy as np

    np.save(path, data)


def answers(order: Order) -> None:
    """Keep what the U-Net says of one noise at each of TIMESTEPS: 3 x 2 x channels x height x width."""
    import torch

    contender = CONTENDERS[order.name](order)
    contender.load()
    unet = contender.unet()
    side = order.size // 8
    generator = torch.Generator().manual_seed(SEED)
    sample = torch.randn(2, unet.config.in_channels, side, side, generator=generator)
    text = torch.randn(2, 77, unet.config.cross_attention_dim, generator=generator)
    if base_of(order.name) != NOTEBOOK:
        sample, text = (one.to(unet.device, unet.dtype) for one in (sample, text))
    with torch.no_grad():
        said = [unet(sample, torch.tensor(t), encoder_hidden_states=text).sample.float() for t in TIMESTEPS]
    _keep(order.keep, torch.stack(said).cpu().numpy())


def main() -> None:
    """Do what the one argument says."""
    order = Order(**json.loads(sys.argv[1]))
    if order.unet:
        answers(order)
        sys.stdout.write("\n{}\n")
        return
    sys.stdout.write("\n" + json.dumps(measure(order)) + "\n")


if __name__ == "__main__":
    main()
