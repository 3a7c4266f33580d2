package dev.prefetched.tck;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What is on the heap of the JVM after a garbage collection.
 *
 * @param bytes all of it
 * @param rows how many rows of the database EclipseLink's objects hold
 * @param kept how many objects of the product there are
 */
record Heap(long bytes, long rows, long kept) {

    private static final String ECLIPSELINK = "org.eclipse.persistence.";
    private static final String PRODUCT = "dev.prefetched.internal.";

    static final Heap NOTHING = new Heap(0, 0, 0);

    static Heap now() {
        try {
            // Lists the objects that can be reached, by class.
            String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            return histogram.lines().map(Heap::ofClass).reduce(NOTHING, Heap::plus);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line such as {@code 12: 345 6789 org.example.Name (module)}. */
    private static Heap ofClass(String line) {
        String[] columns = line.trim().split("\\s+", -1);
        if (columns.length < 4 || !columns[0].endsWith(":") || columns[0].equals("num:")) {
            return NOTHING;
        }
        long objects = Long.parseLong(columns[1]);
        return new Heap(
                Long.parseLong(columns[2]),
                columns[3].startsWith(ECLIPSELINK) && columns[3].endsWith("Record") ? objects : 0,
                columns[3].startsWith(PRODUCT) ? objects : 0);
    }

    Heap plus(Heap other) {
        return new Heap(bytes + other.bytes, rows + other.rows, kept + other.kept);
    }

    boolean isWithin(Heap limit) {
        return bytes <= limit.bytes && rows <= limit.rows && kept <= limit.kept;
    }

    @Override
    public String toString() {
        return "%,d KB, %d rows, %d objects of the product".formatted(bytes / 1_024, rows, kept);
    }
}
