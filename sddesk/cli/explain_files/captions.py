"""The texts, the style and the script of the page that `sddesk explain` writes."""

from __future__ import annotations

from sddesk.core.messages import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Lesson", "How this picture comes about")
CAPTIONS = {
    "given": QT_TRANSLATE_NOOP("Lesson", "The picture"),
    "back": QT_TRANSLATE_NOOP("Lesson", "Encoded and decoded"),
    "difference": QT_TRANSLATE_NOOP("Lesson", "Difference, 4 times as strong"),
    "noise": QT_TRANSLATE_NOOP("Lesson", "The noise of seed {seed}"),
    "other": QT_TRANSLATE_NOOP("Lesson", "Another seed"),
    "latents": QT_TRANSLATE_NOOP("Lesson", "Latents"),
    "expected": QT_TRANSLATE_NOOP("Lesson", "Clean picture expected (x0)"),
    "without": QT_TRANSLATE_NOOP("Lesson", "x0 without text"),
    "with": QT_TRANSLATE_NOOP("Lesson", "x0 with text"),
    "decoded": QT_TRANSLATE_NOOP("Lesson", "x0 decoded by the VAE"),
    "channel": QT_TRANSLATE_NOOP("Lesson", "Channel {number}"),
    "step": QT_TRANSLATE_NOOP("Lesson", "Step {step} of {steps}"),
    "forward": QT_TRANSLATE_NOOP("Lesson", "Forward {step} of {forwards} (for {steps} steps)"),
    "without_word": QT_TRANSLATE_NOOP("Lesson", "Without “{word}”: {psnr} dB from the picture"),
    "scale": QT_TRANSLATE_NOOP("Lesson", "Guidance {value}"),
    "numbers": QT_TRANSLATE_NOOP(
        "Lesson", "timestep {timestep}, α {alpha}, σ {sigma}, next σ {next_sigma}; noise to picture {ratio}"
    ),
    "epsilon": QT_TRANSLATE_NOOP("Lesson", "x0 = (x − σ · answer) / α = (x − {sigma} · answer) / {alpha}"),
    "v_prediction": QT_TRANSLATE_NOOP("Lesson", "x0 = α · x − σ · answer = {alpha} · x − {sigma} · answer"),
    "flow": QT_TRANSLATE_NOOP("Lesson", "x0 = x − σ · answer = x − {sigma} · answer"),
    "token": QT_TRANSLATE_NOOP("Lesson", "Token"),
    "id": QT_TRANSLATE_NOOP("Lesson", "Number"),
    "vector": QT_TRANSLATE_NOOP("Lesson", "vector"),
    "weight": QT_TRANSLATE_NOOP("Lesson", "Weight"),
    "neighbours": QT_TRANSLATE_NOOP("Lesson", "Nearest words in the encoder's table"),
    "fill": QT_TRANSLATE_NOOP("Lesson", "… and {count} tokens that fill the text up"),
    "block": QT_TRANSLATE_NOOP("Lesson", "Block"),
    "in": QT_TRANSLATE_NOOP("Lesson", "In"),
    "out": QT_TRANSLATE_NOOP("Lesson", "Out"),
    "parameters": QT_TRANSLATE_NOOP("Lesson", "Parameters"),
    "memory": QT_TRANSLATE_NOOP("Lesson", "Memory"),
    "time": QT_TRANSLATE_NOOP("Lesson", "Time"),
    "sigmas": QT_TRANSLATE_NOOP("Lesson", "Noise to picture (σ / α) at each step, logarithmic"),
    "prompt": QT_TRANSLATE_NOOP("Lesson", "The prompt"),
    "negative_prompt": QT_TRANSLATE_NOOP("Lesson", "The negative prompt"),
    "first": QT_TRANSLATE_NOOP("Lesson", "what the others are compared with"),
    "papers": QT_TRANSLATE_NOOP("Lesson", "Papers"),
    "film": QT_TRANSLATE_NOOP("Lesson", "The clean picture that each step expected, as a film"),
    "layers": QT_TRANSLATE_NOOP("Lesson", "Layers of the maps"),
    "every_resolution": QT_TRANSLATE_NOOP("Lesson", "All resolutions"),
    "every_block": QT_TRANSLATE_NOOP("Lesson", "All blocks"),
    "of_blocks": QT_TRANSLATE_NOOP("Lesson", "Block {block} of {blocks}"),
    "guided": QT_TRANSLATE_NOOP("Lesson", "Guidance {scale} from step {step} on: {psnr} dB from the picture"),
    "hover": QT_TRANSLATE_NOOP("Lesson", "Point at a word to see where it acts."),
}
STYLE = """
:root{color-scheme:light dark}
body{font:16px/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:2.5rem}figure{display:inline-block;margin:.4rem .8rem .4rem 0;vertical-align:top}
figure img{display:block;width:9.5rem;border-radius:4px}img.rough{image-rendering:pixelated}
figcaption,.note{font-size:.85rem;opacity:.8;max-width:12rem}.wide{max-width:none}table{border-collapse:collapse;font-size:.85rem}
td,th{text-align:left;padding:.15rem .8rem .15rem 0}td.n,th.n{text-align:right}
.words span{cursor:default;padding:.1rem .35rem;border-radius:4px}.words span:hover{background:#8884}
input[type=range]{width:100%;max-width:40rem}.scroll{max-height:22rem;overflow:auto}
"""
SCRIPT = """
const slider=document.getElementById('step');
function show(){document.querySelectorAll('.step').forEach(e=>{e.hidden=e.dataset.step!==slider.value})}
if(slider){slider.addEventListener('input',show);show()}
const shown=document.getElementById('over'),layer=document.getElementById('layer');
document.querySelectorAll('.words span').forEach(e=>{
 e.addEventListener('pointerenter',()=>{shown.src=e.getAttribute(layer.value?`data-over-${layer.value}`:"data-over")});
 e.addEventListener('pointerleave',()=>{shown.src=shown.dataset.plain})});
"""
