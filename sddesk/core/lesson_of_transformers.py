"""What the lesson says in other words where a transformer takes the place of the U-Net, and predicts flow."""

from __future__ import annotations

from collections.abc import Mapping

from sddesk.core.families import Guidance, ModelFamily
from sddesk.core.messages import QT_TRANSLATE_NOOP

HEADING = QT_TRANSLATE_NOOP("Lesson", "The transformer")
# By the id of a statement: its text, and the one without numbers where it has some.
_TEXTS: Mapping[str, tuple[str, str]] = {
    "latent-denoises": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "This is a latent diffusion model that predicts flow: it was trained to find the way from random Gaussian "
            "noise to a picture, and walks it step by step.",
        ),
        "",
    ),
    "latent-three-parts": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Three parts work together: a VAE, a transformer in the place of a U-Net, and one or more text encoders.",
        ),
        "",
    ),
    "vae-halves": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the transformer "
            "reads; its decoder turns latents back into a picture.",
        ),
        "",
    ),
    "unet-halves": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The latents are cut into patches, and each becomes a token. Every block reads all of them and gives back "
            "as many: there is no lower resolution in the middle as in a U-Net.",
        ),
        "",
    ),
    "unet-residual": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Its answer is the flow, the difference between noise and picture. The clean latents that it expects "
            "follow from that.",
        ),
        "",
    ),
    "unet-shortcuts": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Each block adds its answer to what it was given, so that nothing that matters is lost on the way through "
            "all of them.",
        ),
        "",
    ),
    "unet-attention": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "In the attention of a block, text and picture are one row of tokens: each place of the picture looks at "
            "each token of the text and at all other places, and so it follows the text.",
        ),
        "",
    ),
    "text-embeddings": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer "
            "itself: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.",
        ),
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer "
            "itself: a row of tokens goes in, a row of vectors comes out.",
        ),
    ),
    "text-clip": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "It is not trained for pictures: one that was trained on texts before is taken, T5 or a language model. "
            "What a model puts around the prompt as a question to it is no word of yours.",
        ),
        "",
    ),
    "fast-cards": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "So even a transformer of billions of parameters is quick enough: it reads a token for each patch of the "
            "latents, not for each pixel.",
        ),
        "",
    ),
    "loop-denoise": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The transformer then takes noise out of the latents again and again, guided by the embeddings.",
        ),
        "",
    ),
    "loop-scheduler": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "A scheduler, or sampler, computes the next latents from those before and the flow that the transformer "
            "answered.",
        ),
        "",
    ),
    "loop-repeats": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others, here "
            "{forwards} times. At the end the decoder of the VAE turns the latents into the picture.",
        ),
        QT_TRANSLATE_NOOP(
            "Lesson",
            "This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others. At "
            "the end the decoder of the VAE turns the latents into the picture.",
        ),
    ),
    "words-maps": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "The attention of each block tells how much each place looked at each token of the text. Shown is the mean "
            "of all heads, as a share of the look at the whole text: what a place looks at in the picture is left out. "
            "Bright places looked most. It says where a word acts, not what it does there.",
        ),
        "",
    ),
    "samplers-many": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "Many schedulers can do the step, each with its own strengths: Euler, which is the usual one for flow, "
            "Heun, DPM-Solver multistep, UniPC.",
        ),
        "",
    ),
    "samplers-common": (
        QT_TRANSLATE_NOOP(
            "Lesson",
            "All of them compute the expected clean picture from the latents and the answered flow; they differ in the "
            "way they go from there. The curves are the levels of noise on their way.",
        ),
        "",
    ),
}
_OF_GUIDANCE: Mapping[tuple[str, Guidance], str] = {
    ("guidance-two", "cfg"): QT_TRANSLATE_NOOP(
        "Lesson",
        "At each step the transformer answers twice, for the negative prompt and for the prompt. Guidance goes from "
        "the first answer towards the second and beyond: without + scale × (with − without).",
    ),
    ("guidance-two", "embedded"): QT_TRANSLATE_NOOP(
        "Lesson",
        "This transformer reads the guidance scale as a number, beside the timestep, and answers once: it was trained "
        "to answer as guidance with two answers would. There is no answer without text.",
    ),
    ("guidance-two", "none"): QT_TRANSLATE_NOOP(
        "Lesson",
        "This transformer was trained to draw well without guidance: it answers once at each step, and has no scale.",
    ),
    ("guidance-scale", "cfg"): QT_TRANSLATE_NOOP(
        "Lesson",
        "A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 3 to 7 suits these "
        "models, and far higher ones burn the colours.",
    ),
    ("guidance-scale", "embedded"): QT_TRANSLATE_NOOP(
        "Lesson",
        "Higher numbers keep closer to the prompt, with less variety; 2 to 4 suits most prompts, and models that fill "
        "a part of a picture were trained with 30.",
    ),
    ("guidance-scale", "none"): QT_TRANSLATE_NOOP(
        "Lesson", "Its base model, where there is one, has guidance and needs more steps."
    ),
}


def texts_of(statement: str, family: ModelFamily) -> tuple[str, str] | None:
    """Return what a statement says of models of this family, and without numbers; None for what it says of all."""
    if not family.is_transformer:
        return None
    guided = _OF_GUIDANCE.get((statement, family.guidance_kind))
    return (guided, "") if guided is not None else _TEXTS.get(statement)
