"""
Trains the reading network: python3 network.py FOLDER [--epochs N] [--seed N] ...

FOLDER holds what train.ts writes: corpus.json, external.f32 and, for each part, the arrays of its tokens.
The sections of the model are left in FOLDER/sections, a file each. Needs PyTorch (Debian: python3-torch).

The network (all sizes in corpus.json): the sum of a form's embedding rows, layer normalisation, one
convolution over three tokens, bidirectional simple recurrent units (Lei et al. 2018) whose gates are
softsign, tags read off an inner layer and fed back, heads by a bilinear form of head and dependent
(Dozat and Manning 2017) with a constant for their distance, relations by one hidden layer over both.
"""

import argparse
import json
import math
import os
import random
import time

import numpy
import torch
from torch import nn
from torch.nn import functional

FAR = 20  # distances are told apart up to this many tokens: `distances` of the model
FEATURES = 8


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--tuning", type=int, default=2, help="epochs with the embeddings rounded to four bits")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--batch", type=int, default=800, help="tokens, padding included")
    parser.add_argument("--dropout", type=float, default=0.3)
    parser.add_argument("--unknown", type=float, default=0.2, help="share of words whose learnt row is hidden")
    parser.add_argument("--examples", type=float, default=0.5, help="weight of words whose part of speech is known only")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--hidden", type=int)
    parser.add_argument("--layers", type=int)
    parser.add_argument("--embedding", type=int)
    return parser.parse_args()


class Part:
    """The sentences of one part of the corpus. The root stands before the first token."""

    def __init__(self, folder, name):
        def array(kind):
            return numpy.fromfile(os.path.join(folder, f"{name}.{kind}.i32"), dtype=numpy.int32).astype(numpy.int64)

        self.lengths = array("lengths")
        self.starts = numpy.concatenate([[0], numpy.cumsum(self.lengths)])
        self.rows = array("rows").reshape(-1, FEATURES)
        self.columns = [array(kind) for kind in ("tag", "kind", "head", "relation")]

    def batches(self, size, chance=None):
        """Lists of sentences of like length."""
        order = sorted(
            range(len(self.lengths)), key=lambda i: self.lengths[i] + (3 * chance.random() if chance else 0)
        )
        out, batch = [], []
        for i in order:
            if batch and (self.lengths[i] + 1) * (len(batch) + 1) > size:
                out.append(batch)
                batch = []
            batch.append(i)
        out.append(batch)
        if chance:
            chance.shuffle(out)
        return out

    def padded(self, batch, none, root):
        """Rows, tags, kinds, heads, relations and which places are tokens; -1 where there is no answer to learn."""
        width = max(self.lengths[i] for i in batch) + 1
        rows = numpy.full((len(batch), width, FEATURES), none)
        answers = numpy.full((4, len(batch), width), -1)
        there = numpy.zeros((len(batch), width), dtype=bool)
        rows[:, 0, 0] = root
        for b, i in enumerate(batch):
            n, cut = self.lengths[i], slice(self.starts[i], self.starts[i + 1])
            rows[b, 1 : n + 1] = self.rows[cut]
            for k, column in enumerate(self.columns):
                answers[k, b, 1 : n + 1] = column[cut]
            there[b, : n + 1] = True
        return [torch.from_numpy(array) for array in (rows, *answers, there)]


class Scan(torch.autograd.Function):
    """c[t] = f[t] * c[t - 1] + (1 - f[t]) * x[t] over the first axis."""

    @staticmethod
    def forward(context, f, x):
        update, c, state = (1 - f) * x, torch.empty_like(x), torch.zeros_like(x[0])
        for t in range(len(x)):
            torch.addcmul(update[t], f[t], state, out=c[t])
            state = c[t]
        context.save_for_backward(f, x, c)
        return c

    @staticmethod
    def backward(context, grad):
        f, x, c = context.saved_tensors
        out, state = torch.empty_like(grad), torch.zeros_like(grad[0])
        for t in range(len(x) - 1, -1, -1):
            torch.add(grad[t], state, out=out[t])
            state = out[t] * f[t]
        before = torch.cat([torch.zeros_like(c[:1]), c[:-1]])
        return out * (before - x), out * (1 - f)


def gate(x):
    return functional.softsign(x) * 0.5 + 0.5


