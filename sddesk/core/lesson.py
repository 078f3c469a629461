"""How a picture comes about, in order: the words of the page in the window and of `explain`.

Each statement has an id, so that a checklist can name where it is shown. Texts are str.format templates, filled with
the numbers of the run that is shown; as long as it told none, with those of Stable Diffusion.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Literal

from sddesk.core.explained import NoiseTold, StepTold, TextRead, VaeTold
from sddesk.core.families import ModelFamily
from sddesk.core.lesson_of_transformers import HEADING, texts_of
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass

CONTEXT = "Lesson"
Section = Literal["latent", "vae", "unet", "text", "fast", "loop", "guidance", "words", "samplers"]


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that is said: `text` is marked in the context "Lesson", as is `untold`, which needs no numbers."""

    id: str
    section: Section
    text: str
    untold: str = ""

    def template(self, numbers: Mapping[str, str | int], family: ModelFamily | None = None) -> str:
        """The text that these numbers fill, of a model of this family: `untold` where one of them is missing.

        Of no family it is that of Stable Diffusion.
        """
        other = None if family is None else texts_of(self.id, family)
        text, untold = other or (self.text, self.untold)
        wanted = {name for _, name, _, _ in Formatter().parse(text) if name}
        return text if wanted <= numbers.keys() else untold


@dataclass(frozen=True, slots=True)
class Paper:
    """Where it was said first; titles are in the language of the paper."""

    section: Section
    title: str
    address: str
    of_unets: bool = False  # of no model that has a transformer


HEADINGS: Mapping[Section, str] = {
    "latent": QT_TRANSLATE_NOOP("Lesson", "Latent diffusion"),
    "vae": QT_TRANSLATE_NOOP("Lesson", "The VAE"),
    "unet": QT_TRANSLATE_NOOP("Lesson", "The U-Net"),
    "text": QT_TRANSLATE_NOOP("Lesson", "The text encoder"),
    "fast": QT_TRANSLATE_NOOP("Lesson", "Why it is fast"),
    "loop": QT_TRANSLATE_NOOP("Lesson", "The loop"),
    "guidance": QT_TRANSLATE_NOOP("Lesson", "Guidance"),
    "words": QT_TRANSLATE_NOOP("Lesson", "Where each word acts"),
    "samplers": QT_TRANSLATE_NOOP("Lesson", "Samplers side by side"),
}


def heading(section: Section, family: ModelFamily | None) -> str:
    """Return the heading of a section, of a model of this family."""
    is_transformer = family is not None and family.is_transformer
    return HEADING if section == "unet" and is_transformer else HEADINGS[section]


