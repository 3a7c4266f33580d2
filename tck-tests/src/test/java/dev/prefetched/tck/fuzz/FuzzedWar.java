package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.call.Call;
import dev.prefetched.tck.fuzz.call.CallRunner;
import dev.prefetched.tck.fuzz.call.Evictions;
import dev.prefetched.tck.fuzz.call.Failures;
import dev.prefetched.tck.fuzz.call.LastDump;
import dev.prefetched.tck.fuzz.model.Data;
import dev.prefetched.tck.fuzz.model.Model;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.StatementLog;
import java.util.function.UnaryOperator;

/** A model, deployed. Rows can be exchanged, and any number of cases asked. */
final class FuzzedWar implements AutoCloseable {

    private final CompiledModel classes;
    private final Deployment war;

    FuzzedWar(Model model) {
        this(model, 1);
    }

    /** @param threads how many requests are served at the same time */
    FuzzedWar(Model model, int threads) {
        this(model, threads, UnaryOperator.identity());
    }

    /** With that fault in the product. */
    FuzzedWar(Model model, ProductFault fault) {
        this(model, 1, parent -> new FaultyLoader(parent, fault));
    }

    private FuzzedWar(Model model, int threads, UnaryOperator<ClassLoader> view) {
        classes = new CompiledModel(model);
        Thread thread = Thread.currentThread();
        ClassLoader outer = thread.getContextClassLoader();
        thread.setContextClassLoader(view.apply(classes.loader()));
        try {
            war = Deployment.of(
                            classes.named("Plain"),
                            classes.named("Annotated"),
                            CallRunner.class,
                            Evictions.class,
                            LastDump.class,
                            Failures.class)
                    .entities(classes.entities())
                    // Otherwise what is still cached depends on the garbage collector.
                    .property("eclipselink.cache.type.default", "Full")
                    .threads(threads)
                    .start();
        } catch (RuntimeException | Error e) {
            classes.close();
            throw e;
        } finally {
            thread.setContextClassLoader(outer);
        }
    }

    /** Puts these rows into the database, and no others. */
    void load(Model model, Data data) {
        war.sql(data.statements(model).toArray(String[]::new));
    }

    /** Asks a case on both sides. */
    Comparison compare(Case question) {
        return new Comparison(question, ask(question, "/plain"), ask(question, "/prefetched"));
    }

    /** Asks one side of a case, from an empty shared cache and with the rows of the case, which are the same afterwards. */
    Outcome ask(Case question, String side) {
        war.emptySharedCache();
        switch (question.warmth()) {
            case WARM -> send("/plain", question.call());
            case WARM_BY_ITSELF -> send(side, question.call());
            case PARTLY_WARM -> send("/plain", question.other());
            case AFTERMATH -> send(side, question.other());
            case COLD -> {
                // Nothing comes before.
            }
        }
        Answer answer = send(question.warmth() == Warmth.AFTERMATH ? "/plain" : side, question.call());
        Outcome outcome = new Outcome(answer, war.get("/dump").body());
        if (question.changes()) {
            load(question.model(), question.data());
        }
        return outcome;
    }

    /** The body of one answer, whatever the shared cache holds. */
    String body(String side, Call call) {
        return send(side, call).body();
    }

    void evict(String entity) {
        war.get("/evict/" + entity);
    }

    /** All statements so far in whose text {@code regex} is found. */
    StatementLog statements(String regex) {
        return war.dataSource().statements().matching(regex);
    }

    private Answer send(String side, Call call) {
        return war.get(side + call.url());
    }

    @Override
    public void close() {
        try (classes) {
            war.close();
        }
    }
}
