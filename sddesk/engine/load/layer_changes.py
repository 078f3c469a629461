"""LoHa, LoKr and DoRA on the layers of a pipeline: each adds to a layer's weight whenever that is read.

Why not peft's tuners, which carry out plain LoRAs here: diffusers puts no two kinds of them on one layer, peft's LoKr
takes its shapes from a configuration that these files do not have, and at another strength than 1 its DoRA still sets
the whole norm. Here a strength of s goes that part of the way from the weight to the changed one, as A1111 and ComfyUI
do it. The numbers of a file stay factors in memory: the product is made anew in each forward, for one layer at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import torch
from torch.nn.utils import parametrize

from sddesk.engine.load.layer_names import COMPONENTS, Layer

_SMALLEST = torch.finfo(torch.float32).eps


class Product(torch.nn.Module):
    """LoRA and LoCon: `up` (out x rank) times `down` (rank x in x kernel). https://arxiv.org/abs/2106.09685"""

    def __init__(self, up: torch.Tensor, down: torch.Tensor) -> None:
        super().__init__()
        self.up, self.down = _kept(up.flatten(1)), _kept(down.flatten(1))

    def forward(self) -> torch.Tensor:
        return self.up @ self.down


class Hadamard(torch.nn.Module):
    """LoHa: the product, number by number, of two matrices that are each made of factors.
    https://arxiv.org/abs/2108.06098
    """

    def __init__(self, first: torch.nn.Module, second: torch.nn.Module) -> None:
        super().__init__()
        self.first, self.second = first, second

    def forward(self) -> torch.Tensor:
        return self.first().mul_(self.second())  # a product of factors, of which nothing else holds the memory


class Kronecker(torch.nn.Module):
    """LoKr: the Kronecker product of a small matrix and a larger one, either of which may be made of factors.
    https://arxiv.org/abs/2212.10650
    """

    def __init__(self, small: torch.nn.Module, large: torch.nn.Module) -> None:
        super().__init__()
        self.small, self.large = small, large

    def forward(self) -> torch.Tensor:
        small, large = self.small(), self.large().contiguous()
        return torch.kron(small.reshape(*small.shape, *[1] * (large.ndim - small.ndim)), large)


class Whole(torch.nn.Module):
    """A matrix, or the weight of a convolution, as it stands."""

    def __init__(self, value: torch.Tensor) -> None:
        super().__init__()
        self.value = _kept(value)

    def forward(self) -> torch.Tensor:
        return self.value


class Tucker(torch.nn.Module):
    """The weight of a convolution: a core (rank x rank x kernel) between factors of the outputs and of the inputs,
    both rank x channels.
    """

    def __init__(self, core: torch.Tensor, outputs: torch.Tensor, inputs: torch.Tensor) -> None:
        super().__init__()
        self.core, self.outputs, self.inputs = _kept(core), _kept(outputs), _kept(inputs)

    def forward(self) -> torch.Tensor:
        return torch.einsum("ijhw,io,jc->ochw", self.core, self.outputs, self.inputs)


class Change(torch.nn.Module):
    """What one file makes of one layer's weight: `made` is added, then `magnitude`, if there is one, sets its norms.

    `magnitude` is DoRA's, https://arxiv.org/abs/2402.09353: out x 1 (x 1 x 1) sets the norm of the weights of each
    output, 1 x in (x 1 x 1) that of each input.
    """

    def __init__(self, made: torch.nn.Module, magnitude: torch.Tensor | None = None) -> None:
        super().__init__()
        self.made = made
        self.magnitude = magnitude
        self.surplus: torch.nn.Parameter | None = None

    @torch.no_grad()
    def fit(self, weight: torch.Tensor) -> None:
        """Make ready for a layer of this weight, in float32. Raises ValueError when its shape is another one."""
        made: torch.Tensor = self.made()
        if made.shape[0] != weight.shape[0] or made.numel() != weight.numel():
            raise ValueError(f"its shape is {_shape(made.shape)}, that of the layer {_shape(weight.shape)}")
        if self.magnitude is None:
            return
        outputs, inputs = (weight.shape[0], *[1] * (weight.ndim - 1)), (1, weight.shape[1], *[1] * (weight.ndim - 2))
        shape = tuple(self.magnitude.shape)
        if shape not in (outputs, inputs):
            raise ValueError(f"the shape of its magnitude is {_shape(shape)}, that of the layer {_shape(weight.shape)}")
        changed = weight.float() + made.reshape(weight.shape)
        axes = [axis for axis in range(weight.ndim) if axis != (0 if shape == outputs else 1)]
        norm = torch.linalg.vector_norm(changed, dim=axes, keepdim=True) + _SMALLEST
        self.surplus = _kept(self.magnitude.to(norm) / norm - 1)

    def forward(self, weight: torch.Tensor) -> torch.Tensor:
        """The difference from the layer's own weight, at full strength."""
        made = self.made().reshape(weight.shape)
        return made if self.surplus is None else made + (weight + made) * self.surplus


