"""Runs the training loop of PyTorch scripts on given weights, batches and noise, and tells the weights after it.

Reads a list of cases as JSON, writes a list of {"d": [...], "g": [...]}: weights as the trainer orders them.
"""

import json
import sys

import torch


def rows(values, columns):
    return torch.tensor(values, dtype=torch.float32).view(-1, columns)


def load(net, weights):
    with torch.no_grad():
        for parameter, values in zip(net.parameters(), weights, strict=True):
            # nn.Linear keeps outputs x inputs; the trainer keeps inputs x outputs.
            if parameter.dim() == 2:
                parameter.copy_(rows(values, parameter.shape[0]).t())
            else:
                parameter.copy_(torch.tensor(values))


def weights_of(net):
    return [p.detach().t().flatten().tolist() if p.dim() == 2 else p.tolist() for p in net.parameters()]


def after(case):
    head, loop = case["script"].split("report(0)\n")
    names = {}
    exec(head, names)
    learns = "opt_g" in names
    load(names["D"], case["d"])
    if learns:
        load(names["G"], case["g"])
    real, noise, blur = (iter(case[key]) for key in ("real", "noise", "blur"))
    names["data"] = names["training_data"] = lambda n: rows(next(real), names["DIMENSION"])
    names["noise"] = lambda n: rows(next(noise), names["NOISE_DIMENSION"])
    if "seen" in names:
        names["seen"] = lambda x: x + rows(next(blur), names["DIMENSION"])
    names["STEPS"] = case["steps"]
    names["report"] = lambda step: None
    exec(loop, names)
    left = [len(list(rest)) for rest in (real, noise, blur)]
    assert left == [0, 0, 0], f"inputs that the script did not ask for: {left}"
    return {"d": weights_of(names["D"]), "g": weights_of(names["G"]) if learns else []}


json.dump([after(case) for case in json.load(sys.stdin)], sys.stdout)
