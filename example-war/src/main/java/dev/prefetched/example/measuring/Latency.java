package dev.prefetched.example.measuring;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The time a statement takes to reach a database and come back, which an embedded database hides.
 *
 * @param nanos the time added to each statement, in nanoseconds
 */
record Latency(long nanos) {

    /** From the system property {@code demo.latency}, in milliseconds; one millisecond if there is none. */
    static Latency configured() {
        double millis = Double.parseDouble(System.getProperty("demo.latency", "1"));
        return new Latency(Math.round(millis * TimeUnit.MILLISECONDS.toNanos(1)));
    }

    void pause() {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
