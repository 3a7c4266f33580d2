package dev.prefetched.internal.jsonb;

import dev.prefetched.plan.ResponseShape;
import dev.prefetched.plan.TypeShape;
import dev.prefetched.plan.UnreadablePath;
import dev.prefetched.spi.Finding;
import dev.prefetched.spi.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be said about the types of a response.
 *
 * <p>Immutable and thread-safe as far as its models are.
 *
 * @param models the models of each dialect that is spoken
 */
record JsonbFindings(List<BeanModels> models) {

    JsonbFindings {
        models = List.copyOf(models);
    }

    /** Everything there is to say, each thing once, sorted by kind. */
    List<Finding> in(ResponseShape shape) {
        Set<Finding> findings = new LinkedHashSet<>(new Cycles(shape).find());
        for (TypeShape type : shape.types().values()) {
            models.forEach(each -> findings.addAll(ofModel(type.type(), each.of(type.type()))));
            type.unreadable().forEach(path -> findings.add(notFollowed(type.type(), path)));
        }
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::kind));
        return List.copyOf(sorted);
    }

    private static List<Finding> ofModel(Class<?> type, BeanModel model) {
        List<Finding> findings = new ArrayList<>();
        model.refusals()
                .forEach(refusal -> findings.add(new Finding(
                        Kind.REFUSED,
                        type,
                        refusal.property(),
                        "JSON-B refuses " + named(type, refusal.property()) + ": it " + refusal.reason())));
        model.properties().stream()
                .filter(PersistenceFields::isOne)
                .findFirst()
                .ifPresent(property -> findings.add(new Finding(
                        Kind.WOVEN_FIELDS_VISIBLE,
                        type,
                        property.name(),
                        "the visibility strategy shows " + named(type, property.name())
                                + ", a field of the persistence provider's")));
        return findings;
    }

    private static Finding notFollowed(Class<?> type, UnreadablePath path) {
        return new Finding(
                Kind.NOT_FOLLOWED,
                type,
                path.place(),
                "what " + named(type, path.place()) + " reads could not be followed: " + path.reason());
    }

    private static String named(Class<?> type, String property) {
        return type.getSimpleName() + "." + property;
    }
}
