package dev.prefetched.tck.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Runs the fuzz in several JVMs at once, set up like this one, and passes on what they print. One JVM has one deployment at
 * a time, since {@code CDI.current()} of Weld SE has to guess by the caller which of several is meant.
 *
 * @param seed of the whole run
 * @param cases of the whole run
 * @param shards how many JVMs
 * @param out printed to by all of them, line by line
 */
record FuzzProcesses(long seed, int cases, int shards, PrintStream out) {

    /**
     * The tallies of all, added up. When it returns, and however, none of them is left running.
     *
     * @throws ExecutionException once one of them has ended without its tally
     */
    Tally run() throws IOException, InterruptedException, ExecutionException {
        ExecutorService readers = Executors.newFixedThreadPool(shards);
        CompletionService<Tally> running = new ExecutorCompletionService<>(readers);
        List<Process> processes = new ArrayList<>();
        Path tallies = Files.createTempDirectory("fuzz");
        try {
            for (int number = 0; number < shards; number++) {
                Shard shard = new Shard(number, shards);
                Path tally = tallies.resolve("shard-" + number);
                Process process = start(shard, tally);
                processes.add(process);
                running.submit(() -> follow(process, shard, tally));
            }
            Tally all = new Tally();
            for (int number = 0; number < shards; number++) {
                all.add(running.take().get());
            }
            return all;
        } finally {
            processes.forEach(Process::destroyForcibly);
            readers.shutdown();
            for (int number = 0; number < shards; number++) {
                Files.deleteIfExists(tallies.resolve("shard-" + number));
            }
            Files.delete(tallies);
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

    private Tally follow(Process process, Shard shard, Path tally) throws IOException, InterruptedException {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(out::println);
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(shard + " has ended with " + status);
        }
        return Tally.parse(Files.readString(tally));
    }
}