class Recurrent(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.size = size
        self.linear = nn.Linear(size, 3 * size)
        with torch.no_grad():
            self.linear.bias[size : 2 * size] += 1.0  # remember at first

    def forward(self, x, there):
        values, forget, reset = self.linear(x).split(self.size, -1)
        real = there.unsqueeze(-1).float()
        forget = gate(forget) * real + (1 - real)  # padding leaves the state as it is
        f, v, half = forget.transpose(0, 1), values.transpose(0, 1), self.size // 2
        ahead = Scan.apply(f[..., :half].contiguous(), v[..., :half].contiguous())
        back = Scan.apply(f[..., half:].flip(0).contiguous(), v[..., half:].flip(0).contiguous()).flip(0)
        state = torch.cat([ahead, back], -1).transpose(0, 1).clamp(-4, 4)
        reset = gate(reset)
        return reset * state + (1 - reset) * x


class Dropout(nn.Module):
    """Hides the same numbers of every token of a sentence (Gal and Ghahramani 2016)."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) >= self.share).float() / (1 - self.share)


class Network(nn.Module):
    def __init__(self, sizes, external, tags, relations, args):
        super().__init__()
        e, h, a, l = sizes["embedding"], sizes["hidden"], sizes["arc"], sizes["label"]
        self.sizes, self.unknown = sizes, args.unknown
        self.none, self.root = len(external), len(external) - 1
        padded = torch.cat([external, torch.zeros(1, external.shape[1])])
        self.external = nn.EmbeddingBag.from_pretrained(padded, mode="sum", freeze=True)
        self.project = nn.Linear(external.shape[1], e, bias=False)
        self.table = nn.EmbeddingBag(len(padded), e, mode="sum", padding_idx=self.none, sparse=True)
        nn.init.normal_(self.table.weight, std=0.2)
        with torch.no_grad():
            self.table.weight[self.none] = 0
        self.rounded = None
        self.first, self.second = nn.LayerNorm(e), nn.LayerNorm(h)
        self.window = nn.Linear(3 * e, h)
        self.layers = nn.ModuleList(Recurrent(h) for _ in range(sizes["layers"]))
        self.tag, self.feed = nn.Linear(h, tags), nn.Linear(tags, h)
        self.head, self.dependent, self.arc = nn.Linear(h, a), nn.Linear(h, a), nn.Linear(a, a)
        self.distances = nn.Parameter(torch.zeros(2 * FAR + 1))
        self.labelhead, self.labeldep, self.label = nn.Linear(h, l), nn.Linear(h, l), nn.Linear(l, relations)
        with torch.no_grad():
            nn.init.normal_(self.arc.weight, std=0.1)
            nn.init.zeros_(self.feed.weight)
        self.dropout = Dropout(args.dropout)

    def merged(self):
        """Every row as the sum of what it was given and what was learnt."""
        return (self.project(self.external.weight) + self.table.weight)[: self.none]

    def embed(self, rows):
        flat = rows.view(-1, FEATURES)
        if self.training:
            flat = flat.clone()
            hidden = torch.rand(len(flat)) < (self.unknown if self.rounded is None else 0.05)
            if self.rounded is None:
                learnt = flat.clone()
                learnt[:, 0][hidden & (flat[:, 0] != self.root)] = self.none
                flat[:, 0][(torch.rand(len(flat)) < 0.08) & (flat[:, 0] != self.root)] = self.none
                x = self.project(self.external(flat)) + self.table(learnt)
            else:
                flat[:, 0][hidden & (flat[:, 0] != self.root)] = self.none
                x = self.rounded(flat)
        else:
            x = self.rounded(flat) if self.rounded else self.project(self.external(flat)) + self.table(flat)
        return x.view(*rows.shape[:2], -1)

    def forward(self, rows, there):
        x = self.dropout(self.first(self.embed(rows))) * there.unsqueeze(-1)
        side = torch.zeros_like(x[:, :1])
        x = torch.cat([torch.cat([side, x[:, :-1]], 1), x, torch.cat([x[:, 1:], side], 1)], -1)
        x = self.dropout(self.second(functional.relu(self.window(x))))
        for i, layer in enumerate(self.layers):
            x = self.dropout(layer(x, there))
            if i == self.sizes["tagLayer"] - 1:
                tags = self.tag(x)
                x = x + self.feed(gate(tags))
        return x, tags

    def arcs(self, x, there):
        head, dependent = self.dropout(functional.relu(self.head(x))), self.dropout(functional.relu(self.dependent(x)))
        place = torch.arange(x.shape[1])
        distance = (place[None, :] - place[:, None]).clamp(-FAR, FAR) + FAR
        scores = self.arc(dependent) @ head.transpose(1, 2) / math.sqrt(head.shape[-1]) + self.distances[distance]
        scores = scores.masked_fill(~there[:, None, :], -1e4)
        return scores - 1e4 * torch.eye(x.shape[1])

    def labels(self, x, heads):
        head = self.labelhead(x)
        head = torch.gather(head, 1, heads.clamp(min=0).unsqueeze(-1).expand(-1, -1, head.shape[-1]))
        return self.label(self.dropout(functional.relu(head + self.labeldep(x))))

    def round_table(self):
        """From here on the embeddings are those that ship: four bits a number, a 16-bit scale a row."""
        rows = self.merged().detach()
        best = torch.full((len(rows),), math.inf)
        scale = torch.ones(len(rows))
        for share in (0.5, 0.6, 0.7, 0.8, 0.9, 1.0):  # the clipping that loses least
            tried = ((rows.abs().amax(1) * share / 7.5).clamp(min=1 / 65536) * 65536).round().clamp(max=65535) / 65536
            error = ((rows / tried[:, None]).round().clamp(-8, 7) * tried[:, None] - rows).square().sum(1)
            scale = torch.where(error < best, tried, scale)
            best = torch.minimum(error, best)
        self.nibbles, self.scale = (rows / scale[:, None]).round().clamp(-8, 7), scale
        shipped = torch.cat([self.nibbles * scale[:, None], torch.zeros(1, rows.shape[1])])
        self.rounded = nn.EmbeddingBag.from_pretrained(shipped, mode="sum", freeze=True)


def score(network, part, coarse_tags, coarse_relations):
    """UPOS, tag, UAS, LAS in per cent; heads are taken one by one, without the tree."""
    network.eval()
    sums = numpy.zeros(5)
    with torch.no_grad():
        for batch in part.batches(3000):
            rows, tags, _, heads, relations, there = part.padded(batch, network.none, network.root)
            x, tagged = network(rows, there)
            given_heads, given_tags = network.arcs(x, there).argmax(-1), tagged.argmax(-1)
            given_relations = network.labels(x, given_heads).argmax(-1)
            real, same = heads >= 0, given_heads == heads
            upos = coarse_tags[given_tags] == coarse_tags[tags.clamp(min=0)]
            relation = coarse_relations[given_relations] == coarse_relations[relations.clamp(min=0)]
            for k, right in enumerate((real, upos, given_tags == tags, same, same & relation)):
                sums[k] += (right & real).sum().item()
    network.train()
    return "UPOS %.2f tag %.2f UAS %.2f LAS %.2f" % tuple(100 * sums[1:] / sums[0])


def kind_loss(scores, kinds, coarse_tags):
    """Of words whose part of speech is known, but not the tag: how far it is from certain on average."""
    known = kinds >= 0
    scores, kinds = scores[known], kinds[known]
    right = scores.masked_fill(coarse_tags[None, :] != kinds[:, None], -1e4)
    return (torch.logsumexp(scores, -1) - torch.logsumexp(right, -1)).mean()


def train(network, treebanks, examples, coarse_tags, epochs, rate, args, chance, report):
    """The examples join when three quarters of the epochs are over; sooner they do harm."""
    dense = [p for name, p in network.named_parameters() if p.requires_grad and name != "table.weight"]
    if network.rounded:
        dense = [p for name, p in network.named_parameters() if p.requires_grad and not name.startswith(("table", "project"))]
    optimizers = [torch.optim.AdamW(dense, betas=(0.9, 0.95), weight_decay=1e-4)]
    if not network.rounded:
        optimizers.append(torch.optim.SparseAdam([network.table.weight], betas=(0.9, 0.95)))
    total, step = epochs * len(treebanks.batches(args.batch)), 0
    for epoch in range(epochs):
        started, loss_sum = time.time(), 0.0
        turns = [(treebanks, batch) for batch in treebanks.batches(args.batch, chance)]
        if 4 * epoch >= 3 * epochs or network.rounded:
            turns += [(examples, batch) for batch in examples.batches(args.batch, chance)]
            chance.shuffle(turns)
        for part, indices in turns:
            for optimizer in optimizers:
                for group in optimizer.param_groups:
                    group["lr"] = rate * min(1, step / 300) * max(0.01, 0.5 * (1 + math.cos(math.pi * min(1, step / total))))
                optimizer.zero_grad()
            rows, tags, kinds, heads, relations, there = part.padded(indices, network.none, network.root)
            x, tagged = network(rows, there)
            real = heads >= 0
            if real.any():
                loss = (
                    functional.cross_entropy(network.arcs(x, there)[real], heads[real])
                    + functional.cross_entropy(tagged[real], tags[real])
                    + functional.cross_entropy(network.labels(x, heads)[real], relations[real])
                )
            else:
                loss = args.examples * kind_loss(tagged, kinds, coarse_tags)
            loss.backward()
            nn.utils.clip_grad_norm_(dense, 2.0)
            for optimizer in optimizers:
                optimizer.step()
            step += part is treebanks
            loss_sum += loss.item()
        report(epoch, loss_sum / len(turns), time.time() - started)


def write_sections(network, folder):
    os.makedirs(folder, exist_ok=True)

    def write(name, array):
        array.tofile(os.path.join(folder, name))

    def matrix(name, weight, bias, parts=1):
        """
        Rows are rounded to a byte each with a scale of their own; there is an even number of them. A matrix of
        several parts side by side is written with them below each other, the bias to the middle one.
        """
        weight, bias = weight.detach(), bias.detach()
        if len(weight) % 2:
            weight = torch.cat([weight, torch.zeros_like(weight[:1])])
            bias = torch.cat([bias, torch.full_like(bias[:1], -1e4)])
        scale = weight.abs().amax(1).clamp(min=1e-8) / 127
        bytes = (weight / scale[:, None]).round().to(torch.int8)
        biases = torch.zeros(parts, len(bias))
        biases[parts // 2] = bias
        write(f"{name}.w", bytes.view(len(bytes), parts, -1).transpose(0, 1).contiguous().numpy())
        write(f"{name}.s", scale.repeat(parts).numpy())
        write(f"{name}.b", biases.numpy())

    nibbles = (network.nibbles + 8).to(torch.uint8).view(-1, network.sizes["embedding"] // 32, 2, 16).numpy()
    write("table", nibbles[:, :, 0] | (nibbles[:, :, 1] << 4))
    write("scales", (network.scale * 65536).round().numpy().astype(numpy.uint16))
    write("norm1", torch.cat([network.first.weight, network.first.bias]).detach().numpy())
    write("norm2", torch.cat([network.second.weight, network.second.bias]).detach().numpy())
    matrix("window", network.window.weight, network.window.bias, parts=3)
    for i, layer in enumerate(network.layers):
        matrix(f"layer{i}", layer.linear.weight, layer.linear.bias)
    matrix("tag", network.tag.weight, network.tag.bias)
    pad = (-network.feed.weight.shape[1]) % 8
    matrix("feed", functional.pad(network.feed.weight, (0, pad)), network.feed.bias)
    parts = [network.head, network.dependent, network.labelhead, network.labeldep]
    matrix("heads", torch.cat([part.weight for part in parts]), torch.cat([part.bias for part in parts]))
    root = math.sqrt(network.arc.weight.shape[0])
    matrix("arc", network.arc.weight / root, network.arc.bias / root)
    matrix("label", network.label.weight, network.label.bias)
    write("distances", network.distances.detach().numpy())


def main():
    args = options()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    torch.use_deterministic_algorithms(True)
    chance = random.Random(args.seed)
    with open(os.path.join(args.folder, "corpus.json"), encoding="utf8") as file:
        corpus = json.load(file)
    sizes = corpus["sizes"]
    for name in ("hidden", "layers", "embedding"):
        sizes[name] = getattr(args, name) or sizes[name]
    external = torch.from_numpy(numpy.fromfile(os.path.join(args.folder, "external.f32"), dtype=numpy.float32))
    external = external.view(corpus["rows"], -1)
    coarse_tags, coarse_relations = torch.tensor(corpus["coarseTags"]), torch.tensor(corpus["coarseRelations"])
    network = Network(sizes, external, len(coarse_tags), len(coarse_relations), args)
    parts = {name: Part(args.folder, name) for name in ("train", "examples", "EWT", "GUM")}

    def report(epoch, loss, seconds):
        scores = (f"{name} {score(network, parts[name], coarse_tags, coarse_relations)}" for name in ("EWT", "GUM"))
        print(f"epoch {epoch + 1}: loss {loss:.3f}, {seconds:.0f} s; {'; '.join(scores)}", flush=True)

    train(network, parts["train"], parts["examples"], coarse_tags, args.epochs, args.rate, args, chance, report)
    network.round_table()
    report(-1, 0, 0)
    train(network, parts["train"], parts["examples"], coarse_tags, args.tuning, args.rate / 10, args, chance, report)
    write_sections(network, os.path.join(args.folder, "sections"))
    with open(os.path.join(args.folder, "sizes.json"), "w", encoding="utf8") as file:
        json.dump(sizes, file)


main()
