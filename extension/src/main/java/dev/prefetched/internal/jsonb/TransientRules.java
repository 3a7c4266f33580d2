package dev.prefetched.internal.jsonb;

import dev.prefetched.internal.jsonb.BeanModel.Refusal;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbNumberFormat;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;

/** {@code @JsonbTransient}: what it hides and what it does not go together with (specification 4.1.1). */
final class TransientRules {

    private static final List<Class<? extends Annotation>> INCOMPATIBLE = List.of(
            JsonbProperty.class,
            JsonbDateFormat.class,
            JsonbNumberFormat.class,
            JsonbTypeAdapter.class,
            JsonbTypeSerializer.class,
            JsonbTypeDeserializer.class);

    private TransientRules() {}

    static boolean hides(List<? extends AnnotatedElement> elements) {
        return elements.stream().anyMatch(element -> Annotations.present(element, JsonbTransient.class));
    }

    /** The refusal if one of {@code elements}, all of a transient property, carries an annotation for writing it. */
    static Optional<Refusal> contradiction(String property, List<? extends AnnotatedElement> elements) {
        return elements.stream()
                .flatMap(element -> INCOMPATIBLE.stream().filter(type -> Annotations.present(element, type)))
                .map(type -> new Refusal(property, "has both @JsonbTransient and @" + type.getSimpleName()))
                .findFirst();
    }
}
