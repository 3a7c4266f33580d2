package dev.prefetched.tck.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the fuzz in several JVMs at once, set up like this one, and passes on what they print. One JVM has one deployment at
 * a time, since {@code CDI.current()} of Weld SE has to guess by the caller which of several is meant.
 */
final class FuzzProcesses {

    private final long seed;
    private final int cases;
    private final int shards;
    private final PrintStream out;

    FuzzProcesses(long seed, int cases, int shards, PrintStream out) {
        this.seed = seed;
        this.cases = cases;
        this.shards = shards;
        this.out = out;
    }

    /**
     * The tallies of all, added up.
     *
     * @throws IllegalStateException if one has ended without its tally
     */
    Tally run() throws IOException, InterruptedException {
        List<Path> tallies = new ArrayList<>();
        List<Process> processes = new ArrayList<>();
        List<Thread> readers = new ArrayList<>();
        try {
            for (int number = 0; number < shards; number++) {
                Path tally = Files.createTempFile("fuzz", ".tally");
                tallies.add(tally);
                Process process = start(new Shard(number, shards), tally);
                processes.add(process);
                Thread reader = new Thread(() -> passOn(process), "fuzz-shard-" + number);
                readers.add(reader);
                reader.start();
            }
            Tally all = new Tally();
            for (int number = 0; number < shards; number++) {
                readers.get(number).join();
                int status = processes.get(number).waitFor();
                if (status != 0) {
                    throw new IllegalStateException(new Shard(number, shards) + " has ended with " + status);
                }
                all.add(Tally.parse(Files.readString(tallies.get(number))));
            }
            return all;
        } finally {
            processes.forEach(Process::destroyForcibly);
            for (Path tally : tallies) {
                Files.deleteIfExists(tally);
            }
        }
    }

    private Process start(Shard shard, Path tally) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("fuzz."))
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FuzzShard.class.getName()));
        Stream.of(seed, cases, shard.number(), shard.of(), tally)
                .map(Object::toString)
                .forEach(command::add);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void passOn(Process process) {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(out::println);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
