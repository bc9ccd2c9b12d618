"""Arrays with named axes, and how NumPy multiplies, sums and contracts them: einsum where nothing else does."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

from verify.explain.derivation.coefficient import UNIT
from verify.terms.index import Var
from verify.testing.expression import fill, name, negated, template, times, transposed

Axes = tuple[Var, ...]
COLUMN: Final = "of_one_column"  # the mark of a node x[:, 0] where x has no other column
LETTERS: Final = "ijklmnopqrstuvwxyzabcdefgh"


@dataclass(frozen=True)
class Item:
    """``number`` times an array whose axes are index variables; ``inverse``: times 1 over the array, entry by entry.

    ``truth``: an array of truth values; ``identity``: the identity matrix over its two axes.
    """

    node: ast.expr
    axes: Axes = ()
    number: Fraction = Fraction(1)
    inverse: bool = False
    truth: bool = False
    identity: bool = False

    @property
    def is_one(self) -> bool:
        """Whether the array is the number 1."""
        return isinstance(self.node, ast.Constant) and self.node.value == 1


ONE: Final = Item(template("1"))


def upright(item: Item) -> Item:
    """The same array, not as a divisor."""
    return replace(item, node=fill("1 / E", E=item.node), inverse=False) if item.inverse else item


def scaled(item: Item) -> ast.expr:
    """The array with its number written out."""
    node, number = upright(item).node, item.number
    top, bottom = abs(number.numerator), number.denominator
    if item.is_one or not top:
        node = ast.Constant(top)
    elif top != 1:
        node = times(top, node)
    if bottom != 1:
        node = fill("E / C", E=node, C=ast.Constant(bottom))
    if number < 0:
        negative = fill("-1 * E", E=node) if item.truth and top == bottom == 1 else negated(node)
        return negative
    return node


def aligned(node: ast.expr, axes: Axes, wanted: Axes) -> ast.expr:
    """The array with its axes in the order of ``wanted``; axes that it lacks have length 1, leading ones none."""
    order = tuple(v for v in wanted if v in axes)
    if order != axes:
        node = permuted(node, axes, order)
    missing = [v not in axes for v in wanted]
    first = missing.index(False) if False in missing else len(wanted)
    kept = missing[first:]
    if not any(kept) or not order:
        return node
    if kept == [False, True] and isinstance(node, ast.Subscript) and getattr(node, COLUMN, False):
        return node.value  # x[:, 0][:, None]
    summed = _kept_dimension(node, kept)
    return summed if summed is not None else _indexed(node, [ast.Constant(None) if m else ast.Slice() for m in kept])


def _indexed(node: ast.expr, places: Sequence[ast.expr]) -> ast.expr:
    index = places[0] if len(places) == 1 else ast.Tuple(list(places), ast.Load())
    return ast.Subscript(node, index, ast.Load())


def _kept_dimension(node: ast.expr, missing: list[bool]) -> ast.expr | None:
    """``x.sum(1)[:, None]`` as ``x.sum(1, keepdims=True)``."""
    if missing.count(True) != 1 or not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    axis = node.args[0] if len(node.args) == 1 else None
    if node.func.attr != "sum" or node.keywords or not isinstance(axis, ast.Constant):
        return None
    if axis.value != missing.index(True):
        return None
    return ast.Call(node.func, node.args, [ast.keyword("keepdims", ast.Constant(True))])


def permuted(node: ast.expr, axes: Axes, order: Axes) -> ast.expr:
    """The array with the same axes in another order."""
    if len(axes) == 2:
        return flipped(node)
    if axes[:-2] == order[:-2]:
        return fill("np.swapaxes(E, -1, -2)", E=node)
    places = ast.Tuple([ast.Constant(axes.index(v)) for v in order], ast.Load())
    return fill("np.transpose(E, P)", E=node, P=places)


def flipped(node: ast.expr) -> ast.expr:
    """The transpose of a matrix; of a product, the product of the transposes; of A + A.T, that itself."""
    match node:
        case ast.BinOp(left=left, op=ast.Add(), right=right) if ast.dump(transposed(left)) == ast.dump(right):
            return node
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
        return _chain(flipped(node.right), flipped(node.left))
    return transposed(node)


def product(a: Item, b: Item) -> Item:
    """Entry by entry, with broadcasting."""
    if a.is_one and not a.inverse:
        return replace(b, number=a.number * b.number)
    if b.is_one and not b.inverse:
        return replace(a, number=a.number * b.number)
    number = a.number * b.number
    if a.identity and len(b.axes) == 1 and b.axes[0] in a.axes:
        return Item(fill("np.diag(E)", E=upright(b).node), a.axes, number)
    if b.identity and len(a.axes) == 1 and a.axes[0] in b.axes:
        return product(b, a)
    axes = _joined(a.axes, b.axes)
    left, right = aligned(a.node, a.axes, axes), aligned(b.node, b.axes, axes)
    if a.inverse and not b.inverse:
        left, right = right, left
    template_ = "L * R" if a.inverse == b.inverse else "L / R"
    if template_ == "L * R" and isinstance(right, ast.Name) and _is_matmul(left):
        left, right = right, left  # y * (X @ w), which nobody reads as X @ (w * y)
    made = fill(template_, L=left, R=right)
    if template_ == "L * R" and isinstance(right, ast.BinOp) and isinstance(right.op, (ast.Mult, ast.Div)):
        made = _left_to_right(left, right)
    return Item(made, axes, number, a.inverse and b.inverse, a.truth and b.truth)


def _is_matmul(node: ast.expr) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult)


def _left_to_right(left: ast.expr, right: ast.BinOp) -> ast.expr:
    """a * (b * c) as a * b * c."""
    inner = right.left
    if isinstance(inner, ast.BinOp) and isinstance(inner.op, (ast.Mult, ast.Div)):
        return ast.BinOp(_left_to_right(left, inner), right.op, right.right)
    return ast.BinOp(fill("L * R", L=left, R=inner), right.op, right.right)


def _joined(a: Axes, b: Axes) -> Axes:
    if set(a) <= set(b):
        return b
    return (*a, *(v for v in b if v not in a))


def summed(item: Item, v: Var) -> Item:
    """The sum over one axis."""
    item = upright(item)
    axis = item.axes.index(v)
    rest = item.axes[:axis] + item.axes[axis + 1 :]
    if v == UNIT:
        places: list[ast.expr] = [ast.Constant(0) if w == UNIT else ast.Slice() for w in item.axes]
        while len(places) > 1 and isinstance(places[-1], ast.Slice):
            places.pop()
        if len(item.axes) == 2 and item.axes[1] == UNIT:
            column = _indexed(item.node, places)
            setattr(column, COLUMN, True)
            return replace(item, node=column, axes=rest)
        return replace(item, node=_indexed(item.node, places), axes=rest)
    if not rest:
        return replace(item, node=fill("E.sum()", E=_before_sums(item.node)), axes=(), truth=False)
    return replace(
        item, node=fill("E.sum(A)", E=item.node, A=ast.Constant(axis)), axes=rest, truth=False, identity=False
    )


def _before_sums(node: ast.expr) -> ast.expr:
    """``x`` of ``x.sum(0)``: the sum over the rest is the sum over all."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "sum":
        return _before_sums(node.func.value) if not node.keywords else node
    return node


