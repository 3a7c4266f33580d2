package dev.prefetched.testkit.guide;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets two requests go on only when both have arrived. */
@ApplicationScoped
public class Meeting {

    private final CyclicBarrier both = new CyclicBarrier(2);

    public void await() {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