class Changed(torch.nn.Module):
    """Makes of a layer's weight the one that is computed with; torch calls it whenever the weight is read."""

    def __init__(self) -> None:
        super().__init__()
        self.by_adapter = torch.nn.ModuleDict()
        self.strengths: tuple[tuple[str, float], ...] = ()

    def forward(self, weight: torch.Tensor) -> torch.Tensor:
        changed = weight
        for name, strength in self.strengths:
            if strength and name in self.by_adapter:
                changed = torch.add(changed, self.by_adapter[name](weight), alpha=strength)
        return changed


class LayerChanges:
    """The changes of all layers of a pipeline, by the names of the adapters that make them."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self._layers: dict[Layer, str] = {}  # and the component that each belongs to

    def attach(
        self, name: str, changes: Mapping[tuple[str, str], Change], layers: Mapping[tuple[str, str], tuple[str, Layer]]
    ) -> int:
        """Put the changes of one file on those of `layers` that have its names; give how many had a place.

        Their strength is 0 until `weigh`. Raises ValueError for one that does not fit its layer; then take `name` off.
        """
        self.names.add(name)
        placed = [(place, change, *layers[place]) for place, change in changes.items() if place in layers]
        for place, change, component, layer in placed:
            weight = _own_weight(layer)
            try:
                change.to(weight.device).fit(weight)
            except ValueError as error:
                raise ValueError(f"{'.'.join(place)}: {error}") from error
            _changed(layer).by_adapter[name] = change.to(weight.dtype)
            self._layers[layer] = component
        return len(placed)

    def weigh(self, strengths: Sequence[tuple[str, float, float]]) -> None:
        """Set (name, strength in the U-Net, strength in the text encoders) of all adapters, in the order of adding."""
        unet = tuple((name, strength) for name, strength, _ in strengths)
        text = tuple((name, strength) for name, _, strength in strengths)
        for layer, component in self._layers.items():
            _changed(layer).strengths = unet if component == COMPONENTS[0] else text

    def take_off(self, names: Iterable[str]) -> None:
        """Remove these adapters; a layer without any has its own weight again, the very tensor."""
        gone = set(names) & self.names
        self.names -= gone
        for layer in [*self._layers]:
            changed = _changed(layer)
            for name in gone & changed.by_adapter.keys():
                del changed.by_adapter[name]
            if not changed.by_adapter:
                _restore(layer)
                del self._layers[layer]


def _kept(value: torch.Tensor) -> torch.nn.Parameter:
    """As a parameter, so that whatever moves weights moves it, too."""
    return torch.nn.Parameter(value, requires_grad=False)


def _chain(layer: Layer) -> Any:
    """What torch calls one after another when the layer's weight is read; fp8 weights are widened there first."""
    own: Any = layer
    return own.parametrizations.weight if parametrize.is_parametrized(layer, "weight") else None


def _own_weight(layer: Layer) -> torch.Tensor:
    """The layer's weight without what adapters make of it."""
    chain = _chain(layer)
    if chain is None:
        return layer.weight
    weight = chain.original
    for step in chain:
        if isinstance(step, Changed):
            break
        weight = step(weight)
    return weight


def _changed(layer: Layer) -> Changed:
    """The step of a layer's chain that changes its weight, added if there is none."""
    chain = _chain(layer)
    last = None if chain is None else chain[-1]
    if isinstance(last, Changed):
        return last
    made = Changed()
    parametrize.register_parametrization(layer, "weight", made, unsafe=True)  # its shape and type are the same
    return made


def _restore(layer: Layer) -> None:
    chain = _chain(layer)
    if len(chain) == 1:
        parametrize.remove_parametrizations(layer, "weight", leave_parametrized=False)
    else:
        del chain[-1]


def _shape(shape: Iterable[int]) -> str:
    return " x ".join(map(str, shape))
