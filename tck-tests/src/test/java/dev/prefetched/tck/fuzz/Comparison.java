package dev.prefetched.tck.fuzz;

/**
 * The outcomes of one case.
 *
 * @param question the case
 * @param plain without prefetching
 * @param prefetched with it, and otherwise the same
 */
record Comparison(Case question, Outcome plain, Outcome prefetched) {

    /** What is to be said about it. */
    enum Verdict {
        SAME,
        /** The same but for the order of something that has none. */
        REORDERED,
        /** The request fails without prefetching: it shows nothing. */
        PLAIN_FAILED,
        DIFFERENT_ANSWER,
        FAILED_PREFETCHED,
        EXTRA_STATEMENTS;

        /** Whether prefetching has broken a promise. */
        boolean isFault() {
            return this == DIFFERENT_ANSWER || this == FAILED_PREFETCHED || this == EXTRA_STATEMENTS;
        }
    }

    Verdict verdict() {
        if (plain.failed()) {
            return Verdict.PLAIN_FAILED;
        }
        if (prefetched.failed()) {
            return Verdict.FAILED_PREFETCHED;
        }
        if (!answersAreTheSame()) {
            return Verdict.DIFFERENT_ANSWER;
        }
        if (prefetched.statements() > plain.statements()) {
            return Verdict.EXTRA_STATEMENTS;
        }
        return plain.answer().body().equals(prefetched.answer().body()) ? Verdict.SAME : Verdict.REORDERED;
    }

    private boolean answersAreTheSame() {
        return plain.answer().status() == prefetched.answer().status()
                && dump(plain).equals(dump(prefetched))
                && Canonical.json(plain.answer().body())
                        .equals(Canonical.json(prefetched.answer().body()));
    }

    private String dump(Outcome outcome) {
        return question.call().detaches() ? Canonical.dumpOfDetached(outcome.dump()) : outcome.dump();
    }

    /** Where the answers begin to differ; empty if they do not. */
    String difference() {
        String inDump = firstDifference(dump(plain), dump(prefetched));
        return inDump.isEmpty()
                ? firstDifference(
                        Canonical.json(plain.answer().body()),
                        Canonical.json(prefetched.answer().body()))
                : inDump;
    }

    private static String firstDifference(String one, String other) {
        int position = 0;
        int common = Math.min(one.length(), other.length());
        while (position < common && one.charAt(position) == other.charAt(position)) {
            position++;
        }
        return one.equals(other)
                ? ""
                : "plain:      " + around(one, position) + "\nprefetched: " + around(other, position);
    }

    private static String around(String text, int position) {
        return "…" + text.substring(Math.max(0, position - 120), Math.min(text.length(), position + 200)) + "…";
    }
}
