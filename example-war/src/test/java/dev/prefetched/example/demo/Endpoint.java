package dev.prefetched.example.demo;

/**
 * One endpoint of the guide, there with and without prefetching.
 *
 * @param path its path below {@code /plain} and {@code /prefetched}
 * @param kind how its query is made, for people
 * @param limit how many rows to ask for in the demo; 0 if the endpoint does not take a limit
 * @param budget how many statements the prefetched answer may cost
 */
record Endpoint(String path, String kind, int limit, StatementBudget budget) {

    /** An endpoint that takes a limit. */
    static Endpoint list(String path, String kind, int limit, StatementBudget budget) {
        return new Endpoint(path, kind, limit, budget);
    }

    /** An endpoint whose path alone says how much it answers. */
    static Endpoint fixed(String path, String kind, StatementBudget budget) {
        return new Endpoint(path, kind, 0, budget);
    }

    /** The same endpoint, asked for another number of rows. */
    Endpoint withLimit(int rows) {
        return new Endpoint(path, kind, rows, budget);
    }

    boolean takesLimit() {
        return limit > 0;
    }

    /** Path and query, below {@code /plain} and {@code /prefetched}. */
    String pathAndQuery() {
        return takesLimit() ? path + "?limit=" + limit : path;
    }

    String plain() {
        return "/plain" + pathAndQuery();
    }

    String prefetched() {
        return "/prefetched" + pathAndQuery();
    }

    @Override
    public String toString() {
        return pathAndQuery();
    }
}
