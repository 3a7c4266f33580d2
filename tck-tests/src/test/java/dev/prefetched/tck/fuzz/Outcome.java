package dev.prefetched.tck.fuzz;

import dev.prefetched.testkit.Answer;

/**
 * What came of a request.
 *
 * @param dump the graph as the resource method left it; empty if the call asked for none
 */
record Outcome(Answer answer, String dump) {

    boolean failed() {
        return answer.status() >= 500;
    }

    int statements() {
        return answer.statements().count();
    }
}