STATEMENTS = (
    Statement(
        "latent-denoises",
        "latent",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Stable Diffusion is a latent diffusion model: it was trained to take random Gaussian noise away, step by "
            "step, until a picture is left.",
        ),
    ),
    Statement(
        "latent-pixels-cost",
        "latent",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Diffusion in pixels gives good pictures, but it is slow and needs much memory, for each step works on "
            "every pixel. That makes it hard to train and hard to use.",
        ),
    ),
    Statement(
        "latent-difference",
        "latent",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Latent diffusion works on a small, compressed form of the picture, its latents. That is the difference "
            "from diffusion in pixels, and it saves memory and work.",
        ),
    ),
    Statement(
        "latent-three-parts",
        "latent",
        QT_TRANSLATE_NOOP("Lesson", "Three parts work together: a VAE, a U-Net and a text encoder such as CLIP's."),
    ),
    Statement(
        "vae-halves",
        "vae",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the U-Net reads; "
            "its decoder turns latents back into a picture.",
        ),
    ),
    Statement(
        "vae-training",
        "vae",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "In training, the encoder makes the latents to which more and more noise is added: the forward diffusion.",
        ),
    ),
    Statement(
        "vae-inference",
        "vae",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "When a picture is made, only the decoder is needed: it turns the latents without noise into the picture. "
            "A start picture needs the encoder, too.",
        ),
    ),
    Statement(
        "vae-measured",
        "vae",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "This picture through the encoder and the decoder: {psnr} dB. The difference is what latents lose.",
        ),
        QT_TRANSLATE_NOOP(
            "Lesson", "What latents lose shows when a picture goes through the encoder and then through the decoder."
        ),
    ),
    Statement(
        "unet-halves",
        "unet",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The U-Net has an encoder and a decoder of ResNet blocks. The first brings the representation of the "
            "picture to a lower resolution; the second brings it back up, with less noise.",
        ),
    ),
    Statement(
        "unet-residual",
        "unet",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Its answer is the noise in the latents, the noise residual. The clean latents that it expects follow from "
            "that.",
        ),
    ),
    Statement(
        "unet-shortcuts",
        "unet",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Shortcuts lead from the ResNet blocks on the way down to those on the way up, so that the small layers in "
            "the middle lose nothing that matters.",
        ),
    ),
    Statement(
        "unet-attention",
        "unet",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Cross-attention layers in both halves, usually between the ResNet blocks, let it follow the text: each "
            "place of the picture looks at each token.",
        ),
    ),
    Statement(
        "text-embeddings",
        "text",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row "
            "of tokens goes in, a row of vectors comes out, here {tokens} × {width}.",
        ),
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row "
            "of tokens goes in, a row of vectors comes out, 77 × 768 in Stable Diffusion.",
        ),
    ),
    Statement(
        "text-clip",
        "text",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Stable Diffusion does not train it: as in Imagen, one that was trained before is taken, CLIP's. (That of "
            "sddesk's own starter model was trained with its U-Net.)",
        ),
    ),
    Statement(
        "fast-factor",
        "fast",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The VAE makes each side {factor} times smaller: 3 × {height} × {picture_width} becomes {channels} × "
            "{rows} × {columns}. That is {factor} × {factor} = {places} times fewer places and {ratio} times fewer "
            "numbers, so memory and work shrink with it.",
        ),
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The VAE of Stable Diffusion makes each side 8 times smaller: 3 × 512 × 512 becomes 4 × 64 × 64. That is "
            "8 × 8 = 64 times fewer places and 48 times fewer numbers, so memory and work shrink with it.",
        ),
    ),
    Statement(
        "fast-cards",
        "fast",
        QT_TRANSLATE_NOOP(
            "Lesson", "So a picture of 512 × 512 pixels is made quickly even on a GPU with 16 GB of memory."
        ),
    ),
    Statement(
        "loop-inputs",
        "loop",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "A seed and a prompt go in. The seed {seed} gives random latents of {channels} × {rows} × {columns}, the "
            "prompt gives embeddings of {tokens} × {width}.",
        ),
        QT_TRANSLATE_NOOP(
            "Lesson",
            "A seed and a prompt go in. In Stable Diffusion the seed gives random latents of 4 × 64 × 64, the prompt "
            "gives embeddings of 77 × 768.",
        ),
    ),
    Statement(
        "loop-denoise",
        "loop",
        QT_TRANSLATE_NOOP(
            "Lesson", "The U-Net then takes noise out of the latents again and again, guided by the embeddings."
        ),
    ),
    Statement(
        "loop-scheduler",
        "loop",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "A scheduler, or sampler, computes the next latents from those before and the noise that the U-Net "
            "answered.",
        ),
    ),
    Statement(
        "loop-repeats",
        "loop",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "This is repeated, usually about 50 times, here {forwards} times. At the end the decoder of the VAE turns "
            "the latents into the picture.",
        ),
        QT_TRANSLATE_NOOP(
            "Lesson",
            "This is repeated, usually about 50 times. At the end the decoder of the VAE turns the latents into the "
            "picture.",
        ),
    ),
    Statement(
        "guidance-two",
        "guidance",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "At each step the U-Net answers twice, without the text and with it. Guidance goes from the first answer "
            "towards the second and beyond: without + scale × (with − without).",
        ),
    ),
    Statement(
        "guidance-scale",
        "guidance",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 7 to 8.5 suits "
            "Stable Diffusion, and far higher ones burn the colours.",
        ),
    ),
    Statement(
        "words-maps",
        "words",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The cross-attention tells how much each place looked at each token. Shown is the mean of all heads and "
            "layers; bright places looked most. It says where a word acts, not what it does there.",
        ),
    ),
    Statement(
        "samplers-many",
        "samplers",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Many schedulers can do the step, each with its own strengths: PNDM, which is the usual one, K-LMS, Heun, "
            "DPM-Solver multistep.",
        ),
    ),
    Statement(
        "samplers-fewer",
        "samplers",
        QT_TRANSLATE_NOOP(
            "Lesson", "DPM-Solver multistep comes to good pictures in fewer steps: 25 in the place of 50."
        ),
    ),
    Statement(
        "samplers-common",
        "samplers",
        QT_TRANSLATE_NOOP(
            "Lesson",
            "All of them compute the expected clean picture from the latents and the answered noise; they differ in "
            "the way they go from there. The curves are the levels of noise on their way.",
        ),
    ),
)

