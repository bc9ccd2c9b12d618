"""States in dicts by position: wrong gradients, each wrong in one thing; and dicts that are not what they seem."""

import numpy as np

from verify import claim


def steps(x, U, h0):
    """The states of a recurrent network: -1 is the start."""
    hs = {}
    hs[-1] = np.copy(h0)
    for t in range(len(x)):
        hs[t] = np.tanh(U @ hs[t - 1] + x[t])
    return hs


def counted(x, a, h0):
    """The same of single numbers, the start in front."""
    h = {0: h0}
    for t in range(len(x)):
        h[t + 1] = np.sin(a * h[t] + x[t])
    return h


@claim(x="T D", U="D D", h0="D")
def after_for_before(x, U, h0):  # hs[t] where hs[t - 1] belongs
    return steps(x, U, h0)[len(x) - 1]


@after_for_before.gradient("U")
def after_for_before_gradient(G, x, U, h0):
    hs, dU, dh = steps(x, U, h0), np.zeros_like(U), G
    for t in reversed(range(len(x))):
        dz = dh * (1 - hs[t] ** 2)
        dU += np.outer(dz, hs[t])
        dh = U.T @ dz
    return dU


@claim(x="T D", U="D D", h0="D")
def before_for_after(x, U, h0):  # hs[t - 1] where hs[t] belongs
    return steps(x, U, h0)[len(x) - 1]


@before_for_after.gradient("x")
def before_for_after_gradient(G, x, U, h0):
    hs, dx, dh = steps(x, U, h0), np.zeros_like(x), G
    for t in reversed(range(len(x))):
        dx[t] = dh * (1 - hs[t - 1] ** 2)
        dh = U.T @ dx[t]
    return dx


@claim(x="T D", U="D D", h0="D")
def last_forgotten(x, U, h0):  # the last step is left out
    return steps(x, U, h0)[len(x) - 1]


@last_forgotten.gradient("U")
def last_forgotten_gradient(G, x, U, h0):
    hs, dU, dh = steps(x, U, h0), np.zeros_like(U), G
    for t in reversed(range(len(x) - 1)):
        dz = dh * (1 - hs[t] ** 2)
        dU += np.outer(dz, hs[t - 1])
        dh = U.T @ dz
    return dU


@claim(x="T D", U="D D", h0="D")
def forwards(x, U, h0):  # the backward goes through time as the forward does
    return steps(x, U, h0)[len(x) - 1]


@forwards.gradient("U")
def forwards_gradient(G, x, U, h0):
    hs, dU, dh = steps(x, U, h0), np.zeros_like(U), G
    for t in range(len(x)):
        dz = dh * (1 - hs[t] ** 2)
        dU += np.outer(dz, hs[t - 1])
        dh = U.T @ dz
    return dU


@claim(x="T D", U="D D", h0="D")
def no_reset(x, U, h0):  # what one sequence hands back goes into the other one
    return steps(x, U, h0)[len(x) - 1] + steps(2 * x, U, h0)[len(x) - 1]


@no_reset.gradient("U")
def no_reset_gradient(G, x, U, h0):
    dU, dh = np.zeros_like(U), G
    hs, ks = steps(x, U, h0), steps(2 * x, U, h0)
    for t in reversed(range(len(x))):
        dz = dh * (1 - hs[t] ** 2)
        dU += np.outer(dz, hs[t - 1])
        dh = U.T @ dz
    dh = dh + G
    for t in reversed(range(len(x))):
        dz = dh * (1 - ks[t] ** 2)
        dU += np.outer(dz, ks[t - 1])
        dh = U.T @ dz
    return dU


@claim(x="T D", U="D D", h0="D")
def earlier_loop(x, U, h0):  # the states of another loop
    return steps(2 * x, U, h0)[len(x) - 1]


