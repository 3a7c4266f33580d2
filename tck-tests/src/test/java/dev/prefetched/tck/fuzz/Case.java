package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.call.Call;
import dev.prefetched.tck.fuzz.model.Data;
import dev.prefetched.tck.fuzz.model.Model;
import java.util.List;

/**
 * One question to the fuzz.
 *
 * @param warmth what has been asked before
 * @param other the request that is asked before, where it is another one
 */
record Case(Model model, Data data, Warmth warmth, Call other, Call call) {

    private boolean asksAnother() {
        return warmth == Warmth.PARTLY_WARM || warmth == Warmth.AFTERMATH;
    }

    /** The requests it consists of. */
    List<Call> calls() {
        return asksAnother() ? List.of(call, other) : List.of(call);
    }

    /** Whether the rows are not what they were, once it has been asked. */
    boolean changes() {
        return calls().stream().anyMatch(Call::changes);
    }

    Case with(Model smaller) {
        return new Case(smaller, data, warmth, other, call);
    }

    Case with(Data fewer) {
        return new Case(model, fewer, warmth, other, call);
    }

    Case with(Warmth colder) {
        return new Case(model, data, colder, other, call);
    }

    Case with(Call simpler) {
        return new Case(model, data, warmth, other, simpler);
    }

    Case withOther(Call simpler) {
        return new Case(model, data, warmth, simpler, call);
    }
}
