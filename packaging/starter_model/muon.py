"""Muon for matrices and convolutions, AdamW's rule for the rest: about twice the progress a step in a short training.

Momentum is orthogonalised by a Newton-Schulz iteration (Jordan et al. 2024); the update is scaled to AdamW's size as in
Liu et al. 2025, "Muon is scalable for LLM training", so one learning rate serves both rules.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch

from precision import for_products

ITERATION = (3.4445, -4.7750, 2.0315)


def orthogonalised(matrix: torch.Tensor, rounds: int = 5) -> torch.Tensor:
    """The nearest matrix with all singular values about one, for a batch-free 2-D `matrix`."""
    a, b, c = ITERATION
    tall = matrix.shape[0] > matrix.shape[1]
    x = matrix.T if tall else matrix
    x = x / (x.norm() + 1e-7)
    gram, whole, one = x @ x.T, torch.eye(len(x)), torch.eye(len(x))
    for _ in range(rounds):  # each round multiplies x by a polynomial of its gram: only small matrices are iterated
        factor = a * one + b * gram + c * gram @ gram
        whole, gram = factor @ whole, factor @ gram @ factor
    kind = for_products()
    x = whole.to(kind) @ x.to(kind)
    return (x.T if tall else x).to(matrix.dtype)


class Muon(torch.optim.Optimizer):
    """One learning rate for all: weights of two or more dimensions by Muon, others and `plain` ones by Adam."""

    def __init__(
        self,
        parameters: Iterable[torch.nn.Parameter],
        lr: float,
        plain: Iterable[torch.nn.Parameter] = (),
        weight_decay: float = 1e-3,
    ) -> None:
        odd = {id(parameter) for parameter in plain}
        listed = [parameter for parameter in parameters if parameter.requires_grad]
        matrices = [p for p in listed if p.ndim >= 2 and id(p) not in odd]
        others = [p for p in listed if p.ndim < 2 or id(p) in odd]
        groups = [{"params": matrices, "matrix": True}, {"params": others, "matrix": False}]
        super().__init__([g for g in groups if g["params"]], {"lr": lr, "weight_decay": weight_decay, "momentum": 0.95})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """One update of every parameter that has a gradient."""
        for group in self.param_groups:
            rule = self._matrix_update if group["matrix"] else self._plain_update
            for parameter in group["params"]:
                if parameter.grad is not None:
                    if group["weight_decay"]:
                        parameter.mul_(1 - group["lr"] * group["weight_decay"])
                    parameter.add_(rule(parameter, group["momentum"]), alpha=-group["lr"])

    def _matrix_update(self, parameter: torch.Tensor, momentum: float) -> torch.Tensor:
        state = self.state[parameter]
        kept = state.setdefault("momentum", torch.zeros_like(parameter))
        kept.lerp_(parameter.grad, 1 - momentum)
        ahead = parameter.grad.lerp(kept, momentum).flatten(1)
        size = 0.2 * max(ahead.shape) ** 0.5
        return (orthogonalised(ahead) * size).view_as(parameter)

    def _plain_update(self, parameter: torch.Tensor, momentum: float) -> torch.Tensor:
        state = self.state[parameter]
        mean = state.setdefault("mean", torch.zeros_like(parameter))
        square = state.setdefault("square", torch.zeros_like(parameter))
        state["count"] = state.get("count", 0) + 1
        mean.lerp_(parameter.grad, 0.1)
        square.lerp_(parameter.grad.square(), 0.01)
        root = (square / (1 - 0.99 ** state["count"])).sqrt_().add_(1e-8)
        return mean / (1 - 0.9 ** state["count"]) / root