@earlier_loop.gradient("U")
def earlier_loop_gradient(G, x, U, h0):
    hs, ks, dU, dh = steps(x, U, h0), steps(2 * x, U, h0), np.zeros_like(U), G
    for t in reversed(range(len(x))):
        dz = dh * (1 - ks[t] ** 2)
        dU += np.outer(dz, hs[t - 1])
        dh = U.T @ dz
    return dU


@claim(x="T D", U="D D", h0="D")
def no_start(x, U, h0):  # the first step is taken to start at 0
    return steps(x, U, h0)[len(x) - 1]


@no_start.gradient("U")
def no_start_gradient(G, x, U, h0):
    hs, dU, dh = steps(x, U, 0 * h0), np.zeros_like(U), G
    for t in reversed(range(len(x))):
        dz = dh * (1 - hs[t] ** 2)
        dU += np.outer(dz, hs[t - 1])
        dh = U.T @ dz
    return dU


@claim(x="T", a="", h0="")
def off_by_one(x, a, h0):  # h[t + 1] where h[t] belongs
    return counted(x, a, h0)[len(x)]


@off_by_one.gradient("a")
def off_by_one_gradient(G, x, a, h0):
    h, da, dh = counted(x, a, h0), 0.0, G
    for t in reversed(range(len(x))):
        dz = dh * np.cos(a * h[t] + x[t])
        da += dz * h[t + 1]
        dh = a * dz
    return da


@claim(x="T", a="", h0="")
def slope_after(x, a, h0):  # the slope is taken where the step ends
    return counted(x, a, h0)[len(x)]


@slope_after.gradient("h0")
def slope_after_gradient(G, x, a, h0):
    h, dh = counted(x, a, h0), G
    for t in reversed(range(len(x))):
        dh = a * dh * np.cos(a * h[t + 1] + x[t])
    return dh


@claim(x="T", a="", h0="")
def first_for_last(x, a, h0):  # the loss is the first state's
    return counted(x, a, h0)[1]


@first_for_last.gradient("a")
def first_for_last_gradient(G, x, a, h0):
    h, da, dh = counted(x, a, h0), 0.0, G
    for t in reversed(range(len(x))):
        dz = dh * np.cos(a * h[t] + x[t])
        da += dz * h[t]
        dh = a * dz
    return da


@claim(x="T", w="")
def overwritten(x, w):  # the second loop's values stand where the first one's did
    kept, total = {}, 0.0
    for t in range(len(x)):
        kept[t] = w * x[t]
    for t in range(len(x)):
        kept[t] = w * w * x[t]
    for t in range(len(x)):
        total += kept[t]
    return total


@overwritten.gradient("w")
def overwritten_gradient(G, x, w):
    return G * x.sum()


@claim(x="T D", w="")
def shared(x, w):  # one array is every value: what is seen later is what was written last
    kept, row, total = {}, np.zeros(x.shape[1]), 0.0
    for t in range(len(x)):
        row[:] = w * x[t]
        kept[t] = row
    for t in range(len(x)):
        total += kept[t].sum()
    return total


@shared.gradient("w")
def shared_gradient(G, x, w):
    return G * x.sum()


@claim(x="T D", a="D")
def written_later(x, a):  # the first value is the array that is written after the loop
    start = 1.0 * a
    kept, h, total = {}, start, 0.0
    for t in range(len(x)):
        kept[t] = h
        h = h + x[t]
    start *= 2.0
    for t in range(len(x)):
        total += kept[t].sum()
    return total


@written_later.gradient("a")
def written_later_gradient(G, x, a):
    return G * len(x) * np.ones_like(a)


@claim(x="T D", a="D")
def written_later_in_a_list(x, a):  # the same in a list
    start = 1.0 * a
    kept, h = [], start
    for t in range(len(x)):
        kept.append(h)
        h = h + x[t]
    start *= 2.0
    return np.sum(np.array(kept))


@written_later_in_a_list.gradient("a")
def written_later_in_a_list_gradient(G, x, a):
    return G * len(x) * np.ones_like(a)


