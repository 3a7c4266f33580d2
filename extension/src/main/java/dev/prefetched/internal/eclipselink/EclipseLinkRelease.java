package dev.prefetched.internal.eclipselink;

import java.lang.module.ModuleDescriptor.Version;
import java.util.List;

/**
 * A release of EclipseLink, and whether it is one that this library is tested with.
 *
 * <p>What is hooked into is EclipseLink's internals, which no release promises to keep. Immutable and thread-safe.
 *
 * @param number as EclipseLink gives it, such as {@code 4.0.7.payara-p1}
 */
public record EclipseLinkRelease(String number) {

    /** From the first of each pair to just before the second; distributors append to the number they start from. */
    private static final List<Range> TESTED = List.of(new Range("4.0.1", "4.0.10"), new Range("5.0.0-B", "5.0.1"));

    /** The one that runs. */
    public static EclipseLinkRelease running() {
        return new EclipseLinkRelease(org.eclipse.persistence.Version.getVersion());
    }

    /** What is tested, for people. */
    public static String tested() {
        return "4.0.1 to 4.0.9 and 5.0.0";
    }

    public boolean isTested() {
        Version version = Version.parse(number);
        return TESTED.stream().anyMatch(range -> range.contains(version));
    }

    /** Whether it is older than all that are tested. */
    public boolean isOlder() {
        return Version.parse(number).compareTo(TESTED.get(0).first()) < 0;
    }

    private record Range(Version first, Version end) {

        Range(String first, String end) {
            this(Version.parse(first), Version.parse(end));
        }

        boolean contains(Version version) {
            return first.compareTo(version) <= 0 && version.compareTo(end) < 0;
        }
    }
}
