package dev.prefetched.example.demo;

/**
 * One line of {@code demo.json}: an endpoint called cold, without and with prefetching.
 *
 * @param endpoint path and query below {@code /plain} and {@code /prefetched}
 * @param rows root rows in the answer
 * @param bytes size of the body
 * @param plainStatements statements without prefetching
 * @param prefetchedStatements statements with it
 * @param budget how many statements the prefetched answer may cost
 * @param plainMillis median time of the whole exchange without prefetching, in milliseconds
 * @param prefetchedMillis the same with it
 * @param latencyMillis what each statement costs extra, in milliseconds
 * @param same whether status, headers and body were identical in all calls
 */
public record DemoRow(
        String endpoint,
        int rows,
        int bytes,
        int plainStatements,
        int prefetchedStatements,
        int budget,
        double plainMillis,
        double prefetchedMillis,
        double latencyMillis,
        boolean same) {

    boolean isWithinBudget() {
        return prefetchedStatements <= budget;
    }
}