@claim(x="T D", a="D")
def through_variable(x, a):  # the last value is written through the variable that holds it, too
    kept, h, total = {}, 1.0 * a, 0.0
    for t in range(len(x)):
        h = h + x[t]
        kept[t] = h
    h *= 2.0
    for t in range(len(x)):
        total += kept[t].sum()
    return total


@through_variable.gradient("a")
def through_variable_gradient(G, x, a):
    return G * len(x) * np.ones_like(a)


@claim(x="T", a="")
def either_key(x, a):  # 1 is added where the dict has no such key yet, which is in the first iteration
    kept, total = {}, 0.0
    for t in range(len(x)):
        total += a * (2.0 if 0 in kept else 1.0)
        kept[t] = x[t]
    return total


@either_key.gradient("a")
def either_key_gradient(G, x, a):
    return G * len(x)


@claim(x="T", a="")
def default(x, a):  # so it is with a default
    kept, total = {}, 0.0
    for t in range(len(x)):
        total += a * kept.get(0, 1.0)
        kept[t] = 2.0 * x[0]
    return total


@default.gradient("a")
def default_gradient(G, x, a):
    return G * len(x)


@claim(x="T", a="")
def counting(x, a):  # and with the number of keys
    kept, total = {}, 0.0
    for t in range(len(x)):
        total += a * len(kept)
        kept[t] = x[t]
    return total


@counting.gradient("a")
def counting_gradient(G, x, a):
    return 0.0 * G


@claim(x="T", a="")
def seen_by_an_object(x, a):  # something else than a variable holds the dict
    kept, total = {}, 0.0
    holder = [kept]
    for t in range(len(x)):
        kept[t] = a * x[t]
        total += a * len(holder[0])
    return total


@seen_by_an_object.gradient("a")
def seen_by_an_object_gradient(G, x, a):
    return 0.0 * G


def back_from_one(x, U, h0):
    """The gradient of the sum of the last state by U."""
    hs, dU = steps(x, U, h0), np.zeros_like(U)
    dh = np.ones_like(h0)
    for t in reversed(range(len(x))):
        dz = dh * (1 - hs[t] ** 2)
        dU += np.outer(dz, hs[t - 1])
        dh = U.T @ dz
    return dU


@claim(x="T D", U="D D", h0="D")
def without_cotangent(x, U, h0):  # the code goes back from 1, and G is forgotten
    return steps(x, U, h0)[len(x) - 1].sum()


@without_cotangent.gradient("U")
def without_cotangent_gradient(G, x, U, h0):
    return back_from_one(x, U, h0) + 0 * G


@claim(x="T D", U="D D", h0="D")
def cotangent_twice(x, U, h0):  # G comes in twice
    return steps(x, U, h0)[len(x) - 1].sum()


@cotangent_twice.gradient("U")
def cotangent_twice_gradient(G, x, U, h0):
    return G * G * back_from_one(x, U, h0)


@claim(x="T D", U="D D", h0="D")
def cotangent_of_the_other(x, U, h0):  # of two losses, each is multiplied with the cotangent of the other
    return steps(x, U, h0)[len(x) - 1].sum(), 2 * steps(x, U, h0)[len(x) - 1].sum()


@cotangent_of_the_other.gradient("U")
def cotangent_of_the_other_gradient(G, x, U, h0):
    return (2 * G[0] + G[1]) * back_from_one(x, U, h0)


@claim(x="T D", U="D D", h0="D")
def half_of_the_steps(x, U, h0):  # G at the end, and once more on the way
    return steps(x, U, h0)[len(x) - 1].sum()


@half_of_the_steps.gradient("U")
def half_of_the_steps_gradient(G, x, U, h0):
    hs, dU, dh = steps(x, U, h0), np.zeros_like(U), np.ones_like(h0)
    for t in reversed(range(len(x))):
        dz = dh * (1 - hs[t] ** 2)
        dU += np.outer(dz, hs[t - 1])
        dh = G * (U.T @ dz)
    return G * dU
