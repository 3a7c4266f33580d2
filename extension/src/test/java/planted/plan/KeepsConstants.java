package planted.plan;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What may be static: it cannot change. */
public final class KeepsConstants {

    static final String TEXT = "text";
    static final int NUMBER = 1;
    static final Set<Class<?>> TYPES = Set.of(String.class);
    static final Map<String, List<Integer>> TABLE = Map.of("one", List.of(1));
    static final Comparator<Class<?>> BY_NAME = Comparator.comparing(Class::getName);
    static final Predicate<String> NOT_EMPTY = text -> !text.isEmpty();
    static final Pattern WORD = Pattern.compile("\\w+");
    static final Duration SECOND = Duration.ofSeconds(1);
    static final System.Logger LOG = System.getLogger("planted");

    private KeepsConstants() {}
}
