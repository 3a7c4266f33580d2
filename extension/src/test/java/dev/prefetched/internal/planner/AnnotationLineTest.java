package dev.prefetched.internal.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("resources")
class AnnotationLineTest {

    private final AnnotationLine line = new AnnotationLine(new FakeEntityModel()
            .lazy(Chef.class, "recipes", Recipe.class)
            .lazy(Recipe.class, "ingredients", Ingredient.class)
            .lazy(Critic.class, "reviews", Recipe.class));

    @Test
    void namesThePathFromTheEntitiesOfTheAnswer() {
        assertThat(line.of(Recipe.class, "ingredients", Set.of(Chef.class), true))
                .isEqualTo("@Prefetched(include = \"recipes.ingredients\")");
        assertThat(line.of(Chef.class, "recipes", Set.of(Chef.class), true))
                .isEqualTo("@Prefetched(include = \"recipes\")");
    }

    @Test
    void namesThoseEntitiesIfNothingElseTellsThem() {
        assertThat(line.of(Recipe.class, "ingredients", Set.of(Chef.class), false))
                .isEqualTo("@Prefetched(value = Chef.class, include = \"recipes.ingredients\")");
    }

    @Test
    void namesTheEntityItselfIfNoPathLeadsThere() {
        assertThat(line.of(Critic.class, "reviews", Set.of(), true))
                .isEqualTo("@Prefetched(value = Critic.class, include = \"reviews\")");
        assertThat(line.of(Critic.class, "reviews", Set.of(Chef.class), false))
                .isEqualTo("@Prefetched(value = {Chef.class, Critic.class}, include = \"reviews\")");
    }

    private static final class Chef {}

    private static final class Recipe {}

    private static final class Ingredient {}

    private static final class Critic {}
}
