package planted.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Every way to share state between applications by mistake. */
public final class KeepsState {

    static int calls;
    static final Map<String, String> CACHE = new HashMap<>();
    static final List<List<String>> VIEWS = List.of(new ArrayList<>());
    static final int[] COUNTS = new int[1];
    static final Object COUNTER = new AtomicInteger();
    static final Supplier<Object> CAPTURES = captureOf(new ArrayList<>());
    static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private KeepsState() {}

    private static Supplier<Object> captureOf(List<Object> list) {
        return () -> list;
    }

    /** The fields of its constants are as static as they are. */
    public enum Switch {
        MAIN;

        boolean on;
        final List<String> seen = new ArrayList<>();
    }
}
