package dev.prefetched.internal.jsonb;

import static dev.prefetched.spi.Finding.Kind.BIDIRECTIONAL_CYCLE;
import static dev.prefetched.spi.Finding.Kind.NOT_FOLLOWED;
import static dev.prefetched.spi.Finding.Kind.POSSIBLE_CYCLE;
import static dev.prefetched.spi.Finding.Kind.REFUSED;
import static dev.prefetched.spi.Finding.Kind.WOVEN_FIELDS_VISIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.bytecode.BytecodeAttributeReads;
import dev.prefetched.internal.jsonb.cases.FieldsOnly;
import dev.prefetched.plan.ResponseShape;
import dev.prefetched.spi.Finding;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbVisibility;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jsonb")
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "EffectivelyPrivate"}) // models are read by others
class JsonbFindingsTest {

    public static class Chef {
        @OneToMany(mappedBy = "cook")
        private List<Recipe> recipes;

        public List<Recipe> getRecipes() {
            return recipes;
        }
    }

    public static class Recipe {
        @ManyToOne
        private Chef cook;

        public Chef getCook() {
            return cook;
        }
    }

    @Test
    void tellsARelationThatIsWrittenFromBothSidesWithItsPath() {
        List<Finding> findings = findings(Chef.class);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(BIDIRECTIONAL_CYCLE);
            assertThat(finding.type()).isEqualTo(Chef.class);
            assertThat(finding.property()).isEqualTo("recipes");
            assertThat(finding.text()).contains("Chef.recipes -> Recipe.cook -> Chef");
        });
    }

    public static class Page<T> {
        public List<T> items;
    }

    public static class Menu {
        public Page<Course> courses;
    }

    public static class Course {
        public String title;
    }

    public static class Front {
        public Page<Menu> menus;
    }

    @Test
    void keepsSilentAboutAGenericClassAtTwoLevels() {
        assertThat(findings(Front.class)).isEmpty();
    }

    public static class Quiet {
        @OneToMany(mappedBy = "owner")
        private List<Line> lines;

        public List<Line> getLines() {
            return lines;
        }
    }

    public static class Line {
        @ManyToOne
        @JsonbTransient
        private Quiet owner;

        public Quiet getOwner() {
            return owner;
        }
    }

    @Test
    void keepsSilentAboutARelationWhoseOtherSideIsTransient() {
        assertThat(findings(Quiet.class)).isEmpty();
    }

    public static class Category {
        @ManyToOne
        private Category parent;

        public Category getParent() {
            return parent;
        }
    }

    @Test
    void tellsATreeOnlyToBePossiblyACycle() {
        assertThat(findings(Category.class)).extracting(Finding::kind).containsExactly(POSSIBLE_CYCLE);
    }

    @JsonbVisibility(FieldsOnly.class)
    public static class Woven {
        private String name;
        protected transient Object _persistence_listener;
        protected Object _persistence_fetchGroup;
    }

    @Test
    void tellsAVisibilityStrategyThatShowsWovenFields() {
        ResponseShape shape = read(Woven.class);

        assertThat(findings(Woven.class)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(WOVEN_FIELDS_VISIBLE);
            assertThat(finding.property()).isEqualTo("_persistence_fetchGroup");
        });
        assertThat(shape).hasToString("Woven{name}");
    }

    public static class TwoOfOneName {
        @JsonbProperty("label")
        private String name;

        private String label;

        public String getName() {
            return name;
        }

        public String getLabel() {
            return label;
        }
    }

    public static class Contradiction {
        @JsonbTransient
        @JsonbProperty("label")
        private String name;

        public String getName() {
            return name;
        }
    }

    @Test
    void tellsTwoPropertiesOfOneName() {
        assertThat(findings(TwoOfOneName.class)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(REFUSED);
            assertThat(finding.text()).contains("TwoOfOneName", "\"label\"", "name", "label");
        });
    }

    @Test
    void tellsATransientPropertyThatIsNamedAsWell() {
        assertThat(findings(Contradiction.class)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(REFUSED);
            assertThat(finding.property()).isEqualTo("name");
            assertThat(finding.text()).contains("@JsonbTransient and @JsonbProperty");
        });
    }

    public static class Reflective {
        private String name;

        public Object getByReflection() throws ReflectiveOperationException {
            return Reflective.class.getDeclaredField("name").get(this);
        }
    }

    @Test
    void tellsAGetterThatCouldNotBeFollowed() {
        assertThat(findings(Reflective.class)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(NOT_FOLLOWED);
            assertThat(finding.type()).isEqualTo(Reflective.class);
            assertThat(finding.property()).isEqualTo("byReflection");
        });
    }

    private static final JsonbShapeReader READER = new JsonbShapeReader(
            JsonbRuntime.of(JsonbImplementation.YASSON),
            new JsonbConfig(),
            new BytecodeAttributeReads(type -> Set.of()));

    private static ResponseShape read(Class<?> type) {
        return READER.read(List.of(type), below -> Set.of());
    }

    private static List<Finding> findings(Class<?> type) {
        return READER.findings(read(type));
    }
}