PAPERS = (
    Paper("latent", "High-Resolution Image Synthesis with Latent Diffusion Models", "https://arxiv.org/abs/2112.10752"),
    Paper("latent", "Denoising Diffusion Probabilistic Models", "https://arxiv.org/abs/2006.11239"),
    Paper("vae", "Auto-Encoding Variational Bayes", "https://arxiv.org/abs/1312.6114"),
    Paper(
        "unet",
        "U-Net: Convolutional Networks for Biomedical Image Segmentation",
        "https://arxiv.org/abs/1505.04597",
        True,
    ),
    Paper("unet", "Deep Residual Learning for Image Recognition", "https://arxiv.org/abs/1512.03385"),
    Paper("unet", "Attention Is All You Need", "https://arxiv.org/abs/1706.03762"),
    Paper(
        "text",
        "Learning Transferable Visual Models From Natural Language Supervision",
        "https://arxiv.org/abs/2103.00020",
    ),
    Paper(
        "text",
        "Photorealistic Text-to-Image Diffusion Models with Deep Language Understanding",
        "https://arxiv.org/abs/2205.11487",
    ),
    Paper("loop", "Denoising Diffusion Implicit Models", "https://arxiv.org/abs/2010.02502"),
    Paper("guidance", "Classifier-Free Diffusion Guidance", "https://arxiv.org/abs/2207.12598"),
    Paper(
        "words",
        "What the DAAM: Interpreting Stable Diffusion Using Cross Attention",
        "https://arxiv.org/abs/2210.04885",
    ),
    Paper("samplers", "Pseudo Numerical Methods for Diffusion Models on Manifolds", "https://arxiv.org/abs/2202.09778"),
    Paper(
        "samplers",
        "DPM-Solver++: Fast Solver for Guided Sampling of Diffusion Probabilistic Models",
        "https://arxiv.org/abs/2211.01095",
    ),
    Paper(
        "samplers",
        "Elucidating the Design Space of Diffusion-Based Generative Models",
        "https://arxiv.org/abs/2206.00364",
    ),
)


def papers_of(section: Section, family: ModelFamily | None) -> list[Paper]:
    """Return the papers of a section, for a model of this family."""
    is_transformer = family is not None and family.is_transformer
    return [paper for paper in PAPERS if paper.section == section and not (paper.of_unets and is_transformer)]


NUMBERS = (
    "psnr", "tokens", "width", "factor", "height", "picture_width", "channels", "rows", "columns", "places", "ratio",
    "seed", "forwards",
)  # fmt: skip


def numbers_of(
    noise: NoiseTold | None, text: TextRead | None, step: StepTold | None, vae: VaeTold | None
) -> dict[str, str | int]:
    """Return what fills the statements, of a run as far as it was told: some of NUMBERS."""
    found: dict[str, str | int] = {}
    if noise is not None:
        channels, rows, columns = noise.noise.shape
        factor = noise.height // rows
        ratio = f"{3 * noise.width * noise.height / (channels * rows * columns):.3g}"
        found |= {"channels": channels, "rows": rows, "columns": columns, "factor": factor, "places": factor * factor}
        found |= {"ratio": ratio, "seed": noise.seed, "height": noise.height, "picture_width": noise.width}
    if text is not None:
        found |= {"tokens": text.shape[0], "width": text.shape[1]}
    if step is not None:
        found["forwards"] = step.forwards
    if vae is not None:
        found["psnr"] = f"{vae.psnr:.1f}"
    return found