def matmul(a: Item, b: Item, v: Var, keep: Axes) -> Item | None:
    """The contraction of two arrays over ``v`` with ``@``; None where ``@`` does not do it."""
    a, b = upright(a), upright(b)
    batch = tuple(w for w in a.axes if w in b.axes and w != v)
    if max(len(a.axes), len(b.axes)) > 2 or batch:
        return _batched(a, b, v, batch)
    if a.identity or b.identity:
        return _renamed_by_identity(a, b, v)
    if len(a.axes) == 1 and len(b.axes) == 2:
        a, b = b, a
    left_first = (a.axes[-1] == v) + (b.axes[0] == v) >= (b.axes[-1] == v) + (a.axes[0] == v)
    outer = [w for w in (*a.axes, *b.axes) if w != v]
    if len(outer) == 2 and all(w in keep for w in outer):
        left_first = keep.index(outer[0]) < keep.index(outer[1])
    if not left_first and len(b.axes) == 2:
        a, b = b, a
    left = a.node if a.axes[-1] == v else flipped(a.node)
    right = b.node if b.axes[0] == v else flipped(b.node)
    axes = tuple(w for w in (*a.axes, *b.axes) if w != v)
    return Item(_chain(left, right), axes, a.number * b.number)


def _chain(left: ast.expr, right: ast.expr) -> ast.expr:
    """a @ (b @ c) as a @ b @ c, which is the same."""
    if isinstance(right, ast.BinOp) and isinstance(right.op, ast.MatMult):
        return ast.BinOp(_chain(left, right.left), ast.MatMult(), right.right)
    return ast.BinOp(left, ast.MatMult(), right)


