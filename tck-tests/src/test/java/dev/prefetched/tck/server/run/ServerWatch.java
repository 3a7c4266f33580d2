package dev.prefetched.tck.server.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Ends processes that take too long or write too much. Thread-safe. */
public final class ServerWatch {

    private static final long INTERVAL_MILLIS = 1_000;
    private static final long END_SECONDS = 10;

    private final Supplier<Stream<ProcessHandle>> processes;
    private final LogSize log;
    private final Duration time;
    private final long mostBytes;
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * @param processes those that run by now
     * @param log what they write
     * @param time how long they may run from {@link #start}
     * @param mostBytes how much they may write from {@link #start}
     */
    public ServerWatch(Supplier<Stream<ProcessHandle>> processes, LogSize log, Duration time, long mostBytes) {
        this.processes = processes;
        this.log = log;
        this.time = time;
        this.mostBytes = mostBytes;
    }

    public void start() {
        long deadline = System.nanoTime() + time.toNanos();
        long bytes = log.bytes();
        Thread watch = new Thread(() -> watch(deadline, bytes + mostBytes), "server-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void watch(long deadline, long mostBytesInAll) {
        try {
            while (!ended.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > deadline) {
                    end("ended after " + time);
                } else if (log.bytes() > mostBytesInAll) {
                    end("ended after " + mostBytes + " bytes in " + log.directories());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Watches no longer, and ends what still runs. */
    public void end() {
        ended.countDown();
        end("still ran");
    }

    /** At once: it is too late for a server to end in its own way. */
    private void end(String reason) {
        List<ProcessHandle> running =
                processes.get().filter(ProcessHandle::isAlive).toList();
        running.forEach(process -> {
            System.err.println(
                    "A server " + reason + ": " + process.info().command().orElse("?"));
            process.destroyForcibly();
        });
        running.forEach(ServerWatch::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.err.println("Process " + process.pid() + " cannot be ended");
        }
    }
}
