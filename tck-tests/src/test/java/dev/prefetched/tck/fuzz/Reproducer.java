package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.model.ModelSource;

/** A failing case as a text that tells all: the entities, the rows, the request, and what the two sides made of it. */
record Reproducer(Case question, Comparison comparison) {

    /** Asks once more. */
    static Reproducer of(Case question) {
        try (FuzzedWar war = new FuzzedWar(question.model())) {
            war.load(question.model(), question.data());
            return new Reproducer(question, war.compare(question));
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("==== " + comparison.verdict() + " ====\n");
        ModelSource.of(question.model()).values().forEach(source -> text.append(withoutImports(source)));
        question.data()
                .inserts(question.model())
                .forEach(row -> text.append(row).append(";\n"));
        text.append("\nshared cache: ").append(question.warmth());
        if (question.calls().contains(question.other())) {
            text.append(", before: GET ").append(question.other().url());
        }
        text.append("\nGET ").append(question.call().url()).append("\n\n");
        text.append(comparison.difference()).append('\n');
        text.append("plain: ").append(cost(comparison.plain()));
        text.append("prefetched: ").append(cost(comparison.prefetched()));
        if (comparison.prefetched().failed()) {
            text.append(comparison.prefetched().answer().body());
        }
        return text.toString();
    }

    private static String withoutImports(String source) {
        return source.substring(source.lastIndexOf("import ")).replaceFirst("import .*\n\n", "");
    }

    private static String cost(Outcome outcome) {
        return "status " + outcome.answer().status() + ", " + outcome.answer().statements();
    }
}
