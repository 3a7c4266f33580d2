package dev.prefetched.tck.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs a shard's cases and tells how far it is.
 *
 * @param seed of the whole run
 * @param cases of the whole run
 */
record FuzzShard(long seed, int cases, Shard shard) {

    private static final int PROGRESS = 1_000;

    /** After so many, more of them tell nothing new. */
    private static final int ENOUGH = 20;

    Tally run(PrintStream out) {
        Tally tally = new Tally();
        FuzzRun run = new FuzzRun(shard.models(seed), tally, new Faults(out));
        int share = shard.share(cases);
        while (tally.cases() < share && tally.faults() < ENOUGH) {
            int before = tally.cases();
            run.model();
            if (tally.cases() / PROGRESS > before / PROGRESS) {
                out.println(shard + ", " + share + " to do: " + tally);
            }
        }
        return tally;
    }

    /**
     * Runs in a JVM of its own, which ends with the one that has started it: that one's end of the pipe to the standard
     * input is closed then, however it has ended.
     *
     * @param arguments the seed, the cases, the shard's number, how many there are, and the file for its tally
     */
    public static void main(String[] arguments) throws IOException {
        Thread watch = new Thread(FuzzShard::haltAtEndOfInput, "watch");
        watch.setDaemon(true);
        watch.start();

        Shard shard = new Shard(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        Tally tally =
                new FuzzShard(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), shard).run(System.out);
        Files.writeString(Path.of(arguments[4]), tally.format());
        // A thread of a deployment may be left, as is allowed on a server.
        System.exit(0);
    }

    private static void haltAtEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The same as its end.
        }
        Runtime.getRuntime().halt(1);
    }
}
