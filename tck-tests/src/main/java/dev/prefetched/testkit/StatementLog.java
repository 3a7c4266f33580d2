package dev.prefetched.testkit;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SQL statements executed during some work, in the order of their execution.
 *
 * <p>Iterable, so that {@code assertThat(log).hasSize(4)} counts them, and printed as SQL, so that the message of a failed
 * assertion shows them. Immutable and thread-safe.
 *
 * @param statements every execution; a statement executed twice is there twice
 */
public record StatementLog(List<ExecutedStatement> statements) implements Iterable<ExecutedStatement> {

    public StatementLog {
        statements = List.copyOf(statements);
    }

    public int count() {
        return statements.size();
    }

    public List<String> texts() {
        return statements.stream().map(ExecutedStatement::sql).toList();
    }

    /** The statements in whose text {@code regex} is found, upper and lower case alike. */
    public StatementLog matching(String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        return only(statement -> pattern.matcher(statement.sql()).find());
    }

    /** The statements executed by the thread of this name. */
    public StatementLog onThread(String thread) {
        return only(statement -> statement.thread().equals(thread));
    }

    private StatementLog only(Predicate<ExecutedStatement> wanted) {
        return new StatementLog(statements.stream().filter(wanted).toList());
    }

    @Override
    public Iterator<ExecutedStatement> iterator() {
        return statements.iterator();
    }

    @Override
    public String toString() {
        return statements.stream()
                .map(ExecutedStatement::sql)
                .collect(Collectors.joining("\n  ", count() + " statements:\n  ", "\n"));
    }
}
