package dev.prefetched.internal.bytecode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers the summary of every method and, where methods call each other in a circle, repeats them until their
 * summaries no longer grow.
 *
 * <p>Not thread-safe.
 */
final class Solver {

    /** Interprets a method once more, adding to what has been found. */
    interface Interpretation {
        void run(Context context, Findings findings, Task task);
    }

    /** One context being or having been solved. */
    static final class Task {

        private final Context context;
        private final Findings findings = new Findings();
        private final Set<Task> dependents = new LinkedHashSet<>();
        private Summary summary = Summary.NOTHING;
        private boolean running;
        private boolean stale;

        private Task(Context context) {
            this.context = context;
        }
    }

    private final Interpretation interpretation;
    private final Map<Context, Task> tasks = new HashMap<>();
    private final Deque<Task> waiting = new ArrayDeque<>();
    private int nesting;
    private int allowed;

    Solver(Interpretation interpretation) {
        this.interpretation = interpretation;
    }

    /** How many methods, each counted once for every shape of its arguments, have been interpreted. */
    int count() {
        return tasks.size();
    }

    /** The final summary of a context. */
    Summary solve(Context context) {
        allowed = tasks.size() + Limits.METHODS;
        Task known = tasks.get(context);
        if (known != null) {
            return known.summary;
        }
        Task task = new Task(context);
        tasks.put(context, task);
        run(task);
        for (Task next = waiting.poll(); next != null; next = waiting.poll()) {
            run(next);
        }
        return task.summary;
    }

    /**
     * The summary of a context as far as it is known, for use by {@code user}, which is repeated when more gets known.
     * Empty if too many methods have been interpreted for the question at hand.
     */
    Optional<Summary> use(Context context, Task user) {
        Task task = tasks.get(context);
        if (task == null) {
            if (tasks.size() >= allowed) {
                return Optional.empty();
            }
            task = new Task(context);
            tasks.put(context, task);
            if (nesting < Limits.NESTING) {
                run(task);
            } else {
                waiting.add(task);
            }
        }
        task.dependents.add(user);
        return Optional.of(task.summary);
    }

    private void run(Task task) {
        if (task.running) {
            task.stale = true;
            return;
        }
        task.running = true;
        nesting++;
        do {
            task.stale = false;
            int before = task.findings.changes();
            interpretation.run(task.context, task.findings, task);
            if (task.findings.changes() != before) {
                task.summary = task.findings.summary();
                task.dependents.forEach(this::repeat);
            }
        } while (task.stale);
        nesting--;
        task.running = false;
    }

    private void repeat(Task dependent) {
        if (dependent.running) {
            dependent.stale = true;
        } else if (!waiting.contains(dependent)) {
            waiting.add(dependent);
        }
    }
}