def _renamed_by_identity(a: Item, b: Item, v: Var) -> Item:
    one, other = (a, b) if a.identity else (b, a)
    new = one.axes[0] if one.axes[1] == v else one.axes[1]
    return replace(other, axes=tuple(new if w == v else w for w in other.axes), number=a.number * b.number)


def _batched(a: Item, b: Item, v: Var, batch: Axes) -> Item | None:
    count = len(batch)
    if a.axes[:count] != batch or b.axes[:count] != batch:
        return None
    if len(a.axes) != count + 2 or len(b.axes) != count + 2 or not count:
        return None
    i, k = (next(w for w in x.axes[count:] if w != v) for x in (a, b))
    left = a.node if a.axes[-1] == v else permuted(a.node, a.axes, (*batch, i, v))
    right = b.node if b.axes[-2] == v else permuted(b.node, b.axes, (*batch, v, k))
    return Item(fill("L @ R", L=left, R=right), (*batch, i, k), a.number * b.number)


def einsum(items: Sequence[Item], gone: Sequence[Var]) -> Item:
    """Any product summed over the variables ``gone``, in one einsum."""
    items = [upright(i) for i in items]
    every = tuple(dict.fromkeys(v for i in items for v in i.axes))
    letter = dict(zip(every, LETTERS, strict=False))
    rest = tuple(v for v in every if v not in gone)
    text = ",".join("".join(letter[v] for v in i.axes) for i in items)
    subscripts = f"{text}->{''.join(letter[v] for v in rest)}"
    number = Fraction(1)
    for i in items:
        number *= i.number
    call: Any = fill("np.einsum(S)", S=ast.Constant(subscripts))
    call.args = [*call.args, *(i.node for i in items)]
    return Item(call, rest, number)


def contracted(items: Sequence[Item], bound: frozenset[Var], keep: Axes) -> Item:
    """The product of arrays summed over ``bound``; the result's axes are some of ``keep``."""
    work = list(items)
    while True:
        work = _merged(work)
        left = sorted({v for i in work for v in i.axes if v in bound}, key=lambda v: v.uid)
        if not left:
            break
        done = next((found for step in STEPS for v in left if (found := step(work, v, keep)) is not None), None)
        assert done is not None  # the last step always applies
        work = done
    return _outer(work)


def _with(work: list[Item], v: Var) -> list[Item]:
    return [i for i in work if v in i.axes]


def _without(work: list[Item], used: Sequence[Item]) -> list[Item]:
    return [i for i in work if not any(i is u for u in used)]


def _merged(work: list[Item]) -> list[Item]:
    """Arrays with the same axes multiplied, products before quotients."""
    result: list[Item] = []
    for item in sorted(work, key=lambda i: i.inverse):
        same = next((r for r in result if r.axes and set(r.axes) == set(item.axes)), None)
        if same is None or same.identity or item.identity:
            result.append(item)
        else:
            result[next(k for k, r in enumerate(result) if r is same)] = product(same, item)
    return result


def _alone(work: list[Item], v: Var, keep: Axes) -> list[Item] | None:
    here = _with(work, v)
    return [*_without(work, here), summed(here[0], v)] if len(here) == 1 else None


def _by_vector(work: list[Item], v: Var, keep: Axes) -> list[Item] | None:
    here = _with(work, v)
    if len(here) != 2 or min(len(i.axes) for i in here) != 1:
        return None
    return _by_matmul(work, v, keep)


def _into_larger(work: list[Item], v: Var, keep: Axes) -> list[Item] | None:
    """A factor whose axes another factor has, too, scales that one."""
    here = _with(work, v)
    if len(here) == 2 and not any(i.inverse for i in here) and len(set(here[0].axes) & set(here[1].axes)) == 1:
        return None
    for small in sorted(here, key=lambda i: (len(i.axes), not i.inverse)):
        large = next((i for i in here if i is not small and set(small.axes) < set(i.axes) and not i.identity), None)
        if large is not None:
            made = product(large, small)
            return [made if i is large else i for i in work if i is not small]
    return None


def _by_matmul(work: list[Item], v: Var, keep: Axes) -> list[Item] | None:
    here = _with(work, v)
    made = matmul(here[0], here[1], v, keep) if len(here) == 2 else None
    if made is None:
        return None
    first = min(next(k for k, i in enumerate(work) if i is h) for h in here)
    rest = _without(work, here)
    return [*rest[:first], made, *rest[first:]]


def _by_einsum(work: list[Item], v: Var, keep: Axes) -> list[Item] | None:
    here = _with(work, v)
    others = {w for i in _without(work, here) for w in i.axes}
    gone = [w for w in {w for i in here for w in i.axes} if w not in others and w not in keep]
    return [*_without(work, here), einsum(here, gone)]


Step = Callable[[list[Item], Var, Axes], list[Item] | None]
STEPS: Final[tuple[Step, ...]] = (_alone, _by_vector, _into_larger, _by_matmul, _by_einsum)


def _outer(work: list[Item]) -> Item:
    """What is left multiplied: np.outer for two vectors, broadcasting otherwise; scalars last."""
    arrays = [i for i in work if i.axes]
    vectors = [i for i in arrays if len(i.axes) == 1]
    if len(arrays) == 2 and len(vectors) == 2 and vectors[0].axes != vectors[1].axes:
        a, b = map(upright, vectors)
        joined = fill("np.outer(L, R)", L=a.node, R=b.node)
        arrays = [Item(joined, (*a.axes, *b.axes), a.number * b.number)]
    result = ONE
    for item in [*sorted(arrays, key=lambda i: (i.inverse, -len(i.axes))), *(i for i in work if not i.axes)]:
        result = product(result, item)
    return result


def total(items: Sequence[Item], keep: Axes) -> Item:
    """The sum of arrays, positive ones first."""
    if len({UNIT in i.axes for i in items if i.axes}) == 2:  # a column beside matrices: it is broadcast as it stands
        items = [summed(i, UNIT) if UNIT in i.axes else i for i in items]
    axes = tuple(v for v in keep if any(v in i.axes for i in items))
    if sum(i.truth for i in items) > 1:  # + of truth values is "or", and - is an error
        items = [replace(i, node=fill("1 * E", E=i.node), truth=False) if i.truth else i for i in items]
    ordered = sorted(items, key=lambda i: (i.number < 0, -len(i.axes)))
    node: ast.expr | None = None
    for item in ordered:
        part = aligned(scaled(replace(item, number=abs(item.number)) if node else item), item.axes, axes)
        node = part if node is None else fill("L - R" if item.number < 0 else "L + R", L=node, R=part)
    return Item(node or name("0"), axes)
